package org.qinglian.scoring.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Phrase;
import org.qinglian.scoring.fact.ScoringMessages;

/** How conditions are said (条件表述). */
public final class ConditionText {
    private ConditionText() {}

    /** The condition and the value that decides it: 在效处分 1 次（条件：不低于 1）. */
    public static Phrase<MeasuredRow> of(Condition condition, Wording words) {
        return say(
                condition,
                (comparison, measure) -> ScoringMessages.phrase(
                        "condition.measure",
                        Map.of(
                                "value",
                                words.value(measure, bounds(comparison).toList()),
                                "bounds",
                                Phrase.of(bounds(comparison, measure, words)))));
    }

    /** The condition alone: 在效处分不低于 1. */
    static LocalizedText bare(Condition condition, Wording words) {
        return say(
                        condition,
                        (comparison, measure) -> ScoringMessages.phrase(
                                "condition.bare",
                                Map.of(
                                        "measure",
                                        Phrase.of(words.title(measure)),
                                        "bounds",
                                        Phrase.of(bounds(comparison, measure, words)))))
                .text();
    }

    private static Phrase<MeasuredRow> say(
            Condition condition, BiFunction<Condition, String, Phrase<MeasuredRow>> comparison) {
        if (condition.measure().isPresent()) {
            return comparison.apply(condition, condition.measure().get());
        }
        if (condition.not().isPresent()) {
            return ScoringMessages.phrase(
                    "condition.not", Map.of("condition", part(condition.not().get(), comparison)));
        }
        boolean all = !condition.all().isEmpty();
        List<Phrase<MeasuredRow>> parts = (all ? condition.all() : condition.any())
                .stream().map(part -> part(part, comparison)).toList();
        LocalizedText joint = ScoringMessages.messages().text(all ? "condition.all" : "condition.any");
        return Phrase.joined(
                parts,
                joint.in(Locale.CHINA).replace('_', ' '),
                joint.in(Locale.ENGLISH).replace('_', ' '));
    }

    /** Several conditions inside others stand in brackets, since "and" and "or" alone would not tell where they end. */
    private static Phrase<MeasuredRow> part(
            Condition condition, BiFunction<Condition, String, Phrase<MeasuredRow>> comparison) {
        Phrase<MeasuredRow> said = say(condition, comparison);
        return condition.all().size() + condition.any().size() > 1
                ? ScoringMessages.phrase("condition.group", Map.of("condition", said))
                : said;
    }

    private static Stream<BigDecimal> bounds(Condition condition) {
        return Stream.of(
                        condition.atLeast(),
                        condition.above(),
                        condition.atMost(),
                        condition.below(),
                        condition.equal())
                .flatMap(Optional::stream);
    }

    private static LocalizedText bounds(Condition condition, String measure, Wording words) {
        List<LocalizedText> bounds = new ArrayList<>();
        bound("at-least", condition.atLeast(), words, bounds);
        bound("above", condition.above(), words, bounds);
        bound("at-most", condition.atMost(), words, bounds);
        bound("below", condition.below(), words, bounds);
        bound("equal", condition.equal(), words, bounds);
        List<LocalizedText> codes =
                condition.in().stream().map(code -> words.code(measure, code)).toList();
        if (!codes.isEmpty()) {
            bounds.add(ScoringMessages.text(
                    codes.size() == 1 ? "condition.is" : "condition.in", Map.of("codes", Wording.listed(codes))));
        }
        return bounds.isEmpty() ? ScoringMessages.text("interval.any", Map.of()) : Wording.listed(bounds);
    }

    private static void bound(String code, Optional<BigDecimal> value, Wording words, List<LocalizedText> bounds) {
        value.ifPresent(
                number -> bounds.add(ScoringMessages.text("condition." + code, Map.of("bound", words.exact(number)))));
    }
}
