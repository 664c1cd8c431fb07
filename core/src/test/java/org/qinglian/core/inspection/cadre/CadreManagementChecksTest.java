package org.qinglian.core.inspection.cadre;

import static org.qinglian.core.fixture.QinglianAssertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglian.core.cadre.AttendanceMonth;
import org.qinglian.core.cadre.CadreNorms;
import org.qinglian.core.cadre.CadreRegister;
import org.qinglian.core.cadre.CadreRegisterBuilder;
import org.qinglian.core.cadre.Checkup;
import org.qinglian.core.cadre.CheckupAnswer;
import org.qinglian.core.cadre.CheckupRound;
import org.qinglian.core.cadre.CheckupState;
import org.qinglian.core.cadre.FormerPostCadre;
import org.qinglian.core.cadre.Permission;
import org.qinglian.core.cadre.PermissionKind;
import org.qinglian.core.cadre.PolicyDocument;
import org.qinglian.core.cadre.PriorityGiven;
import org.qinglian.core.check.Check;
import org.qinglian.core.common.Period;
import org.qinglian.core.common.Ref;
import org.qinglian.core.fixture.CadreSamples;
import org.qinglian.core.fixture.OrganizationSamples;
import org.qinglian.core.fixture.ProgrammeSamples;
import org.qinglian.core.fixture.ResponsibilitySamples;
import org.qinglian.core.inspection.Inspection;
import org.qinglian.core.inspection.Inspector;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.programme.Programme;
import org.qinglian.core.responsibility.AppraisalResult;
import org.qinglian.core.responsibility.ResponsibilityRegister;

/** Check-ups, cadres who left leading posts, and policies. */
class CadreManagementChecksTest {
    private static final LocalDate LATE = LocalDate.of(2026, 12, 31);
    private static final Actor COUNTY = Actor.organization("o-county");

    @ParameterizedTest
    @CsvSource({"2025-12-30, false", "2025-12-31, false", "2026-01-01, true"})
    void everybody_of_a_round_is_audited_by_its_last_day(LocalDate asOf, boolean found) {
        CadreRegisterBuilder register = CadreRegister.builder()
                .addRounds(CadreSamples.round("ro").reserve(List.of()).build());

        Inspection inspection = inspect(new CheckupUncovered(), asOf, register);

        if (found) {
            assertThat(inspection).hasOnlyFindings("cadre.checkup-uncovered ro", "cadre.checkup-uncovered ro");
        } else {
            assertThat(inspection).met("cadre.checkup-uncovered", 2);
        }
    }

    @Test
    void who_was_audited_after_the_last_day_is_late() {
        Checkup checkup = CadreSamples.checkup("ck")
                .history(List.of(
                        Step.of(CheckupState.PLANNED, LocalDate.of(2025, 10, 9)),
                        Step.of(CheckupState.ORG_AUDITED, LocalDate.of(2026, 1, 1))))
                .build();
        CheckupRound round = CadreSamples.round("ro-1")
                .managed(List.of(Ref.of("c-02")))
                .reserve(List.of())
                .build();

        assertThat(inspect(
                        new CheckupUncovered(),
                        LATE,
                        CadreRegister.builder().addRounds(round).addCheckups(checkup)))
                .finding("cadre.checkup-uncovered", "ro-1")
                .hasPointer("/cadre/rounds/0/managed/0")
                .hasMessage(Locale.CHINA, "政治体检轮次“ro-1”中干部“c-02”的审定日期为：2026-01-01；应不迟于 2025-12-31。");
    }

    @ParameterizedTest
    @CsvSource({"79.9, true", "80, false", "80.1, false"})
    void a_total_of_80_is_no_bar(BigDecimal total, boolean found) {
        Checkup checkup = CadreSamples.checkup("ck").total(total).build();
        Programme programme = programme(rounds().addCheckups(checkup))
                .withResponsibility(ResponsibilityRegister.builder()
                        .addAppraisals(ResponsibilitySamples.appraisal("ap")
                                .subject(Actor.member("m-01"))
                                .period(Period.parse("2025"))
                                .result(AppraisalResult.EXCELLENT)
                                .build())
                        .build());

        assertFound(inspect(new CheckupExcellent(), LATE, programme), found, "cadre.checkup-excellent ck");
    }

    @Test
    void an_excellent_result_of_another_year_or_of_a_quarter_is_no_matter() {
        Checkup low = CadreSamples.checkup("ck").total(BigDecimal.TEN).build();

        for (String period : List.of("2024", "2026", "2025-Q4")) {
            Programme programme = programme(rounds().addCheckups(low))
                    .withResponsibility(ResponsibilityRegister.builder()
                            .addAppraisals(ResponsibilitySamples.appraisal("ap")
                                    .subject(Actor.cadre("c-02"))
                                    .period(Period.parse(period))
                                    .result(AppraisalResult.EXCELLENT)
                                    .build())
                            .build());

            assertThat(inspect(new CheckupExcellent(), LATE, programme)).isClean();
        }
    }

    @Test
    void a_low_check_up_calls_for_nothing_before_it_is_reported() {
        Checkup low = CadreSamples.checkup("ck").total(BigDecimal.TEN).build();

        assertThat(inspect(new CheckupWithoutAction(), LocalDate.of(2025, 12, 11), rounds().addCheckups(low)))
                .met("cadre.checkup-without-action", 0);
        assertThat(inspect(new CheckupWithoutAction(), LocalDate.of(2025, 12, 12), rounds().addCheckups(low)))
                .hasOnlyFindings("cadre.checkup-without-action ck");
    }

    @Test
    void a_gate_that_is_not_passed_yet_needs_no_score() {
        Checkup checkup = CadreSamples.checkup("ck").scores(List.of()).build();

        assertThat(inspect(new CheckupGateUnscored(), LocalDate.of(2025, 10, 19), rounds().addCheckups(checkup)))
                .met("cadre.checkup-gate-unscored", 0);
        assertThat(inspect(new CheckupGateUnscored(), LocalDate.of(2025, 10, 20), rounds().addCheckups(checkup)))
                .finding("cadre.checkup-gate-unscored", "ck")
                .hasMessage(Locale.CHINA, "政治体检“ck”的“个人检”评分：无；应有评分，除个人检外不得由本人评分。");
    }

    @Test
    void a_question_answered_twice_is_named() {
        Checkup checkup = CadreSamples.checkup("ck")
                .addAnswers(new CheckupAnswer("r-15", false))
                .build();

        assertThat(inspect(new CheckupAnswersIncomplete(), LATE, rounds().addCheckups(checkup)))
                .finding("cadre.checkup-answers-incomplete", "ck")
                .hasMessage(Locale.CHINA, "政治体检“ck”漏判、重复或者方案中没有的指标：r-15；各项指标应判断一次。");
    }

    @Test
    void a_total_may_have_decimals_and_one_that_is_missing_differs() {
        assertThat(inspect(
                        new CheckupTotalDiffers(),
                        LATE,
                        rounds().addCheckups(CadreSamples.checkup("ck")
                                .total(new BigDecimal("93.00"))
                                .build())))
                .met("cadre.checkup-total-differs", 1);
        assertThat(inspect(
                        new CheckupTotalDiffers(),
                        LATE,
                        rounds().addCheckups(CadreSamples.checkup("ck")
                                .total(Optional.empty())
                                .build())))
                .finding("cadre.checkup-total-differs", "ck")
                .hasMessage(Locale.ENGLISH, "Political check-up 'ck' has the total: none; expected 46 + 47 = 93.");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-30, false", "2026-03-31, false", "2026-04-01, true"})
    void the_appraisal_of_a_year_is_due_three_months_after_it(LocalDate asOf, boolean found) {
        FormerPostCadre former =
                CadreSamples.formerPost("fp").appraisals(List.of()).build();

        assertFound(
                inspect(
                        new FormerPostUnappraised(),
                        asOf,
                        CadreRegister.builder().addFormerPosts(former)),
                found,
                "cadre.former-post-unappraised fp");
    }

    @Test
    void who_left_in_this_year_is_not_appraised_for_the_last() {
        FormerPostCadre former = CadreSamples.formerPost("fp")
                .leftOn(LocalDate.of(2026, 1, 1))
                .appraisals(List.of())
                .build();

        assertThat(inspect(
                        new FormerPostUnappraised(),
                        LATE,
                        CadreRegister.builder().addFormerPosts(former)))
                .met("cadre.former-post-unappraised", 0);
        assertThat(inspect(
                        new FormerPostUnappraised(),
                        LATE,
                        CadreRegister.builder().addFormerPosts(former.withLeftOn(LocalDate.of(2025, 12, 31)))))
                .hasOnlyFindings("cadre.former-post-unappraised fp");
    }

    @ParameterizedTest
    @CsvSource({"18, 1, false", "18, 0, true", "19, 1, true"})
    void attendance_and_leave_add_up(int attended, int onLeave, boolean found) {
        FormerPostCadre former = CadreSamples.formerPost("fp")
                .attendance(List.of(new AttendanceMonth(Period.parse("2026-05"), 19, attended, onLeave)))
                .build();

        assertFound(
                inspect(new FormerPostAbsent(), LATE, CadreRegister.builder().addFormerPosts(former)),
                found,
                "cadre.former-post-absent fp");
    }

    @Test
    void an_approval_comes_from_a_body_and_no_later_than_the_first_day() {
        LocalDate day = LocalDate.of(2026, 5, 1);
        FormerPostCadre former = CadreSamples.formerPost("fp")
                .permissions(List.of(
                        Permission.approved(PermissionKind.LEAVE, day, COUNTY, day),
                        Permission.approved(PermissionKind.LEAVE, day, Actor.cadre("c-01"), day),
                        new Permission(PermissionKind.PART_TIME, day, Optional.of(COUNTY), Optional.empty()),
                        new Permission(PermissionKind.PART_TIME, LATE.plusDays(1), Optional.empty(), Optional.empty())))
                .build();

        assertThat(inspect(
                        new FormerPostUnapproved(),
                        LATE,
                        CadreRegister.builder().addFormerPosts(former)))
                .hasOnlyFindings("cadre.former-post-unapproved fp", "cadre.former-post-unapproved fp")
                .finding("cadre.former-post-unapproved", "fp")
                .hasPointer("/cadre/formerPosts/0/permissions/1");
    }

    @Test
    void a_priority_needs_the_result_that_the_norms_name() {
        FormerPostCadre former = CadreSamples.formerPost("fp")
                .priorities(List.of(new PriorityGiven("评先优先", LocalDate.of(2026, 2, 1), COUNTY)))
                .build();
        CadreNorms lenient =
                CadreNorms.standard().withPriorityResults(AppraisalResult.EXCELLENT, AppraisalResult.QUALIFIED);
        Programme programme = programme(CadreRegister.builder().addFormerPosts(former));

        assertThat(inspect(new FormerPostPriority(), LATE, programme)).hasOnlyFindings("cadre.former-post-priority fp");
        assertThat(Inspector.builder()
                        .add(new FormerPostPriority())
                        .norms(lenient)
                        .build()
                        .inspect(programme, LATE))
                .isClean();
    }

    @ParameterizedTest
    @CsvSource({"2025-02-28, false", "2025-03-01, false", "2025-03-02, true"})
    void a_new_version_leaves_no_day_between(LocalDate from, boolean found) {
        assertFound(inspect(new PolicyGap(), LATE, versions(from)), found, "cadre.policy-gap po-4");
    }

    @ParameterizedTest
    @CsvSource({"2025-02-28, true", "2025-03-01, false", "2025-03-02, false"})
    void an_old_version_ends_before_the_new_one_begins(LocalDate from, boolean found) {
        assertFound(inspect(new PolicyNotWithdrawn(), LATE, versions(from)), found, "cadre.policy-not-withdrawn po-4");
    }

    @Test
    void what_replaces_a_policy_only_later_leaves_it_in_force() {
        PolicyDocument old = CadreSamples.policy("po-4").build();
        PolicyDocument next =
                CadreSamples.newerPolicy("po-5").effectiveFrom(LATE.plusDays(1)).build();
        CadreRegisterBuilder register = CadreRegister.builder().addPolicies(old, next);

        assertThat(inspect(new PolicyNotWithdrawn(), LATE, register)).met("cadre.policy-not-withdrawn", 0);
        assertThat(inspect(new PolicyNotWithdrawn(), LATE.plusDays(1), register))
                .hasOnlyFindings("cadre.policy-not-withdrawn po-4");
    }

    @ParameterizedTest
    @CsvSource({"2028-12-30, false", "2028-12-31, false", "2029-01-01, true"})
    void a_policy_rests_on_others_up_to_their_last_day(LocalDate asOf, boolean found) {
        PolicyDocument cited = CadreSamples.policy("po-1")
                .effectiveUntil(LocalDate.of(2028, 12, 31))
                .build();
        PolicyDocument citing =
                CadreSamples.policy("po-2").addCites(Ref.of("po-1")).build();

        assertFound(
                inspect(new PolicyCitesLapsed(), asOf, CadreRegister.builder().addPolicies(cited, citing)),
                found,
                "cadre.policy-cites-lapsed po-2");
    }

    @Test
    void each_date_of_a_policy_that_is_out_of_order_has_its_place() {
        assertThat(inspect(
                        new PolicyDates(),
                        LATE,
                        CadreRegister.builder()
                                .addPolicies(CadreSamples.policy("po-1")
                                        .issuedOn(LocalDate.of(2019, 6, 2))
                                        .build())))
                .finding("cadre.policy-dates", "po-1")
                .hasPointer("/cadre/policies/0/effectiveFrom");
        assertThat(inspect(
                        new PolicyDates(),
                        LATE,
                        CadreRegister.builder()
                                .addPolicies(CadreSamples.policy("po-1")
                                        .withdrawnOn(LocalDate.of(2019, 5, 31))
                                        .build())))
                .finding("cadre.policy-dates", "po-1")
                .hasPointer("/cadre/policies/0/withdrawnOn");
    }

    private static CadreRegisterBuilder versions(LocalDate from) {
        return CadreRegister.builder()
                .addPolicies(
                        CadreSamples.policy("po-4")
                                .withdrawnOn(LocalDate.of(2025, 3, 1))
                                .build(),
                        CadreSamples.newerPolicy("po-5").effectiveFrom(from).build());
    }

    private static CadreRegisterBuilder rounds() {
        CadreRegister samples = CadreSamples.register();
        return CadreRegister.builder().checkupSchemes(samples.checkupSchemes()).rounds(samples.rounds());
    }

    private static void assertFound(Inspection inspection, boolean found, String finding) {
        if (found) {
            assertThat(inspection).hasOnlyFindings(finding);
        } else {
            assertThat(inspection).isClean();
        }
    }

    private static Inspection inspect(Check check, LocalDate asOf, CadreRegisterBuilder register) {
        return inspect(check, asOf, programme(register));
    }

    private static Inspection inspect(Check check, LocalDate asOf, Programme programme) {
        return Inspector.builder().add(check).build().inspect(programme, asOf);
    }

    private static Programme programme(CadreRegisterBuilder register) {
        return ProgrammeSamples.empty()
                .withOrganization(OrganizationSamples.register())
                .withCadre(register.build());
    }
}
