package org.qinglian.core.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qinglian.core.calendar.Timeliness.IN_TIME;
import static org.qinglian.core.calendar.Timeliness.LATE;
import static org.qinglian.core.calendar.Timeliness.OVERDUE;
import static org.qinglian.core.calendar.Timeliness.PENDING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.qinglian.core.calendar.Deadline;
import org.qinglian.core.calendar.TimeLimit;
import org.qinglian.core.calendar.Timeliness;
import org.qinglian.core.calendar.WorkCalendar;
import org.qinglian.core.common.Coded;
import org.qinglian.core.lifecycle.StageLimit;
import org.qinglian.core.lifecycle.Staged;
import org.qinglian.core.lifecycle.Step;

/** Every limit of every lifecycle, on the day before the last day, on it, and on the day after. */
class LifecycleLimitsTest {
    /** A Friday; two weeks from it have no day off but week-ends. */
    private static final LocalDate EVENT = LocalDate.of(2026, 3, 20);

    private static final WorkCalendar CALENDAR = WorkCalendar.standard();

    private record Recorded<S extends Enum<S> & Coded>(List<Step<S>> history) implements Staged<S> {}

    @ParameterizedTest(name = "{0}")
    @MethodSource("limits")
    void a_limit_is_kept_up_to_its_last_day_and_missed_the_day_after(String name, StageLimit<?> limit) {
        judge(limit);
    }

    private static <S extends Enum<S> & Coded> void judge(StageLimit<S> limit) {
        LocalDate last = lastDay(limit.within());
        Deadline expected = new Deadline(EVENT, limit.within(), Optional.of(last), Optional.empty());
        Step<S> since = Step.of(limit.since(), EVENT);

        assertThat(around(last).map(day -> judged(limit, List.of(since), day, expected)))
                .containsExactly(PENDING, PENDING, OVERDUE);
        assertThat(around(last)
                        .map(day -> judged(
                                limit, List.of(since, Step.of(limit.reach(), day)), last.plusYears(1), expected)))
                .containsExactly(IN_TIME, IN_TIME, LATE);
        for (S pointless : limit.unless()) {
            assertThat(limit.deadline(
                            new Recorded<>(List.of(since, Step.of(pointless, last))), CALENDAR, last.plusDays(1)))
                    .as("after " + pointless)
                    .isEmpty();
        }
    }

    private static <S extends Enum<S> & Coded> Timeliness judged(
            StageLimit<S> limit, List<Step<S>> history, LocalDate asOf, Deadline expected) {
        Staged<S> record = new Recorded<>(history);
        Deadline deadline = limit.deadline(record, CALENDAR, asOf).orElseThrow();
        assertThat(deadline).isEqualTo(expected);
        return deadline.judge(record.reachedOn(limit.reach()), asOf);
    }

    /** Counted by hand where a limit of this library is such; else as counted. */
    private static LocalDate lastDay(TimeLimit within) {
        return switch (within.toString()) {
            case "1 month" -> LocalDate.of(2026, 4, 20);
            case "6 months" -> LocalDate.of(2026, 9, 20);
            case "5 working-days" -> LocalDate.of(2026, 3, 27);
            default -> within.lastDay(EVENT, CALENDAR);
        };
    }

    private static Stream<LocalDate> around(LocalDate last) {
        return Stream.of(last.minusDays(1), last, last.plusDays(1));
    }

    private static Stream<Arguments> limits() {
        return StandardLifecycles.guarded().values().stream()
                .flatMap(lifecycle -> StandardLifecycles.limits(lifecycle).stream()
                        .map(limit -> Arguments.of(
                                lifecycle.code() + ": " + limit.since().code() + " to "
                                        + limit.reach().code() + " within " + limit.within(),
                                limit)));
    }

    @Test
    void there_are_limits_to_look_at() {
        assertThat(limits()).hasSizeGreaterThanOrEqualTo(8);
    }
}
