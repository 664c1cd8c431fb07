package org.qinglian.core.common;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A part of a whole (占比), kept as two counts so that nothing is rounded before it is shown; 3 of 4 shows as 75.0 %.
 *
 * @param part the counted ones, 0 to {@code whole}
 * @param whole all of them, 0 or more
 */
public record Share(long part, long whole) {
    public Share {
        if (part < 0 || part > whole) {
            throw InvalidValueException.of("value.share", part + "/" + whole);
        }
    }

    /** Whether nothing is missing; true of an empty whole too, which the caller may want to report apart. */
    @JsonIgnore
    public boolean isComplete() {
        return part == whole;
    }

    /** In percent, rounded half up to {@code digits} decimals; empty when the whole is empty, which is not 0 %. */
    public Optional<BigDecimal> percent(int digits) {
        if (whole == 0) {
            return Optional.empty();
        }
        return Optional.of(BigDecimal.valueOf(part)
                .movePointRight(2)
                .divide(BigDecimal.valueOf(whole), digits, RoundingMode.HALF_UP));
    }

    @Override
    public String toString() {
        return part + "/" + whole;
    }
}
