package org.qinglian.core.inspection.care;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.care.CareBasis;
import org.qinglian.core.care.Clarification;
import org.qinglian.core.care.ClarificationState;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;

/** The person concerned agrees before it is clarified (征得本人同意). */
final class ClarificationWithoutConsent extends RecordCheck<Clarification> {
    ClarificationWithoutConsent() {
        super(
                "care.clarification-without-consent",
                Severity.ERROR,
                Optional.of(CareBasis.CLARIFICATION),
                CareCollections.CLARIFICATIONS);
    }

    @Override
    protected void judge(Clarification clarification, String pointer, Inspected inspected, Verdicts verdicts) {
        clarification
                .reachedOn(ClarificationState.CONSENTED)
                .ifPresent(consented -> verdicts.expect(
                        clarification.hasConsentBy(consented),
                        clarification,
                        pointer + "/consent",
                        Map.of("expected", consented)));
    }
}
