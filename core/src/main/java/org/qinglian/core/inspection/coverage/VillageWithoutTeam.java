package org.qinglian.core.inspection.coverage;

import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Severity;
import org.qinglian.core.coverage.CoverageDimension;

/** Every village has a service team at work (组团联村未覆盖). */
final class VillageWithoutTeam implements Check {
    @Override
    public String id() {
        return "coverage.village-without-team";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Optional<Basis> basis() {
        return Optional.of(Basis.of("三个全覆盖", "组团联村全覆盖"));
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        CoverageFindings.report(inspected, verdicts, CoverageDimension.TEAM_VILLAGE);
    }
}
