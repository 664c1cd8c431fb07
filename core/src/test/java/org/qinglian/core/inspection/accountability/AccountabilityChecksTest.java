package org.qinglian.core.inspection.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qinglian.core.accountability.AccountabilityState.ANNOUNCED;
import static org.qinglian.core.accountability.AccountabilityState.CLUE;
import static org.qinglian.core.accountability.AccountabilityState.DECIDED;
import static org.qinglian.core.accountability.AccountabilityState.EXECUTED;
import static org.qinglian.core.accountability.AccountabilityState.EXEMPTED;
import static org.qinglian.core.accountability.AccountabilityState.INITIATION_APPROVED;
import static org.qinglian.core.accountability.AccountabilityState.TERMINATED;
import static org.qinglian.core.fixture.AccountabilitySamples.appeal;
import static org.qinglian.core.fixture.AccountabilitySamples.breach;
import static org.qinglian.core.fixture.AccountabilitySamples.handlingCase;
import static org.qinglian.core.fixture.AccountabilitySamples.leaderCase;
import static org.qinglian.core.fixture.AccountabilitySamples.organizationCase;
import static org.qinglian.core.fixture.AccountabilitySamples.proposed;
import static org.qinglian.core.fixture.QinglianAssertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.qinglian.core.accountability.AccountabilityAppeal;
import org.qinglian.core.accountability.AccountabilityCase;
import org.qinglian.core.accountability.AccountabilityDecision;
import org.qinglian.core.accountability.AccountabilityNorms;
import org.qinglian.core.accountability.AccountabilityRegister;
import org.qinglian.core.accountability.AccountabilityState;
import org.qinglian.core.accountability.AppealState;
import org.qinglian.core.accountability.Authority;
import org.qinglian.core.accountability.Breach;
import org.qinglian.core.accountability.BreachAnswer;
import org.qinglian.core.accountability.Closure;
import org.qinglian.core.accountability.ClosureReason;
import org.qinglian.core.accountability.Correction;
import org.qinglian.core.accountability.CorrectionBuilder;
import org.qinglian.core.accountability.Exemption;
import org.qinglian.core.accountability.Exposure;
import org.qinglian.core.accountability.FiledReview;
import org.qinglian.core.accountability.HandlingKind;
import org.qinglian.core.accountability.Initiation;
import org.qinglian.core.accountability.Measure;
import org.qinglian.core.accountability.MeasureKind;
import org.qinglian.core.accountability.Situation;
import org.qinglian.core.accountability.ToleranceConsidered;
import org.qinglian.core.calendar.TimeLimit;
import org.qinglian.core.care.CareRegister;
import org.qinglian.core.care.ToleranceApplication;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.NotAssessed;
import org.qinglian.core.common.Edition;
import org.qinglian.core.common.Editions;
import org.qinglian.core.common.Ref;
import org.qinglian.core.conduct.NoticeAudience;
import org.qinglian.core.fixture.CareSamples;
import org.qinglian.core.fixture.OrganizationSamples;
import org.qinglian.core.fixture.ProgrammeSamples;
import org.qinglian.core.inspection.Inspection;
import org.qinglian.core.inspection.Inspector;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.Cadre;
import org.qinglian.core.organization.OrganizationRegister;

class AccountabilityChecksTest {
    private static final LocalDate AS_OF = ProgrammeSamples.AS_OF;
    private static final LocalDate DECISION = LocalDate.of(2026, 3, 16);
    private static final Authority COUNTY = Authority.committee("o-county");
    private static final Authority COMMISSION = Authority.commission("o-discipline");
    private static final Authority TOWNSHIP = Authority.committee("o-yunshan");

    @Test
    void a_breach_is_to_be_answered_from_the_day_it_is_found() {
        assertThat(inspect(
                        new BreachUnanswered(),
                        breach("b-1").foundOn(AS_OF).answer(Optional.empty()).build(),
                        breach("b-2")
                                .foundOn(AS_OF.plusDays(1))
                                .answer(Optional.empty())
                                .build()))
                .hasOnlyFindings("accountability.breach-unanswered b-1");
    }

    @Test
    void an_exemption_is_left_to_its_own_check() {
        Breach bare = breach("b-1")
                .answer(new BreachAnswer.Exempted(Exemption.builder().build()))
                .build();

        assertThat(inspect(new BreachUnanswered(), bare)).isClean();
        assertThat(inspect(new ExemptionUnsupported(), bare))
                .finding("accountability.exemption-unsupported", "b-1")
                .hasMessage(Locale.CHINA, "失责情形“b-1”已免责，但缺少：情形、佐证材料、批准机关；应有第十七条所列情形、佐证材料和批准机关。");
    }

    @ParameterizedTest
    @CsvSource({"2026-06-29, 1", "2026-06-30, 0", "2026-07-01, 0"})
    void an_open_breach_is_overdue_on_the_day_after_its_review(LocalDate reviewOn, int findings) {
        Breach open =
                breach("b-1").answer(BreachAnswer.Open.of("待核实", reviewOn)).build();

        assertThat(inspect(new ReviewOverdue(), open).findings()).hasSize(findings);
        assertThat(inspect(new BreachUnanswered(), open)).isClean();
    }

    @Test
    void a_case_exempted_without_an_exemption_on_record_lacks_everything() {
        AccountabilityCase exempted = leaderCase("k-1")
                .history(List.of(Step.of(CLUE, DECISION.minusDays(9)), Step.of(EXEMPTED, DECISION)))
                .build();

        assertThat(inspect(new ExemptionUnsupported(), exempted))
                .hasOnlyFindings("accountability.exemption-unsupported k-1");
    }

    @Test
    void an_institution_is_no_object_of_accountability() {
        assertThat(inspect(
                        new MeasureIllegal(),
                        leaderCase("k-1").object(Actor.institution("i-yunshan")).build()))
                .finding("accountability.measure-illegal", "k-1")
                .hasMessage(
                        Locale.ENGLISH,
                        "Accountability case 'k-1': measure admonition is not one for its object, who is no object of"
                                + " accountability; expected none; the object is the Party organisation or a leading cadre.");
    }

    @Test
    void a_proposed_measure_is_judged_by_the_rules_of_the_day() {
        AccountabilityCase draft = leaderCase("k-1")
                .history(proposed(DECISION))
                .measures(List.of(Measure.of(MeasureKind.PUBLIC_APOLOGY)))
                .build();

        assertThat(inspect(new MeasureIllegal(), draft)).hasOnlyFindings("accountability.measure-illegal k-1");
    }

    @Test
    void what_was_decided_is_judged_by_the_edition_of_its_day() {
        Measure blame = Measure.handling(HandlingKind.BLAME_RESIGNATION);
        AccountabilityCase in2016 = decided("k-1", LocalDate.of(2016, 7, 7)).withMeasures(blame);
        AccountabilityCase after = decided("k-2", LocalDate.of(2016, 7, 8)).withMeasures(blame);
        AccountabilityCase before = decided("k-3", LocalDate.of(2009, 6, 29)).withMeasures(blame);

        assertThat(inspect(new MeasureIllegal(), in2016, after, before))
                .hasOnlyFindings("accountability.measure-illegal k-2")
                .couldNotAssess("accountability.measure-illegal", "k-3");
    }

    @Test
    void a_day_without_an_edition_is_named() {
        NotAssessed gap = inspect(new SituationUnlisted(), decided("k-1", LocalDate.of(2009, 6, 29)))
                .notAssessed()
                .get(0);

        assertThat(gap.reason().zh()).isEqualTo("问责案件“k-1”：2009-06-29 没有有效的问责规定版本；无法判断。");
        assertThat(gap.reason().en())
                .isEqualTo(
                        "Accountability case 'k-1': no edition of the rules was in force on 2009-06-29; it cannot be judged.");
    }

    @Test
    void a_decision_names_at_least_one_situation() {
        assertThat(inspect(
                        new SituationUnlisted(),
                        leaderCase("k-1").situations(List.of()).build()))
                .finding("accountability.situation-unlisted", "k-1")
                .hasMessage(Locale.CHINA, "问责案件“k-1”所依据的问责情形为：无；应为当时有效规定所列情形。");
        assertThat(inspect(
                        new SituationUnlisted(),
                        leaderCase("k-1")
                                .situations(List.of(Situation.INACTION, Situation.DECISION_ERROR))
                                .build()))
                .hasOnlyFindings("accountability.situation-unlisted k-1");
    }

    @Test
    void an_initiation_needs_an_approver_who_is_high_enough() {
        assertThat(inspect(
                        new InitiationApproval(),
                        leaderCase("k-1").initiation(Optional.empty()).build(),
                        leaderCase("k-2")
                                .initiation(new Initiation(COMMISSION, Optional.empty()))
                                .build(),
                        leaderCase("k-3")
                                .initiation(Initiation.of(COMMISSION, TOWNSHIP))
                                .build(),
                        leaderCase("k-4")
                                .initiation(Initiation.of(COMMISSION, COUNTY))
                                .build()))
                .hasOnlyFindings(
                        "accountability.initiation-approval k-1",
                        "accountability.initiation-approval k-2",
                        "accountability.initiation-approval k-3");
    }

    @Test
    void of_a_head_the_committee_approves_and_of_another_cadre_the_commission_may() {
        Initiation own = Initiation.of(COMMISSION, COMMISSION);

        assertThat(inspect(
                        new InitiationApproval(),
                        leaderCase("k-1").initiation(own).build(),
                        leaderCase("k-2")
                                .object(Actor.cadre("c-04"))
                                .initiation(own)
                                .build()))
                .hasOnlyFindings("accountability.initiation-approval k-1");
    }

    @Test
    void approval_of_an_initiation_is_asked_for_since_2019() {
        AccountabilityCase before = leaderCase("k-1")
                .initiation(Optional.empty())
                .history(List.of(
                        Step.of(CLUE, LocalDate.of(2019, 8, 1)),
                        Step.of(INITIATION_APPROVED, LocalDate.of(2019, 8, 31))))
                .build();
        AccountabilityCase since = before.withId(Ref.of("k-2"))
                .withHistory(
                        Step.of(CLUE, LocalDate.of(2019, 8, 1)),
                        Step.of(INITIATION_APPROVED, LocalDate.of(2019, 9, 1)));

        assertThat(inspect(new InitiationApproval(), before, since))
                .hasOnlyFindings("accountability.initiation-approval k-2");
    }

    @Test
    void competence_cannot_be_told_of_an_object_or_body_that_is_not_on_record() {
        AccountabilityCase nobody =
                leaderCase("k-1").object(Actor.cadre("c-99")).build();
        AccountabilityCase top =
                organizationCase("k-2").object(Actor.organization("o-county")).build();
        AccountabilityCase nowhere = leaderCase("k-3")
                .initiation(Initiation.of(COMMISSION, Authority.committee("o-99")))
                .decision(AccountabilityDecision.builder()
                        .decidedBy(Authority.committee("o-99"))
                        .build())
                .build();

        assertThat(inspect(new DeciderCompetence(), nobody, top, nowhere))
                .hasNoFindings()
                .couldNotAssess("accountability.decider-competence", "k-1")
                .couldNotAssess("accountability.decider-competence", "k-2")
                .couldNotAssess("accountability.decider-competence", "k-3");
        assertThat(inspect(new InitiationApproval(), nowhere))
                .hasNoFindings()
                .couldNotAssess("accountability.initiation-approval", "k-3");
    }

    @Test
    void a_decision_without_a_body_is_nobody_s() {
        assertThat(inspect(
                        new DeciderCompetence(),
                        leaderCase("k-1").decision(Optional.empty()).build()))
                .finding("accountability.decider-competence", "k-1")
                .hasMessage(Locale.CHINA, "问责案件“k-1”的决定机关为空缺；应为有管理权限的党组织。");
    }

    @Test
    void a_commission_may_only_propose_an_organisational_handling() {
        AccountabilityCase handled = leaderCase("k-1")
                .measures(List.of(Measure.handling(HandlingKind.REMOVAL)))
                .build();

        assertThat(inspect(new DeciderCompetence(), handled))
                .finding("accountability.decider-competence", "k-1")
                .hasMessage(
                        Locale.ENGLISH,
                        "Accountability case 'k-1' was decided by discipline commission (county); expected the Party"
                                + " committee, since others may only propose: removal.");
        assertThat(inspect(new DeciderCompetence(), handled.withDecision(decision(COUNTY, Optional.empty()))))
                .isClean();
    }

    @Test
    void a_commission_decides_the_rest_with_the_approval_of_its_committee() {
        assertThat(inspect(
                        new DeciderCompetence(),
                        leaderCase("k-1")
                                .decision(decision(COMMISSION, Optional.empty()))
                                .build(),
                        leaderCase("k-2")
                                .decision(decision(COMMISSION, Optional.of(COMMISSION)))
                                .build(),
                        leaderCase("k-3")
                                .decision(decision(COMMISSION, Optional.of(TOWNSHIP)))
                                .build(),
                        leaderCase("k-4")
                                .decision(decision(COMMISSION, Optional.of(COUNTY)))
                                .build()))
                .hasOnlyFindings(
                        "accountability.decider-competence k-1",
                        "accountability.decider-competence k-2",
                        "accountability.decider-competence k-3")
                .finding("accountability.decider-competence", "k-1")
                .hasMessage(Locale.CHINA, "问责案件“k-1”的决定机关为纪委（县级）；应为报经同级党委或者其主要负责人批准。");
    }

    @Test
    void of_an_object_further_down_no_approval_is_needed() {
        AccountabilityCase village = leaderCase("k-1")
                .object(Actor.cadre("c-04"))
                .decision(decision(COMMISSION, Optional.empty()))
                .build();

        assertThat(inspect(new DeciderCompetence(), village)).isClean();
    }

    @ParameterizedTest
    @CsvSource({"2026-03-15, 0", "2026-03-16, 0", "2026-03-17, 1"})
    void tolerance_comes_first_or_on_the_day_of_the_decision(LocalDate considered, int findings) {
        AccountabilityCase subject = leaderCase("k-1")
                .tolerance(ToleranceConsidered.none(considered, "无"))
                .build();

        assertThat(inspect(new DecidedWithoutTolerance(), subject).findings()).hasSize(findings);
    }

    @Test
    void tolerance_is_asked_for_since_2019() {
        assertThat(inspect(
                        new DecidedWithoutTolerance(),
                        decided("k-1", LocalDate.of(2019, 8, 31)).withTolerance(Optional.empty()),
                        decided("k-2", LocalDate.of(2019, 9, 1)).withTolerance(Optional.empty())))
                .hasOnlyFindings("accountability.decided-without-tolerance k-2");
    }

    /** {@code tol-2} was rejected on 2026-02-25, {@code tol-1} recognised on 2026-03-20. */
    @ParameterizedTest
    @CsvSource({"2026-02-24, 1", "2026-02-25, 0", "2026-02-26, 0"})
    void an_examination_of_tolerance_is_finished_before_a_decision(LocalDate day, int findings) {
        AccountabilityCase subject = decided("k-2", day)
                .withTolerance(ToleranceConsidered.examined(LocalDate.of(2026, 2, 20), Ref.of("tol-2")));

        assertThat(inspect(new DecidedWithoutTolerance(), subject).findings()).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-19, 0", "2026-03-20, 1", "2026-03-21, 1"})
    void nobody_is_held_to_account_for_what_was_tolerated_by_then(LocalDate day, int findings) {
        AccountabilityCase subject = decided("k-1", day)
                .withTolerance(ToleranceConsidered.examined(LocalDate.of(2026, 3, 5), Ref.of("tol-1")));

        assertThat(inspect(new DecidedThoughTolerated(), subject).findings()).hasSize(findings);
    }

    @Test
    void the_case_that_tolerance_names_has_examined_it_before_it_decides() {
        AccountabilityCase decided = leaderCase("k-1").build();
        AccountabilityCase undecided = decided.withId(Ref.of("k-2"))
                .withTolerance(Optional.empty())
                .withHistory(decided.history().subList(0, 3));
        ToleranceApplication first = CareSamples.tolerance("tol-1").build();
        LocalDate on = LocalDate.of(2026, 3, 5);

        assertThat(examined(decided.withTolerance(ToleranceConsidered.examined(on, first.id())), first))
                .isClean()
                .met("accountability.tolerance-not-examined", 1);
        assertThat(examined(undecided, first.withProceeding("k-2"))).isClean();
        for (AccountabilityCase other : List.of(
                decided.withTolerance(Optional.empty()),
                decided.withTolerance(ToleranceConsidered.none(on, "不属于容错情形。")),
                decided.withTolerance(ToleranceConsidered.examined(on, Ref.of("tol-9"))))) {
            assertThat(examined(other, first)).hasOnlyFindings("accountability.tolerance-not-examined tol-1");
        }
        assertThat(examined(decided, first.withProceeding("k-9")))
                .hasNoFindings()
                .couldNotAssess("accountability.tolerance-not-examined", "tol-1");
        assertThat(examined(
                        decided.withTolerance(Optional.empty()),
                        first.withHistory(first.history().subList(0, 1))))
                .isClean();
    }

    private static Inspection examined(AccountabilityCase proceeding, ToleranceApplication application) {
        return Inspector.builder()
                .add(new ToleranceNotExamined())
                .build()
                .inspect(
                        ProgrammeSamples.empty()
                                .withAccountability(AccountabilityRegister.builder()
                                        .addCases(proceeding)
                                        .build())
                                .withCare(CareRegister.builder()
                                        .addTolerances(application)
                                        .build()),
                        ProgrammeSamples.AS_OF);
    }

    @Test
    void a_sanction_that_is_executed_has_a_decision_about_the_same_person() {
        AccountabilityCase mine = leaderCase("k-1")
                .object(Actor.cadre("c-04"))
                .measures(List.of(Measure.sanction(Ref.of("s-1"))))
                .build();

        assertThat(inspect(
                        new SanctionMissing(),
                        mine,
                        mine.withId(Ref.of("k-2")).withObject(Actor.cadre("c-01")),
                        mine.withId(Ref.of("k-3")).withMeasures(Measure.sanction(Ref.of("s-99"))),
                        mine.withId(Ref.of("k-4"))
                                .withMeasures(Measure.of(MeasureKind.DISCIPLINARY_SANCTION))
                                .withHistory(mine.history().subList(0, 7))))
                .hasOnlyFindings("accountability.sanction-missing k-2", "accountability.sanction-missing k-3");
    }

    @Test
    void a_statement_on_the_team_stands_for_a_case_of_its_members() {
        AccountabilityCase alone = organizationCase("k-1").build();

        assertThat(inspect(new MembersNotAssessed(), alone)).hasOnlyFindings("accountability.members-not-assessed k-1");
        assertThat(inspect(new MembersNotAssessed(), alone.withTeamAssessment("已逐一认定，均无责任。")))
                .isClean();
        assertThat(inspect(new MembersNotAssessed(), alone, leaderCase("k-2").build()))
                .isClean();
        assertThat(inspect(
                        new MembersNotAssessed(),
                        alone.withHistory(alone.history().subList(0, 5))))
                .isClean();
    }

    @Test
    void the_same_person_under_another_record_is_the_same_object() {
        assertThat(inspect(
                        new DuplicateCase(),
                        leaderCase("k-1").object(Actor.cadre("c-03")).build(),
                        leaderCase("k-2").object(Actor.member("m-08")).build(),
                        leaderCase("k-3").object(Actor.member("m-06")).build(),
                        leaderCase("k-4")
                                .object(Actor.cadre("c-03"))
                                .matter(Optional.empty())
                                .build(),
                        closed("k-5", ClosureReason.MERGED, DECISION).withObject(Actor.cadre("c-03"))))
                .hasOnlyFindings("accountability.duplicate-case k-2");
    }

    @Test
    void a_case_closed_since_the_person_left_is_found_from_2016_on() {
        assertThat(inspect(
                        new ClosedBecauseLeft(),
                        closed("k-1", ClosureReason.TRANSFERRED, LocalDate.of(2016, 7, 7)),
                        closed("k-2", ClosureReason.TRANSFERRED, LocalDate.of(2016, 7, 8)),
                        closed("k-3", ClosureReason.PROMOTED, DECISION),
                        closed("k-4", ClosureReason.RESIGNED, DECISION),
                        closed("k-5", ClosureReason.UNFOUNDED, DECISION),
                        closed("k-6", ClosureReason.DECEASED, DECISION)))
                .hasOnlyFindings(
                        "accountability.closed-because-left k-2",
                        "accountability.closed-because-left k-3",
                        "accountability.closed-because-left k-4");
    }

    @Test
    void a_case_that_was_taken_up_again_or_says_no_reason_is_not_found() {
        AccountabilityCase closed = closed("k-1", ClosureReason.RETIRED, DECISION);
        AccountabilityCase again = closed.withHistory(
                Step.of(CLUE, DECISION.minusDays(9)),
                Step.of(TERMINATED, DECISION),
                Step.of(INITIATION_APPROVED, DECISION.plusDays(3)));

        assertThat(inspect(new ClosedBecauseLeft(), again)).isClean();
        assertThat(inspect(new ClosedBecauseLeft(), closed.withClosure(Optional.empty())))
                .hasNoFindings()
                .couldNotAssess("accountability.closed-because-left", "k-1");
    }

    @ParameterizedTest
    @CsvSource({"2026-04-15, 0", "2026-04-16, 0", "2026-04-17, 1"})
    void a_handling_of_2026_03_16_is_executed_by_2026_04_16(LocalDate executed, int findings) {
        AccountabilityCase handled = handlingCase("k-1")
                .history(List.of(Step.of(DECIDED, DECISION), Step.of(EXECUTED, executed)))
                .build();

        assertThat(inspect(new HandlingOverdue(), handled).findings()).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-29, 1", "2026-05-30, 0", "2026-05-31, 0"})
    void a_handling_not_executed_is_overdue_on_the_day_after(LocalDate decided, int findings) {
        AccountabilityCase handled =
                handlingCase("k-1").history(List.of(Step.of(DECIDED, decided))).build();

        assertThat(inspect(new HandlingOverdue(), handled).findings()).hasSize(findings);
    }

    /** 2009 states no time; of 2016-01-31 a month ends on the last day of February. */
    @Test
    void each_edition_has_its_own_time_for_a_handling() {
        AccountabilityCase handled = handlingCase("k-1").build();

        assertThat(inspect(
                        new HandlingOverdue(),
                        handled.withHistory(Step.of(DECIDED, LocalDate.of(2016, 7, 7))),
                        handled.withId(Ref.of("k-2"))
                                .withHistory(
                                        Step.of(DECIDED, LocalDate.of(2018, 1, 31)),
                                        Step.of(EXECUTED, LocalDate.of(2018, 2, 28))),
                        handled.withId(Ref.of("k-3"))
                                .withHistory(
                                        Step.of(DECIDED, LocalDate.of(2018, 1, 31)),
                                        Step.of(EXECUTED, LocalDate.of(2018, 3, 1)))))
                .hasOnlyFindings("accountability.handling-overdue k-3");
    }

    @Test
    void an_appeal_does_not_suspend_a_handling_and_a_correction_ends_it() {
        AccountabilityCase pending = handlingCase("k-4")
                .history(List.of(Step.of(DECIDED, LocalDate.of(2026, 5, 29))))
                .build();
        AccountabilityAppeal open = appeal("ap-1")
                .history(List.of(Step.of(AppealState.FILED, LocalDate.of(2026, 6, 20))))
                .build();
        AccountabilityRegister register = AccountabilityRegister.builder()
                .addCases(pending)
                .addAppeals(open)
                .build();

        assertThat(inspect(new HandlingOverdue(), register)).hasOnlyFindings("accountability.handling-overdue k-4");
        assertThat(inspect(
                        new HandlingOverdue(),
                        pending.withCorrection(correction(AS_OF).build())))
                .isClean();
    }

    @ParameterizedTest
    @CsvSource({"2026-03-17, 1", "2026-03-18, 0", "2026-03-19, 0"})
    void a_case_is_made_public_on_the_day_of_its_announcement_or_later(LocalDate exposed, int findings) {
        AccountabilityCase subject = leaderCase("k-1")
                .exposure(Exposure.of(exposed, NoticeAudience.PUBLIC))
                .build();

        assertThat(inspect(new ExposedBeforeAnnounced(), subject).findings()).hasSize(findings);
    }

    @Test
    void a_case_that_was_never_announced_is_not_made_public() {
        AccountabilityCase subject = leaderCase("k-1")
                .exposure(Exposure.of(DECISION, NoticeAudience.PUBLIC))
                .history(List.of(Step.of(DECIDED, DECISION)))
                .build();

        assertThat(inspect(new ExposedBeforeAnnounced(), subject))
                .finding("accountability.exposed-before-announced", "k-1")
                .hasMessage(Locale.CHINA, "问责案件“k-1”于 2026-03-16 公开，尚未宣布；应先宣布后公开。");
    }

    @ParameterizedTest
    @CsvSource({"2026-04-04, 0", "2026-04-05, 0", "2026-04-06, 1"})
    void a_handling_announced_on_2026_03_05_is_public_by_2026_04_05(LocalDate exposed, int findings) {
        AccountabilityCase handled = handlingCase("k-1")
                .history(List.of(
                        Step.of(DECIDED, LocalDate.of(2026, 3, 2)), Step.of(ANNOUNCED, LocalDate.of(2026, 3, 5))))
                .exposure(Exposure.of(exposed, NoticeAudience.PUBLIC))
                .build();

        assertThat(inspect(new NotExposed(), handled).findings()).hasSize(findings);
    }

    @Test
    void an_admonition_need_not_be_made_public_and_neither_need_a_corrected_case() {
        assertThat(inspect(
                        new NotExposed(),
                        leaderCase("k-1").build(),
                        handlingCase("k-2")
                                .exposure(Optional.empty())
                                .correction(correction(AS_OF).build())
                                .build()))
                .isClean()
                .met("accountability.not-exposed", 0);
    }

    /** 2009: 15 days; 2019: 1 month, which is 30 days or 31. */
    @ParameterizedTest
    @CsvSource({
        "2012-03-01, 2012-03-15, 0", "2012-03-01, 2012-03-16, 0", "2012-03-01, 2012-03-17, 1",
        "2026-03-18, 2026-04-17, 0", "2026-03-18, 2026-04-18, 0", "2026-03-18, 2026-04-19, 1",
        "2026-04-18, 2026-05-18, 0", "2026-04-18, 2026-05-19, 1", "2020-01-31, 2020-02-29, 0",
        "2020-01-31, 2020-03-01, 1"
    })
    void an_appeal_is_filed_within_the_time_of_the_edition(LocalDate received, LocalDate filed, int findings) {
        assertThat(inspect(new AppealLate(), appealed(received, received, filed, filed))
                        .findings())
                .hasSize(findings);
    }

    /** 2009: 30 days; 2019: 1 month. */
    @ParameterizedTest
    @CsvSource({
        "2012-03-01, 2012-03-30, 0", "2012-03-01, 2012-03-31, 0", "2012-03-01, 2012-04-01, 1",
        "2026-03-01, 2026-03-31, 0", "2026-03-01, 2026-04-01, 0", "2026-03-01, 2026-04-02, 1"
    })
    void an_appeal_is_decided_within_the_time_of_the_edition(LocalDate filed, LocalDate decided, int findings) {
        assertThat(inspect(new AppealDecidedLate(), appealed(filed, filed, filed, decided))
                        .findings())
                .hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-29, 1", "2026-05-30, 0", "2026-05-31, 0"})
    void an_appeal_not_decided_is_overdue_on_the_day_after(LocalDate filed, int findings) {
        AccountabilityRegister register = appealed(filed, filed, filed, AS_OF.plusDays(1));

        assertThat(inspect(new AppealDecidedLate(), register).findings()).hasSize(findings);
    }

    @Test
    void the_edition_of_an_appeal_is_that_of_the_decision() {
        AccountabilityRegister of2009 = appealed(
                LocalDate.of(2016, 7, 7),
                LocalDate.of(2016, 7, 20),
                LocalDate.of(2016, 8, 5),
                LocalDate.of(2016, 8, 20));

        assertThat(inspect(new AppealLate(), of2009))
                .finding("accountability.appeal-late", "ap-1")
                .hasMessage(
                        Locale.ENGLISH,
                        "Accountability appeal 'ap-1' was filed on 2016-08-05; the decision was received on 2016-07-20;"
                                + " expected within 15 days, by 2016-08-04.");
    }

    @Test
    void the_edition_of_2016_states_no_time_for_appeals() {
        LocalDate day = LocalDate.of(2018, 8, 20);
        Inspection inspection = inspect(new AppealLate(), appealed(day, day, day.plusDays(90), day.plusDays(90)));

        assertThat(inspection).hasNoFindings().couldNotAssess("accountability.appeal-late", "ap-1");
        assertThat(inspection.notAssessed().get(0).reason().en())
                .isEqualTo(
                        "Accountability appeal 'ap-1': the rules of 2018-08-20, when the case was decided, state no time"
                                + " limit that is known here; it cannot be judged.");
    }

    @Test
    void a_host_may_apply_the_times_of_2009_to_the_edition_of_2016() {
        LocalDate day = LocalDate.of(2018, 8, 20);
        AccountabilityNorms standard = AccountabilityNorms.standard();
        AccountabilityNorms own = standard.withEditions(new Editions<>(standard.editions().all().stream()
                .map(edition -> new Edition<>(
                        edition.inForce(),
                        edition.basis(),
                        edition.content().appealWithin().isPresent()
                                ? edition.content()
                                : edition.content().withAppealWithin(TimeLimit.days(15))))
                .toList()));
        Inspection inspection = Inspector.builder()
                .add(new AppealLate())
                .norms(own)
                .build()
                .inspect(
                        ProgrammeSamples.programme()
                                .withAccountability(appealed(day, day, day.plusDays(16), day.plusDays(16))),
                        AS_OF);

        assertThat(inspection).hasOnlyFindings("accountability.appeal-late ap-1");
    }

    @Test
    void an_appeal_against_nothing_cannot_be_judged() {
        AccountabilityRegister noCase = AccountabilityRegister.builder()
                .addAppeals(appeal("ap-1").build())
                .build();
        AccountabilityRegister noReceipt = AccountabilityRegister.builder()
                .addCases(leaderCase("k-4")
                        .decision(decision(COMMISSION, Optional.of(COUNTY)))
                        .history(List.of(Step.of(DECIDED, DECISION)))
                        .build())
                .addAppeals(appeal("ap-1").build())
                .build();

        assertThat(inspect(new AppealLate(), noCase)).couldNotAssess("accountability.appeal-late", "ap-1");
        assertThat(inspect(new AppealDecidedLate(), noCase))
                .couldNotAssess("accountability.appeal-decided-late", "ap-1");
        assertThat(inspect(new AppealLate(), noReceipt)).couldNotAssess("accountability.appeal-late", "ap-1");
        assertThat(inspect(new AppealDecidedLate(), noReceipt)).isClean();
    }

    @Test
    void without_a_receipt_an_appeal_runs_from_the_announcement() {
        AccountabilityRegister register = AccountabilityRegister.builder()
                .addCases(leaderCase("k-4")
                        .decision(decision(COMMISSION, Optional.of(COUNTY)))
                        .build())
                .addAppeals(appeal("ap-1")
                        .history(List.of(Step.of(AppealState.FILED, LocalDate.of(2026, 4, 19))))
                        .build())
                .build();

        assertThat(inspect(new AppealLate(), register)).hasOnlyFindings("accountability.appeal-late ap-1");
    }

    @Test
    void a_withdrawn_appeal_need_not_be_decided() {
        AccountabilityRegister register = AccountabilityRegister.builder()
                .addCases(leaderCase("k-4").build())
                .addAppeals(appeal("ap-1")
                        .history(List.of(
                                Step.of(AppealState.FILED, LocalDate.of(2026, 4, 7)),
                                Step.of(AppealState.WITHDRAWN, LocalDate.of(2026, 4, 9))))
                        .build())
                .build();

        assertThat(inspect(new AppealDecidedLate(), register)).isClean();
    }

    @Test
    void an_appeal_that_succeeds_asks_for_a_correction() {
        AccountabilityRegister register = AccountabilityRegister.builder()
                .addCases(leaderCase("k-4").build())
                .addAppeals(appeal("ap-1")
                        .history(List.of(
                                Step.of(AppealState.FILED, LocalDate.of(2026, 4, 7)),
                                Step.of(AppealState.CORRECTED, AS_OF)))
                        .build())
                .build();

        assertThat(inspect(new CorrectedNotCleared(), register))
                .hasOnlyFindings("accountability.corrected-not-cleared k-4");
    }

    @ParameterizedTest
    @EnumSource(NoticeAudience.class)
    void the_public_covers_every_audience_and_the_party_its_own(NoticeAudience exposed) {
        AccountabilityCase subject = leaderCase("k-1")
                .exposure(Exposure.of(LocalDate.of(2026, 4, 1), exposed))
                .build();
        Correction open = correction(LocalDate.of(2026, 5, 8))
                .clearedOn(AS_OF)
                .clearedBefore(NoticeAudience.PUBLIC)
                .build();

        assertThat(inspect(new CorrectedNotCleared(), subject.withCorrection(open)))
                .isClean();
        assertThat(inspect(
                                new CorrectedNotCleared(),
                                subject.withCorrection(open.withClearedBefore(NoticeAudience.INTERNAL_PARTY)))
                        .isClean())
                .isEqualTo(exposed == NoticeAudience.INTERNAL_PARTY);
        assertThat(inspect(new CorrectedNotCleared(), subject.withCorrection(open.withClearedOn(AS_OF.plusDays(1)))))
                .hasOnlyFindings("accountability.corrected-not-cleared k-1");
    }

    @Test
    void nothing_is_to_be_cleared_before_the_day_of_the_correction() {
        assertThat(inspect(
                        new CorrectedNotCleared(),
                        leaderCase("k-1")
                                .correction(correction(AS_OF.plusDays(1)).build())
                                .build()))
                .isClean()
                .met("accountability.corrected-not-cleared", 0);
    }

    @Test
    void a_review_filed_after_the_inquiry_began_does_not_forbid_it() {
        LocalDate inquiry = DECISION.minusDays(43);

        assertThat(inspect(
                        new InquiryUnderReview(),
                        leaderCase("k-1")
                                .filedReview(new FiledReview("立〔2026〕1号", inquiry))
                                .build(),
                        leaderCase("k-2")
                                .filedReview(new FiledReview("立〔2026〕2号", inquiry.plusDays(1)))
                                .build()))
                .hasOnlyFindings("accountability.inquiry-under-review k-1");
    }

    @Test
    void the_alarm_of_generalisation_starts_with_ten_persons_and_above_one_half() {
        assertThat(generalised(9, 0)).isClean().met("accountability.generalised", 1);
        assertThat(generalised(5, 5)).isClean().met("accountability.generalised", 1);
        assertThat(generalised(6, 4)).hasOnlyFindings("accountability.generalised qinghe");
        assertThat(generalised(0, 0)).isClean().met("accountability.generalised", 0);
    }

    /** Cases of some members, who are of no rank, and of some cadres of a township. */
    private static Inspection generalised(int lowest, int others) {
        List<AccountabilityCase> cases = new ArrayList<>();
        List<Cadre> cadres = new ArrayList<>();
        for (int i = 0; i < lowest; i++) {
            cases.add(leaderCase("k-l" + i).object(Actor.member("m-x" + i)).build());
        }
        for (int i = 0; i < others; i++) {
            cadres.add(OrganizationSamples.cadre("c-x" + i).build());
            cases.add(leaderCase("k-o" + i).object(Actor.cadre("c-x" + i)).build());
        }
        return Inspector.builder()
                .add(new Generalised())
                .build()
                .inspect(
                        ProgrammeSamples.programme()
                                .withOrganization(OrganizationRegister.builder()
                                        .cadres(cadres)
                                        .build())
                                .withAccountability(AccountabilityRegister.builder()
                                        .cases(cases)
                                        .build()),
                        AS_OF);
    }

    private static AccountabilityRegister appealed(
            LocalDate decided, LocalDate received, LocalDate filed, LocalDate resolved) {
        return AccountabilityRegister.builder()
                .addCases(decided("k-4", decided)
                        .withDecision(decision(COMMISSION, Optional.of(COUNTY)).withReceivedOn(received)))
                .addAppeals(appeal("ap-1")
                        .history(List.of(Step.of(AppealState.FILED, filed), Step.of(AppealState.UPHELD, resolved)))
                        .build())
                .build();
    }

    private static AccountabilityCase decided(String id, LocalDate day) {
        return leaderCase(id).history(List.of(Step.of(DECIDED, day))).build();
    }

    private static AccountabilityCase closed(String id, ClosureReason reason, LocalDate day) {
        List<Step<AccountabilityState>> history = List.of(Step.of(CLUE, day.minusDays(9)), Step.of(TERMINATED, day));
        return leaderCase(id).closure(Closure.of(reason)).history(history).build();
    }

    private static AccountabilityDecision decision(Authority by, Optional<Authority> approvedBy) {
        return AccountabilityDecision.builder()
                .decidedBy(by)
                .approvedBy(approvedBy)
                .build();
    }

    private static CorrectionBuilder correction(LocalDate on) {
        return Correction.builder().on(on).by(COUNTY).reason("事实不清。");
    }

    private static Inspection inspect(Check check, Breach... breaches) {
        return inspect(
                check, AccountabilityRegister.builder().addBreaches(breaches).build());
    }

    private static Inspection inspect(Check check, AccountabilityCase... cases) {
        return inspect(check, AccountabilityRegister.builder().addCases(cases).build());
    }

    private static Inspection inspect(Check check, AccountabilityRegister register) {
        return Inspector.builder()
                .add(check)
                .build()
                .inspect(ProgrammeSamples.programme().withAccountability(register), AS_OF);
    }
}
