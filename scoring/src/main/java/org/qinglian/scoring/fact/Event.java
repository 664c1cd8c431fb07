package org.qinglian.scoring.fact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.Copy;

/**
 * An event (事件): something that a subject did or that happened to it on a day, for example an absence from a meeting.
 *
 * @param subject the identifier of the subject
 * @param kind the kind of event, for example {@code meeting.absent}
 * @param occurredOn the day
 * @param quantity how much of it, in the unit of the kind; 1 if absent
 * @param attributes what tells events of a kind apart, for example {@code excused} or {@code level}
 * @param source the record that shows it, for example {@code meeting-0012}
 * @param unit the unit of the quantity, for example {@code hours}, if the fact states one; a quantity in another unit than that
 *     of the measure is never added up
 */
@Value.Builder
public record Event(
        @NotBlank String subject,
        @NotBlank String kind,
        @NotNull LocalDate occurredOn,
        Optional<BigDecimal> quantity,
        Map<String, String> attributes,
        @NotBlank String source,
        Optional<@Size(min = 1) String> unit)
        implements WithEvent {
    /** An event that states no unit. */
    public Event(
            String subject,
            String kind,
            LocalDate occurredOn,
            Optional<BigDecimal> quantity,
            Map<String, String> attributes,
            String source) {
        this(subject, kind, occurredOn, quantity, attributes, source, Optional.empty());
    }

    public Event {
        attributes = Copy.map(attributes);
    }

    public static EventBuilder builder() {
        return new EventBuilder();
    }

    /** The quantity, 1 if none is given. */
    public BigDecimal amount() {
        return quantity.orElse(BigDecimal.ONE);
    }
}
