package org.qinglian.core.inspection.accountability;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.accountability.AccountabilityCase;
import org.qinglian.core.accountability.AccountabilityState;
import org.qinglian.core.accountability.Exposure;
import org.qinglian.core.calendar.Deadline;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;

/** What was handled or sanctioned is made public in a fitting way (应公开未公开). Within what time is our assumption. */
final class NotExposed extends CaseCheck {
    NotExposed() {
        super("accountability.not-exposed", Severity.WARNING, Articles.of("第十四条（时限为本库默认）"));
    }

    @Override
    protected void judge(AccountabilityCase subject, String pointer, Inspected inspected, Verdicts verdicts) {
        Optional<LocalDate> announced =
                subject.reachedOn(AccountabilityState.ANNOUNCED).filter(day -> !day.isAfter(inspected.asOf()));
        Optional<LocalDate> decided = decidedOn(subject, inspected);
        if (announced.isEmpty() || decided.isEmpty() || subject.isCorrected(inspected.asOf())) {
            return;
        }
        rules(subject, decided.get(), inspected, verdicts)
                .filter(rules -> rules.isToBeExposed(subject.measures()))
                .ifPresent(rules -> verdicts.expectInTime(
                        subject,
                        pointer + "/exposure",
                        Deadline.of(announced.get(), norms(inspected).exposeWithin(), inspected.calendar()),
                        subject.exposure().map(Exposure::on),
                        inspected.asOf(),
                        Map.of()));
    }
}
