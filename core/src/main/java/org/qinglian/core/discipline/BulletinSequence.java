package org.qinglian.core.discipline;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.qinglian.core.common.InvalidValueException;
import org.qinglian.core.common.Period;

/**
 * The numbers of a monthly series without a gap (期次推算): that of a month follows from the first one. The national
 * bulletins start with
 * September 2013, so that October 2019 is number 74.
 *
 * @param first the month of number 1
 */
public record BulletinSequence(Period first) {
    public BulletinSequence {
        if (first.unit() != Period.Unit.MONTH) {
            throw InvalidValueException.of("value.period", first);
        }
    }

    /** The number of a month; empty for a month before the first and for a longer period. */
    public Optional<Integer> number(Period month) {
        long after = ChronoUnit.MONTHS.between(first.start(), month.start());
        return month.unit() == Period.Unit.MONTH && after >= 0
                ? Optional.of(Math.toIntExact(after) + 1)
                : Optional.empty();
    }
}
