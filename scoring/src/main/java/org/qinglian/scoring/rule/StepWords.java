package org.qinglian.scoring.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Phrase;
import org.qinglian.scoring.fact.PartUnit;
import org.qinglian.scoring.fact.ScoringMessages;

/** What a rule of steps says (阶梯用语): the value, what a step is worth, and how many of them it came to. */
final class StepWords implements RuleWords {
    private final Steps rule;
    private final LocalizedText terms;
    private final FoundSentence found;
    private final Phrase<Counted> counted;

    /** What was found, and the number of steps. */
    private record Counted(LocalizedText found, BigDecimal steps) {}

    StepWords(Steps rule, Wording words) {
        this.rule = rule;
        this.terms = terms(rule, words);
        this.found = words.sentence(
                rule.measure(),
                List.of(rule.target()),
                value -> ScoringMessages.phrase("rule.found", Map.of("found", value, "terms", Phrase.of(terms))));
        this.counted = ScoringMessages.phrase(
                "rule.steps.counted",
                Map.of(
                        "found", Phrase.open(Counted::found),
                        "steps", Phrase.open(StepWords::steps),
                        "points", Phrase.of(words.signed(rule.points()))));
    }

    @Override
    public LocalizedText found(MeasuredRow row, boolean more) {
        Optional<BigDecimal> number = row.number(rule.measure());
        LocalizedText said = found.about(row, number);
        BigDecimal steps = rule.stepsTo(number.orElse(rule.target()));
        return steps.signum() == 0 ? said : counted.about(new Counted(said, steps));
    }

    @Override
    public LocalizedText terms() {
        return terms;
    }

    private static LocalizedText steps(Counted counted) {
        String steps = ShownNumber.of(counted.steps(), 0);
        return LocalizedText.of(steps, steps);
    }

    private static LocalizedText terms(Steps rule, Wording words) {
        Quantity quantity = words.quantity(rule.measure());
        LocalizedText step = quantity.of(rule.step());
        LocalizedText terms = ScoringMessages.text(
                rule.below().isPresent() ? "rule.steps.below" : "rule.steps.above",
                Map.of(
                        "bound",
                        quantity.of(rule.target()),
                        "step",
                        step,
                        "points",
                        words.signed(rule.points()),
                        "part",
                        ScoringMessages.text(part(rule.part()), Map.of("step", step))));
        return rule.cap()
                .map(most -> ScoringMessages.text("rule.capped", Map.of("terms", terms, "cap", words.signed(most))))
                .orElse(terms);
    }

    private static String part(PartUnit part) {
        return switch (part) {
            case DROPPED -> "rule.steps.part.dropped";
            case COUNTED -> "rule.steps.part.counted";
            case HALF_UP -> "rule.steps.part.half-up";
        };
    }
}
