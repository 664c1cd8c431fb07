package org.qinglian.examples.county.synthetic;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.qinglian.core.accountability.Breach;
import org.qinglian.core.accountability.BreachAnswer;

/** Flaws of the answers to breaches (失责处置类问题). */
final class AnswerFlaws {
    private static final int UNANSWERED = 3;

    /** In the order in which they are planted. */
    static final List<SeededFlaw> ALL = List.of(
            SeededFlaw.found(
                    "accountability.breach-unanswered",
                    UNANSWERED,
                    "The finding went round three offices, and each took it for the work of another.",
                    draft -> change(
                            draft,
                            "unanswered",
                            answered(BreachAnswer.HeldToAccount.class),
                            UNANSWERED,
                            breach -> breach.withAnswer(Optional.empty()))),
            SeededFlaw.found(
                    "accountability.review-overdue",
                    1,
                    "The audit ended a week ago and nobody came back to the matter.",
                    draft -> change(
                            draft,
                            "overdue",
                            answered(BreachAnswer.Open.class),
                            1,
                            breach -> breach.withAnswer(
                                    BreachAnswer.Open.of("审计尚未结束（虚构示例）。", CountyGenerator.AS_OF.minusDays(7))))),
            SeededFlaw.found(
                    "accountability.exemption-unsupported",
                    1,
                    "The objection at the meeting was remembered by all, but the minutes do not have it.",
                    draft -> change(
                            draft,
                            "exempted",
                            answered(BreachAnswer.Exempted.class),
                            1,
                            AnswerFlaws::withoutEvidence)));

    private AnswerFlaws() {}

    private static Predicate<Breach> answered(Class<? extends BreachAnswer> kind) {
        return breach -> breach.answer().filter(kind::isInstance).isPresent();
    }

    private static Breach withoutEvidence(Breach breach) {
        BreachAnswer.Exempted answer = (BreachAnswer.Exempted) breach.answer().orElseThrow();
        return breach.withAnswer(new BreachAnswer.Exempted(answer.exemption().withEvidence(List.of())));
    }

    private static void change(
            CountyDraft draft, String stream, Predicate<Breach> fits, int count, UnaryOperator<Breach> change) {
        draft.claim(draft.chance(stream), draft.accountability.breaches, fits, count)
                .forEach(breach -> CountyDraft.replace(draft.accountability.breaches, change.apply(breach)));
    }
}
