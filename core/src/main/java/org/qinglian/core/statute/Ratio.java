package org.qinglian.core.statute;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qinglian.core.common.InvalidValueException;

/**
 * A ratio that a law fixes (法定比例), kept as it is written so that nothing is rounded: {@code "2/3"}, {@code "10%"},
 * {@code "1.1"}.
 *
 * @param part the part, 0 or more
 * @param whole of how many, above 0
 * @param text as written
 */
public record Ratio(
        BigDecimal part, BigDecimal whole, @JsonValue String text) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,9})?)(?:(%)|/(\\d{1,9}))?");

    /** Reads a ratio as it is written: a decimal, a percentage or a fraction. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Ratio of(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw InvalidValueException.of("value.ratio", text);
        }
        BigDecimal whole = form.group(3) != null
                ? new BigDecimal(form.group(3))
                : form.group(2) != null ? BigDecimal.valueOf(100) : BigDecimal.ONE;
        if (whole.signum() == 0) {
            throw InvalidValueException.of("value.ratio", text);
        }
        return new Ratio(new BigDecimal(form.group(1)), whole, text);
    }

    /** How {@code amount} of {@code of} compares to this ratio: below 0, 0 or above 0. {@code of} is above 0. */
    public int compare(BigDecimal amount, BigDecimal of) {
        return amount.multiply(whole).compareTo(of.multiply(part));
    }

    @Override
    public String toString() {
        return text;
    }
}
