package org.qinglian.core.inspection.coverage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Severity;
import org.qinglian.core.coverage.CoverageDimension;
import org.qinglian.core.coverage.CoverageNorms;
import org.qinglian.core.coverage.LoadLimit;
import org.qinglian.core.coverage.ServiceTeam;

/** A service team looks after no more villages than it can (联村数量超限). */
final class TeamLoad implements Check {
    @Override
    public String id() {
        return "coverage.team-load";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<Basis> basis() {
        return Optional.of(Basis.assumption("组团联村做法：一团 1–2 村，3 村为上限"));
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        Optional<LoadLimit> limit = inspected.norms(CoverageNorms.standard()).load(CoverageDimension.TEAM_VILLAGE);
        List<ServiceTeam> teams = inspected.programme().coverage().teams();
        for (int i = 0; i < teams.size() && limit.isPresent(); i++) {
            ServiceTeam team = teams.get(i);
            if (team.during().contains(inspected.asOf())) {
                int found = team.villages().size();
                int most = limit.get().most();
                verdicts.expect(
                        found <= most,
                        team,
                        "/coverage/teams/" + i + "/villages",
                        Map.of("found", found, "expected", most));
            }
        }
    }
}
