package org.qinglian.core.inspection.accountability;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.accountability.AccountabilityAppeal;
import org.qinglian.core.accountability.AccountabilityCase;
import org.qinglian.core.accountability.AccountabilityNorms;
import org.qinglian.core.accountability.AccountabilityRules;
import org.qinglian.core.accountability.AppealState;
import org.qinglian.core.calendar.TimeLimit;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;

/** A check that looks at each appeal beside its case (逐件申诉检查), by the edition in force when the case was decided. */
abstract class AppealCheck extends RecordCheck<AccountabilityAppeal> {
    /** What an appeal is judged by. */
    record Filed(
            AccountabilityAppeal appeal, AccountabilityCase decided, LocalDate on, TimeLimit limit, String pointer) {}

    AppealCheck(String id) {
        super(id, Severity.ERROR, Articles.of("第二十条"), AccountabilityCollections.APPEALS);
    }

    @Override
    protected final void judge(AccountabilityAppeal appeal, String pointer, Inspected inspected, Verdicts verdicts) {
        appeal.reachedOn(AppealState.FILED)
                .filter(day -> !day.isAfter(inspected.asOf()))
                .ifPresent(day -> judge(appeal, day, pointer + "/history", inspected, verdicts));
    }

    private void judge(
            AccountabilityAppeal appeal, LocalDate day, String pointer, Inspected inspected, Verdicts verdicts) {
        Optional<AccountabilityCase> appealed =
                inspected.registry().find(AccountabilityCase.class, appeal.accountabilityCase());
        Optional<LocalDate> decided = appealed.flatMap(AccountabilityCase::decidedOn);
        if (decided.isEmpty()) {
            verdicts.notAssessable(appeal, "accountability.appeal.no-decision", Map.of());
            return;
        }
        Optional<TimeLimit> limit = inspected
                .norms(AccountabilityNorms.standard())
                .rules(decided.get())
                .flatMap(this::limit);
        if (limit.isEmpty()) {
            verdicts.notAssessable(appeal, "accountability.appeal.no-limit", Map.of("found", decided.get()));
            return;
        }
        judge(new Filed(appeal, appealed.orElseThrow(), day, limit.get(), pointer), inspected, verdicts);
    }

    abstract Optional<TimeLimit> limit(AccountabilityRules rules);

    abstract void judge(Filed filed, Inspected inspected, Verdicts verdicts);
}
