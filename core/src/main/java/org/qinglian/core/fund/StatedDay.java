package org.qinglian.core.fund;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A day and where a record states it (日期及其位置).
 *
 * @param place where in the record, as a JSON pointer relative to it: {@code "/hops/0/receivedOn"}
 * @param day the day
 */
public record StatedDay(String place, LocalDate day) {
    static Stream<StatedDay> of(String place, Optional<LocalDate> day) {
        return day.map(stated -> new StatedDay(place, stated)).stream();
    }
}
