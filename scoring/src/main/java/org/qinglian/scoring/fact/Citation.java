package org.qinglian.scoring.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.common.Copy;

/**
 * A fact as an explanation cites it (事实引证).
 *
 * @param what the kind of event or the name of the reading
 * @param occurredOn the day of an event
 * @param amount the quantity of an event or the number of a reading
 * @param attributes what tells the event apart
 * @param source the record that shows it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Citation(
        String what,
        Optional<LocalDate> occurredOn,
        Optional<BigDecimal> amount,
        Map<String, String> attributes,
        String source) {
    public Citation {
        attributes = Copy.map(attributes);
    }

    static Citation of(Event event) {
        return new Citation(
                event.kind(), Optional.of(event.occurredOn()), event.quantity(), event.attributes(), event.source());
    }

    static Citation of(Reading reading) {
        return new Citation(reading.name(), Optional.empty(), reading.value(), Map.of(), reading.source());
    }

    @Override
    public String toString() {
        return occurredOn.isPresent() ? occurredOn.get() + " " + source : source;
    }
}
