package org.qinglian.core.inspection.coverage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Severity;
import org.qinglian.core.coverage.CoverageNorms;
import org.qinglian.core.coverage.Grid;
import org.qinglian.core.coverage.GridSize;

/** No more people live in a grid than can be looked after (网格人口超限). */
final class GridPopulation implements Check {
    @Override
    public String id() {
        return "coverage.grid-population";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<Basis> basis() {
        return Optional.of(Basis.practice("综合网格规模：不超过 2 500 人"));
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        CoverageNorms norms = inspected.norms(CoverageNorms.standard());
        List<Grid> grids = inspected.programme().coverage().grids();
        for (int i = 0; i < grids.size(); i++) {
            Grid grid = grids.get(i);
            Optional<GridSize> size = GridSizeWithinLimits.size(grid, norms, inspected);
            if (size.isPresent() && grid.population().isPresent()) {
                int found = grid.population().get();
                int most = size.get().people();
                verdicts.expect(
                        found <= most,
                        grid,
                        "/coverage/grids/" + i + "/population",
                        Map.of("found", found, "expected", most));
            }
        }
    }
}
