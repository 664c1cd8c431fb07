package org.qinglian.scoring.rule;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.scoring.fact.Availability;
import org.qinglian.scoring.fact.Measure;
import org.qinglian.scoring.fact.ScoringMessages;

/** How measures and numbers are said (计量表述). */
public final class MeasureText {
    private static final LocalizedText NO_UNIT = LocalizedText.of("单位", "unit");

    private MeasureText() {}

    /** The title of a measure, else its name. */
    public static LocalizedText title(String measure, Map<String, Measure> measures) {
        Measure known = measures.get(measure);
        return known == null ? LocalizedText.of(measure, measure) : known.title();
    }

    static LocalizedText unit(String measure, Map<String, Measure> measures) {
        Measure known = measures.get(measure);
        return known == null ? NO_UNIT : known.unit().orElse(NO_UNIT);
    }

    /** Title, value and unit: 未请假缺席 2 次. */
    static LocalizedText value(String measure, Map<String, Measure> measures, MeasuredRow row) {
        Optional<LocalizedText> unit =
                Optional.ofNullable(measures.get(measure)).flatMap(Measure::unit);
        LocalizedText title = title(measure, measures);
        Availability availability = row.availability(measure);
        if (availability != Availability.OBSERVED) {
            return ScoringMessages.text("measure.absent", Map.of("measure", title, "availability", availability));
        }
        String value = row.number(measure)
                .map(BigDecimal::toPlainString)
                .or(() -> row.code(measure))
                .orElseGet(() -> row.tally(measure).toString());
        return unit.map(text -> ScoringMessages.text(
                        "measure.with-unit", Map.of("measure", title, "value", value, "unit", text)))
                .orElseGet(() -> ScoringMessages.text("measure.plain", Map.of("measure", title, "value", value)));
    }

    /** A number with its sign: +5, −2. */
    static String signed(BigDecimal points) {
        BigDecimal plain = MeasuredRow.plain(points);
        return plain.signum() < 0 ? "−" + plain.negate().toPlainString() : "+" + plain.toPlainString();
    }

    static LocalizedText interval(Optional<BigDecimal> from, Optional<BigDecimal> below) {
        String code = from.isPresent()
                ? below.isPresent() ? "interval.both" : "interval.from"
                : below.isPresent() ? "interval.below" : "interval.any";
        return ScoringMessages.text(
                code,
                Map.of(
                        "from",
                                from.map(MeasuredRow::plain)
                                        .map(BigDecimal::toPlainString)
                                        .orElse(""),
                        "below",
                                below.map(MeasuredRow::plain)
                                        .map(BigDecimal::toPlainString)
                                        .orElse("")));
    }
}
