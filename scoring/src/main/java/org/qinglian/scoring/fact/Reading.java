package org.qinglian.scoring.fact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A reading (数值): a number or a code that is known of a subject for the period, for example a share of satisfied
 * residents. One that should be there and is not is simply absent.
 *
 * @param subject the identifier of the subject
 * @param name what is read, for example {@code satisfaction.residents}
 * @param value the number, in the unit that the measure states
 * @param code the code, where the reading is no number
 * @param availability why there is neither; observed if absent
 * @param source the record that shows it
 * @param unit the unit of the number, for example {@code hours}, if the fact states one; a number in another unit than that of
 *     the measure is never used
 */
@Value.Builder
public record Reading(
        @NotBlank String subject,
        @NotBlank String name,
        Optional<BigDecimal> value,
        Optional<String> code,
        Optional<Availability> availability,
        @NotBlank String source,
        Optional<@Size(min = 1) String> unit)
        implements WithReading {
    /** A reading that states no unit. */
    public Reading(
            String subject,
            String name,
            Optional<BigDecimal> value,
            Optional<String> code,
            Optional<Availability> availability,
            String source) {
        this(subject, name, value, code, availability, source, Optional.empty());
    }

    public static ReadingBuilder builder() {
        return new ReadingBuilder();
    }

    /** Whether it can be used, and if not, why; a reading without number and code is missing. */
    public Availability status() {
        return availability.orElse(
                value.isPresent() || code.isPresent() ? Availability.OBSERVED : Availability.MISSING);
    }
}
