package org.qinglian.core.inspection.coverage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Ref;
import org.qinglian.core.common.Severity;
import org.qinglian.core.coverage.Grid;
import org.qinglian.core.coverage.GridKind;
import org.qinglian.core.coverage.Household;

/** A comprehensive grid is of a size that can be looked after (网格规模超限). */
final class GridSize implements Check {
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
        return Optional.of(Basis.of("综合网格规模：城市 300–500 户，农村约 300 户"));
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        Map<Ref<Grid>, Integer> households = new HashMap<>();
        for (Household household : inspected.programme().coverage().households()) {
            households.merge(household.grid(), 1, Integer::sum);
        }
        List<Grid> grids = inspected.programme().coverage().grids();
        for (int i = 0; i < grids.size(); i++) {
            Grid grid = grids.get(i);
            if (grid.kind() != GridKind.COMPREHENSIVE) {
                continue;
            }
            int found = households.getOrDefault(grid.id(), 0);
            if (found == 0) {
                verdicts.notAssessable(grid, "coverage.grid-size.no-households", Map.of());
            } else {
                verdicts.expect(found <= MOST, grid, "/coverage/grids/" + i, Map.of("found", found, "expected", MOST));
            }
        }
    }

    /** Urban grids hold 300 to 500 households, rural ones about 300; the larger figure bounds both. */
    private static final int MOST = 500;
}
