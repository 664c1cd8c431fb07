package org.qinglian.core.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qinglian.core.fixture.ResponsibilitySamples.closedTask;
import static org.qinglian.core.fixture.ResponsibilitySamples.duty;
import static org.qinglian.core.fixture.ResponsibilitySamples.fiveSteps;
import static org.qinglian.core.fixture.ResponsibilitySamples.letter;
import static org.qinglian.core.fixture.ResponsibilitySamples.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qinglian.core.calendar.TimeLimit;
import org.qinglian.core.common.Level;
import org.qinglian.core.common.Period;
import org.qinglian.core.lifecycle.Refusal;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.lifecycle.StepRefusedException;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.CadreRank;

class ResponsibilityTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @Test
    void a_task_is_closed_on_evidence_only() {
        TaskItem appraised = closedTask("task-2")
                .evidence(List.of())
                .build()
                .withHistory(closedTask("task-2").build().history().subList(0, 5));

        assertThatThrownBy(() -> TaskLifecycle.standard().advance(appraised, Step.of(TaskState.CLOSED, DAY)))
                .isInstanceOf(StepRefusedException.class)
                .hasMessage("Step 6 goes to closed; expected that evidence is on record.");
    }

    @Test
    void a_task_without_lead_is_not_signed() {
        TaskItem unled = task("task-1")
                .parts(List.of())
                .history(List.of(Step.of(TaskState.DECOMPOSED, DAY)))
                .build();

        assertThat(TaskLifecycle.standard().refusals(unled, Step.of(TaskState.SIGNED, DAY)))
                .extracting(Refusal::guard)
                .containsExactly("responsibility.guard.lead-named");
    }

    @Test
    void only_a_body_decides_on_holding_to_account() {
        TaskItem appraised = closedTask("task-2").build();
        TaskItem open = appraised.withHistory(appraised.history().subList(0, 5));
        Step<TaskState> held = Step.of(TaskState.HELD_TO_ACCOUNT, DAY);

        assertThat(TaskLifecycle.standard().refusals(open, held)).hasSize(1);
        assertThat(TaskLifecycle.standard().refusals(open, held.by(Actor.cadre("c-01"))))
                .extracting(Refusal::guard)
                .containsExactly("responsibility.guard.decided-by-body");
        assertThat(TaskLifecycle.standard().advance(open, held.by(Actor.organization("o-county"))))
                .hasSize(6);
    }

    @Test
    void the_loop_starts_with_breaking_down_and_ends_with_closing() {
        assertThat(TaskLifecycle.standard().starts()).containsExactly(TaskState.DECOMPOSED);
        assertThat(TaskLifecycle.standard().following(TaskState.CLOSED)).isEmpty();
        assertThat(TaskLifecycle.standard().following(TaskState.APPRAISED))
                .containsExactly(TaskState.CLOSED, TaskState.RECTIFYING, TaskState.HELD_TO_ACCOUNT);
        assertThat(TaskLifecycle.standard().review(closedTask("task-2").build()))
                .isEmpty();
    }

    @Test
    void a_letter_is_signed_by_somebody_on_a_day_up_to_the_end_of_its_term() {
        ResponsibilityLetter letter = letter("l-1").signedOn(DAY).build();

        assertThat(letter.isSigned(DAY.minusDays(1))).isFalse();
        assertThat(letter.isSigned(DAY)).isTrue();
        assertThat(letter.withSignatory(Optional.empty()).isSigned(DAY)).isFalse();
        assertThat(letter.withSignedOn(LocalDate.of(2026, 12, 31)).isSigned(LocalDate.of(2027, 1, 1)))
                .isTrue();
        assertThat(letter.withSignedOn(LocalDate.of(2027, 1, 1)).isSigned(LocalDate.of(2027, 1, 1)))
                .isFalse();
    }

    /** SHA-256 of "abc" is the example of FIPS 180-4. */
    @Test
    void a_digest_does_not_see_white_space() {
        assertThat(TextDigest.of("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(TextDigest.of(" a\u3000b\u00a0\n\tc ")).isEqualTo(TextDigest.of("abc"));
        assertThat(TextDigest.of("责任书")).isNotEqualTo(TextDigest.of("责任状"));
    }

    @Test
    void the_standard_norms_step_down_the_five_levels_one_by_one() {
        ResponsibilityNorms norms = ResponsibilityNorms.standard();

        assertThat(norms.below(DutyLevel.COUNTY)).containsExactly(DutyLevel.COUNTY, DutyLevel.TOWNSHIP, DutyLevel.UNIT);
        assertThat(norms.below(DutyLevel.POST)).containsExactly(DutyLevel.POST);
        assertThat(norms.rank(DutyLevel.TOWNSHIP)).contains(CadreRank.TOWNSHIP);
        assertThat(norms.rank(DutyLevel.VILLAGE)).isEmpty();
    }

    @Test
    void an_overall_duty_of_clean_governance_is_studied_every_half_year_unless_it_says_otherwise() {
        ResponsibilityNorms norms = ResponsibilityNorms.standard();
        Cadence own = Cadence.of(ActivityKind.HEARING, 1, Period.Unit.QUARTER);

        assertThat(norms.cadences(duty("d-1").build()))
                .containsExactly(Cadence.of(ActivityKind.DEDICATED_STUDY, 1, Period.Unit.HALF)
                        .forRole(ResponsibilityRole.PRINCIPAL_RESPONSIBILITY));
        assertThat(norms.cadences(duty("d-1").addCadences(own).build())).containsExactly(own);
        assertThat(norms.cadences(duty("d-1").overall(false).build())).isEmpty();
        assertThat(norms.cadences(duty("d-1").nature(DutyNature.BUSINESS).build()))
                .isEmpty();
        assertThat(norms.cadences(duty("d-1").polarity(DutyPolarity.NEGATIVE).build()))
                .isEmpty();
    }

    /** Ninghai: the plan is publicised for 15 days at least, the decision for 3. */
    @Test
    void the_five_steps_of_a_village_decision_have_their_publicity() {
        assertThat(fiveSteps()).hasSize(5);
        assertThat(fiveSteps().get(1).publicity()).contains(TimeLimit.days(15));
        assertThat(fiveSteps().get(3).publicity()).contains(TimeLimit.days(3));
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void every_level_of_organisations_is_a_level_of_duties(Level level) {
        assertThat(DutyLevel.of(level).code()).isEqualTo(level.code());
    }

    @Test
    void an_unknown_entry_of_an_open_list_is_its_own_label() {
        assertThat(WorkLine.of(" fishery ")).isEqualTo(new WorkLine("fishery"));
        assertThat(WorkLine.of("fishery").label().zh()).contains("fishery");
        assertThat(DutyField.CONSTRUCTION.label().zh()).contains("工程建设");
        assertThat(ActivityKind.DEDICATED_STUDY).hasToString("dedicated-study");
        assertThat(SubjectProjectKind.VILLAGE_ROLE.label().zh()).contains("发挥村（社）党组织主体作用");
        assertThatThrownBy(() -> WorkLine.of(" ")).hasMessage("Identifier is blank; expected a text that is not.");
        assertThatThrownBy(() -> DutyField.of("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ActivityKind.of("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SubjectProjectKind.of("")).isInstanceOf(IllegalArgumentException.class);
    }
}
