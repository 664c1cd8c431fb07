package org.qinglian.core.inspection.coverage;

import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Severity;
import org.qinglian.core.coverage.CoverageDimension;

/** Every grid is served by a branch or Party group (网格支部未覆盖). */
final class GridWithoutBranch implements Check {
    @Override
    public String id() {
        return "coverage.grid-without-branch";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Optional<Basis> basis() {
        return Optional.of(Basis.of("三个全覆盖", "网格支部全覆盖"));
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        CoverageFindings.report(inspected, verdicts, CoverageDimension.GRID_BRANCH);
    }
}
