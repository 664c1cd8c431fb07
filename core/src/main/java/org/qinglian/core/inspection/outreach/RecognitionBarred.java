package org.qinglian.core.inspection.outreach;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.outreach.OutreachBasis;
import org.qinglian.core.outreach.OutreachNorms;
import org.qinglian.core.outreach.Recognition;
import org.qinglian.core.outreach.RecognitionBar;
import org.qinglian.core.outreach.RecognitionState;

/** Nothing barred the recognition on the day it was decided (不予认定情形). */
final class RecognitionBarred extends RecordCheck<Recognition> {
    RecognitionBarred() {
        super(
                "outreach.recognition-barred",
                Severity.ERROR,
                Optional.of(OutreachBasis.RECOGNITION),
                OutreachCollections.RECOGNITIONS);
    }

    @Override
    protected void judge(Recognition recognition, String pointer, Inspected inspected, Verdicts verdicts) {
        recognition
                .reachedOn(RecognitionState.RECOGNISED)
                .filter(day -> !day.isAfter(inspected.asOf()))
                .ifPresent(day -> {
                    List<RecognitionBar> bars =
                            inspected.norms(OutreachNorms.standard()).bars(recognition, day, inspected.calendar());
                    verdicts.expect(
                            bars.isEmpty(), recognition, pointer, Map.of("on", day, "found", Wording.names(bars)));
                });
    }
}
