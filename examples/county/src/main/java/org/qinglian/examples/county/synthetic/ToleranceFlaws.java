package org.qinglian.examples.county.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.qinglian.core.care.ConditionJudgement;
import org.qinglian.core.care.CorrectionOrder;
import org.qinglian.core.care.Distinction;
import org.qinglian.core.care.DistinctionJudgement;
import org.qinglian.core.care.DistinctionSide;
import org.qinglian.core.care.ToleranceApplication;
import org.qinglian.core.care.ToleranceExclusion;
import org.qinglian.core.care.ToleranceOutcome;
import org.qinglian.core.care.ToleranceState;
import org.qinglian.core.lifecycle.Step;

/** Flaws of tolerance (容错类问题). */
final class ToleranceFlaws {
    /** In the order in which they are planted. */
    static final List<SeededFlaw> ALL = List.of(
            flaw(
                    "care.tolerance-history",
                    "The day on which the correction began was entered a month too early.",
                    application -> application.withHistory(
                            step(application, ToleranceState.CORRECTING, step -> moved(step, -30)))),
            flaw(
                    "care.tolerance-without-body",
                    "The decision was entered without the committee that took it.",
                    application -> application.withHistory(
                            step(application, ToleranceState.RECOGNISED, step -> Step.of(step.state(), step.on())))),
            flaw(
                    "care.tolerance-condition-open",
                    "One of the six conditions was ticked without any evidence.",
                    ToleranceFlaws::withoutEvidence),
            flaw(
                    "care.tolerance-of-violation",
                    "The explicit ban that was in force had been overlooked at first.",
                    application -> application.withDistinctions(
                            DistinctionJudgement.of(Distinction.UNRESTRICTED_EXPLORATION, DistinctionSide.VIOLATION))),
            flaw(
                    "care.tolerance-excluded",
                    "An accident turned out to be a major one after the error was tolerated.",
                    application -> application.withExclusions(ToleranceExclusion.MAJOR_SAFETY_ACCIDENT)),
            SeededFlaw.found(
                    "care.tolerance-repeated",
                    1,
                    "The same error of the same cadre was tolerated by two offices.",
                    ToleranceFlaws::repeated),
            flaw(
                    "care.tolerance-without-correction",
                    "The order to correct was given by telephone and never entered.",
                    application -> application.withCorrection(Optional.empty())),
            flaw(
                    "care.tolerance-outside-proceeding",
                    "It was accepted before anybody had opened the case that it belongs to.",
                    application -> application.withProceeding(Optional.empty())),
            flaw(
                    "care.tolerance-outcome-differs",
                    "The form of a rejected application was copied, its outcome included.",
                    application -> application.withOutcome(ToleranceOutcome.REJECT)),
            flaw("care.tolerance-late", "The correction was finished a day after the last one.", ToleranceFlaws::late));

    private ToleranceFlaws() {}

    private static SeededFlaw flaw(String check, String story, UnaryOperator<ToleranceApplication> change) {
        return SeededFlaw.found(
                check,
                1,
                story,
                draft -> claim(draft, check, 1)
                        .forEach(application -> CountyDraft.replace(draft.care.tolerances, change.apply(application))));
    }

    private static List<ToleranceApplication> claim(CountyDraft draft, String stream, int count) {
        return draft.claim(draft.chance(stream), draft.care.tolerances, ToleranceFlaws::isRecognised, count);
    }

    private static boolean isRecognised(ToleranceApplication application) {
        return application.reachedOn(ToleranceState.RECOGNISED).isPresent();
    }

    private static void repeated(CountyDraft draft) {
        List<ToleranceApplication> both = claim(draft, "repeated-error", 2);
        CountyDraft.replace(
                draft.care.tolerances,
                both.get(1)
                        .withSubject(both.get(0).subject())
                        .withError(both.get(0).error()));
    }

    private static ToleranceApplication withoutEvidence(ToleranceApplication application) {
        List<ConditionJudgement> conditions = new ArrayList<>(application.conditions());
        conditions.set(3, new ConditionJudgement(conditions.get(3).condition(), true, Optional.empty()));
        return application.withConditions(conditions);
    }

    private static ToleranceApplication late(ToleranceApplication application) {
        LocalDate closed = application.reachedOn(ToleranceState.CLOSED).orElseThrow();
        return application.withCorrection(
                new CorrectionOrder(application.correction().orElseThrow().plan(), closed.minusDays(1)));
    }

    private static List<Step<ToleranceState>> step(
            ToleranceApplication application, ToleranceState state, UnaryOperator<Step<ToleranceState>> change) {
        return application.history().stream()
                .map(step -> step.state() == state ? change.apply(step) : step)
                .toList();
    }

    private static Step<ToleranceState> moved(Step<ToleranceState> step, int days) {
        return Step.of(step.state(), step.on().plusDays(days));
    }
}
