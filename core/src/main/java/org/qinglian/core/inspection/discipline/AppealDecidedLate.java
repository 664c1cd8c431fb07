package org.qinglian.core.inspection.discipline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.calendar.Deadline;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.discipline.Appeal;
import org.qinglian.core.discipline.AppealDeadlines;
import org.qinglian.core.discipline.DisciplineNorms;
import org.qinglian.core.discipline.SanctionDecision;

/** An appeal is decided within the time of its kind (申诉逾期未决). */
final class AppealDecidedLate implements Check {
    @Override
    public String id() {
        return "discipline.appeal-decided-late";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        AppealDeadlines deadlines = AppealDeadlines.by(inspected.norms(DisciplineNorms.standard()));
        List<SanctionDecision> decisions = inspected.programme().discipline().decisions();
        for (int i = 0; i < decisions.size(); i++) {
            SanctionDecision decision = decisions.get(i);
            String pointer = "/discipline/decisions/" + i;
            for (int k = 0; k < decision.appeals().size(); k++) {
                Appeal appeal = decision.appeals().get(k);
                String place = pointer + "/appeals/" + k;
                if (appeal.filedOn().isAfter(inspected.asOf())) {
                    continue;
                }
                Optional<Deadline> deadline = deadlines.deciding(appeal, inspected.calendar());
                if (deadline.isEmpty()) {
                    verdicts.notAssessable(
                            decision,
                            "discipline.appeal-decided-late.no-rule",
                            Map.of("found", appeal.kind(), "day", appeal.filedOn()));
                } else {
                    verdicts.expectInTime(
                            decision,
                            place + "/decidedOn",
                            deadline.get(),
                            appeal.decidedOn(),
                            inspected.asOf(),
                            Map.of(
                                    "appeal",
                                    appeal.kind(),
                                    "law",
                                    deadlines.edition(appeal).orElseThrow().basis()));
                }
            }
        }
    }
}
