package org.qinglian.core.inspection.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qinglian.core.fixture.QinglianAssertions.assertThat;
import static org.qinglian.core.fixture.ResponsibilitySamples.activity;
import static org.qinglian.core.fixture.ResponsibilitySamples.report;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Period;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.responsibility.ActivityKind;
import org.qinglian.core.responsibility.Cadence;
import org.qinglian.core.responsibility.Duty;
import org.qinglian.core.responsibility.DutyActivity;
import org.qinglian.core.responsibility.ResponsibilityRole;

class CadenceChecksTest extends ResponsibilityInspection {
    @Test
    void a_period_is_judged_from_the_day_after_its_end_for_a_year() {
        register.addDuties(study(1, Period.Unit.HALF));
        register.addAssignments(
                held("a-1", "d-1", Actor.organization("o-yunshan")).build());
        register.addActivities(done("x-1", LocalDate.of(2025, 7, 1)), done("x-2", LocalDate.of(2026, 7, 1)));

        assertThat(inspect(new CadenceMissed(), LocalDate.of(2026, 6, 30))).hasNoFindings();
        assertThat(sentence(inspect(new CadenceMissed(), LocalDate.of(2026, 7, 1))))
                .isEqualTo("Duty 'd-1': dedicated study by 'o-yunshan' in 2026-H1: 0; expected 1 or more.");
        assertThat(inspect(new CadenceMissed(), LocalDate.of(2027, 6, 29)))
                .hasOnlyFindings("responsibility.cadence-missed d-1");
        assertThat(inspect(new CadenceMissed(), LocalDate.of(2027, 6, 30))).hasNoFindings();
    }

    @Test
    void one_of_two_times_is_not_enough_and_another_way_does_not_count() {
        register.addDuties(study(2, Period.Unit.YEAR));
        register.addAssignments(
                held("a-1", "d-1", Actor.organization("o-yunshan")).build());
        register.addActivities(
                done("x-1", LocalDate.of(2025, 1, 1)),
                done("x-2", LocalDate.of(2025, 12, 31)).withKind(ActivityKind.HEARING));
        assertThat(inspect(new CadenceMissed())).hasOnlyFindings("responsibility.cadence-missed d-1");

        register.addActivities(done("x-3", LocalDate.of(2025, 12, 31)));
        assertThat(inspect(new CadenceMissed())).isClean().met("responsibility.cadence-missed", 1);
    }

    @Test
    void a_holder_who_came_within_a_period_is_not_bound_by_it() {
        register.addDuties(study(1, Period.Unit.YEAR));
        register.addAssignments(held("a-1", "d-1", Actor.organization("o-yunshan"))
                .during(DateRange.from(LocalDate.of(2025, 1, 2)))
                .build());

        assertThat(inspect(new CadenceMissed())).hasNoFindings().met("responsibility.cadence-missed", 0);
    }

    @Test
    void a_report_counts_on_the_day_it_was_submitted() {
        register.addDuties(duty("d-1")
                .addCadences(Cadence.of(ActivityKind.REPORT, 1, Period.Unit.YEAR)
                        .forRole(ResponsibilityRole.FIRST_RESPONSIBLE_PERSON))
                .build());
        register.addAssignments(
                led("a-1", "d-1", "c-01").build(),
                held("a-2", "d-1", Actor.organization("o-yunshan")).build());
        register.reports(List.of(report("r-1").duties(List.of(Ref.of("d-1"))).build()));
        assertThat(inspect(new CadenceMissed())).isClean().met("responsibility.cadence-missed", 1);

        register.reports(List.of(report("r-1").duties(List.of()).build()));
        assertThat(inspect(new CadenceMissed())).hasOnlyFindings("responsibility.cadence-missed d-1");
    }

    /** The cadence table of the "five ones": plenary yearly, standing committee half-yearly, group quarterly, office monthly. */
    @Test
    void the_table_of_five_ones_is_kept_level_by_level() {
        five("plenary", ActivityKind.REPORT, Period.Unit.YEAR, "2025-06-01");
        five("standing", ActivityKind.DEDICATED_STUDY, Period.Unit.HALF, "2025-07-01");
        five("group", ActivityKind.HEARING, Period.Unit.QUARTER, "2025-07-01", "2025-10-01", "2026-01-01");
        five(
                "office",
                ActivityKind.FIELD_STUDY,
                Period.Unit.MONTH,
                "2025-07-01",
                "2025-08-01",
                "2025-09-01",
                "2025-10-01",
                "2025-11-01",
                "2025-12-01",
                "2026-01-01",
                "2026-02-01",
                "2026-03-01",
                "2026-04-01",
                "2026-05-01");
        five("joint", ActivityKind.REVIEW, Period.Unit.YEAR);

        assertThat(sentence(inspect(new CadenceMissed())))
                .isEqualTo("Duty 'joint': joint review by 'o-county' in 2025: 0; expected 1 or more.");
        assertThat(inspect(new CadenceMissed()).results().get(0).met()).isEqualTo(1 + 1 + 3 + 11);
    }

    private void five(String duty, ActivityKind kind, Period.Unit unit, String... days) {
        register.addDuties(duty(duty).addCadences(Cadence.of(kind, 1, unit)).build());
        register.addAssignments(held(duty, duty, Actor.organization("o-county")).build());
        for (String day : days) {
            register.addActivities(activity(duty + day)
                    .duty(Ref.of(duty))
                    .actor(Actor.organization("o-county"))
                    .kind(kind)
                    .doneOn(LocalDate.parse(day))
                    .build());
        }
    }

    private static Duty study(int times, Period.Unit unit) {
        return duty("d-1")
                .addCadences(Cadence.of(ActivityKind.DEDICATED_STUDY, times, unit))
                .build();
    }

    private static DutyActivity done(String id, LocalDate day) {
        return activity(id).duty(Ref.of("d-1")).doneOn(day).build();
    }
}
