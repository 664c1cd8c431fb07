package org.qinglian.scoring.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.qinglian.core.common.Copy;

/**
 * The most that counts in each window of the calendar (周期上限), such as two readings a day; what is beyond it is set aside,
 * the earliest counting first.
 *
 * <p>A window that is longer than the period, such as the year of a quarter, is used up by what counted in it before the
 * period.
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

    /** What shares the cap with an event: its window and the values by which the cap binds. */
    List<String> share(Event event) {
        return Stream.concat(
                        Stream.of(per.start(event.occurredOn()).toString()),
                        by.stream().map(name -> event.attributes().getOrDefault(name, "")))
                .toList();
    }
}
