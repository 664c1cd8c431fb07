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
import org.qinglian.core.coverage.CoverageNorms;
import org.qinglian.core.coverage.Grid;
import org.qinglian.core.coverage.GridSize;
import org.qinglian.core.coverage.Village;

/** A grid is of a size that can be looked after (网格规模超限). */
final class GridSizeWithinLimits implements Check {
    @Override
    public String id() {
        return "coverage.grid-size";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<Basis> basis() {
        return Optional.of(Basis.practice("综合网格规模：城市 300–500 户，农村约 300 户"));
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        CoverageNorms norms = inspected.norms(CoverageNorms.standard());
        HouseholdCounts households = HouseholdCounts.of(inspected);
        List<Grid> grids = inspected.programme().coverage().grids();
        for (int i = 0; i < grids.size(); i++) {
            Grid grid = grids.get(i);
            Optional<GridSize> size = size(grid, norms, inspected);
            if (size.isPresent()) {
                int found = households.inGrid(grid.id());
                if (found == 0) {
                    verdicts.notAssessable(grid, "coverage.grid-size.no-households", Map.of());
                } else {
                    boolean fits =
                            found <= size.get().most() && found >= size.get().fewest();
                    verdicts.expect(
                            fits,
                            grid,
                            "/coverage/grids/" + i,
                            Map.of("found", found, "expected", expected(found, size.get())));
                }
            }
        }
    }

    static Optional<GridSize> size(Grid grid, CoverageNorms norms, Inspected inspected) {
        return norms.size(
                grid.kind(),
                inspected.registry().find(Village.class, grid.village()).map(Village::kind));
    }

    private static LocalizedText expected(int found, GridSize size) {
        return found > size.most()
                ? LocalizedText.of("不超过 " + size.most() + " 户", "at most " + size.most())
                : LocalizedText.of("不少于 " + size.fewest() + " 户", "at least " + size.fewest());
    }
}
