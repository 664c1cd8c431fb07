package org.qinglian.scoring.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qinglian.scoring.assessment.AssessmentState.APPRAISED;
import static org.qinglian.scoring.assessment.AssessmentState.DECIDED;
import static org.qinglian.scoring.assessment.AssessmentState.PUBLICISED;
import static org.qinglian.scoring.assessment.AssessmentState.RECHECKED;
import static org.qinglian.scoring.assessment.AssessmentState.REVIEWED;
import static org.qinglian.scoring.assessment.AssessmentState.SELF_SCORED;
import static org.qinglian.scoring.assessment.AssessmentState.WITHDRAWN;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qinglian.core.calendar.Deadline;
import org.qinglian.core.calendar.TimeLimit;
import org.qinglian.core.calendar.Timeliness;
import org.qinglian.core.calendar.WorkCalendar;
import org.qinglian.core.common.Period;
import org.qinglian.core.common.Ref;
import org.qinglian.core.document.JsonMapping;
import org.qinglian.core.lifecycle.Lifecycle;
import org.qinglian.core.lifecycle.Refusal;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.organization.Actor;

/** Publicised on Monday 2 March 2026: five working days end on Monday the 9th. */
class AssessmentProcedureTest {
    private static final AssessmentNorms NORMS = AssessmentNorms.standard();
    private static final Lifecycle<Assessment, AssessmentState> PROCEDURE = AssessmentProcedure.of(NORMS);
    private static final Lifecycle<Objection, ObjectionState> OBJECTIONS = AssessmentProcedure.objections(NORMS);
    private static final Actor BRANCH = Actor.organization("o-branch");
    private static final Actor COMMITTEE = Actor.organization("o-committee");

    private static final List<Step<AssessmentState>> PUBLIC = List.of(
            step(SELF_SCORED, "2026-01-05", BRANCH),
            step(REVIEWED, "2026-01-20", COMMITTEE),
            step(APPRAISED, "2026-02-06", COMMITTEE),
            step(PUBLICISED, "2026-03-02", COMMITTEE));

    private static final Assessment ASSESSMENT = Assessment.builder()
            .id(Ref.of("a-1"))
            .scheme("demo/fortress-index")
            .version("2026.1")
            .subject("o-branch")
            .period(Period.parse("2025-Q4"))
            .self(score("98"))
            .reviewed(score("91"))
            .decided(score("90"))
            .history(PUBLIC)
            .build();

    @Test
    void the_whole_way_is_in_order_and_ends_with_what_the_body_decided() {
        Assessment decided = with(ASSESSMENT, step(DECIDED, "2026-03-10", COMMITTEE));

        assertThat(PROCEDURE.review(decided)).isEmpty();
        assertThat(decided.result()).contains(score("90"));
        assertThat(ASSESSMENT.result()).as("before the decision").isEmpty();
    }

    @Test
    void no_way_leads_from_a_self_score_to_the_decision() {
        Assessment self = ASSESSMENT.withHistory(PUBLIC.subList(0, 1));

        assertThat(PROCEDURE.following(SELF_SCORED)).containsExactly(REVIEWED);
        assertThatThrownBy(() -> PROCEDURE.advance(self, step(DECIDED, "2026-03-10", COMMITTEE)))
                .hasMessage("Step 2 goes from self-scored to decided; expected reviewed.");
        assertThat(self.result()).isEmpty();
    }

    @Test
    void nobody_reviews_or_decides_on_itself() {
        Assessment self = ASSESSMENT.withHistory(PUBLIC.subList(0, 1)).withReviewed(Optional.empty());

        assertThat(guards(self, step(REVIEWED, "2026-01-20", BRANCH)))
                .containsExactly("assessment.guard.not-by-subject", "assessment.guard.reviewed");
        assertThat(guards(ASSESSMENT, step(DECIDED, "2026-03-10", BRANCH)))
                .containsExactly("assessment.guard.not-by-subject");
    }

    @Test
    void a_named_body_decides_and_no_person_and_nobody() {
        assertThat(guards(ASSESSMENT, step(DECIDED, "2026-03-10", Actor.cadre("c-01"))))
                .containsExactly("assessment.guard.named-body");
        assertThat(guards(ASSESSMENT, Step.of(DECIDED, LocalDate.parse("2026-03-10"))))
                .containsExactly("assessment.guard.named-body", "assessment.guard.not-by-subject");
        assertThat(guards(ASSESSMENT.withDecided(Optional.empty()), step(DECIDED, "2026-03-10", COMMITTEE)))
                .containsExactly("assessment.guard.decided-score");
    }

    @Test
    void public_notice_lasts_its_full_working_days() {
        assertThat(guards(ASSESSMENT, step(DECIDED, "2026-03-09", COMMITTEE)))
                .as("the last day of the notice")
                .containsExactly("assessment.guard.publicity");
        assertThat(guards(ASSESSMENT, step(DECIDED, "2026-03-10", COMMITTEE))).isEmpty();
    }

    @Test
    void a_host_sets_its_own_limits() {
        Lifecycle<Assessment, AssessmentState> quick = AssessmentProcedure.of(
                NORMS.withPublicity(TimeLimit.workingDays(3)).withAppraisal(false));

        assertThat(quick.refusals(ASSESSMENT, step(DECIDED, "2026-03-05", COMMITTEE)))
                .extracting(Refusal::guard)
                .containsExactly("assessment.guard.publicity");
        assertThat(quick.refusals(ASSESSMENT, step(DECIDED, "2026-03-06", COMMITTEE)))
                .isEmpty();
        assertThat(quick.following(REVIEWED)).containsExactly(APPRAISED, PUBLICISED);
        assertThat(PROCEDURE.following(REVIEWED)).containsExactly(APPRAISED);
    }

    @Test
    void a_year_without_holidays_on_record_ends_no_notice() {
        Lifecycle<Assessment, AssessmentState> blind =
                AssessmentProcedure.of(NORMS.withCalendar(WorkCalendar.of(List.of())));

        assertThat(blind.refusals(ASSESSMENT, step(DECIDED, "2026-12-31", COMMITTEE)))
                .extracting(Refusal::guard)
                .containsExactly("assessment.guard.publicity");
    }

    @Test
    void an_objection_is_rechecked_answered_and_told_before_the_decision() {
        Assessment objected = ASSESSMENT.withObjections(filed());
        Assessment rechecked = with(objected, step(RECHECKED, "2026-03-11", COMMITTEE));
        Objection told = answered("2026-03-12");

        assertThat(guards(objected, step(DECIDED, "2026-03-10", COMMITTEE)))
                .containsExactly("assessment.guard.nothing-filed");
        assertThat(guards(rechecked, step(DECIDED, "2026-03-12", COMMITTEE)))
                .containsExactly("assessment.guard.informed");
        assertThat(guards(rechecked.withObjections(told), step(DECIDED, "2026-03-11", COMMITTEE)))
                .as("told the day after")
                .containsExactly("assessment.guard.informed");
        assertThat(guards(rechecked.withObjections(told), step(DECIDED, "2026-03-12", COMMITTEE)))
                .isEmpty();
        assertThat(objected.openObjections(LocalDate.parse("2026-03-03"))).isEmpty();
        assertThat(objected.openObjections(LocalDate.parse("2026-03-04"))).containsExactly(filed());
    }

    @Test
    void what_a_recheck_changed_may_be_publicised_again() {
        Assessment again = with(
                with(ASSESSMENT.withObjections(answered("2026-03-12")), step(RECHECKED, "2026-03-11", COMMITTEE)),
                step(PUBLICISED, "2026-03-16", COMMITTEE));

        assertThat(PROCEDURE.review(again)).isEmpty();
        assertThat(guards(
                        with(again, step(RECHECKED, "2026-03-20", COMMITTEE)), step(DECIDED, "2026-03-23", COMMITTEE)))
                .as("the second notice counts")
                .containsExactly("assessment.guard.publicity");
    }

    @Test
    void an_answer_is_a_named_bodys_and_says_whether_the_objection_is_right() {
        Objection rechecked = filed().withHistory(
                        Step.of(ObjectionState.FILED, LocalDate.parse("2026-03-04")),
                        Step.of(ObjectionState.RECHECKED, LocalDate.parse("2026-03-10")));

        assertThat(OBJECTIONS.refusals(
                        rechecked,
                        Step.of(ObjectionState.ANSWERED, LocalDate.parse("2026-03-11"))
                                .by(Actor.cadre("c-01"))))
                .extracting(Refusal::guard)
                .containsExactly("assessment.guard.named-body", "assessment.guard.answer");
        assertThat(OBJECTIONS.review(answered("2026-03-12"))).isEmpty();
        assertThat(OBJECTIONS.following(ObjectionState.ANSWERED)).containsExactly(ObjectionState.INFORMED);
    }

    @Test
    void an_objector_is_told_within_working_days() {
        Deadline deadline = OBJECTIONS
                .limits()
                .get(0)
                .deadline(filed(), NORMS.calendar(), LocalDate.parse("2026-03-12"))
                .orElseThrow();

        assertThat(deadline.lastDay()).contains(LocalDate.parse("2026-03-11"));
        assertThat(deadline.judge(Optional.empty(), LocalDate.parse("2026-03-11")))
                .isEqualTo(Timeliness.PENDING);
        assertThat(deadline.judge(Optional.empty(), LocalDate.parse("2026-03-12")))
                .isEqualTo(Timeliness.OVERDUE);
    }

    @Test
    void what_was_recognised_is_withdrawn_by_a_named_body_with_a_reason() {
        Assessment decided = with(ASSESSMENT, step(DECIDED, "2026-03-10", COMMITTEE));
        Assessment withdrawn =
                with(decided, step(WITHDRAWN, "2026-08-01", COMMITTEE).noted("负面清单情形"));

        assertThat(guards(decided, step(WITHDRAWN, "2026-08-01", COMMITTEE)))
                .containsExactly("assessment.guard.reason");
        assertThat(PROCEDURE.review(withdrawn)).isEmpty();
        assertThat(withdrawn.result()).isEmpty();
    }

    @Test
    void a_consequence_is_decided_by_a_named_body_on_a_decided_assessment() {
        Consequence proposed = Consequence.builder()
                .id(Ref.of("k-1"))
                .assessment(Ref.of("a-1"))
                .rule("talk")
                .addHistory(Step.of(ConsequenceState.PROPOSED, LocalDate.parse("2026-03-11")))
                .build();
        Assessment decided = with(ASSESSMENT, step(DECIDED, "2026-03-10", COMMITTEE));
        Assessment withdrawn =
                with(decided, step(WITHDRAWN, "2026-03-12", COMMITTEE).noted("重新评价"));

        assertThat(refused(proposed, Actor.cadre("c-01"), decided)).containsExactly("assessment.guard.named-body");
        assertThat(refused(proposed, COMMITTEE, ASSESSMENT)).containsExactly("assessment.guard.result");
        assertThat(refused(proposed, COMMITTEE, withdrawn)).containsExactly("assessment.guard.result");
        assertThat(refused(proposed, COMMITTEE, decided)).isEmpty();
        assertThat(ConsequenceProcedure.of(ref -> Optional.empty()).following(ConsequenceState.PROPOSED))
                .containsExactly(ConsequenceState.DECIDED, ConsequenceState.DECLINED);
    }

    @Test
    void an_assessment_comes_back_from_json_as_it_was() throws Exception {
        Assessment decided =
                with(ASSESSMENT.withObjections(answered("2026-03-12")), step(DECIDED, "2026-03-13", COMMITTEE));
        ObjectMapper mapper = JsonMapping.mapper();

        String json = mapper.writeValueAsString(decided);

        assertThat(mapper.readValue(json, Assessment.class)).isEqualTo(decided);
        assertThat(json).contains("\"state\":\"self-scored\"").doesNotContain("result");
    }

    @Test
    void every_guard_says_what_must_hold_in_both_languages() {
        TreeSet<String> codes = new TreeSet<>();
        Stream.of(
                        PROCEDURE.transitions(),
                        OBJECTIONS.transitions(),
                        ConsequenceProcedure.of(ref -> Optional.empty()).transitions())
                .flatMap(List::stream)
                .flatMap(transition -> transition.guards().stream())
                .forEach(guard -> {
                    codes.add(guard.code());
                    assertThat(guard.text().in(Locale.CHINA)).isNotBlank();
                    assertThat(guard.text().in(Locale.ENGLISH)).isNotBlank();
                });
        assertThat(codes)
                .containsExactlyElementsOf(AssessmentMessages.messages().codes());
    }

    private static List<String> guards(Assessment assessment, Step<AssessmentState> next) {
        return PROCEDURE.refusals(assessment, next).stream().map(Refusal::guard).toList();
    }

    private static List<String> refused(Consequence proposed, Actor by, Assessment assessment) {
        return ConsequenceProcedure.of(ref -> Optional.of(assessment))
                .refusals(
                        proposed,
                        Step.of(ConsequenceState.DECIDED, LocalDate.parse("2026-03-13"))
                                .by(by))
                .stream()
                .map(Refusal::guard)
                .toList();
    }

    private static Assessment with(Assessment assessment, Step<AssessmentState> next) {
        return assessment.withHistory(
                Stream.concat(assessment.history().stream(), Stream.of(next)).toList());
    }

    private static Objection filed() {
        return Objection.builder()
                .id(Ref.of("j-1"))
                .grounds("缺席一次系请假")
                .addHistory(Step.of(ObjectionState.FILED, LocalDate.parse("2026-03-04")))
                .build();
    }

    private static Objection answered(String told) {
        return filed().withUpheld(true)
                .withAnswer("经核查属实，扣分撤回")
                .withHistory(
                        Step.of(ObjectionState.FILED, LocalDate.parse("2026-03-04")),
                        Step.of(ObjectionState.RECHECKED, LocalDate.parse("2026-03-10")),
                        Step.of(ObjectionState.ANSWERED, LocalDate.parse("2026-03-11"))
                                .by(COMMITTEE),
                        Step.of(ObjectionState.INFORMED, LocalDate.parse(told)));
    }

    private static Step<AssessmentState> step(AssessmentState state, String day, Actor by) {
        return Step.of(state, LocalDate.parse(day)).by(by);
    }

    private static AssessedScore score(String score) {
        return new AssessedScore(new BigDecimal(score), Optional.empty());
    }
}
