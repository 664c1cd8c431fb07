package org.qinglian.core.inspection.accountability;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.accountability.AccountabilityCase;
import org.qinglian.core.accountability.AccountabilityRules;
import org.qinglian.core.accountability.AccountabilityState;
import org.qinglian.core.accountability.MeasureKind;
import org.qinglian.core.calendar.Deadline;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;

/** An organisational handling is carried out within its time, an appeal notwithstanding (组织处理逾期未办). */
final class HandlingOverdue extends CaseCheck {
    HandlingOverdue() {
        super("accountability.handling-overdue", Severity.ERROR, Articles.of("第十三条"));
    }

    @Override
    protected void judge(AccountabilityCase subject, String pointer, Inspected inspected, Verdicts verdicts) {
        Optional<LocalDate> executed = subject.reachedOn(AccountabilityState.EXECUTED);
        boolean moot = executed.isEmpty() && subject.isCorrected(inspected.asOf());
        if (!subject.has(MeasureKind.ORGANIZATIONAL_HANDLING) || moot) {
            return;
        }
        decidedOn(subject, inspected)
                .ifPresent(day -> rules(subject, day, inspected, verdicts)
                        .flatMap(AccountabilityRules::handlingWithin)
                        .ifPresent(limit -> verdicts.expectInTime(
                                subject,
                                pointer + "/history",
                                Deadline.of(day, limit, inspected.calendar()),
                                executed,
                                inspected.asOf(),
                                Map.of())));
    }
}
