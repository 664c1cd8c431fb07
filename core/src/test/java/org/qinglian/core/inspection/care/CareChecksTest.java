package org.qinglian.core.inspection.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qinglian.core.fixture.QinglianAssertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.qinglian.core.calendar.TimeLimit;
import org.qinglian.core.care.AccuserHandling;
import org.qinglian.core.care.CareBasis;
import org.qinglian.core.care.CareNorms;
import org.qinglian.core.care.CareRegister;
import org.qinglian.core.care.Clarification;
import org.qinglian.core.care.ClarificationBar;
import org.qinglian.core.care.ClarificationScope;
import org.qinglian.core.care.ClarificationState;
import org.qinglian.core.care.ClarificationWay;
import org.qinglian.core.care.Consent;
import org.qinglian.core.care.CorrectionOrder;
import org.qinglian.core.care.FalseAccusationFinding;
import org.qinglian.core.care.ReportConclusion;
import org.qinglian.core.care.ToleranceApplication;
import org.qinglian.core.care.ToleranceCondition;
import org.qinglian.core.care.ToleranceExclusion;
import org.qinglian.core.care.ToleranceOutcome;
import org.qinglian.core.care.ToleranceStandard;
import org.qinglian.core.care.ToleranceState;
import org.qinglian.core.check.Check;
import org.qinglian.core.common.Basis;
import org.qinglian.core.fixture.CareSamples;
import org.qinglian.core.fixture.OrganizationSamples;
import org.qinglian.core.fixture.ProgrammeSamples;
import org.qinglian.core.inspection.Inspection;
import org.qinglian.core.inspection.Inspector;
import org.qinglian.core.lifecycle.StageLimit;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.programme.Programme;

/** Tolerance, clarification and false accusation; the care of those who were sanctioned is in {@link AftercareChecksTest}. */
class CareChecksTest {
    private static final Actor DISCIPLINE = Actor.organization("o-discipline");
    private static final Actor COUNTY = Actor.organization("o-county");

    @Test
    void what_is_not_recognised_is_not_asked_for_its_conditions() {
        ToleranceApplication rejected = CareSamples.rejectedTolerance("t")
                .exclusions(List.of(ToleranceExclusion.of("own")))
                .build();

        for (Check check : List.of(
                new ToleranceConditionOpen(),
                new ToleranceOfViolation(),
                new ToleranceExcluded(),
                new ToleranceRepeated(),
                new ToleranceWithoutCorrection(),
                new ToleranceLate())) {
            assertThat(inspect(check, ProgrammeSamples.AS_OF, rejected))
                    .isClean()
                    .met(check.id(), 0);
        }
    }

    @Test
    void conditions_are_those_of_the_norms() {
        CareNorms own = CareNorms.standard()
                .withToleranceStandard(
                        new ToleranceStandard(Basis.of("本市容错办法"), true, List.of(ToleranceCondition.of("reported"))));
        Inspection inspection = Inspector.builder()
                .add(new ToleranceConditionOpen())
                .norms(own)
                .build()
                .inspect(
                        programme(register -> register.withTolerances(
                                CareSamples.tolerance("t").build())),
                        ProgrammeSamples.AS_OF);

        assertThat(inspection)
                .finding("care.tolerance-condition-open", "t")
                .hasMessage(Locale.CHINA, "容错审查“t”已认定容错，而未满足或者缺少证据的条件有：reported；应为无。");
    }

    @Test
    void an_error_on_no_side_of_any_distinction_is_not_tolerated() {
        assertThat(inspect(
                        new ToleranceOfViolation(),
                        ProgrammeSamples.AS_OF,
                        CareSamples.tolerance("t").distinctions(List.of()).build()))
                .finding("care.tolerance-of-violation", "t")
                .hasMessage(
                        Locale.ENGLISH,
                        "Examination of tolerance 't' is recognised, yet by the three distinctions it is a violation in: none;"
                                + " expected one distinction or more, all on the side of error.");
    }

    @Test
    void an_application_that_is_not_accepted_yet_needs_no_proceeding() {
        ToleranceApplication whole =
                CareSamples.tolerance("t").proceeding(Optional.empty()).build();

        assertThat(inspect(
                        new ToleranceOutsideProceeding(),
                        ProgrammeSamples.AS_OF,
                        whole.withHistory(whole.history().subList(0, 1))))
                .isClean();
        assertThat(inspect(
                        new ToleranceOutsideProceeding(),
                        ProgrammeSamples.AS_OF,
                        whole.withHistory(whole.history().subList(0, 2))))
                .hasOnlyFindings("care.tolerance-outside-proceeding t");
        assertThat(inspect(new ToleranceOutsideProceeding(), ProgrammeSamples.AS_OF, whole.withProceeding(" ")))
                .hasOnlyFindings("care.tolerance-outside-proceeding t");
    }

    @ParameterizedTest
    @EnumSource(ToleranceOutcome.class)
    void the_outcome_agrees_with_what_the_history_says(ToleranceOutcome outcome) {
        Inspection recognised = inspect(
                new ToleranceOutcomeDiffers(),
                ProgrammeSamples.AS_OF,
                CareSamples.tolerance("t").outcome(outcome).build());
        Inspection rejected = inspect(
                new ToleranceOutcomeDiffers(),
                ProgrammeSamples.AS_OF,
                CareSamples.rejectedTolerance("t").outcome(outcome).build());

        assertThat(recognised.isClean()).isEqualTo(outcome.isTolerant());
        assertThat(rejected.isClean()).isEqualTo(!outcome.isTolerant());
    }

    @Test
    void a_decision_without_outcome_differs_too() {
        assertThat(inspect(
                        new ToleranceOutcomeDiffers(),
                        ProgrammeSamples.AS_OF,
                        CareSamples.tolerance("t").outcome(Optional.empty()).build()))
                .finding("care.tolerance-outcome-differs", "t")
                .hasMessage(Locale.CHINA, "容错审查“t”流程为“认定容错”，而结论（outcome）为：无；两者应一致。");
    }

    @ParameterizedTest
    @CsvSource({"2026-04-14, true", "2026-04-15, false", "2026-04-16, false"})
    void a_correction_is_closed_by_its_last_day(LocalDate dueOn, boolean late) {
        ToleranceApplication closed = CareSamples.tolerance("t")
                .correction(new CorrectionOrder("补办备案手续", dueOn))
                .build();

        assertThat(inspect(new ToleranceLate(), ProgrammeSamples.AS_OF, closed)
                        .findings()
                        .isEmpty())
                .isEqualTo(!late);
    }

    @ParameterizedTest
    @CsvSource({"2026-04-19, false", "2026-04-20, false", "2026-04-21, true"})
    void a_correction_that_is_not_closed_is_overdue_from_the_day_after(LocalDate asOf, boolean overdue) {
        ToleranceApplication whole = CareSamples.tolerance("t").build();
        ToleranceApplication open = whole.withHistory(whole.history().subList(0, 6));

        assertThat(inspect(new ToleranceLate(), asOf, open).findings().isEmpty())
                .isEqualTo(!overdue);
        assertThat(inspect(new ToleranceLate(), LocalDate.of(2026, 4, 21), open))
                .finding("care.tolerance-late", "t")
                .hasMessage(
                        Locale.ENGLISH,
                        "Examination of tolerance 't', stage 'closed': not done by 2026-04-21; expected by 2026-04-20.");
    }

    @Test
    void a_correction_closed_after_the_day_looked_at_is_not_closed_yet() {
        assertThat(inspect(
                        new ToleranceLate(),
                        LocalDate.of(2026, 4, 14),
                        CareSamples.tolerance("t")
                                .correction(new CorrectionOrder("补办", LocalDate.of(2026, 4, 13)))
                                .build()))
                .finding("care.tolerance-late", "t")
                .hasMessage(Locale.CHINA, "容错审查“t”的“办结”：截至 2026-04-14 未完成；应不迟于 2026-04-13。");
    }

    @ParameterizedTest
    @CsvSource({"15, true", "16, false", "17, false"})
    void steps_of_tolerance_are_limited_where_the_norms_say_so(int days, boolean late) {
        CareNorms own = CareNorms.standard()
                .withToleranceLimits(new StageLimit<>(
                        ToleranceState.ACCEPTED,
                        ToleranceState.RECOGNISED,
                        TimeLimit.days(days),
                        List.of(ToleranceState.REJECTED),
                        Optional.of(CareBasis.SAME_PROCEEDING)));
        Inspection inspection = Inspector.builder()
                .add(new ToleranceLate())
                .norms(own)
                .build()
                .inspect(
                        programme(register -> register.withTolerances(
                                CareSamples.tolerance("t").build())),
                        ProgrammeSamples.AS_OF);

        assertThat(inspection.findings().isEmpty()).isEqualTo(!late);
    }

    @ParameterizedTest
    @CsvSource({"2026-04-21, false", "2026-04-22, false", "2026-04-23, true"})
    void a_clarification_is_performed_in_five_working_days(LocalDate day, boolean late) {
        assertThat(inspect(new ClarificationLate(), ProgrammeSamples.AS_OF, performed(day))
                        .findings()
                        .isEmpty())
                .isEqualTo(!late);
        assertThat(inspect(new ClarificationLate(), day, approved(LocalDate.of(2026, 4, 15)))
                        .findings()
                        .isEmpty())
                .isEqualTo(!late);
    }

    @ParameterizedTest
    @CsvSource({"2026-04-28, false", "2026-04-29, false", "2026-04-30, true"})
    void a_clarification_across_departments_is_performed_in_ten_working_days(LocalDate day, boolean late) {
        Clarification across = performed(day).withDepartments(DISCIPLINE, COUNTY);

        assertThat(inspect(new ClarificationLate(), ProgrammeSamples.AS_OF, across)
                        .findings()
                        .isEmpty())
                .isEqualTo(!late);
    }

    /** 2025-10-01 to 08 are days off, 2025-10-11 is a make-up working day. */
    @ParameterizedTest
    @CsvSource({"2025-10-13, false", "2025-10-14, false", "2025-10-15, true"})
    void working_days_leave_out_the_holiday_and_count_the_make_up_day(LocalDate asOf, boolean late) {
        assertThat(inspect(new ClarificationLate(), asOf, approved(LocalDate.of(2025, 9, 30)))
                        .findings()
                        .isEmpty())
                .isEqualTo(!late);
    }

    @Test
    void a_limit_in_a_year_without_holiday_data_cannot_be_told() {
        Inspection inspection =
                inspect(new ClarificationLate(), LocalDate.of(2027, 3, 1), approved(LocalDate.of(2099, 12, 30)));
        Inspection reached =
                inspect(new ClarificationLate(), LocalDate.of(2099, 12, 31), approved(LocalDate.of(2099, 12, 30)));

        assertThat(inspection).hasNoFindings();
        assertThat(reached).hasNoFindings().couldNotAssess("care.clarification-late", "c");
        assertThat(reached.notAssessed().get(0).reason().en())
                .isEqualTo(
                        "Clarification 'c': the working days of 2099 are not on record; the deadline cannot be told.");
    }

    @Test
    void nothing_that_ended_without_clarification_is_late() {
        Clarification declined = CareSamples.declinedClarification("c").build();

        assertThat(inspect(new ClarificationLate(), ProgrammeSamples.AS_OF, declined))
                .isClean()
                .met("care.clarification-late", 0);
    }

    @ParameterizedTest
    @EnumSource(ReportConclusion.class)
    void what_is_assessed_only_may_have_any_conclusion(ReportConclusion conclusion) {
        Clarification whole = CareSamples.clarification("c")
                .report(CareSamples.report("r").conclusion(conclusion).build())
                .build();

        assertThat(inspect(
                        new ClarificationOfUnproven(),
                        ProgrammeSamples.AS_OF,
                        whole.withHistory(whole.history().subList(0, 1))))
                .isClean();
        assertThat(inspect(new ClarificationOfUnproven(), ProgrammeSamples.AS_OF, whole)
                        .findings()
                        .isEmpty())
                .isEqualTo(conclusion.isFalseInPart());
    }

    @Test
    void a_clarification_that_goes_on_names_its_situation() {
        assertThat(inspect(
                        new ClarificationUngrounded(),
                        ProgrammeSamples.AS_OF,
                        CareSamples.clarification("c")
                                .situation(Optional.empty())
                                .build()))
                .finding("care.clarification-ungrounded", "c")
                .hasPointer("/care/clarifications/0/situation")
                .hasMessage(Locale.CHINA, "澄清正名“c”已到“提出”而未注明应予澄清的情形；应注明。");
    }

    @Test
    void a_bar_on_record_matters_once_it_is_performed() {
        Clarification barred = CareSamples.clarification("c")
                .bar(ClarificationBar.of("state-secret"))
                .build();

        assertThat(inspect(
                        new ClarificationBarred(),
                        ProgrammeSamples.AS_OF,
                        barred.withHistory(barred.history().subList(0, 4))))
                .isClean();
        assertThat(inspect(new ClarificationBarred(), ProgrammeSamples.AS_OF, barred))
                .hasOnlyFindings("care.clarification-barred c");
    }

    @ParameterizedTest
    @CsvSource({"2026-04-12, true", "2026-04-13, true", "2026-04-14, false"})
    void consent_is_given_by_the_day_of_its_step(LocalDate given, boolean inTime) {
        Clarification clarification =
                CareSamples.clarification("c").consent(new Consent(true, given)).build();

        assertThat(inspect(new ClarificationWithoutConsent(), ProgrammeSamples.AS_OF, clarification)
                        .findings()
                        .isEmpty())
                .isEqualTo(inTime);
    }

    @Test
    void who_does_not_agree_has_not_consented() {
        assertThat(inspect(
                        new ClarificationWithoutConsent(),
                        ProgrammeSamples.AS_OF,
                        CareSamples.clarification("c")
                                .consent(new Consent(false, LocalDate.of(2026, 4, 13)))
                                .build()))
                .hasOnlyFindings("care.clarification-without-consent c");
    }

    @ParameterizedTest
    @EnumSource(ClarificationWay.class)
    void every_way_but_the_written_one_is_not_enough_by_itself(ClarificationWay way) {
        assertThat(inspect(
                                new ClarificationUnwritten(),
                                ProgrammeSamples.AS_OF,
                                CareSamples.clarification("c")
                                        .ways(List.of(way))
                                        .build())
                        .isClean())
                .isEqualTo(way == ClarificationWay.WRITTEN);
    }

    @Test
    void a_clarification_in_no_way_is_not_written_either() {
        assertThat(inspect(
                        new ClarificationUnwritten(),
                        ProgrammeSamples.AS_OF,
                        CareSamples.clarification("c").ways(List.of()).build()))
                .finding("care.clarification-unwritten", "c")
                .hasMessage(Locale.ENGLISH, "Clarification 'c' was clarified: none; expected written as well.");
    }

    @ParameterizedTest
    @EnumSource(ClarificationScope.class)
    void the_scope_is_neither_narrower_nor_wider_than_the_harm(ClarificationScope scope) {
        assertThat(inspect(
                                new ClarificationOutOfScope(),
                                ProgrammeSamples.AS_OF,
                                CareSamples.clarification("c").scope(scope).build())
                        .isClean())
                .isEqualTo(scope == ClarificationScope.UNIT);
        assertThat(inspect(
                        new ClarificationOutOfScope(),
                        ProgrammeSamples.AS_OF,
                        CareSamples.clarification("c").scope(Optional.empty()).build()))
                .finding("care.clarification-out-of-scope", "c")
                .hasMessage(Locale.CHINA, "澄清正名“c”的澄清范围为：无；应与影响范围一致，即所在单位。");
    }

    @Test
    void who_verified_and_who_clarified_are_compared_as_persons_and_not_without_both() {
        Clarification samePerson = CareSamples.clarification("c")
                .report(CareSamples.report("r").verifiedBy(Actor.member("m-01")).build())
                .history(performed(LocalDate.of(2026, 4, 17)).history().subList(0, 4))
                .addHistory(Step.of(ClarificationState.PERFORMED, LocalDate.of(2026, 4, 17))
                        .by(Actor.cadre("c-02")))
                .build();
        Clarification unnamed = CareSamples.clarification("c")
                .report(CareSamples.report("r").verifiedBy(Optional.empty()).build())
                .build();

        assertThat(inspect(new ClarificationByOther(), ProgrammeSamples.AS_OF, samePerson))
                .isClean();
        Inspection gap = inspect(new ClarificationByOther(), ProgrammeSamples.AS_OF, unnamed);
        assertThat(gap).hasNoFindings().couldNotAssess("care.clarification-by-other", "c");
        assertThat(gap.notAssessed().get(0).reason().zh()).isEqualTo("澄清正名“c”未登记核实者或者实施者；无法判断是否谁核实谁澄清。");
    }

    @ParameterizedTest
    @CsvSource({"2026-04-19, false", "2026-04-20, false", "2026-04-21, true"})
    void a_false_accusation_is_looked_for_from_the_day_the_report_is_settled(LocalDate concluded, boolean premature) {
        FalseAccusationFinding finding = CareSamples.accusation("f")
                .report(CareSamples.report("r").concludedOn(concluded).build())
                .build();

        assertThat(inspect(new AccusationPremature(), finding).findings().isEmpty())
                .isEqualTo(!premature);
    }

    @Test
    void a_settled_report_without_a_day_leaves_the_order_open() {
        Inspection inspection = inspect(
                new AccusationPremature(),
                CareSamples.accusation("f")
                        .report(CareSamples.report("r")
                                .concludedOn(Optional.empty())
                                .build())
                        .build());

        assertThat(inspection).hasNoFindings().couldNotAssess("care.accusation-premature", "f");
        assertThat(inspection.notAssessed().get(0).reason().en())
                .isEqualTo(
                        "Finding of false accusation 'f' lacks the day on which verification of the report ended; whether"
                                + " it was started after that cannot be told.");
    }

    @Test
    void a_finding_without_approval_is_not_approved_high_enough() {
        assertThat(inspect(
                        new AccusationApproval(),
                        CareSamples.accusation("f").approval(Optional.empty()).build()))
                .finding("care.accusation-approval", "f")
                .hasMessage(Locale.CHINA, "诬告陷害认定“f”的批准层级为：无；应为市级或者以上。");
    }

    @Test
    void what_is_not_recognised_needs_neither_elements_nor_approval_nor_clarification() {
        FalseAccusationFinding mistake = CareSamples.mistake("f").build();

        for (Check check :
                List.of(new AccusationUnsubstantiated(), new AccusationApproval(), new AccusedNotCleared())) {
            assertThat(inspect(check, mistake)).isClean().met(check.id(), 0);
        }
    }

    @ParameterizedTest
    @EnumSource(AccuserHandling.class)
    void a_mistake_is_followed_by_education_at_most(AccuserHandling handling) {
        assertThat(inspect(
                                new MistakePunished(),
                                CareSamples.mistake("f").handling(handling).build())
                        .isClean())
                .isEqualTo(handling == AccuserHandling.EDUCATION);
        assertThat(inspect(
                        new MistakePunished(),
                        CareSamples.mistake("f").handling(Optional.empty()).build()))
                .isClean();
    }

    @Test
    void a_step_that_was_corrected_is_judged_by_its_correction() {
        ToleranceApplication whole = CareSamples.tolerance("t").build();
        ToleranceApplication corrected = CareSamples.tolerance("t")
                .history(whole.history().subList(0, 3))
                .addHistory(
                        Step.of(ToleranceState.RECOGNISED, LocalDate.of(2026, 3, 20)),
                        Step.of(ToleranceState.RECOGNISED, LocalDate.of(2026, 3, 20))
                                .by(COUNTY)
                                .correcting(4))
                .build();

        assertThat(inspect(CareHistories.all().get(3), ProgrammeSamples.AS_OF, corrected))
                .isClean()
                .met("care.tolerance-without-body", 1);
    }

    private static Clarification performed(LocalDate day) {
        Clarification whole = CareSamples.clarification("c").build();
        return CareSamples.clarification("c")
                .history(whole.history().subList(0, 4))
                .addHistory(Step.of(ClarificationState.PERFORMED, day).by(DISCIPLINE))
                .build();
    }

    /** Nothing but the approval is on record, so that no other limit runs. */
    private static Clarification approved(LocalDate day) {
        return CareSamples.clarification("c")
                .history(List.of(Step.of(ClarificationState.APPROVED, day).by(COUNTY)))
                .build();
    }

    private static Inspection inspect(Check check, LocalDate asOf, ToleranceApplication application) {
        return Inspector.builder()
                .add(check)
                .build()
                .inspect(programme(register -> register.withTolerances(application)), asOf);
    }

    private static Inspection inspect(Check check, LocalDate asOf, Clarification clarification) {
        return Inspector.builder()
                .add(check)
                .build()
                .inspect(programme(register -> register.withClarifications(clarification)), asOf);
    }

    private static Inspection inspect(Check check, FalseAccusationFinding finding) {
        return Inspector.builder()
                .add(check)
                .build()
                .inspect(programme(register -> register.withAccusations(finding)), ProgrammeSamples.AS_OF);
    }

    private static Programme programme(UnaryOperator<CareRegister> change) {
        return ProgrammeSamples.empty()
                .withOrganization(OrganizationSamples.register())
                .withCare(change.apply(CareRegister.builder().build()));
    }
}
