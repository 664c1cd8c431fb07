package org.qinglian.core.inspection.coverage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.coverage.ServiceTeam;
import org.qinglian.core.coverage.TeamVisit;

/** A service team visits the villages that it looks after, while it is at work (走访非联系村). */
final class TeamVisitElsewhere implements Check {
    @Override
    public String id() {
        return "coverage.team-visit-elsewhere";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        List<TeamVisit> visits = inspected.programme().coverage().teamVisits();
        for (int i = 0; i < visits.size(); i++) {
            TeamVisit visit = visits.get(i);
            Optional<ServiceTeam> team = inspected.registry().find(ServiceTeam.class, visit.team());
            if (team.isEmpty()) {
                verdicts.notAssessable(visit, "coverage.team-visit-elsewhere.unknown", Map.of("found", visit.team()));
            } else {
                verdicts.expect(
                        team.get().villages().contains(visit.village())
                                && team.get().during().contains(visit.visitedOn()),
                        visit,
                        "/coverage/teamVisits/" + i + "/village",
                        Map.of("found", visit.village(), "team", visit.team(), "day", visit.visitedOn()));
            }
        }
    }
}
