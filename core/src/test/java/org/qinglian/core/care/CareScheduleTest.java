package org.qinglian.core.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglian.core.calendar.TimeLimit;
import org.qinglian.core.calendar.WorkCalendar;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Ref;
import org.qinglian.core.common.Share;
import org.qinglian.core.discipline.DisciplineNorms;
import org.qinglian.core.discipline.Sanction;
import org.qinglian.core.discipline.SanctionDecision;
import org.qinglian.core.fixture.CareSamples;
import org.qinglian.core.fixture.DisciplineSamples;
import org.qinglian.core.fixture.OrganizationSamples;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.People;

class CareScheduleTest {
    private static final Ref<SanctionDecision> ID = Ref.of("s-1");
    private static final SanctionDecision WARNING =
            DisciplineSamples.decision("s-1").build();
    private static final LocalDate EFFECTIVE = LocalDate.of(2026, 3, 20);
    private static final LocalDate LAST = LocalDate.of(2027, 3, 19);
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final CareTask ASSESSMENT = new CareTask(CareTaskKind.EXPIRY_ASSESSMENT, ID, DateRange.from(LAST));

    @Test
    void a_warning_is_to_be_visited_by_its_last_day_and_assessed_from_then_on() {
        assertThat(schedule(CareNorms.standard(), care().build(), WARNING).open(AS_OF))
                .containsExactly(new CareTask(CareTaskKind.REVISIT, ID, DateRange.of(EFFECTIVE, LAST)), ASSESSMENT);
    }

    @Test
    void what_was_done_is_no_task() {
        CareRegister done = care().addRevisits(CareSamples.revisit("v").build())
                .addAssessments(CareSamples.assessment("a")
                        .sanction(ID)
                        .assessedOn(LAST)
                        .build())
                .build();

        assertThat(schedule(CareNorms.standard(), done, WARNING).open(LAST)).isEmpty();
        assertThat(schedule(CareNorms.standard(), done, WARNING).open(LAST.minusDays(1)))
                .containsExactly(ASSESSMENT);
    }

    @Test
    void what_is_dated_later_is_not_done_yet() {
        CareRegister visited =
                care().addRevisits(CareSamples.revisit("v").build()).build();

        assertThat(schedule(CareNorms.standard(), visited, WARNING).open(LocalDate.of(2026, 6, 9)))
                .extracting(CareTask::kind)
                .containsExactly(CareTaskKind.REVISIT, CareTaskKind.EXPIRY_ASSESSMENT);
        assertThat(schedule(CareNorms.standard(), visited, WARNING).open(LocalDate.of(2026, 6, 10)))
                .extracting(CareTask::kind)
                .containsExactly(CareTaskKind.EXPIRY_ASSESSMENT);
    }

    @Test
    void norms_may_want_an_early_and_a_late_revisit() {
        CareNorms own =
                CareNorms.standard().withFirstRevisit(TimeLimit.months(3)).withDaysBeforeExpiry(30);
        CareRegister visited =
                care().addRevisits(CareSamples.revisit("v").build()).build();
        CareTask late =
                new CareTask(CareTaskKind.REVISIT_BEFORE_EXPIRY, ID, DateRange.of(LocalDate.of(2027, 2, 18), LAST));

        assertThat(schedule(own, care().build(), WARNING).open(AS_OF))
                .containsExactly(
                        new CareTask(
                                CareTaskKind.FIRST_REVISIT, ID, DateRange.of(EFFECTIVE, LocalDate.of(2026, 6, 20))),
                        late,
                        ASSESSMENT);
        assertThat(schedule(own, visited, WARNING).open(AS_OF)).containsExactly(late, ASSESSMENT);
    }

    @Test
    void the_last_days_never_begin_before_the_period_does() {
        CareNorms own = CareNorms.standard().withDaysBeforeExpiry(400);

        assertThat(schedule(own, care().build(), WARNING).open(AS_OF))
                .contains(new CareTask(CareTaskKind.REVISIT_BEFORE_EXPIRY, ID, DateRange.of(EFFECTIVE, LAST)));
    }

    @ParameterizedTest
    @CsvSource({"2027-02-16, 0", "2027-02-17, 2", "2027-02-18, 2"})
    void says_what_expires_within_thirty_days(LocalDate asOf, int tasks) {
        assertThat(schedule(CareNorms.standard(), care().build(), WARNING).due(asOf, 30))
                .hasSize(tasks);
    }

    @Test
    void an_assessment_stays_open_after_expiry_and_a_revisit_that_was_missed_does_not() {
        assertThat(schedule(CareNorms.standard(), care().build(), WARNING).open(LAST.plusDays(1)))
                .containsExactly(ASSESSMENT);
    }

    @Test
    void an_admonition_is_followed_up_when_its_six_months_are_over() {
        SanctionDecision admonition =
                DisciplineSamples.decision("s-1").sanction(Sanction.ADMONITION).build();

        assertThat(schedule(CareNorms.standard(), care().build(), admonition).open(AS_OF))
                .containsExactly(new CareTask(
                        CareTaskKind.ADMONITION_FOLLOW_UP,
                        ID,
                        DateRange.of(LocalDate.of(2026, 9, 20), LocalDate.of(2026, 10, 20))));
        assertThat(schedule(
                                CareNorms.standard(),
                                care().addRevisits(CareSamples.revisit("v")
                                                .visitedOn(LocalDate.of(2026, 9, 20))
                                                .build())
                                        .build(),
                                admonition)
                        .open(LocalDate.of(2026, 9, 20)))
                .isEmpty();
    }

    @Test
    void what_falls_due_first_comes_first() {
        SanctionDecision later = other(2, LocalDate.of(2026, 5, 4));

        assertThat(schedule(CareNorms.standard(), care().build(), later, WARNING)
                        .open(AS_OF))
                .extracting(task -> task.decision().id())
                .containsExactly("s-1", "s-1", "s-2", "s-2");
    }

    @Test
    void coverage_names_who_was_not_visited() {
        CareRegister one = care().addRevisits(CareSamples.revisit("v").build()).build();
        SanctionDecision unvisited = other(2, LocalDate.of(2026, 5, 4));

        RevisitCoverage coverage =
                schedule(CareNorms.standard(), one, WARNING, unvisited).coverage(AS_OF);

        assertThat(coverage.share()).isEqualTo(new Share(1, 2));
        assertThat(coverage.unvisited()).containsExactly(unvisited);
    }

    @Test
    void coverage_counts_what_had_happened_by_the_day() {
        CareRegister one = care().addRevisits(CareSamples.revisit("v").build()).build();

        assertThat(schedule(CareNorms.standard(), one, WARNING)
                        .coverage(LocalDate.of(2026, 6, 9))
                        .share())
                .isEqualTo(new Share(0, 1));
        assertThat(schedule(CareNorms.standard(), one, WARNING)
                        .coverage(LocalDate.of(2026, 6, 10))
                        .share())
                .isEqualTo(new Share(1, 1));
    }

    /** Zhanyi: 12 persons visited, a coverage of 100 %. */
    @Test
    void twelve_of_twelve_is_a_hundred_percent() {
        List<SanctionDecision> decisions = new ArrayList<>();
        CareRegisterBuilder care = care();
        for (int i = 1; i <= 12; i++) {
            decisions.add(other(i, EFFECTIVE));
            care.addRevisits(
                    CareSamples.revisit("v-" + i).sanction(Ref.of("s-" + i)).build());
        }

        RevisitCoverage coverage = schedule(
                        CareNorms.standard(), care.build(), decisions.toArray(SanctionDecision[]::new))
                .coverage(AS_OF);

        assertThat(coverage.share().percent(0)).contains(new BigDecimal("100"));
        assertThat(coverage.unvisited()).isEmpty();
    }

    private static SanctionDecision other(int number, LocalDate effective) {
        return DisciplineSamples.decision("s-" + number)
                .person(Actor.member("m-" + (number < 10 ? "0" : "") + number))
                .history(DisciplineSamples.carriedOut(effective))
                .build();
    }

    private static CareRegisterBuilder care() {
        return CareRegister.builder();
    }

    private static CareSchedule schedule(CareNorms norms, CareRegister care, SanctionDecision... decisions) {
        List<SanctionDecision> all = List.of(decisions);
        PeriodsByDecision periods = PeriodsByDecision.of(
                all, People.of(OrganizationSamples.register()), DisciplineNorms.standard(), LocalDate.of(2030, 1, 1));
        return CareSchedule.of(all, CareByDecision.of(care), periods, norms, WorkCalendar.standard());
    }
}
