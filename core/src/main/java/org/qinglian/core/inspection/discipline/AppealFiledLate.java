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
import org.qinglian.core.discipline.AppealKind;
import org.qinglian.core.discipline.DisciplineNorms;
import org.qinglian.core.discipline.SanctionDecision;

/** An appeal was filed within the time of its kind, or the body that took it up says why (逾期提出申诉). */
final class AppealFiledLate implements Check {
    @Override
    public String id() {
        return "discipline.appeal-filed-late";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
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
                boolean afterReview = decision.appeals().subList(0, k).stream()
                        .anyMatch(earlier -> earlier.kind() == AppealKind.CIVIL_SERVANT_REVIEW);
                Optional<Deadline> deadline = appeal.informedOn()
                        .filter(day -> !day.isAfter(inspected.asOf()))
                        .flatMap(day -> deadlines.filing(appeal, afterReview, inspected.calendar()));
                deadline.ifPresent(last -> verdicts.expectInTime(
                        decision,
                        place + "/filedOn",
                        last,
                        Optional.of(appeal.filedOn()),
                        inspected.asOf(),
                        Map.of(
                                "appeal",
                                appeal.kind(),
                                "law",
                                deadlines.edition(appeal).orElseThrow().basis())));
            }
        }
    }
}
