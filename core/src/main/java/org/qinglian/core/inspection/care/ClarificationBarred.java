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

/** Nothing is clarified for which there is a situation not to (不予澄清情形). */
final class ClarificationBarred extends RecordCheck<Clarification> {
    ClarificationBarred() {
        super(
                "care.clarification-barred",
                Severity.ERROR,
                Optional.of(CareBasis.CLARIFICATION),
                CareCollections.CLARIFICATIONS);
    }

    @Override
    protected void judge(Clarification clarification, String pointer, Inspected inspected, Verdicts verdicts) {
        if (clarification.reachedOn(ClarificationState.PERFORMED).isEmpty()) {
            return;
        }

        verdicts.expect(
                clarification.bar().isEmpty(),
                clarification,
                pointer + "/bar",
                Map.of("found", Wording.name(clarification.bar())));
    }
}
