package org.qinglian.scoring.rule;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Phrase;
import org.qinglian.scoring.fact.CodeLabels;
import org.qinglian.scoring.fact.ColumnKind;
import org.qinglian.scoring.fact.Measure;
import org.qinglian.scoring.fact.ScoringMessages;

/**
 * How a scheme's measures, codes and numbers are said (表述), whoever is scored. Immutable and thread-safe.
 */
public final class Wording {
    private static final LocalizedText NO_UNIT = LocalizedText.of("单位", "unit");

    private static final String POINTS = "分";

    private static final LocalizedText UNIT_OF_EVENTS = LocalizedText.of("次", "times");

    private final Map<String, Measure> measures;
    private final CodeLabels labels;
    private final int digits;

    /**
     * The wording of a scheme.
     *
     * @param measures the measures of the scheme
     * @param labels the words for codes
     * @param digits the decimals with which numbers are shown at the most
     */
    public Wording(Map<String, Measure> measures, CodeLabels labels, int digits) {
        this.measures = measures;
        this.labels = labels;
        this.digits = digits;
    }

    /** The words for codes. */
    public CodeLabels labels() {
        return labels;
    }

    /** The measures of the scheme. */
    public Map<String, Measure> measures() {
        return measures;
    }

    /** The title of a measure, else its name. */
    public LocalizedText title(String measure) {
        Measure known = measures.get(measure);
        return known == null ? LocalizedText.of(measure, measure) : known.title();
    }

    LocalizedText unit(String measure) {
        return givenUnit(measure).orElse(isOfEvents(measure) ? UNIT_OF_EVENTS : NO_UNIT);
    }

    /** The unit with which numbers of a measure are said; of events that are counted it need not be given. */
    Optional<LocalizedText> shownUnit(String measure) {
        boolean counted = isOfEvents(measure)
                && Optional.ofNullable(measures.get(measure))
                        .flatMap(Measure::leastWhole)
                        .isPresent();
        return givenUnit(measure).or(() -> Optional.of(UNIT_OF_EVENTS).filter(unit -> counted));
    }

    /** Whether the numbers of a measure are points themselves. */
    boolean isInPoints(String measure) {
        return unit(measure).in(Locale.CHINA).equals(POINTS);
    }

    private Optional<LocalizedText> givenUnit(String measure) {
        return Optional.ofNullable(measures.get(measure)).flatMap(Measure::unit);
    }

    /** The words for a code of a measure, else the code. */
    public LocalizedText code(String measure, String code) {
        Measure known = measures.get(measure);
        return known == null ? LocalizedText.of(code, code) : labels.label(known, code);
    }

    /** A number as it is shown. */
    public String number(BigDecimal number) {
        return ShownNumber.of(number, digits);
    }

    /** A number that is compared with a bound, as it is shown. */
    public String number(BigDecimal number, BigDecimal bound) {
        return number(number, List.of(bound));
    }

    String number(BigDecimal number, Collection<BigDecimal> bounds) {
        return ShownNumber.of(number, digits, bounds);
    }

    /** Points that a scheme states, with their sign: as they stand there. */
    String signed(BigDecimal stated) {
        return ShownNumber.signed(stated, Integer.MAX_VALUE);
    }

    /** A number that a scheme states: as it stands there. */
    public String exact(BigDecimal stated) {
        return ShownNumber.of(stated, Integer.MAX_VALUE);
    }

    /**
     * Title, value and unit: 未请假缺席 2 次; or that nothing is on record, which of events is not the same as missing.
     *
     * @param measure the measure
     * @param bounds what its number is compared with
     */
    Phrase<MeasuredRow> value(String measure, Collection<BigDecimal> bounds) {
        return Phrase.open(new FoundValue(this, measure, bounds)::of);
    }

    /**
     * A sentence about the value of a measure.
     *
     * @param measure the measure
     * @param bounds what its number is compared with
     * @param sentence the sentence that is made of what was found
     */
    FoundSentence sentence(
            String measure, Collection<BigDecimal> bounds, UnaryOperator<Phrase<LocalizedText>> sentence) {
        return new FoundSentence(new FoundValue(this, measure, bounds), sentence);
    }

    /** That nothing is on record of a measure of events. */
    LocalizedText none(String measure) {
        return ScoringMessages.text("measure.none", Map.of("measure", title(measure)));
    }

    boolean isOfEvents(String measure) {
        return Optional.ofNullable(measures.get(measure))
                .filter(Measure::restsOnEvents)
                .isPresent();
    }

    /** Whether a measure counts events by their code, whose points add up. */
    boolean isTally(String measure) {
        return Optional.ofNullable(measures.get(measure))
                .filter(known -> known.column() == ColumnKind.TALLY)
                .isPresent();
    }

    /** The word that the scheme has for a number of a measure, such as 是 for 1; absent if it has none. */
    public Optional<LocalizedText> word(String measure, BigDecimal number) {
        return quantity(measure).word(number);
    }

    /** How numbers that the scheme states of a measure are said. */
    Quantity quantity(String measure) {
        return new Quantity(Optional.ofNullable(measures.get(measure)), shownUnit(measure), labels);
    }

    /** Texts in a row: with 、 or a comma between them. */
    public static LocalizedText listed(List<LocalizedText> texts) {
        return joined(texts, "、", ", ");
    }

    /** Statements in a row: with a semicolon between them. */
    public static LocalizedText stated(List<LocalizedText> texts) {
        return joined(texts, "；", "; ");
    }

    static LocalizedText joined(List<LocalizedText> texts, String zh, String en) {
        if (texts.size() == 1) {
            return texts.get(0);
        }
        StringJoiner chinese = new StringJoiner(zh);
        StringJoiner english = new StringJoiner(en);
        for (LocalizedText text : texts) {
            chinese.add(text.in(Locale.CHINA));
            english.add(text.in(Locale.ENGLISH));
        }
        return LocalizedText.of(chinese.toString(), english.toString());
    }
}
