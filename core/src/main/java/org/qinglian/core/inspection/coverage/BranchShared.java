package org.qinglian.core.inspection.coverage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Ref;
import org.qinglian.core.common.Severity;
import org.qinglian.core.coverage.CoverageDimension;
import org.qinglian.core.coverage.CoverageNorms;
import org.qinglian.core.coverage.Grid;
import org.qinglian.core.coverage.GridKind;

/** A grid with three full members or more does not share its branch with another (网格支部共用). */
final class BranchShared implements Check {
    @Override
    public String id() {
        return "coverage.branch-shared";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<Basis> basis() {
        return Optional.of(Basis.assumption("网格支部：正式党员三人以上的网格单独建立支部"));
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        int least = inspected.norms(CoverageNorms.standard()).ownBranchFrom();
        Map<Ref<?>, Integer> served = CoverageDimension.GRID_BRANCH
                .load(inspected.programme().coverage(), inspected.asOf())
                .byCoverer();
        List<Grid> grids = inspected.programme().coverage().grids();
        for (int i = 0; i < grids.size(); i++) {
            Grid grid = grids.get(i);
            if (grid.kind() != GridKind.MICRO
                    && grid.branch().isPresent()
                    && grid.fullMembers().isPresent()) {
                int members = grid.fullMembers().get();
                int number = served.getOrDefault(grid.branch().get(), 1);
                verdicts.expect(
                        members < least || number == 1,
                        grid,
                        "/coverage/grids/" + i + "/branch",
                        Map.of(
                                "branch",
                                grid.branch().get(),
                                "others",
                                number - 1,
                                "found",
                                members,
                                "expected",
                                least));
            }
        }
    }
}
