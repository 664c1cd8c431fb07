package org.qinglian.core.inspection.coverage;

import java.util.List;
import java.util.Map;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Severity;
import org.qinglian.core.coverage.TeamVisit;
import org.qinglian.core.coverage.Visit;

/** No visit settles more matters than were raised in it (办结多于反映). */
final class MoreSettledThanRaised implements Check {
    @Override
    public String id() {
        return "coverage.visit-settled-exceeds-raised";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        List<Visit> visits = inspected.programme().coverage().visits();
        for (int i = 0; i < visits.size(); i++) {
            Visit visit = visits.get(i);
            judge(visit, visit.mattersRaised(), visit.mattersSettled(), "/coverage/visits/", i, verdicts);
        }
        List<TeamVisit> teamVisits = inspected.programme().coverage().teamVisits();
        for (int i = 0; i < teamVisits.size(); i++) {
            TeamVisit visit = teamVisits.get(i);
            judge(visit, visit.mattersRaised(), visit.mattersSettled(), "/coverage/teamVisits/", i, verdicts);
        }
    }

    private static void judge(
            Identified<?> visit, int raised, int settled, String collection, int index, Verdicts verdicts) {
        if (settled <= raised) {
            verdicts.met();
        } else {
            verdicts.notMet(
                    visit, collection + index + "/mattersSettled", Map.of("found", settled, "expected", raised));
        }
    }
}
