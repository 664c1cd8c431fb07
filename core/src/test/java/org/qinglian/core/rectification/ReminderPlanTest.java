package org.qinglian.core.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qinglian.core.fixture.RectificationSamples;

class ReminderPlanTest {
    private final ReminderPlan plan = ReminderPlan.of(RectificationNorms.standard());

    @Test
    void plans_a_reminder_before_each_group_of_festivals() {
        assertThat(plan.reminders(2026))
                .extracting(Reminder::firstDay, Reminder::remindBy)
                .containsExactly(
                        tuple(LocalDate.of(2026, 1, 1), LocalDate.of(2025, 12, 25)),
                        tuple(LocalDate.of(2026, 4, 5), LocalDate.of(2026, 3, 29)),
                        tuple(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 4, 24)),
                        tuple(LocalDate.of(2026, 9, 25), LocalDate.of(2026, 9, 18)));
    }

    /** Mid-autumn of 2014 was on 2014-09-08; the reminder came 47 days ahead. */
    @Test
    void a_reminder_may_come_forty_seven_days_ahead() {
        ReminderPlan early = ReminderPlan.of(RectificationNorms.standard().withReminderLeadDays(47));

        assertThat(early.reminders(2014).get(3).remindBy()).isEqualTo(LocalDate.of(2014, 7, 23));
    }

    @Test
    void tells_what_is_due_and_not_given() {
        KeyDate given = RectificationSamples.keyDate("k").build();

        assertThat(plan.due(List.of(), LocalDate.of(2026, 3, 20), 9))
                .extracting(Reminder::firstDay)
                .containsExactly(LocalDate.of(2026, 4, 5));
        assertThat(plan.due(List.of(), LocalDate.of(2026, 3, 20), 8)).isEmpty();
        assertThat(plan.due(List.of(given), LocalDate.of(2026, 3, 24), 9)).hasSize(1);
        assertThat(plan.due(List.of(given), LocalDate.of(2026, 3, 25), 9)).isEmpty();
    }

    @Test
    void looks_into_the_next_year() {
        assertThat(plan.due(List.of(), LocalDate.of(2026, 12, 20), 5))
                .extracting(Reminder::firstDay)
                .containsExactly(LocalDate.of(2027, 1, 1));
    }

    @Test
    void festivals_without_known_dates_are_left_out() {
        assertThat(plan.reminders(2100)).isEmpty();
    }
}
