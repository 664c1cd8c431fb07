package org.qinglian.core.discipline;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qinglian.core.common.InvalidValueException;

/**
 * A number as a bulletin prints it (公布数): whole, {@code 24163}; rounded in ten thousands, {@code 23.6万}; or a floor,
 * {@code 2700+}. What it may stand for lies between {@link #low()} and {@link #high()}, so that sums of rounded
 * numbers are judged
 * within their rounding: n of them by (n/2)·10⁻ᵖ.
 *
 * @param printed the digits as printed, 0 or more
 * @param tenThousands whether they count ten thousands (万)
 * @param andMore whether it says "more than" (余、+)
 */
public record PublishedNumber(BigDecimal printed, boolean tenThousands, boolean andMore)
        implements Comparable<PublishedNumber> {
    private static final Pattern FORM = Pattern.compile("(\\d{1,15}(?:\\.\\d{1,6})?)(万?)(\\+?)");
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public PublishedNumber {
        if (printed.signum() < 0) {
            throw InvalidValueException.of("value.published-number", printed);
        }
    }

    /** A whole number, exact. */
    public static PublishedNumber of(long number) {
        return new PublishedNumber(BigDecimal.valueOf(number), false, false);
    }

    /** Reads the form that {@link #toString()} writes. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PublishedNumber parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            throw InvalidValueException.of("value.published-number", text);
        }
        return new PublishedNumber(
                new BigDecimal(matcher.group(1)),
                !matcher.group(2).isEmpty(),
                !matcher.group(3).isEmpty());
    }

    /** What it says, in ones: 236000 for {@code 23.6万}. */
    public BigDecimal value() {
        return tenThousands ? printed.multiply(TEN_THOUSAND) : printed;
    }

    /** Whether it is neither rounded nor a floor. */
    @JsonIgnore
    public boolean isExact() {
        return !tenThousands && !andMore;
    }

    /** The least that it may stand for: 235500 for {@code 23.6万}. */
    public BigDecimal low() {
        return andMore ? value() : value().subtract(halfStep()).max(BigDecimal.ZERO);
    }

    /** The most that it may stand for: 236500 for {@code 23.6万}, 2800 for {@code 2700+}. */
    public BigDecimal high() {
        return andMore ? value().add(lastDigit()) : value().add(halfStep());
    }

    /**
     * By how much it is more than {@code before}, in percent, rounded half up: 64.2万 after 47万 is 36.6; empty after
     * zero.
     */
    public Optional<BigDecimal> growthSince(PublishedNumber before, int digits) {
        if (before.value().signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(value().subtract(before.value())
                .multiply(HUNDRED)
                .divide(before.value(), digits, RoundingMode.HALF_UP));
    }

    /** It over {@code whole}, in percent, rounded half up; empty over zero. */
    public Optional<BigDecimal> percentOf(PublishedNumber whole, int digits) {
        return whole.value().signum() == 0
                ? Optional.empty()
                : Optional.of(value().multiply(HUNDRED).divide(whole.value(), digits, RoundingMode.HALF_UP));
    }

    private BigDecimal halfStep() {
        return tenThousands ? HALF.movePointLeft(printed.scale()).multiply(TEN_THOUSAND) : BigDecimal.ZERO;
    }

    /** One in the last digit that is not a zero: 100 in 2700. */
    private BigDecimal lastDigit() {
        BigDecimal digits = value().stripTrailingZeros();
        return BigDecimal.ONE.movePointLeft(digits.scale());
    }

    @Override
    public int compareTo(PublishedNumber other) {
        return value().compareTo(other.value());
    }

    @JsonValue
    @Override
    public String toString() {
        return printed.toPlainString() + (tenThousands ? "万" : "") + (andMore ? "+" : "");
    }
}
