package org.qinglian.scoring.rule;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.qinglian.scoring.fact.Availability;
import org.qinglian.scoring.fact.Column;
import org.qinglian.scoring.fact.Frame;

/**
 * The measures of one subject (单行数据), for an explanation.
 *
 * @param frame the frame
 * @param row the row of the subject
 */
public record MeasuredRow(Frame frame, int row) {
    public Availability availability(String measure) {
        return frame.column(measure).availability(row);
    }

    /** The number of a measure, in its plainest form. */
    public Optional<BigDecimal> number(String measure) {
        return frame.column(measure) instanceof Column.Numeric numbers
                        && numbers.availability(row) == Availability.OBSERVED
                ? Optional.of(plain(numbers.unscaledAt(row), numbers.scale()))
                : Optional.empty();
    }

    /** A whole number at a scale as a decimal in its plainest form. */
    public static BigDecimal plain(long unscaled, int scale) {
        long number = unscaled;
        int digits = scale;
        while (digits > 0 && number % 10 == 0) {
            number /= 10;
            digits--;
        }
        return BigDecimal.valueOf(number, digits);
    }

    /** The code of a measure. */
    public Optional<String> code(String measure) {
        return frame.column(measure) instanceof Column.Codes codes ? codes.value(row) : Optional.empty();
    }

    /** The counts of a measure by code, those that are not zero. */
    public Map<String, Long> tally(String measure) {
        Map<String, Long> counts = new LinkedHashMap<>();
        if (frame.column(measure) instanceof Column.Tallies tallies) {
            for (int code = 0; code < tallies.dictionary().size(); code++) {
                if (tallies.counts()[code][row] != 0) {
                    counts.put(tallies.dictionary().get(code), tallies.counts()[code][row]);
                }
            }
        }
        return counts;
    }

    /** A decimal without trailing zeros, never in scientific notation. */
    public static BigDecimal plain(BigDecimal value) {
        if (value.scale() == 0) {
            return value;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
