package org.qinglian.scoring.fact;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.qinglian.core.common.Copy;

/**
 * What counts once however often it is reported (同一事项不重复计分): of events of the period, or of the stretch looked back
 * over, that agree in some attributes one counts, the highest, else the earliest. An event without one of the attributes stands
 * for itself.
 *
 * @param by the attributes that tell one matter from another, for example {@code matter}
 * @param highest by what an event is higher than another (就高不就低); if absent the earliest counts
 */
public record Once(@NotEmpty List<String> by, Optional<@Valid Highest> highest) {
    /**
     * An order of events by the value of an attribute.
     *
     * @param attribute the attribute, for example {@code level}
     * @param order its values, highest first; any other value is lower than these
     */
    public record Highest(
            @NotBlank String attribute, @NotEmpty List<String> order) {
        public Highest {
            order = Copy.list(order);
        }

        int place(Event event) {
            int place = order.indexOf(event.attributes().getOrDefault(attribute, ""));
            return place < 0 ? order.size() : place;
        }
    }

    public Once {
        by = Copy.list(by);
    }

    /**
     * What tells the matter of an event from others; absent if the event does not say.
     *
     * @param first the first of the days that count together with that of the event: in another period it is another matter
     */
    Optional<List<String>> matter(Event event, LocalDate first) {
        Map<String, String> attributes = event.attributes();
        return attributes.keySet().containsAll(by)
                ? Optional.of(Stream.concat(
                                Stream.of(first.toString()), by.stream().map(name -> attributes.getOrDefault(name, "")))
                        .toList())
                : Optional.empty();
    }

    /** Whether an event counts rather than an earlier one of its matter. */
    boolean isHigher(Event event, Event earlier) {
        return highest.filter(by -> by.place(event) < by.place(earlier)).isPresent();
    }
}
