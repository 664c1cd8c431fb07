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

/** A clarification names the points that are false (失实问题须具体). */
final class ClarificationWithoutPoints extends RecordCheck<Clarification> {
    ClarificationWithoutPoints() {
        super(
                "care.clarification-without-points",
                Severity.ERROR,
                Optional.of(CareBasis.CLARIFICATION),
                CareCollections.CLARIFICATIONS);
    }

    @Override
    protected void judge(Clarification clarification, String pointer, Inspected inspected, Verdicts verdicts) {
        if (clarification.reachedOn(ClarificationState.PROPOSED).isEmpty()) {
            return;
        }

        verdicts.expect(!clarification.falsePoints().isEmpty(), clarification, pointer + "/falsePoints", Map.of());
    }
}
