package org.qinglian.core.inspection.outreach;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.outreach.OutreachBasis;
import org.qinglian.core.outreach.Recognition;
import org.qinglian.core.outreach.RecognitionState;

/** A recognition is reviewed by the last day on which it holds, or taken away (到期复评). */
final class RecognitionUnreviewed extends RecordCheck<Recognition> {
    RecognitionUnreviewed() {
        super(
                "outreach.recognition-unreviewed",
                Severity.WARNING,
                Optional.of(OutreachBasis.REVIEW),
                OutreachCollections.RECOGNITIONS);
    }

    @Override
    protected void judge(Recognition recognition, String pointer, Inspected inspected, Verdicts verdicts) {
        Optional<RecognitionState> state = recognition.stateOn(inspected.asOf());
        if (recognition.hasReached(RecognitionState.RECOGNISED, inspected.asOf())
                && state.filter(RecognitionState.REVOKED::equals).isEmpty()) {
            recognition
                    .validUntil()
                    .ifPresent(until -> verdicts.expect(
                            !inspected.asOf().isAfter(until),
                            recognition,
                            pointer + "/validUntil",
                            Map.of("found", until, "asOf", inspected.asOf())));
        }
    }
}
