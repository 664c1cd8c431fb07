package org.qinglian.core.inspection.care;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.care.CareBasis;
import org.qinglian.core.care.Clarification;
import org.qinglian.core.care.ClarificationState;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Severity;

/** A clarification names the situation to clarify, one that ends without names the one not to (澄清情形). */
final class ClarificationUngrounded extends RecordCheck<Clarification> {
    private static final LocalizedText TO = LocalizedText.of("应予澄清的情形", "the situation to clarify");
    private static final LocalizedText NOT_TO = LocalizedText.of("不予澄清的情形", "the situation not to clarify");

    ClarificationUngrounded() {
        super(
                "care.clarification-ungrounded",
                Severity.WARNING,
                Optional.of(CareBasis.CLARIFICATION),
                CareCollections.CLARIFICATIONS);
    }

    @Override
    protected void judge(Clarification clarification, String pointer, Inspected inspected, Verdicts verdicts) {
        if (clarification.reachedOn(ClarificationState.DECLINED).isPresent()) {
            verdicts.expect(
                    clarification.bar().isPresent(),
                    clarification,
                    pointer + "/bar",
                    Map.of("state", ClarificationState.DECLINED, "expected", NOT_TO));
        } else if (clarification.reachedOn(ClarificationState.PROPOSED).isPresent()) {
            verdicts.expect(
                    clarification.situation().isPresent(),
                    clarification,
                    pointer + "/situation",
                    Map.of("state", ClarificationState.PROPOSED, "expected", TO));
        }
    }
}
