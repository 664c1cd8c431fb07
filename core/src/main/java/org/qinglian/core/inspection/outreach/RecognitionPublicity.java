package org.qinglian.core.inspection.outreach;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.calendar.Deadline;
import org.qinglian.core.calendar.TimeLimit;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Severity;
import org.qinglian.core.outreach.OutreachBasis;
import org.qinglian.core.outreach.OutreachNorms;
import org.qinglian.core.outreach.Recognition;
import org.qinglian.core.outreach.RecognitionState;

/** A recognition was publicised for so many working days before it was decided (认定公示). */
final class RecognitionPublicity extends RecordCheck<Recognition> {
    RecognitionPublicity() {
        super(
                "outreach.recognition-publicity",
                Severity.WARNING,
                Optional.of(OutreachBasis.PUBLICITY_DAYS),
                OutreachCollections.RECOGNITIONS);
    }

    @Override
    protected void judge(Recognition recognition, String pointer, Inspected inspected, Verdicts verdicts) {
        Optional<LocalDate> decided =
                recognition.reachedOn(RecognitionState.RECOGNISED).filter(day -> !day.isAfter(inspected.asOf()));
        if (decided.isEmpty()) {
            return;
        }
        int days = inspected.norms(OutreachNorms.standard()).publicity();
        Optional<DateRange> range = recognition.publicity();
        if (range.isEmpty()) {
            verdicts.notMet(
                    recognition,
                    pointer + "/publicity",
                    Map.of("found", Wording.NONE, "expected", days, "on", decided.get()));
            return;
        }
        Deadline last = Deadline.of(range.get().from(), TimeLimit.workingDays(days), inspected.calendar());
        if (last.uncovered().isPresent()) {
            verdicts.notAssessable(
                    recognition,
                    "calendar.year-not-covered",
                    Map.of("found", last.uncovered().get()));
            return;
        }
        LocalDate until = last.lastDay().orElseThrow();
        boolean longEnough =
                range.get().until().filter(end -> !end.isBefore(until)).isPresent();
        verdicts.expect(
                longEnough
                        && range.get()
                                .until()
                                .filter(end -> !end.isAfter(decided.get()))
                                .isPresent(),
                recognition,
                pointer + "/publicity",
                Map.of("found", range.get().inWords(), "expected", days, "on", decided.get()));
    }
}
