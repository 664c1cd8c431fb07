package org.qinglian.core.inspection.discipline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qinglian.core.fixture.DisciplineSamples.administrative;
import static org.qinglian.core.fixture.DisciplineSamples.appeal;
import static org.qinglian.core.fixture.DisciplineSamples.bulletin;
import static org.qinglian.core.fixture.DisciplineSamples.carriedOut;
import static org.qinglian.core.fixture.DisciplineSamples.decision;
import static org.qinglian.core.fixture.DisciplineSamples.form;
import static org.qinglian.core.fixture.DisciplineSamples.report;
import static org.qinglian.core.fixture.QinglianAssertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.qinglian.core.check.Check;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Period;
import org.qinglian.core.common.Ref;
import org.qinglian.core.discipline.AppealKind;
import org.qinglian.core.discipline.AppealOutcome;
import org.qinglian.core.discipline.BulletinCell;
import org.qinglian.core.discipline.BulletinFigures;
import org.qinglian.core.discipline.BulletinNumbers;
import org.qinglian.core.discipline.DecisionStage;
import org.qinglian.core.discipline.DisciplineNorms;
import org.qinglian.core.discipline.DisciplineRegister;
import org.qinglian.core.discipline.ExecutionExtension;
import org.qinglian.core.discipline.FormMeasure;
import org.qinglian.core.discipline.FormOfDiscipline;
import org.qinglian.core.discipline.MonthlyBulletin;
import org.qinglian.core.discipline.Probation;
import org.qinglian.core.discipline.PublishedNumber;
import org.qinglian.core.discipline.Sanction;
import org.qinglian.core.discipline.SanctionDecision;
import org.qinglian.core.fixture.OrganizationSamples;
import org.qinglian.core.fixture.ProgrammeSamples;
import org.qinglian.core.inspection.Inspection;
import org.qinglian.core.inspection.Inspector;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.OrganizationRegister;

class DisciplineChecksTest {
    private static final LocalDate AS_OF = ProgrammeSamples.AS_OF;
    private static final LocalDate EFFECTIVE = LocalDate.of(2026, 3, 20);

    @Test
    void a_decision_may_take_effect_on_the_day_it_is_made_and_not_the_day_before() {
        Inspection inspection = inspect(
                new EffectiveBeforeDecided(),
                decision("s-1").build(),
                decision("s-2")
                        .history(dated(DecisionStage.EFFECTIVE, EFFECTIVE.minusDays(1)))
                        .build());

        assertThat(inspection).hasOnlyFindings("discipline.effective-before-decided s-2");
    }

    @Test
    void one_fault_is_found_by_one_check() {
        SanctionDecision early = administrative("s-1")
                .history(dated(DecisionStage.EFFECTIVE, EFFECTIVE.minusDays(1)))
                .build();
        SanctionDecision nobody = decision("s-2").decidedBy(Optional.empty()).build();

        assertThat(inspect(new HistoryOutOfOrder(), early, nobody)).hasNoFindings();
        assertThat(inspect(new EffectiveBeforeDecided(), early, nobody))
                .hasOnlyFindings("discipline.effective-before-decided s-1");
        assertThat(inspect(new NoDecidingBody(), early, nobody)).hasOnlyFindings("discipline.no-deciding-body s-2");
    }

    @Test
    void every_step_that_is_out_of_order_is_found() {
        SanctionDecision decision = decision("s-1")
                .history(List.of(
                        Step.of(DecisionStage.HEARING, LocalDate.of(2026, 3, 1)),
                        Step.of(DecisionStage.DECIDED, LocalDate.of(2026, 3, 2)),
                        Step.of(DecisionStage.ANNOUNCED, LocalDate.of(2026, 2, 1))))
                .build();

        assertThat(inspect(new HistoryOutOfOrder(), decision))
                .hasOnlyFindings(
                        "discipline.history-in-order s-1",
                        "discipline.history-in-order s-1",
                        "discipline.history-in-order s-1");
    }

    @Test
    void the_step_may_name_the_body_and_a_person_is_none() {
        SanctionDecision byStep = decision("s-1")
                .decidedBy(Optional.empty())
                .history(carriedOut(EFFECTIVE).stream()
                        .map(step ->
                                step.state() == DecisionStage.DECIDED ? step.by(Actor.organization("o-county")) : step)
                        .toList())
                .build();
        SanctionDecision byPerson =
                decision("s-2").decidedBy(Actor.cadre("c-01")).build();
        SanctionDecision draft = decision("s-3")
                .decidedBy(Optional.empty())
                .history(List.of(Step.of(DecisionStage.DRAFT, EFFECTIVE)))
                .build();

        assertThat(inspect(new NoDecidingBody(), byStep, byPerson, draft))
                .hasOnlyFindings("discipline.no-deciding-body s-2");
    }

    @Test
    void a_cadre_who_is_a_member_may_be_sanctioned_by_the_party_and_one_who_is_none_may_not() {
        Inspection inspection = inspect(
                new PartySanctionOfNonMember(),
                decision("s-1").person(Actor.cadre("c-04")).build(),
                decision("s-2").person(Actor.cadre("c-01")).build(),
                decision("s-3").person(Actor.member("m-99")).build(),
                administrative("s-4").person(Actor.cadre("c-01")).build());

        assertThat(inspection)
                .hasOnlyFindings("discipline.party-sanction-of-non-member s-2")
                .couldNotAssess("discipline.party-sanction-of-non-member", "s-3");
        assertThat(inspection.notAssessed().get(0).reason().en())
                .isEqualTo(
                        "Sanction decision 's-3' concerns 'm-99', who is not on record; what the person is cannot be told.");
    }

    @ParameterizedTest
    @CsvSource({
        "WARNING, true",
        "DEMERIT, true",
        "SERIOUS_DEMERIT, true",
        "DEMOTION, false",
        "REMOVAL, false",
        "DISMISSAL, false"
    })
    void a_village_official_may_receive_the_three_lightest_sanctions(Sanction sanction, boolean fits) {
        Inspection inspection = inspect(
                new SanctionUnfitForPerson(),
                administrative("s-1")
                        .person(Actor.cadre("c-02"))
                        .sanction(sanction)
                        .build());

        if (fits) {
            assertThat(inspection).isClean();
        } else {
            assertThat(inspection).hasOnlyFindings("discipline.sanction-unfit-for-person s-1");
        }
    }

    @Test
    void a_plain_member_is_not_on_public_duty_and_of_a_cadre_of_no_kind_nothing_can_be_told() {
        OrganizationRegister register = OrganizationSamples.register();
        OrganizationRegister undescribed = register.withCadres(register.cadres().stream()
                .map(cadre -> cadre.withKinds(List.of()))
                .toList());

        Inspection inspection = inspect(
                new SanctionUnfitForPerson(),
                undescribed,
                administrative("s-1").person(Actor.member("m-10")).build(),
                administrative("s-2").person(Actor.cadre("c-04")).build(),
                administrative("s-3").person(Actor.cadre("c-99")).build());

        assertThat(inspection)
                .hasOnlyFindings("discipline.sanction-unfit-for-person s-1")
                .couldNotAssess("discipline.sanction-unfit-for-person", "s-2")
                .couldNotAssess("discipline.sanction-unfit-for-person", "s-3");
    }

    @ParameterizedTest
    @CsvSource({"2024-02-29, true", "2024-03-01, true", "2024-03-02, false", "2020-02-28, false", "2020-03-01, true"})
    void whoever_left_the_post_yesterday_may_still_be_removed_from_it(LocalDate effective, boolean held) {
        SanctionDecision removal = decision("s-1")
                .sanction(Sanction.PARTY_REMOVAL)
                .history(carriedOut(effective))
                .build();

        Inspection inspection = inspect(new RemovalWithoutPost(), removal);

        if (held) {
            assertThat(inspection).isClean();
        } else {
            assertThat(inspection).hasOnlyFindings("discipline.removal-without-post s-1");
        }
    }

    @Test
    void a_serious_warning_stands_in_lieu_of_removal_for_one_without_a_post_alone() {
        Inspection inspection = inspect(
                new SubstitutionMisplaced(),
                decision("s-1")
                        .sanction(Sanction.PARTY_SERIOUS_WARNING)
                        .inLieuOf(Sanction.PARTY_REMOVAL)
                        .build(),
                decision("s-2")
                        .sanction(Sanction.PARTY_SERIOUS_WARNING)
                        .inLieuOf(Sanction.PARTY_REMOVAL)
                        .person(Actor.cadre("c-02"))
                        .build(),
                decision("s-3").inLieuOf(Sanction.PARTY_REMOVAL).build());

        assertThat(inspection)
                .hasOnlyFindings("discipline.substitution-misplaced s-2", "discipline.substitution-misplaced s-3");
    }

    @ParameterizedTest
    @CsvSource({
        "12,,true",
        "24,,true",
        "12,24,true",
        "18,,false",
        "24,36,false",
        "24,24,false",
        "12,18,false",
        "11,,false",
        "13,,false",
        "23,,false",
        "25,,false"
    })
    void probation_lasts_12_months_or_24_and_12_may_become_24(int months, Integer extendedTo, boolean lawful) {
        SanctionDecision decision = decision("s-1")
                .sanction(Sanction.PARTY_PROBATION)
                .probation(Probation.of(months).withExtendedTo(Optional.ofNullable(extendedTo)))
                .build();

        assertThat(inspect(new ProbationTerm(), decision).findings()).hasSize(lawful ? 0 : 1);
    }

    @Test
    void a_term_of_probation_goes_with_that_sanction_alone() {
        Inspection inspection = inspect(
                new ProbationTerm(),
                decision("s-1").sanction(Sanction.PARTY_PROBATION).build(),
                decision("s-2").probation(Probation.of(12)).build(),
                decision("s-3").build());

        assertThat(inspection).hasOnlyFindings("discipline.probation-term s-1", "discipline.probation-term s-2");
        assertThat(inspection)
                .finding("discipline.probation-term", "s-1")
                .hasMessage(
                        Locale.ENGLISH,
                        "Sanction decision 's-1' has this term of probation: no term; expected 12 months, which may be"
                                + " extended to 24, or 24, for that sanction alone.");
    }

    @Test
    void a_matter_may_end_in_a_sanction_of_each_regime_and_in_one_that_replaces_another() {
        Inspection inspection = inspect(
                new MatterSanctionedTwice(),
                decision("s-1").build(),
                administrative("s-2").build(),
                decision("s-3").person(Actor.member("m-09")).build(),
                decision("s-4")
                        .replaces(Ref.of("s-1"))
                        .sanction(Sanction.PARTY_EXPULSION)
                        .build(),
                decision("s-5").matter("另案").build(),
                decision("s-6").person(Actor.cadre("c-02")).build(),
                decision("s-7")
                        .addHistory(Step.of(DecisionStage.REVOKED, AS_OF))
                        .build());

        assertThat(inspection).hasOnlyFindings("discipline.matter-sanctioned-twice s-3");
    }

    @ParameterizedTest
    @CsvSource({"11, 1", "12, 0", "48, 0", "49, 1"})
    void an_administrative_term_is_between_that_of_the_sanction_and_48_months(int term, int findings) {
        assertThat(inspect(
                                new TermOutOfRange(),
                                administrative("s-1")
                                        .sanction(Sanction.DEMERIT)
                                        .termMonths(term)
                                        .build())
                        .findings())
                .hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"6, 0", "7, 1"})
    void a_suspension_lasts_six_months_at_most(int term, int findings) {
        assertThat(inspect(
                                new SuspensionTooLong(),
                                decision("s-1")
                                        .sanction(Sanction.SUSPENSION)
                                        .termMonths(term)
                                        .build())
                        .findings())
                .hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-19, 0", "2026-03-20, 1", "2026-06-30, 1", "2026-07-01, 0"})
    void a_post_taken_up_between_the_day_of_effect_and_the_day_of_inspection_is_found(LocalDate from, int findings) {
        SanctionDecision warning = decision("s-1").filedOn(Optional.empty()).build();

        assertThat(inspect(new AppointedWhileBarred(), appointed(from), warning).findings())
                .hasSize(findings);
    }

    @Test
    void a_post_taken_up_after_the_last_day_is_in_order() {
        SanctionDecision warning = decision("s-1")
                .filedOn(Optional.empty())
                .history(carriedOut(LocalDate.of(2025, 3, 15)))
                .build();

        assertThat(inspect(new AppointedWhileBarred(), appointed(LocalDate.of(2026, 3, 14)), warning))
                .hasOnlyFindings("discipline.appointed-while-barred a-9");
        assertThat(inspect(new AppointedWhileBarred(), appointed(LocalDate.of(2026, 3, 15)), warning))
                .isClean();
    }

    @Test
    void a_post_taken_up_while_a_case_is_open_is_found_with_its_case() {
        SanctionDecision open = decision("s-1")
                .history(List.of(Step.of(DecisionStage.DRAFT, LocalDate.of(2026, 2, 1))))
                .build();

        assertThat(inspect(new AppointedWhileBarred(), appointed(LocalDate.of(2026, 1, 11)), open))
                .isClean();
        assertThat(inspect(new AppointedWhileBarred(), appointed(LocalDate.of(2026, 1, 12)), open))
                .finding("discipline.appointed-while-barred", "a-9")
                .hasMessage(
                        Locale.ENGLISH,
                        "Appointment 'a-9' to post 'p-baishi' starts on 2026-01-12, while case 's-1' is open; expected no"
                                + " promotion before that ends.");
    }

    @Test
    void whether_promotion_was_barred_before_there_were_rules_cannot_be_told() {
        SanctionDecision relief = decision("s-1")
                .sanction(Sanction.RELIEF)
                .actedUntil(Optional.empty())
                .filedOn(Optional.empty())
                .history(carriedOut(LocalDate.of(2020, 5, 6)))
                .build();

        assertThat(inspect(new AppointedWhileBarred(), appointed(LocalDate.of(2020, 6, 1)), relief))
                .hasNoFindings()
                .couldNotAssess("discipline.appointed-while-barred", "a-9");
    }

    @ParameterizedTest
    @CsvSource({"2025-03-21, 0", "2025-03-20, 0", "2025-03-19, 1"})
    void a_case_is_decided_within_twelve_months_of_its_filing(LocalDate filed, int findings) {
        assertThat(inspect(
                                new DecidedLate(),
                                administrative("s-1").filedOn(filed).build())
                        .findings())
                .hasSize(findings);
    }

    @Test
    void a_case_that_is_not_decided_is_late_from_the_day_after_a_year() {
        List<Step<DecisionStage>> draft = List.of(Step.of(DecisionStage.DRAFT, AS_OF.minusDays(9)));

        assertThat(inspect(
                        new DecidedLate(),
                        administrative("s-1")
                                .filedOn(LocalDate.of(2025, 6, 30))
                                .history(draft)
                                .build(),
                        administrative("s-2")
                                .filedOn(LocalDate.of(2025, 6, 29))
                                .history(draft)
                                .build(),
                        decision("s-3")
                                .filedOn(LocalDate.of(2020, 1, 1))
                                .history(draft)
                                .build()))
                .hasOnlyFindings("discipline.decided-late s-2");
    }

    @Test
    void an_extension_is_approved_and_comes_to_six_months_at_most() {
        ExecutionExtension six = ExecutionExtension.builder()
                .months(6)
                .approvedBy(Actor.organization("o-county"))
                .build();
        SanctionDecision demotion =
                administrative("s-1").sanction(Sanction.DEMOTION).extension(six).build();

        assertThat(inspect(
                        new ExtensionUnapproved(),
                        demotion,
                        demotion.withId(Ref.of("s-2")).withExtension(six.withMonths(7)),
                        demotion.withId(Ref.of("s-3")).withExtension(six.withApprovedBy(Optional.empty())),
                        demotion.withId(Ref.of("s-4")).withSanction(Sanction.WARNING)))
                .hasOnlyFindings(
                        "discipline.extension-unapproved s-2",
                        "discipline.extension-unapproved s-3",
                        "discipline.extension-unapproved s-4");
    }

    @ParameterizedTest
    @CsvSource({"2026-04-19, 0", "2026-04-20, 0", "2026-04-21, 1"})
    void a_decision_is_announced_within_a_month(LocalDate announced, int findings) {
        assertThat(inspect(
                                check("discipline.announced-late"),
                                decision("s-1")
                                        .history(dated(DecisionStage.ANNOUNCED, announced))
                                        .build())
                        .findings())
                .hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"2026-04-20, 0", "2026-04-21, 1"})
    void a_removal_is_carried_out_within_a_month(LocalDate executed, int findings) {
        SanctionDecision removal = decision("s-1")
                .sanction(Sanction.PARTY_REMOVAL)
                .history(dated(DecisionStage.EXECUTED, executed))
                .build();

        assertThat(inspect(check("discipline.executed-late"), removal).findings())
                .hasSize(findings);
        assertThat(inspect(check("discipline.executed-late"), removal.withSanction(Sanction.PARTY_WARNING))
                        .findings())
                .isEmpty();
        assertThat(inspect(check("discipline.administrative-executed-late"), removal.withSanction(Sanction.DEMOTION))
                        .findings())
                .hasSize(findings);
    }

    @Test
    void what_is_not_done_is_late_from_the_day_after_the_last() {
        SanctionDecision onLastDay =
                decision("s-1").history(unannounced(LocalDate.of(2026, 5, 30))).build();
        SanctionDecision dayAfter =
                decision("s-2").history(unannounced(LocalDate.of(2026, 5, 29))).build();

        assertThat(inspect(check("discipline.announced-late"), onLastDay, dayAfter))
                .hasOnlyFindings("discipline.announced-late s-2");
    }

    @ParameterizedTest
    @CsvSource({"2025-12-30, 0", "2025-12-29, 1"})
    void execution_is_reported_within_six_months(LocalDate effective, int findings) {
        assertThat(inspect(
                                check("discipline.execution-reported-late"),
                                decision("s-1").history(unannounced(effective)).build())
                        .findings())
                .hasSize(findings);
    }

    @ParameterizedTest
    @EnumSource(
            value = Sanction.class,
            names = {"PARTY_REMOVAL", "WARNING", "PARTY_PROBATION"})
    void an_appeal_leads_to_nothing_heavier_and_to_no_other_regime(Sanction after) {
        SanctionDecision decision = decision("s-1")
                .sanction(Sanction.PARTY_SERIOUS_WARNING)
                .addAppeals(
                        appeal().outcome(AppealOutcome.CHANGED).changedTo(after).build())
                .build();

        assertThat(inspect(new AppealMoreSevere(), decision)).hasOnlyFindings("discipline.appeal-more-severe s-1");
    }

    @Test
    void each_appeal_is_measured_against_what_the_one_before_it_left() {
        SanctionDecision decision = decision("s-1")
                .sanction(Sanction.PARTY_REMOVAL)
                .addAppeals(
                        appeal().outcome(AppealOutcome.CHANGED)
                                .changedTo(Sanction.PARTY_WARNING)
                                .build(),
                        appeal().outcome(AppealOutcome.CHANGED)
                                .changedTo(Sanction.PARTY_SERIOUS_WARNING)
                                .build(),
                        appeal().outcome(AppealOutcome.UPHELD).build())
                .build();

        assertThat(inspect(new AppealMoreSevere(), decision))
                .finding("discipline.appeal-more-severe", "s-1")
                .hasPointer("/discipline/decisions/0/appeals/1/changedTo");
    }

    @ParameterizedTest
    @CsvSource({"2026-07-01, 0", "2026-07-02, 0", "2026-07-03, 1"})
    void an_appeal_to_the_party_is_decided_within_three_months(LocalDate decided, int findings) {
        Inspection inspection = Inspector.builder()
                .add(new AppealDecidedLate())
                .build()
                .inspect(
                        ProgrammeSamples.empty()
                                .withDiscipline(DisciplineRegister.builder()
                                        .addDecisions(decision("s-1")
                                                .addAppeals(appeal().decidedOn(decided)
                                                        .build())
                                                .build())
                                        .build()),
                        LocalDate.of(2026, 8, 1));

        assertThat(inspection.findings()).hasSize(findings);
    }

    @Test
    void an_open_appeal_is_late_the_day_after_its_last_and_one_without_rules_cannot_be_told() {
        SanctionDecision pending = decision("s-1")
                .addAppeals(appeal().filedOn(LocalDate.of(2026, 3, 30))
                        .decidedOn(Optional.empty())
                        .build())
                .build();
        SanctionDecision overdue = decision("s-2")
                .addAppeals(appeal().filedOn(LocalDate.of(2026, 3, 29))
                        .decidedOn(Optional.empty())
                        .build())
                .build();
        SanctionDecision old = decision("s-3")
                .addAppeals(appeal().filedOn(LocalDate.of(2018, 12, 31)).build())
                .build();

        assertThat(inspect(new AppealDecidedLate(), pending, overdue, old))
                .hasOnlyFindings("discipline.appeal-decided-late s-2")
                .couldNotAssess("discipline.appeal-decided-late", "s-3");
    }

    @ParameterizedTest
    @CsvSource({"2026-04-08, 0", "2026-04-09, 1"})
    void after_a_review_a_civil_servant_appeals_within_15_days(LocalDate filed, int findings) {
        SanctionDecision decision = administrative("s-1")
                .addAppeals(
                        appeal().kind(AppealKind.CIVIL_SERVANT_REVIEW).build(),
                        appeal().kind(AppealKind.CIVIL_SERVANT_APPEAL)
                                .filedOn(filed)
                                .build())
                .build();

        assertThat(inspect(new AppealFiledLate(), decision).findings()).hasSize(findings);
        assertThat(inspect(
                        new AppealFiledLate(),
                        decision.withAppeals(decision.appeals().get(1))))
                .isClean();
    }

    @Test
    void a_form_matches_its_measures_or_was_turned_on_record() {
        DisciplineRegister register = DisciplineRegister.builder()
                .addForms(
                        form("f-1").build(),
                        form("f-2")
                                .addMeasures(FormMeasure.of(Sanction.PARTY_WARNING))
                                .build(),
                        form("f-3").form(FormOfDiscipline.SECOND).build(),
                        form("f-4").measures(List.of()).build(),
                        form("f-5").addMeasures(FormMeasure.of("of-our-own")).build())
                .build();

        assertThat(inspect(new FormMisclassified(), register))
                .hasOnlyFindings("discipline.form-misclassified f-2", "discipline.form-misclassified f-3")
                .couldNotAssess("discipline.form-misclassified", "f-4")
                .couldNotAssess("discipline.form-misclassified", "f-5");
    }

    @Test
    void a_host_may_know_further_measures() {
        DisciplineNorms norms =
                DisciplineNorms.standard().withForms(Map.of(FormMeasure.of("of-our-own"), FormOfDiscipline.FIRST));

        Inspection inspection = Inspector.builder()
                .add(new FormMisclassified())
                .norms(norms)
                .build()
                .inspect(
                        ProgrammeSamples.empty()
                                .withDiscipline(DisciplineRegister.builder()
                                        .addForms(form("f-1")
                                                .measures(List.of(FormMeasure.of("of-our-own")))
                                                .build())
                                        .build()),
                        AS_OF);

        assertThat(inspection).isClean().met("discipline.form-misclassified", 1);
    }

    @Test
    void each_identity_that_fails_in_a_report_is_found() {
        DisciplineRegister register = DisciplineRegister.builder()
                .addReports(
                        report("q-1").build(),
                        report("q-2").sanctioned(PublishedNumber.of(355)).build(),
                        report("q-3").sanctioned(PublishedNumber.of(356)).build())
                .build();

        assertThat(inspect(new FourFormsUnbalanced(), register))
                .hasOnlyFindings(
                        "discipline.four-forms-unbalanced q-2",
                        "discipline.four-forms-unbalanced q-3",
                        "discipline.four-forms-unbalanced q-3");
    }

    @Test
    void categories_and_levels_are_those_of_the_month() {
        BulletinFigures old = new BulletinFigures(
                BulletinNumbers.problems(3),
                List.of(
                        BulletinCell.of("vehicles", BulletinNumbers.problems(2)),
                        BulletinCell.ofLevel("township", BulletinNumbers.problems(1))));
        MonthlyBulletin december = bulletin("b-1")
                .month(Period.parse("2019-12"))
                .figures(old)
                .yearToDate(Optional.empty())
                .build();

        assertThat(inspect(new BulletinCategoryOutsideScheme(), december))
                .hasOnlyFindings(
                        "discipline.bulletin-category-outside-scheme b-1",
                        "discipline.bulletin-category-outside-scheme b-1");
        assertThat(inspect(new BulletinCategoryOutsideScheme(), december.withMonth(Period.parse("2019-11"))))
                .hasOnlyFindings("discipline.bulletin-category-outside-scheme b-1");
        assertThat(inspect(new BulletinCategoryOutsideScheme(), december.withMonth(Period.parse("2012-12"))))
                .couldNotAssess("discipline.bulletin-category-outside-scheme", "b-1");
        assertThat(inspect(new BulletinUnbalanced(), december.withMonth(Period.parse("2012-12"))))
                .couldNotAssess("discipline.bulletin-unbalanced", "b-1");
    }

    @Test
    void the_number_follows_from_the_month() {
        assertThat(inspect(
                        new BulletinSequenceWrong(),
                        bulletin("b-1").build(),
                        bulletin("b-2").sequence(148).build(),
                        bulletin("b-3").sequence(150).build(),
                        bulletin("b-4").sequence(Optional.empty()).build(),
                        bulletin("b-5")
                                .month(Period.parse("2013-08"))
                                .sequence(1)
                                .build()))
                .hasOnlyFindings(
                        "discipline.bulletin-sequence-wrong b-2",
                        "discipline.bulletin-sequence-wrong b-3",
                        "discipline.bulletin-sequence-wrong b-5");
    }

    @Test
    void the_year_to_date_starts_in_january_and_follows_month_by_month() {
        MonthlyBulletin january = bulletin("b-1").build();
        MonthlyBulletin february = bulletin("b-2")
                .month(Period.parse("2026-02"))
                .yearToDate(BulletinFigures.of(BulletinNumbers.of(28, 36, 22)))
                .build();

        assertThat(inspect(new YearToDateBroken(), january, february))
                .isClean()
                .met("discipline.year-to-date-broken", 6);
        assertThat(inspect(
                        new YearToDateBroken(),
                        january.withYearToDate(BulletinFigures.of(BulletinNumbers.of(15, 18, 11)))))
                .hasOnlyFindings("discipline.year-to-date-broken b-1");
        assertThat(inspect(new YearToDateBroken(), february))
                .hasNoFindings()
                .couldNotAssess("discipline.year-to-date-broken", "b-2");
        assertThat(inspect(new YearToDateBroken(), january.withScope("他县"), february))
                .couldNotAssess("discipline.year-to-date-broken", "b-2");
    }

    private static OrganizationRegister appointed(LocalDate from) {
        OrganizationRegister register = OrganizationSamples.register();
        return register.withAppointments(OrganizationSamples.appointment("a-9")
                .post(Ref.of("p-baishi"))
                .holder(Ref.of("c-04"))
                .during(DateRange.from(from))
                .build());
    }

    private static List<Step<DecisionStage>> dated(DecisionStage stage, LocalDate day) {
        return carriedOut(EFFECTIVE).stream()
                .map(step -> step.state() == stage ? Step.of(stage, day) : step)
                .toList();
    }

    private static List<Step<DecisionStage>> unannounced(LocalDate effective) {
        return carriedOut(effective).subList(0, 4);
    }

    private static Check check(String id) {
        return DisciplineChecks.all().stream()
                .filter(check -> check.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Inspection inspect(Check check, SanctionDecision... decisions) {
        return inspect(check, OrganizationSamples.register(), decisions);
    }

    private static Inspection inspect(Check check, OrganizationRegister organization, SanctionDecision... decisions) {
        return Inspector.builder()
                .add(check)
                .build()
                .inspect(
                        ProgrammeSamples.empty()
                                .withOrganization(organization)
                                .withDiscipline(DisciplineRegister.builder()
                                        .addDecisions(decisions)
                                        .build()),
                        AS_OF);
    }

    private static Inspection inspect(Check check, MonthlyBulletin... bulletins) {
        return inspect(
                check, DisciplineRegister.builder().addBulletins(bulletins).build());
    }

    private static Inspection inspect(Check check, DisciplineRegister register) {
        return Inspector.builder()
                .add(check)
                .build()
                .inspect(ProgrammeSamples.empty().withDiscipline(register), AS_OF);
    }
}
