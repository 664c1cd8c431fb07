package org.qinglian.core.inspection.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qinglian.core.fixture.QinglianAssertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.qinglian.core.calendar.TimeLimit;
import org.qinglian.core.care.CareNorms;
import org.qinglian.core.care.CareRegister;
import org.qinglian.core.care.CareRegisterBuilder;
import org.qinglian.core.care.ExpiryRecommendation;
import org.qinglian.core.care.IncentiveKind;
import org.qinglian.core.care.RevisitMethod;
import org.qinglian.core.care.RevisitPriority;
import org.qinglian.core.check.Check;
import org.qinglian.core.common.Ref;
import org.qinglian.core.discipline.DisciplineRegister;
import org.qinglian.core.discipline.Sanction;
import org.qinglian.core.discipline.SanctionDecision;
import org.qinglian.core.fixture.CareSamples;
import org.qinglian.core.fixture.DisciplineSamples;
import org.qinglian.core.fixture.OrganizationSamples;
import org.qinglian.core.fixture.ProgrammeSamples;
import org.qinglian.core.inspection.Inspection;
import org.qinglian.core.inspection.Inspector;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.programme.Programme;

/** The care of those who were sanctioned: a Party warning of 2026-03-20 has effect up to and including 2027-03-19. */
class AftercareChecksTest {
    private static final LocalDate EFFECTIVE = LocalDate.of(2026, 3, 20);
    private static final LocalDate LAST = LocalDate.of(2027, 3, 19);
    private static final SanctionDecision WARNING =
            DisciplineSamples.decision("s-1").build();
    private static final SanctionDecision ADMONITION = DisciplineSamples.register().decisions().stream()
            .filter(decision -> decision.sanction() == Sanction.ADMONITION)
            .findFirst()
            .orElseThrow();

    @ParameterizedTest
    @CsvSource({"2027-03-18, 0", "2027-03-19, 0", "2027-03-20, 1"})
    void a_revisit_is_missing_from_the_day_after_the_period(LocalDate asOf, int findings) {
        assertThat(inspect(new RevisitMissing(), asOf, care(), WARNING).findings())
                .hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-19, 1", "2026-03-20, 0", "2027-03-19, 0", "2027-03-20, 1"})
    void a_revisit_counts_on_the_first_and_the_last_day_of_the_period_and_not_beside_it(
            LocalDate visitedOn, int findings) {
        CareRegisterBuilder care =
                care().addRevisits(CareSamples.revisit("v").visitedOn(visitedOn).build());

        assertThat(inspect(new RevisitMissing(), LAST.plusDays(1), care, WARNING)
                        .findings())
                .hasSize(findings);
        assertThat(inspect(new RevisitOutsidePeriod(), LAST.plusDays(1), care, WARNING)
                        .findings())
                .hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-19, 0", "2026-06-20, 0", "2026-06-21, 1"})
    void the_first_revisit_is_due_when_the_norms_say_so(LocalDate asOf, int findings) {
        CareNorms own = CareNorms.standard().withFirstRevisit(TimeLimit.months(3));

        assertThat(inspect(own, new RevisitMissing(), asOf, care(), WARNING).findings())
                .hasSize(findings);
        assertThat(inspect(
                                own,
                                new RevisitMissing(),
                                LocalDate.of(2026, 6, 21),
                                care().addRevisits(CareSamples.revisit("v")
                                        .visitedOn(LocalDate.of(2026, 6, 20))
                                        .build()),
                                WARNING)
                        .findings())
                .isEmpty();
    }

    @Test
    void a_priority_may_call_for_more_revisits() {
        CareNorms own = CareNorms.standard().withRevisits(Map.of(RevisitPriority.KEY, 2));
        CareRegisterBuilder care = care().addRevisits(CareSamples.revisit("v").build());

        assertThat(inspect(own, new RevisitMissing(), LAST.plusDays(1), care, WARNING))
                .isClean();
        assertThat(inspect(
                        own,
                        new RevisitMissing(),
                        LAST.plusDays(1),
                        care.addAftercares(CareSamples.aftercare("a").build()),
                        WARNING))
                .finding("care.revisit-missing", "s-1")
                .hasPointer("/discipline/decisions/0")
                .hasMessage(Locale.CHINA, "处分决定“s-1”截至 2027-03-19 回访 1 次；应不少于 2 次。");
    }

    /** The remainder of the first period is added: the second runs up to 2028-09-19 instead of 2028-01-09. */
    @Test
    void a_stacked_period_is_longer() {
        SanctionDecision second = DisciplineSamples.decision("s-2")
                .matter("清纪立〔2026〕30号")
                .sanction(Sanction.PARTY_SERIOUS_WARNING)
                .history(DisciplineSamples.carriedOut(LocalDate.of(2026, 7, 10)))
                .build();
        CareRegisterBuilder care = care().addRevisits(CareSamples.revisit("v")
                .sanction(Ref.of("s-2"))
                .visitedOn(LocalDate.of(2028, 9, 19))
                .build());

        assertThat(inspect(new RevisitOutsidePeriod(), LocalDate.of(2028, 9, 20), care, WARNING, second))
                .isClean();
        assertThat(inspect(new RevisitMissing(), LocalDate.of(2028, 9, 20), care, WARNING, second))
                .hasOnlyFindings("care.revisit-missing s-1");
    }

    @Test
    void those_whose_bond_ended_and_those_who_were_not_sanctioned_are_not_revisited() {
        SanctionDecision expelled = DisciplineSamples.decision("s-1")
                .sanction(Sanction.PARTY_EXPULSION)
                .build();
        SanctionDecision dismissed =
                DisciplineSamples.decision("s-2").sanction(Sanction.DISMISSAL).build();
        SanctionDecision open =
                DisciplineSamples.decision("s-3").history(List.of()).build();
        LocalDate far = LocalDate.of(2040, 1, 1);

        assertThat(inspect(new RevisitMissing(), far, care(), expelled, dismissed, open, ADMONITION))
                .isClean()
                .met("care.revisit-missing", 0);
    }

    @Test
    void when_a_revisit_was_due_cannot_be_told_without_an_edition_of_the_rules() {
        SanctionDecision old = DisciplineSamples.decision("s-1")
                .actedUntil(LocalDate.of(1990, 1, 1))
                .history(DisciplineSamples.carriedOut(LocalDate.of(1990, 6, 1)))
                .build();

        Inspection inspection = inspect(new RevisitMissing(), LAST, care(), old);

        assertThat(inspection).hasNoFindings().couldNotAssess("care.revisit-missing", "s-1");
        assertThat(inspection.notAssessed().get(0).reason().en())
                .isEqualTo("Sanction decision 's-1': no edition of the rules says for how long it has effect; when a"
                        + " revisit was due cannot be told.");
    }

    @ParameterizedTest
    @CsvSource({"2025-08-13, 1", "2025-08-14, 0", "2025-09-14, 0", "2025-09-15, 1"})
    void an_admonition_is_followed_up_in_the_month_after_its_six_months(LocalDate visitedOn, int findings) {
        CareRegisterBuilder care = care().addRevisits(
                        CareSamples.followUp("v").visitedOn(visitedOn).build());

        assertThat(inspect(new AdmonitionNotFollowedUp(), LocalDate.of(2026, 6, 30), care, ADMONITION)
                        .findings())
                .hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"2025-09-13, 0", "2025-09-14, 0", "2025-09-15, 1"})
    void the_follow_up_of_an_admonition_is_overdue_from_the_day_after_its_month(LocalDate asOf, int findings) {
        assertThat(inspect(new AdmonitionNotFollowedUp(), asOf, care(), ADMONITION)
                        .findings())
                .hasSize(findings);
        assertThat(inspect(new AdmonitionNotFollowedUp(), LocalDate.of(2025, 9, 15), care(), ADMONITION))
                .finding("care.admonition-not-followed-up", "s-5")
                .hasMessage(
                        Locale.ENGLISH,
                        "Sanction decision 's-5', follow-up of the admonition: not done by 2025-09-15; expected 2025-08-14"
                                + " to 2025-09-14.");
    }

    @Test
    void the_follow_up_of_an_admonition_cannot_be_counted_in_working_days_of_a_year_without_data() {
        CareNorms own = CareNorms.standard().withAdmonitionGrace(TimeLimit.workingDays(10));
        SanctionDecision old = DisciplineSamples.decision("s-1")
                .sanction(Sanction.ADMONITION)
                .history(DisciplineSamples.carriedOut(LocalDate.of(1999, 1, 4)))
                .build();

        Inspection inspection = inspect(own, new AdmonitionNotFollowedUp(), LAST, care(), old);

        assertThat(inspection).hasNoFindings().couldNotAssess("care.admonition-not-followed-up", "s-1");
        assertThat(inspection.notAssessed().get(0).reason().zh()).isEqualTo("处分决定“s-1”的诫勉后回访期间无法推算；无法判断是否按期回访。");
    }

    @Test
    void one_person_on_two_records_is_one_visitor_and_a_body_is_none() {
        CareRegisterBuilder care = care().addRevisits(CareSamples.revisit("v")
                .visitors(List.of(Actor.cadre("c-02"), Actor.member("m-01"), Actor.organization("o-county")))
                .build());

        assertThat(inspect(new RevisitUnderstaffed(), LAST, care, WARNING))
                .finding("care.revisit-understaffed", "v")
                .hasMessage(Locale.CHINA, "回访“v”除本人外的回访人 1 人；应不少于 2 人。");
    }

    @Test
    void the_number_of_visitors_is_that_of_the_norms() {
        CareRegisterBuilder care = care().addRevisits(CareSamples.revisit("v").build());

        assertThat(inspect(CareNorms.standard().withVisitors(2), new RevisitUnderstaffed(), LAST, care, WARNING))
                .isClean();
        assertThat(inspect(CareNorms.standard().withVisitors(3), new RevisitUnderstaffed(), LAST, care, WARNING))
                .hasOnlyFindings("care.revisit-understaffed v");
    }

    @ParameterizedTest
    @EnumSource(RevisitMethod.class)
    void a_revisit_in_one_way_only_lacks_the_other_two(RevisitMethod method) {
        CareRegisterBuilder care = care().addRevisits(
                        CareSamples.revisit("v").methods(List.of(method)).build());

        assertThat(inspect(new RevisitIncomplete(), LAST, care, WARNING)).hasOnlyFindings("care.revisit-incomplete v");
    }

    @Test
    void a_revisit_without_result_lacks_it() {
        CareRegisterBuilder care = care().addRevisits(
                        CareSamples.revisit("v").result(Optional.empty()).build());

        assertThat(inspect(new RevisitIncomplete(), LAST, care, WARNING))
                .finding("care.revisit-incomplete", "v")
                .hasPointer("/care/revisits/0/result")
                .hasMessage(
                        Locale.ENGLISH,
                        "Revisit 'v' lacks: result; expected listening, observing, talking and a result.");
    }

    @Test
    void nobody_is_their_own_mentor_nor_is_a_body() {
        CareRegisterBuilder care = care().addAftercares(
                        CareSamples.aftercare("own").mentor(Actor.cadre("c-04")).build(),
                        CareSamples.aftercare("body")
                                .mentor(Actor.organization("o-county"))
                                .build(),
                        CareSamples.aftercare("good").build());

        assertThat(inspect(new AftercareWithoutMentor(), LAST, care, WARNING))
                .hasOnlyFindings("care.aftercare-without-mentor own", "care.aftercare-without-mentor body");
    }

    @ParameterizedTest
    @CsvSource({"2027-03-18, 1", "2027-03-19, 0", "2027-03-20, 0"})
    void an_assessment_takes_place_on_the_last_day_or_later(LocalDate assessedOn, int findings) {
        CareRegisterBuilder care = care().addAssessments(CareSamples.assessment("a")
                .sanction(Ref.of("s-1"))
                .assessedOn(assessedOn)
                .build());

        assertThat(inspect(new AssessmentEarly(), LAST, care, WARNING).findings())
                .hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"2025-09-09, 0", "2025-09-10, 0", "2025-09-11, 1"})
    void an_assessment_comes_by_the_day_of_the_appointment(LocalDate assessedOn, int findings) {
        CareRegisterBuilder care = care().addReuses(CareSamples.reuse("r").build())
                .addAssessments(
                        CareSamples.assessment("a").assessedOn(assessedOn).build());

        assertThat(inspect(new ReuseWithoutAssessment(), LAST, care, ADMONITION).findings())
                .hasSize(findings);
    }

    @ParameterizedTest
    @EnumSource(ExpiryRecommendation.class)
    void the_last_assessment_before_the_appointment_counts(ExpiryRecommendation recommendation) {
        CareRegisterBuilder care = care().addReuses(CareSamples.reuse("r").build())
                .addAssessments(
                        CareSamples.assessment("later")
                                .assessedOn(LocalDate.of(2025, 9, 5))
                                .recommendation(recommendation)
                                .build(),
                        CareSamples.assessment("first").build());

        assertThat(inspect(new ReuseWithoutAssessment(), LAST, care, ADMONITION).isClean())
                .isEqualTo(recommendation.allowsReuse());
    }

    @ParameterizedTest
    @CsvSource({"2025-02-13, 0", "2025-02-14, 1", "2025-08-13, 1", "2025-08-14, 0"})
    void nobody_is_used_again_from_the_first_to_the_last_day_of_the_period(LocalDate appointedOn, int findings) {
        CareRegisterBuilder care =
                care().addReuses(CareSamples.reuse("r").appointedOn(appointedOn).build());

        assertThat(inspect(new ReuseInPeriod(), LAST, care, ADMONITION).findings())
                .hasSize(findings);
    }

    @Test
    void the_period_of_another_sanction_of_the_same_person_bars_re_use_as_well() {
        SanctionDecision other = WARNING.withPerson(Actor.member("m-08"));
        CareRegisterBuilder care =
                care().addReuses(CareSamples.reuse("r").appointedOn(LAST).build());

        assertThat(inspect(new ReuseInPeriod(), LAST, care, ADMONITION, other))
                .finding("care.reuse-in-period", "r")
                .hasMessage(
                        Locale.ENGLISH,
                        "Re-use 'r': appointedOn 2027-03-19 is in the period of decision 's-1', 2026-03-20 to 2027-03-19;"
                                + " expected a day after it.");
    }

    @ParameterizedTest
    @CsvSource({"2025-09-09, 0", "2025-09-10, 1", "2025-09-11, 1"})
    void re_use_is_made_public_before_the_day_of_the_appointment(LocalDate publicisedOn, int findings) {
        CareRegisterBuilder care = care().addReuses(
                        CareSamples.reuse("r").publicisedOn(publicisedOn).build());

        assertThat(inspect(new ReuseUnpublicised(), LAST, care, ADMONITION).findings())
                .hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-19, 0", "2026-03-20, 1", "2027-03-19, 1", "2027-03-20, 0"})
    void nobody_receives_an_incentive_from_the_first_to_the_last_day_of_the_period(LocalDate day, int findings) {
        CareRegisterBuilder care = care().addIncentives(CareSamples.incentive("i")
                .recipient(Actor.cadre("c-04"))
                .effectiveOn(day)
                .build());

        assertThat(inspect(new IncentiveInPeriod(), EFFECTIVE, care, WARNING).findings())
                .hasSize(findings);
    }

    @Test
    void which_incentives_a_period_bars_is_for_the_norms_and_one_to_a_body_is_never_barred() {
        CareNorms own = CareNorms.standard().withBarredIncentives(EnumSet.of(IncentiveKind.POLITICAL));
        CareRegisterBuilder care = care();
        for (IncentiveKind kind : IncentiveKind.values()) {
            care.addIncentives(CareSamples.incentive(kind.code())
                    .kind(kind)
                    .recipient(Actor.cadre("c-04"))
                    .build());
        }
        care.addIncentives(CareSamples.incentive("body")
                .recipient(Actor.organization("o-qingxi"))
                .build());

        assertThat(inspect(own, new IncentiveInPeriod(), EFFECTIVE, care, WARNING))
                .hasOnlyFindings("care.incentive-in-period political");
    }

    @ParameterizedTest
    @CsvSource({"2026-05-07, 0", "2026-05-08, 1", "2026-05-09, 1"})
    void a_name_is_to_be_restored_from_the_day_of_the_revocation(LocalDate asOf, int findings) {
        SanctionDecision revoked = DisciplineSamples.register().decisions().stream()
                .filter(decision -> decision.revokedOn().isPresent())
                .findFirst()
                .orElseThrow();

        assertThat(inspect(new RevokedNotRestored(), asOf, care(), revoked).findings())
                .hasSize(findings);
        assertThat(inspect(
                        new RevokedNotRestored(),
                        asOf,
                        care().addRestorations(CareSamples.restoration("r").build()),
                        revoked))
                .isClean();
    }

    @Test
    void records_of_a_decision_that_does_not_exist_are_left_to_the_check_of_references() {
        CareRegisterBuilder care = care().addRevisits(CareSamples.revisit("v").build())
                .addAftercares(CareSamples.aftercare("a").build())
                .addAssessments(CareSamples.assessment("e").build())
                .addReuses(CareSamples.reuse("r").build());

        for (Check check : List.of(
                new RevisitOutsidePeriod(), new AftercareWithoutMentor(), new AssessmentEarly(), new ReuseInPeriod())) {
            assertThat(inspect(check, LAST, care)).isClean();
        }
    }

    private static CareRegisterBuilder care() {
        return CareRegister.builder();
    }

    private static Inspection inspect(
            Check check, LocalDate asOf, CareRegisterBuilder care, SanctionDecision... decisions) {
        return inspect(CareNorms.standard(), check, asOf, care, decisions);
    }

    private static Inspection inspect(
            CareNorms norms, Check check, LocalDate asOf, CareRegisterBuilder care, SanctionDecision... decisions) {
        Programme programme = ProgrammeSamples.empty()
                .withOrganization(OrganizationSamples.register())
                .withDiscipline(
                        DisciplineRegister.builder().addDecisions(decisions).build())
                .withCare(care.build());
        return Inspector.builder().add(check).norms(norms).build().inspect(programme, asOf);
    }
}
