package org.qinglian.core.inspection.coverage;

import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Severity;
import org.qinglian.core.coverage.CoverageDimension;

/** Where members of the two committees look after grids, every grid has one (两委联格未覆盖). */
final class GridWithoutContact implements Check {
    @Override
    public String id() {
        return "coverage.grid-without-contact";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<Basis> basis() {
        return Optional.of(Basis.of("两委联格", "村社两委成员联系网格"));
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        boolean practised = inspected.programme().coverage().grids().stream()
                .anyMatch(grid -> !grid.contacts().isEmpty());
        if (practised) {
            CoverageFindings.report(inspected, verdicts, CoverageDimension.COMMITTEE_GRID);
        }
    }
}
