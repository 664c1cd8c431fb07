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

/** It is clarified exactly as far as the report did harm (澄清范围与影响范围一致). */
final class ClarificationOutOfScope extends RecordCheck<Clarification> {
    ClarificationOutOfScope() {
        super(
                "care.clarification-out-of-scope",
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
                clarification.matchesHarm(),
                clarification,
                pointer + "/scope",
                Map.of("found", Wording.name(clarification.scope()), "expected", clarification.harmed()));
    }
}
