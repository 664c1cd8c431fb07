package org.qinglian.core.inspection.discipline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.calendar.Deadline;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Edition;
import org.qinglian.core.common.Severity;
import org.qinglian.core.discipline.Appeal;
import org.qinglian.core.discipline.AppealDeadlines;
import org.qinglian.core.discipline.AppealRules;
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
            for (int k = 0; k < decision.appeals().size(); k++) {
                Appeal appeal = decision.appeals().get(k);
                if (!appeal.filedOn().isAfter(inspected.asOf())) {
                    String pointer = "/discipline/decisions/" + i + "/appeals/" + k + "/decidedOn";
                    judge(inspected, verdicts, deadlines, decision, appeal, pointer);
                }
            }
        }
    }

    private static void judge(
            Inspected inspected,
            Verdicts verdicts,
            AppealDeadlines deadlines,
            SanctionDecision decision,
            Appeal appeal,
            String pointer) {
        Optional<Edition<AppealRules>> rules = deadlines.edition(appeal);
        Optional<Deadline> deadline = deadlines.deciding(appeal, inspected.calendar());
        if (rules.isEmpty() || deadline.isEmpty()) {
            verdicts.notAssessable(
                    decision,
                    "discipline.appeal-decided-late.no-rule",
                    Map.of("found", appeal.kind(), "day", appeal.filedOn()));
        } else {
            verdicts.expectInTime(
                    decision,
                    pointer,
                    deadline.get(),
                    appeal.decidedOn(),
                    inspected.asOf(),
                    Map.of("appeal", appeal.kind(), "law", rules.get().basis()));
        }
    }
}
