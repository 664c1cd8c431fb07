package org.qinglian.core.inspection.accountability;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.accountability.AccountabilityCase;
import org.qinglian.core.accountability.ToleranceConsidered;
import org.qinglian.core.care.ToleranceApplication;
import org.qinglian.core.care.ToleranceOutcome;
import org.qinglian.core.care.ToleranceState;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;

/** Whose error was tolerated to the point of exemption is not held to account for it (已容错免责又问责). */
final class DecidedThoughTolerated extends CaseCheck {
    DecidedThoughTolerated() {
        super("accountability.decided-though-tolerated", Severity.ERROR, Articles.of("第十七条"));
    }

    @Override
    protected void judge(AccountabilityCase subject, String pointer, Inspected inspected, Verdicts verdicts) {
        Optional<ToleranceApplication> examined = subject.tolerance()
                .flatMap(ToleranceConsidered::application)
                .flatMap(ref -> inspected.registry().find(ToleranceApplication.class, ref));
        Optional<LocalDate> decided = decidedOn(subject, inspected);
        if (examined.isPresent() && decided.isPresent()) {
            boolean exempt = examined.get().outcome().equals(Optional.of(ToleranceOutcome.EXEMPT))
                    && examined.get().hasReached(ToleranceState.RECOGNISED, decided.get());
            verdicts.expect(
                    !exempt,
                    subject,
                    pointer + "/tolerance/application",
                    Map.of("found", decided.get(), "application", examined.get().id()));
        }
    }
}
