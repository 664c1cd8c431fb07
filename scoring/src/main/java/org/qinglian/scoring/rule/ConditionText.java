package org.qinglian.scoring.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Phrase;
import org.qinglian.scoring.fact.ScoringMessages;

/**
 * How conditions are said (条件表述): what was found first, then what is asked for. What is asked not to be is said as what then has
 * to be: not 20 or more is below 20.
 */
public final class ConditionText {
    private final Wording words;

    private ConditionText(Wording words) {
        this.words = words;
    }

    /** What decides the condition, and the condition: 在效处分 1 次（条件：达到 1 次）. */
    public static Phrase<MeasuredRow> of(Condition condition, Wording words) {
        ConditionText text = new ConditionText(words);
        if (condition.measure().isPresent()) {
            String measure = condition.measure().get();
            return ScoringMessages.phrase(
                    "condition.found",
                    Map.of(
                            "found", words.value(measure, condition.bounds().toList()),
                            "condition", Phrase.of(text.asked(condition, measure, false))));
        }
        List<Phrase<MeasuredRow>> found = condition
                .measures()
                .distinct()
                .map(measure -> words.value(measure, condition.turns(measure).toList()))
                .toList();
        return ScoringMessages.phrase(
                "condition.found",
                Map.of(
                        "found", Phrase.joined(found, "，", ", "),
                        "condition", Phrase.of(text.whole(condition, false))));
    }

    /** The condition alone: 在效处分达到 1 次. */
    static LocalizedText bare(Condition condition, Wording words) {
        return new ConditionText(words).whole(condition, false);
    }

    /** The condition, or its contrary. */
    private LocalizedText whole(Condition condition, boolean contrary) {
        if (condition.measure().isPresent()) {
            String measure = condition.measure().get();
            boolean is = !contrary && (!condition.in().isEmpty() || isWord(condition, measure));
            return ScoringMessages.text(
                    is ? "condition.bare-is" : "condition.bare",
                    Map.of("measure", words.title(measure), "asked", asked(condition, measure, contrary)));
        }
        if (condition.not().isPresent()) {
            return whole(condition.not().get(), !contrary);
        }
        boolean all = !condition.all().isEmpty();
        List<LocalizedText> parts = new ArrayList<>();
        (all ? condition.all() : condition.any()).forEach(part -> parts.add(part(part, contrary)));
        return joined(parts, all != contrary);
    }

    /** Several conditions inside others stand in brackets, since "and" and "or" alone would not tell where they end. */
    private LocalizedText part(Condition condition, boolean contrary) {
        LocalizedText said = whole(condition, contrary);
        Condition inner = condition;
        while (inner.not().isPresent()) {
            inner = inner.not().get();
        }
        return inner.all().size() + inner.any().size() > 1
                ? ScoringMessages.text("condition.group", Map.of("condition", said))
                : said;
    }

    private static LocalizedText joined(List<LocalizedText> parts, boolean all) {
        LocalizedText joint = ScoringMessages.messages().text(all ? "condition.all" : "condition.any");
        return Wording.joined(
                parts,
                joint.in(Locale.CHINA).replace('_', ' '),
                joint.in(Locale.ENGLISH).replace('_', ' '));
    }

    /** Whether it asks for a number for which the scheme has a word. */
    private boolean isWord(Condition condition, String measure) {
        return condition.equal().flatMap(words.quantity(measure)::word).isPresent();
    }

    /** What is asked of a measure, or its contrary. */
    private LocalizedText asked(Condition condition, String measure, boolean contrary) {
        List<LocalizedText> asked = new ArrayList<>();
        bound(condition.atLeast(), contrary ? "condition.below" : "condition.at-least", measure, asked);
        bound(condition.above(), contrary ? "condition.at-most" : "condition.above", measure, asked);
        bound(condition.atMost(), contrary ? "condition.above" : "condition.at-most", measure, asked);
        bound(condition.below(), contrary ? "condition.at-least" : "condition.below", measure, asked);
        if (isWord(condition, measure)) {
            bound(condition.equal(), contrary ? "condition.is-not" : "condition.is", measure, asked);
        } else {
            bound(condition.equal(), contrary ? "condition.not-equal" : "condition.equal", measure, asked);
        }
        codes(condition, measure, contrary).ifPresent(asked::add);
        return asked.isEmpty() ? ScoringMessages.text("interval.any", Map.of()) : joined(asked, !contrary);
    }

    private void bound(Optional<BigDecimal> bound, String code, String measure, List<LocalizedText> asked) {
        bound.ifPresent(number -> asked.add(ScoringMessages.text(
                code, Map.of("bound", words.quantity(measure).of(number)))));
    }

    private Optional<LocalizedText> codes(Condition condition, String measure, boolean contrary) {
        List<LocalizedText> codes =
                condition.in().stream().map(code -> words.code(measure, code)).toList();
        if (codes.isEmpty()) {
            return Optional.empty();
        }
        String one = contrary ? "condition.is-not" : "condition.is";
        String several = contrary ? "condition.not-in" : "condition.in";
        return Optional.of(
                ScoringMessages.text(codes.size() == 1 ? one : several, Map.of("bound", Wording.listed(codes))));
    }
}
