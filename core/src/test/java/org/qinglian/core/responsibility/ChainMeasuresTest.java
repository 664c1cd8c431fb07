package org.qinglian.core.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qinglian.core.fixture.ResponsibilitySamples.assignment;
import static org.qinglian.core.fixture.ResponsibilitySamples.businessDuty;
import static org.qinglian.core.fixture.ResponsibilitySamples.closedTask;
import static org.qinglian.core.fixture.ResponsibilitySamples.duty;
import static org.qinglian.core.fixture.ResponsibilitySamples.failedAppraisal;
import static org.qinglian.core.fixture.ResponsibilitySamples.letter;
import static org.qinglian.core.fixture.ResponsibilitySamples.power;
import static org.qinglian.core.fixture.ResponsibilitySamples.project;
import static org.qinglian.core.fixture.ResponsibilitySamples.task;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Period;
import org.qinglian.core.common.Ref;
import org.qinglian.core.common.Share;
import org.qinglian.core.fixture.OrganizationSamples;
import org.qinglian.core.fixture.ProgrammeSamples;
import org.qinglian.core.fixture.ResponsibilitySamples;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.People;

class ChainMeasuresTest {
    private static final LocalDate AS_OF = ProgrammeSamples.AS_OF;

    private final ResponsibilityRegisterBuilder register = ResponsibilityRegister.builder();

    @Test
    void tells_how_much_of_the_sample_is_held_and_passed_on() {
        ChainMeasures measures = measures(ResponsibilitySamples.register());

        assertThat(measures.coverage()).isEqualTo(new DutyCoverage(new Share(9, 9), List.of()));
        assertThat(measures.depth()).isEqualTo(3);
        assertThat(measures.levels())
                .containsExactly(
                        new LevelFlow(DutyLevel.COUNTY, 2, 1, 1),
                        new LevelFlow(DutyLevel.TOWNSHIP, 4, 1, 1),
                        new LevelFlow(DutyLevel.VILLAGE, 3, 0, 0));
        assertThat(measures.signing()).isEqualTo(new Share(3, 3));
        assertThat(measures.onTime()).isEqualTo(new Share(1, 1));
        assertThat(measures.powerMatch()).isEqualTo(new Share(2, 2));
        assertThat(measures.loopClosure()).isEqualTo(new Share(1, 1));
        assertThat(measures.closing()).isEqualTo(new Share(1, 2));
    }

    @Test
    void measures_nothing_of_an_empty_register() {
        ChainMeasures measures = measures(register.build());

        assertThat(measures.coverage().share()).isEqualTo(new Share(0, 0));
        assertThat(measures.depth()).isZero();
        assertThat(measures.levels()).isEmpty();
        assertThat(measures.spans()).isEmpty();
        assertThat(measures.signing().percent(1)).isEmpty();
    }

    /** One duty for the county, three towns of which one passes on to two villages: two items are lost at the towns. */
    @Test
    void pressure_is_lost_where_items_are_received_and_not_passed_on() {
        register.addDuties(
                duty("county")
                        .level(DutyLevel.COUNTY)
                        .cascadeTo(DutyLevel.VILLAGE)
                        .build(),
                duty("t-1").cascadesFrom(Ref.of("county")).build(),
                duty("t-2").cascadesFrom(Ref.of("county")).build(),
                duty("t-3").cascadesFrom(Ref.of("county")).build(),
                duty("v-1").level(DutyLevel.VILLAGE).cascadesFrom(Ref.of("t-1")).build(),
                duty("v-2").level(DutyLevel.VILLAGE).cascadesFrom(Ref.of("t-1")).build());

        List<LevelFlow> levels = measures(register.build()).levels();

        assertThat(levels).extracting(LevelFlow::loss).containsExactly(0, 2, 0);
        assertThat(levels.get(1).completeness().percent(1)).contains(new BigDecimal("33.3"));
    }

    /** Yinzhou: 93 powers, 49 duties and 28 negative items. */
    @Test
    void the_lists_of_yinzhou_are_held_and_matched_to_the_last_item() {
        for (int i = 1; i <= 77; i++) {
            register.addDuties(businessDuty("d-" + i)
                    .polarity(i <= 49 ? DutyPolarity.POSITIVE : DutyPolarity.NEGATIVE)
                    .build());
            register.addAssignments(assignment("a-" + i).duty(Ref.of("d-" + i)).build());
        }
        for (int i = 1; i <= 93; i++) {
            register.addPowers(power("p-" + i)
                    .duties(List.of(Ref.of("d-" + ((i - 1) % 49 + 1))))
                    .build());
        }

        ChainMeasures measures = measures(register.build());

        assertThat(measures.coverage().share()).isEqualTo(new Share(77, 77));
        assertThat(measures.powerMatch()).isEqualTo(new Share(93, 93));
        assertThat(measures.spans()).containsExactly(new Span(Actor.organization("o-yunshan"), 77));
    }

    @Test
    void names_the_duties_that_nobody_holds_on_the_day() {
        Duty first = duty("d-1").build();
        Duty second = duty("d-2").build();
        register.addDuties(first, second);
        register.addAssignments(
                assignment("a-1")
                        .duty(Ref.of("d-1"))
                        .during(DateRange.of(LocalDate.of(2026, 1, 1), AS_OF))
                        .build(),
                assignment("a-2")
                        .duty(Ref.of("d-2"))
                        .during(DateRange.from(AS_OF.plusDays(1)))
                        .build());
        SubjectProject project =
                project("sp-1").duties(List.of(Ref.of("d-2"), Ref.of("x"))).build();

        ChainMeasures measures = measures(register.build());

        assertThat(measures.coverage()).isEqualTo(new DutyCoverage(new Share(1, 2), List.of(second)));
        assertThat(measures.coverage(project)).isEqualTo(new DutyCoverage(new Share(0, 1), List.of(second)));
    }

    @Test
    void a_person_with_two_records_has_one_span_and_a_duty_held_twice_counts_once() {
        register.addAssignments(
                assignment("a-1")
                        .duty(Ref.of("d-1"))
                        .holder(Actor.member("m-01"))
                        .build(),
                assignment("a-2")
                        .duty(Ref.of("d-1"))
                        .holder(Actor.cadre("c-02"))
                        .build(),
                assignment("a-3")
                        .duty(Ref.of("d-1"))
                        .holder(Actor.cadre("c-01"))
                        .build(),
                assignment("a-4")
                        .duty(Ref.of("d-2"))
                        .holder(Actor.cadre("c-01"))
                        .build());

        assertThat(measures(register.build()).spans())
                .containsExactly(new Span(Actor.cadre("c-01"), 2), new Span(Actor.cadre("c-02"), 1));
    }

    @Test
    void done_on_the_last_day_is_on_time_and_undone_counts_from_the_day_after() {
        register.addTasks(
                done("in-time", LocalDate.of(2026, 6, 15)),
                done("late", LocalDate.of(2026, 6, 16)),
                task("due-today").deadline(AS_OF).build(),
                task("missed").deadline(AS_OF.minusDays(1)).build(),
                task("no-deadline").deadline(Optional.empty()).build());

        assertThat(measures(register.build()).onTime()).isEqualTo(new Share(1, 3));
    }

    @Test
    void letters_out_of_term_are_not_asked_for() {
        register.addLetters(
                letter("l-1").build(),
                letter("l-2").signatory(Optional.empty()).build(),
                letter("l-3").term(DateRange.from(AS_OF.plusDays(1))).build());

        assertThat(measures(register.build()).signing()).isEqualTo(new Share(1, 2));
    }

    @Test
    void failures_answered_by_the_day_close_the_loop() {
        register.addAppraisals(
                failedAppraisal("ap-1").build(),
                failedAppraisal("ap-2").answers(List.of()).build(),
                failedAppraisal("ap-3").appraisedOn(AS_OF.plusDays(1)).build());

        assertThat(measures(register.build()).loopClosure()).isEqualTo(new Share(1, 2));
    }

    /** The sheet of 40 points: 12 for the team, 10 for its head, 10 for its other members, of whom each is scored alone. */
    @Test
    void the_sheet_of_forty_points_adds_up_where_it_is_published() {
        assertThat(IntStream.of(3, 3, 2, 2, 2).sum()).isEqualTo(12);
        assertThat(IntStream.of(3, 2, 2, 3).sum()).isEqualTo(10);
        Cadence meetings = Cadence.of(ActivityKind.DEDICATED_STUDY, 2, Period.Unit.YEAR);

        assertThat(points(meetings.kept(2))).isEqualByComparingTo("2");
        assertThat(points(meetings.kept(1))).isEqualByComparingTo("1");
        assertThat(points(meetings.kept(0))).isEqualByComparingTo("0");
        assertThat(meetings.kept(3).isComplete()).isTrue();
        assertThat(Cadence.of(ActivityKind.REPORT, -2, Period.Unit.YEAR).kept(1))
                .isEqualTo(new Share(0, 0));
        assertThat(TeamScore.mean(List.of(new BigDecimal("10"), new BigDecimal("8"), new BigDecimal("9")), 2))
                .contains(new BigDecimal("9.00"));
        assertThat(TeamScore.mean(List.of(new BigDecimal("10"), new BigDecimal("9.5"), new BigDecimal("9")), 1))
                .contains(new BigDecimal("9.5"));
        assertThat(TeamScore.mean(List.of(new BigDecimal("10"), new BigDecimal("9")), 0))
                .contains(new BigDecimal("10"));
        assertThat(TeamScore.mean(List.of(), 2)).isEmpty();
    }

    /** What a deduction of one point a missing meeting, and two below a signing rate of 100 %, is worked out from. */
    @Test
    void the_other_sheet_has_its_counts() {
        Cadence meetings = Cadence.of(ActivityKind.DEDICATED_STUDY, 2, Period.Unit.YEAR);
        Share kept = meetings.kept(1);
        register.addLetters(
                letter("l-1").build(), letter("l-2").signatory(Optional.empty()).build());

        assertThat(kept.whole() - kept.part()).isEqualTo(1);
        assertThat(measures(register.build()).signing().isComplete()).isFalse();
    }

    private static BigDecimal points(Share kept) {
        return new BigDecimal(2).multiply(BigDecimal.valueOf(kept.part())).divide(BigDecimal.valueOf(kept.whole()));
    }

    private static TaskItem done(String id, LocalDate day) {
        return closedTask(id).history(List.of(Step.of(TaskState.REPORTED, day))).build();
    }

    private static ChainMeasures measures(ResponsibilityRegister register) {
        return ChainMeasures.of(ResponsibilityChain.of(register, People.of(OrganizationSamples.register()), AS_OF));
    }
}
