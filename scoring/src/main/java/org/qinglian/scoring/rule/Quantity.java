package org.qinglian.scoring.rule;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.scoring.fact.CodeLabels;
import org.qinglian.scoring.fact.Measure;
import org.qinglian.scoring.fact.ScoringMessages;
import org.qinglian.scoring.fact.StandingMeasure;

/**
 * How numbers that a scheme states of a measure are said (数量表述): with its unit, in the scheme's own word for the number, or as
 * a place among others.
 *
 * @param measure the measure; absent if nobody knows it
 * @param unit the unit with which its numbers are said
 * @param labels the words for codes and numbers
 */
record Quantity(Optional<Measure> measure, Optional<LocalizedText> unit, CodeLabels labels) {
    /** A number: 95 %, 3 次, 第 2 名, 是. */
    LocalizedText of(BigDecimal stated) {
        String number = ShownNumber.of(stated, Integer.MAX_VALUE);
        Optional<LocalizedText> word = word(stated);
        if (word.isPresent()) {
            return word.get();
        }
        return unit.map(each -> ScoringMessages.text(
                        isWord(each) ? "quantity.word" : "quantity.symbol", Map.of("number", number, "unit", each)))
                .orElse(LocalizedText.of(number, number));
    }

    /** What stands for a number in its place: the word that the scheme has for it, or that it is a place among others. */
    Optional<LocalizedText> word(BigDecimal number) {
        if (measure.isEmpty()) {
            return Optional.empty();
        }
        return isRank()
                ? Optional.of(ScoringMessages.text("quantity.rank", Map.of("number", ShownNumber.of(number, 0))))
                : labels.word(measure.get(), MeasuredRow.plain(number));
    }

    /** Whether any number may be said by a word in its place. */
    boolean mayBeWord() {
        return isRank() || measure.filter(labels::hasWords).isPresent();
    }

    /** From a number up to another, which no longer belongs to it; of whole numbers from the first to the last. */
    LocalizedText interval(Optional<BigDecimal> from, Optional<BigDecimal> below) {
        Optional<BigDecimal> first = from.or(() -> measure.flatMap(Measure::leastWhole));
        if (below.isPresent() && first.isPresent() && isWhole(first.get()) && isWhole(below.get())) {
            BigDecimal last = below.get().subtract(BigDecimal.ONE);
            return last.compareTo(first.get()) == 0
                    ? of(last)
                    : starting(of(first.get()), "interval.to", "interval.to.spaced", Map.of("to", of(last)));
        }
        if (from.isPresent()) {
            return below.isPresent()
                    ? starting(
                            of(from.get()), "interval.both", "interval.both.spaced", Map.of("below", of(below.get())))
                    : starting(
                            of(from.get()),
                            isRank() ? "interval.from-rank" : "interval.from",
                            "interval.from.spaced",
                            Map.of());
        }
        return below.map(end -> ScoringMessages.text("interval.below", Map.of("below", of(end))))
                .orElseGet(() -> ScoringMessages.text("interval.any", Map.of()));
    }

    /** An interval that starts with a number; Chinese that follows upon a figure or a sign stands apart from it. */
    private static LocalizedText starting(
            LocalizedText from, String code, String spaced, Map<String, LocalizedText> others) {
        Map<String, LocalizedText> arguments = new HashMap<>(others);
        arguments.put("from", from);
        String zh = from.in(Locale.CHINA);
        boolean isHan = Character.UnicodeScript.of(zh.codePointBefore(zh.length())) == Character.UnicodeScript.HAN;
        return ScoringMessages.text(isHan ? code : spaced, arguments);
    }

    private boolean isRank() {
        return measure.filter(each -> each instanceof StandingMeasure standing && standing.saysRank())
                .isPresent();
    }

    private boolean isWhole(BigDecimal number) {
        return measure.flatMap(Measure::leastWhole).isPresent() && Decimals.scale(number) == 0;
    }

    /** An English word would have to agree with its number, which a symbol such as % does not. */
    static boolean isWord(LocalizedText unit) {
        return unit.in(Locale.ENGLISH).codePoints().anyMatch(Character::isLetter);
    }
}
