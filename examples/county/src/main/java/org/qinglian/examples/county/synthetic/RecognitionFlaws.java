package org.qinglian.examples.county.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Ref;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.organization.Institution;
import org.qinglian.core.outreach.NegativeEvent;
import org.qinglian.core.outreach.Recognition;
import org.qinglian.core.outreach.RecognitionState;

/** Flaws of recognitions (认定类问题), of units that are no sample. */
final class RecognitionFlaws {
    /** In the order in which they are planted. */
    static final List<SeededFlaw> ALL = List.of(
            flaw(
                    "outreach.recognition-history",
                    "The screening was left out for a unit that everybody knew.",
                    recognition -> recognition.withHistory(recognition.history().stream()
                            .filter(step -> step.state() != RecognitionState.SCREENED)
                            .toList())),
            flaw(
                    "outreach.recognition-without-body",
                    "The list of the recognised was copied without its letterhead.",
                    recognition -> recognition.withHistory(recognition.history().stream()
                            .map(step -> Step.of(step.state(), step.on()))
                            .toList())),
            flaw(
                    "outreach.recognition-barred",
                    "An incident of the year before was not looked up.",
                    recognition -> recognition.withNegativeEvents(new NegativeEvent(
                            recognition
                                    .reachedOn(RecognitionState.RECOGNISED)
                                    .orElseThrow()
                                    .minusDays(200),
                            "群体性事件（虚构示例）"))),
            flaw(
                    "outreach.recognition-publicity",
                    "The notice came down after a day.",
                    recognition -> recognition.withPublicity(DateRange.of(
                            recognition.publicity().orElseThrow().from(),
                            recognition.publicity().orElseThrow().from()))),
            flaw(
                    "outreach.recognition-unreviewed",
                    "The review was planned for the month after the title ran out.",
                    recognition -> recognition.withValidUntil(LocalDate.of(2026, 8, 31))));

    private RecognitionFlaws() {}

    private static SeededFlaw flaw(String check, String story, UnaryOperator<Recognition> change) {
        return SeededFlaw.found(check, 1, story, draft -> {
            Set<Ref<Institution>> samples = draft.outreach.samples.stream()
                    .flatMap(sample -> sample.unit().institution().stream())
                    .collect(Collectors.toSet());
            draft.claim(
                            draft.chance(check),
                            draft.outreach.recognitions,
                            recognition ->
                                    recognition.history().size() == 5 && !samples.contains(recognition.institution()),
                            1)
                    .forEach(
                            recognition -> CountyDraft.replace(draft.outreach.recognitions, change.apply(recognition)));
        });
    }
}
