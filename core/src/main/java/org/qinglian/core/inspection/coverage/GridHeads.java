package org.qinglian.core.inspection.coverage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Severity;
import org.qinglian.core.coverage.Grid;
import org.qinglian.core.coverage.GridRole;

/** A grid whose staff is on record has one head (网格长缺位或重复). */
final class GridHeads implements Check {
    @Override
    public String id() {
        return "coverage.grid-heads";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<Basis> basis() {
        return Optional.of(Basis.of("网格力量", "一长三员"));
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        List<Grid> grids = inspected.programme().coverage().grids();
        for (int i = 0; i < grids.size(); i++) {
            Grid grid = grids.get(i);
            if (!grid.staff().isEmpty()) {
                long heads = grid.staff().stream()
                        .filter(staff -> staff.role() == GridRole.HEAD)
                        .count();
                verdicts.expect(heads == 1, grid, "/coverage/grids/" + i + "/staff", Map.of("found", heads));
            }
        }
    }
}
