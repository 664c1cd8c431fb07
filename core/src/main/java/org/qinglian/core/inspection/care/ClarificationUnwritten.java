package org.qinglian.core.inspection.care;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.care.CareBasis;
import org.qinglian.core.care.Clarification;
import org.qinglian.core.care.ClarificationState;
import org.qinglian.core.care.ClarificationWay;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;

/** Whatever the way, it is clarified in writing as well (须有书面澄清). */
final class ClarificationUnwritten extends RecordCheck<Clarification> {
    ClarificationUnwritten() {
        super(
                "care.clarification-unwritten",
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
                clarification.ways().contains(ClarificationWay.WRITTEN),
                clarification,
                pointer + "/ways",
                Map.of("found", Wording.names(clarification.ways())));
    }
}
