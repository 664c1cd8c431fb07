package org.qinglian.core.inspection.accountability;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.accountability.AccountabilityCase;
import org.qinglian.core.accountability.AccountabilityState;
import org.qinglian.core.accountability.Closure;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;

/** That somebody left the post ends no case (因离任终止问责): accountability is lifelong. */
final class ClosedBecauseLeft extends CaseCheck {
    ClosedBecauseLeft() {
        super("accountability.closed-because-left", Severity.ERROR, Articles.of("第十六条"));
    }

    @Override
    protected void judge(AccountabilityCase subject, String pointer, Inspected inspected, Verdicts verdicts) {
        Optional<LocalDate> ended =
                subject.reachedOn(AccountabilityState.TERMINATED).filter(day -> subject.isTerminated(inspected.asOf()));
        Optional<Closure> closure = subject.closure();
        if (ended.isEmpty()) {
            return;
        }
        if (closure.isEmpty()) {
            verdicts.notAssessable(subject, "accountability.closed-because-left.no-reason", Map.of());
            return;
        }
        rules(subject, ended.get(), inspected, verdicts)
                .ifPresent(rules -> verdicts.expect(
                        !rules.lifelong() || !closure.get().reason().isThatPersonLeft(),
                        subject,
                        pointer + "/closure/reason",
                        Map.of("found", closure.get().reason())));
    }
}
