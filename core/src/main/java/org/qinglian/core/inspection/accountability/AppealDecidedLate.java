package org.qinglian.core.inspection.accountability;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.accountability.AccountabilityRules;
import org.qinglian.core.accountability.AppealState;
import org.qinglian.core.calendar.Deadline;
import org.qinglian.core.calendar.TimeLimit;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;

/** An appeal is decided within its time from being filed (申诉逾期未决). */
final class AppealDecidedLate extends AppealCheck {
    AppealDecidedLate() {
        super("accountability.appeal-decided-late");
    }

    @Override
    Optional<TimeLimit> limit(AccountabilityRules rules) {
        return rules.appealDecidedWithin();
    }

    @Override
    void judge(Filed filed, Inspected inspected, Verdicts verdicts) {
        if (filed.appeal().hasReached(AppealState.WITHDRAWN, inspected.asOf())) {
            return;
        }
        verdicts.expectInTime(
                filed.appeal(),
                filed.pointer(),
                Deadline.of(filed.on(), filed.limit(), inspected.calendar()),
                filed.appeal().decidedOn(),
                inspected.asOf(),
                Map.of());
    }
}
