package org.qinglian.core.responsibility;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.Optional;
import org.qinglian.core.common.Period;
import org.qinglian.core.common.Share;

/**
 * How often a duty is to be carried out (履责频次): two dedicated studies a year, one hearing a quarter.
 *
 * @param activity in what way
 * @param times how many times in each period, 1 or more
 * @param per the length of the period
 * @param role whom it binds: holders in this role; every holder if absent
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Cadence(
        @NotNull ActivityKind activity,
        @NotNull @Positive Integer times,
        @NotNull Period.Unit per,
        Optional<ResponsibilityRole> role) {
    public static Cadence of(ActivityKind activity, int times, Period.Unit per) {
        return new Cadence(activity, times, per, Optional.empty());
    }

    /** The same, binding only holders in a role. */
    public Cadence forRole(ResponsibilityRole bound) {
        return new Cadence(activity, times, per, Optional.of(bound));
    }

    /** Whether it binds a holder in a role. */
    public boolean binds(ResponsibilityRole holder) {
        return role.map(holder::equals).orElse(true);
    }

    /**
     * How far it was kept: 1 of 2 where it was done once and two times were due; what is done beyond does not count. A number
     * of times that is not positive, which the reader reports, asks for nothing.
     *
     * @param done how many times it was done in a period, 0 or more
     */
    public Share kept(int done) {
        int due = Math.max(0, times);
        return new Share(Math.min(done, due), due);
    }
}
