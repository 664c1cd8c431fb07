package org.qinglian.core.inspection.accountability;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.accountability.AccountabilityDecision;
import org.qinglian.core.accountability.AccountabilityRules;
import org.qinglian.core.accountability.AccountabilityState;
import org.qinglian.core.calendar.Deadline;
import org.qinglian.core.calendar.TimeLimit;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;

/** An appeal is filed within its time from receipt of the decision (逾期申诉). */
final class AppealLate extends AppealCheck {
    AppealLate() {
        super("accountability.appeal-late");
    }

    @Override
    Optional<TimeLimit> limit(AccountabilityRules rules) {
        return rules.appealWithin();
    }

    @Override
    void judge(Filed filed, Inspected inspected, Verdicts verdicts) {
        Optional<LocalDate> received = filed.decided()
                .decision()
                .flatMap(AccountabilityDecision::receivedOn)
                .or(() -> filed.decided().reachedOn(AccountabilityState.ANNOUNCED))
                .filter(day -> !day.isAfter(inspected.asOf()));
        if (received.isEmpty()) {
            verdicts.notAssessable(filed.appeal(), "accountability.appeal-late.no-receipt", Map.of());
            return;
        }
        verdicts.expectInTime(
                filed.appeal(),
                filed.pointer(),
                Deadline.of(received.get(), filed.limit(), inspected.calendar()),
                Optional.of(filed.on()),
                inspected.asOf(),
                Map.of());
    }
}
