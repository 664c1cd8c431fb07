package org.qinglian.core.inspection.outreach;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.outreach.OutreachBasis;
import org.qinglian.core.outreach.Recognition;
import org.qinglian.core.outreach.RecognitionState;

/** A recognition, a downgrading and a revocation name the body that decided (认定机关). */
final class RecognitionWithoutBody extends RecordCheck<Recognition> {
    private static final Set<RecognitionState> DECISIONS =
            Set.of(RecognitionState.RECOGNISED, RecognitionState.DOWNGRADED, RecognitionState.REVOKED);

    RecognitionWithoutBody() {
        super(
                "outreach.recognition-without-body",
                Severity.ERROR,
                Optional.of(OutreachBasis.RECOGNITION),
                OutreachCollections.RECOGNITIONS);
    }

    @Override
    protected void judge(Recognition recognition, String pointer, Inspected inspected, Verdicts verdicts) {
        for (int i = 0; i < recognition.history().size(); i++) {
            Step<RecognitionState> step = recognition.history().get(i);
            if (DECISIONS.contains(step.state())) {
                verdicts.expect(
                        step.by().filter(by -> !by.isPerson()).isPresent(),
                        recognition,
                        pointer + "/history/" + i,
                        Map.of("state", step.state(), "found", Wording.orNone(step.by())));
            }
        }
    }
}
