package org.qinglian.core.inspection.coverage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Severity;
import org.qinglian.core.coverage.Grid;
import org.qinglian.core.coverage.GridKind;

/** A micro-grid is a part of a grid of its village, and no other grid is a part of one (微网格隶属不当). */
final class MicroGridMisplaced implements Check {
    @Override
    public String id() {
        return "coverage.micro-grid-misplaced";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Optional<Basis> basis() {
        return Optional.of(Basis.of("三级网格", "村社—网格—微网格"));
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        List<Grid> grids = inspected.programme().coverage().grids();
        for (int i = 0; i < grids.size(); i++) {
            Grid grid = grids.get(i);
            Optional<Grid> whole =
                    grid.within().flatMap(ref -> inspected.registry().find(Grid.class, ref));
            if (grid.within().isPresent() && whole.isEmpty()) {
                verdicts.notAssessable(
                        grid,
                        "coverage.micro-grid-misplaced.unknown",
                        Map.of("found", grid.within().get()));
                continue;
            }
            Optional<LocalizedText> fault = fault(grid, whole);
            if (fault.isEmpty()) {
                verdicts.met();
            } else {
                verdicts.notMet(grid, "/coverage/grids/" + i + "/within", Map.of("found", fault.get()));
            }
        }
    }

    private static Optional<LocalizedText> fault(Grid grid, Optional<Grid> whole) {
        if (grid.kind() != GridKind.MICRO) {
            return whole.map(other -> LocalizedText.of(
                    "不是微网格，却列在网格“" + other.id() + "”之内",
                    "is no micro-grid but stands within grid '" + other.id() + "'"));
        }
        if (whole.isEmpty()) {
            return Optional.of(LocalizedText.of("未注明所在网格", "names no grid of which it is a part"));
        }
        Grid other = whole.get();
        if (other.kind() == GridKind.MICRO) {
            return Optional.of(LocalizedText.of(
                    "所在网格“" + other.id() + "”也是微网格", "stands within '" + other.id() + "', which is a micro-grid too"));
        }
        return other.village().equals(grid.village())
                ? Optional.empty()
                : Optional.of(LocalizedText.of(
                        "所在网格“" + other.id() + "”属另一村社", "stands within '" + other.id() + "' of another village"));
    }
}
