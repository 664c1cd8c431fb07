package org.qinglian.scoring.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.qinglian.core.common.Copy;

/**
 * The most that counts in each window of the calendar (周期上限), such as two readings a day; what is beyond it is set aside,
 * the earliest counting first. An amount below zero is not capped, and makes no room for others.
 *
 * <p>A window of months that began before the period, such as the year of a quarter, is used up by what counted in it before;
 * a week counts from the first day of the period on.
 *
 * @param per the window: a cap by day, month, quarter or year
 * @param most the most that counts in each, in the unit of the measure; above zero
 * @param by attributes by each of whose values the cap binds on its own, such as the source of a bonus; none means that it
 *     binds on all events together
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record WindowCap(@NotNull WindowUnit per, @NotNull BigDecimal most, List<String> by) {
    public WindowCap {
        by = Copy.list(by);
    }

    /** The day back to which it must be known what counted, so that it is known what caps leave from a first day on. */
    static LocalDate earliestDay(List<WindowCap> caps, LocalDate first) {
        return caps.stream()
                .filter(cap -> cap.per().isOfMonths())
                .map(cap -> cap.per().start(first))
                .reduce(first, (one, other) -> one.isBefore(other) ? one : other);
    }

    /**
     * What shares the cap with an event: its window and the values by which the cap binds.
     *
     * @param span which days count together
     */
    List<String> share(Event event, CountedSpan span) {
        LocalDate window = per.start(event.occurredOn());
        LocalDate counted = span.start(event.occurredOn());
        boolean cut = !per.isOfMonths() && window.isBefore(counted);
        return Stream.concat(
                        Stream.of((cut ? counted : window).toString()),
                        by.stream().map(name -> event.attributes().getOrDefault(name, "")))
                .toList();
    }
}
