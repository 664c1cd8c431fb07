package org.qinglian.core.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qinglian.core.lifecycle.Letter.DAY;
import static org.qinglian.core.lifecycle.Letter.Stage.ANSWERED;
import static org.qinglian.core.lifecycle.Letter.Stage.RECEIVED;
import static org.qinglian.core.lifecycle.Letter.Stage.REGISTERED;
import static org.qinglian.core.lifecycle.Letter.Stage.WITHDRAWN;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qinglian.core.calendar.Deadline;
import org.qinglian.core.calendar.WorkCalendar;
import org.qinglian.core.lifecycle.Letter.Stage;

class StageLimitTest {
    private static final StageLimit<Stage> LIMIT = Letter.LIFECYCLE.limits().get(0);
    private static final LocalDate REGISTERED_ON = DAY.plusDays(1);
    private static final LocalDate LAST = REGISTERED_ON.plusDays(5);

    private final Letter registered = Letter.that(RECEIVED, REGISTERED);

    @Test
    void runs_from_the_day_its_first_state_is_reached() {
        assertThat(deadline(registered, REGISTERED_ON.minusDays(1))).isEmpty();
        assertThat(deadline(registered, REGISTERED_ON))
                .flatMap(Deadline::lastDay)
                .contains(LAST);
        assertThat(deadline(Letter.that(RECEIVED), LAST)).isEmpty();
    }

    @Test
    void is_pointless_from_the_day_a_state_is_reached_that_makes_it_so() {
        LocalDate withdrawn = DAY.plusDays(3);
        Letter letter = registered.then(Step.of(WITHDRAWN, withdrawn));

        assertThat(deadline(letter, withdrawn.minusDays(1))).isPresent();
        assertThat(deadline(letter, withdrawn)).isEmpty();
        assertThat(deadline(letter, LAST.plusDays(30))).isEmpty();
    }

    @Test
    void what_was_reached_stays_judged_whatever_came_after() {
        Letter late = registered.then(Step.of(ANSWERED, LAST.plusDays(1)), Step.of(WITHDRAWN, LAST.plusDays(2)));
        Letter sameDay = registered.then(Step.of(ANSWERED, LAST), Step.of(WITHDRAWN, LAST));

        assertThat(deadline(late, LAST.plusDays(3))).flatMap(Deadline::lastDay).contains(LAST);
        assertThat(deadline(sameDay, LAST.plusDays(3))).isPresent();
    }

    @Test
    void what_came_after_it_had_become_pointless_is_not_judged() {
        Letter odd = registered.then(Step.of(WITHDRAWN, LAST), Step.of(ANSWERED, LAST.plusDays(9)));

        assertThat(deadline(odd, LAST.plusDays(30))).isEmpty();
    }

    private static Optional<Deadline> deadline(Letter letter, LocalDate asOf) {
        return LIMIT.deadline(letter, WorkCalendar.standard(), asOf);
    }
}
