package org.qinglian.core.inspection.discipline;

import static org.qinglian.core.fixture.DisciplineSamples.carriedOut;
import static org.qinglian.core.fixture.DisciplineSamples.decision;
import static org.qinglian.core.fixture.MembershipSamples.disposal;
import static org.qinglian.core.fixture.MembershipSamples.measure;
import static org.qinglian.core.fixture.MembershipSamples.struckOff;
import static org.qinglian.core.fixture.OrganizationSamples.organization;
import static org.qinglian.core.fixture.QinglianAssertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.qinglian.core.check.Check;
import org.qinglian.core.common.Ref;
import org.qinglian.core.discipline.CorrectionConclusion;
import org.qinglian.core.discipline.DisciplineRegister;
import org.qinglian.core.discipline.MemberDisposalKind;
import org.qinglian.core.discipline.MemberOutcome;
import org.qinglian.core.discipline.MemberOutcomeKind;
import org.qinglian.core.discipline.OrganizationMeasureBuilder;
import org.qinglian.core.discipline.OrganizationMeasureKind;
import org.qinglian.core.discipline.Sanction;
import org.qinglian.core.fixture.OrganizationSamples;
import org.qinglian.core.fixture.ProgrammeSamples;
import org.qinglian.core.inspection.Inspection;
import org.qinglian.core.inspection.Inspector;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.OrganizationKind;
import org.qinglian.core.organization.OrganizationRegister;

class MembershipChecksTest {
    private static final LocalDate AS_OF = ProgrammeSamples.AS_OF;
    private static final LocalDate REORGANISED = LocalDate.of(2025, 5, 12);
    private static final Actor SECRETARY = Actor.cadre("c-02");

    private OrganizationRegister people = OrganizationSamples.register();

    @ParameterizedTest
    @EnumSource(OrganizationMeasureKind.class)
    void a_branch_is_dealt_with_by_its_township_committee(OrganizationMeasureKind kind) {
        Inspection inspection =
                inspect(new MeasureByWrongBody(), measure("om-1").kind(kind));

        assertThat(inspection).isClean().met("discipline.measure-by-wrong-body", 1);
    }

    @ParameterizedTest
    @CsvSource({
        "written-examination, o-county, true",
        "circulated-criticism, o-discipline, true",
        "circulated-criticism, o-baishi, false",
        "written-examination, o-qingxi, false",
        "written-examination, o-qingxi-group, false",
        "reorganisation, o-county, false",
        "dissolution, o-discipline, false",
        "dissolution, o-nowhere, false"
    })
    void any_superior_may_criticise_but_only_the_next_committee_may_reorganise(
            String kind, String body, boolean right) {
        OrganizationMeasureBuilder measure = measure("om-1").kind(kind(kind)).decidedBy(Actor.organization(body));

        if (right) {
            assertThat(inspect(new MeasureByWrongBody(), measure)).isClean();
        } else {
            assertThat(inspect(new MeasureByWrongBody(), measure))
                    .hasOnlyFindings("discipline.measure-by-wrong-body om-1");
        }
    }

    @Test
    void a_measure_that_names_nobody_or_an_institution_was_decided_by_the_wrong_body() {
        assertThat(inspect(
                        new MeasureByWrongBody(),
                        measure("om-1").decidedBy(Optional.empty()),
                        measure("om-2").decidedBy(Actor.institution("i-yunshan"))))
                .hasOnlyFindings("discipline.measure-by-wrong-body om-1", "discipline.measure-by-wrong-body om-2");
    }

    @Test
    void a_general_branch_above_is_no_committee() {
        people = people.withOrganizations(
                organization("o-county")
                        .kind(OrganizationKind.COMMITTEE)
                        .parent(Optional.empty())
                        .build(),
                organization("o-general")
                        .kind(OrganizationKind.GENERAL_BRANCH)
                        .parent(Ref.of("o-county"))
                        .build(),
                organization("o-qingxi").parent(Ref.of("o-general")).build());
        OrganizationMeasureBuilder dissolved = measure("om-1").kind(OrganizationMeasureKind.DISSOLUTION);

        assertThat(inspect(new MeasureByWrongBody(), dissolved.decidedBy(Actor.organization("o-county"))))
                .isClean();
        assertThat(inspect(new MeasureByWrongBody(), dissolved.decidedBy(Actor.organization("o-general"))))
                .hasOnlyFindings("discipline.measure-by-wrong-body om-1");
    }

    @Test
    void who_may_deal_with_the_top_or_with_an_unknown_organisation_cannot_be_told() {
        assertThat(inspect(
                        new MeasureByWrongBody(),
                        measure("om-1").organization(Ref.of("o-county")),
                        measure("om-2").organization(Ref.of("o-nowhere"))))
                .hasNoFindings()
                .couldNotAssess("discipline.measure-by-wrong-body", "om-1")
                .couldNotAssess("discipline.measure-by-wrong-body", "om-2");
    }

    @Test
    void a_measure_that_is_only_proposed_is_not_judged() {
        OrganizationMeasureBuilder proposed = measure("om-1")
                .kind(OrganizationMeasureKind.DISSOLUTION)
                .decidedBy(Optional.empty())
                .decidedOn(Optional.empty());

        for (Check check : List.of(new MeasureByWrongBody(), new MemberWithoutOutcome())) {
            assertThat(inspect(check, proposed)).isClean().met(check.id(), 0);
        }
    }

    @ParameterizedTest
    @CsvSource({"2025-11-11, true", "2025-11-12, true", "2025-11-13, false"})
    void what_becomes_of_a_leader_may_be_decided_until_the_last_day(LocalDate day, boolean inTime) {
        OrganizationMeasureBuilder open =
                measure("om-1").kind(OrganizationMeasureKind.REORGANISATION).decidedOn(REORGANISED);
        OrganizationMeasureBuilder settled = measure("om-1")
                .kind(OrganizationMeasureKind.REORGANISATION)
                .decidedOn(REORGANISED)
                .addOutcomes(MemberOutcome.of(SECRETARY, MemberOutcomeKind.LAPSED, day));

        if (inTime) {
            assertThat(inspectOn(day, new MemberWithoutOutcome(), open))
                    .isClean()
                    .met("discipline.member-without-outcome", 1);
            assertThat(inspect(new MemberWithoutOutcome(), settled)).isClean();
        } else {
            assertThat(inspectOn(day, new MemberWithoutOutcome(), open))
                    .hasOnlyFindings("discipline.member-without-outcome om-1");
            assertThat(inspect(new MemberWithoutOutcome(), settled))
                    .hasOnlyFindings("discipline.member-without-outcome om-1");
        }
    }

    @Test
    void a_leader_is_one_person_whether_named_as_cadre_or_as_member() {
        assertThat(inspect(
                        new MemberWithoutOutcome(),
                        measure("om-1")
                                .kind(OrganizationMeasureKind.REORGANISATION)
                                .decidedOn(REORGANISED)
                                .addOutcomes(
                                        MemberOutcome.of(Actor.member("m-01"), MemberOutcomeKind.LAPSED, REORGANISED))))
                .isClean()
                .met("discipline.member-without-outcome", 1);
    }

    @Test
    void every_member_of_a_dissolved_branch_and_of_its_groups_needs_an_outcome_but_not_who_came_later() {
        people = people.withMembers(people.members().stream()
                .map(member ->
                        member.id().equals(Ref.of("m-03")) ? member.withAdmittedOn(REORGANISED.plusDays(1)) : member)
                .toList());

        assertThat(inspect(
                        new MemberWithoutOutcome(),
                        measure("om-1")
                                .kind(OrganizationMeasureKind.DISSOLUTION)
                                .decidedOn(REORGANISED)
                                .addOutcomes(MemberOutcome.of(
                                        Actor.member("m-02"), MemberOutcomeKind.RE_REGISTERED, REORGANISED))))
                .hasOnlyFindings(
                        "discipline.member-without-outcome om-1",
                        "discipline.member-without-outcome om-1",
                        "discipline.member-without-outcome om-1",
                        "discipline.member-without-outcome om-1",
                        "discipline.member-without-outcome om-1");
    }

    @ParameterizedTest
    @EnumSource(MemberOutcomeKind.class)
    void an_outcome_belongs_to_its_own_measure(MemberOutcomeKind kind) {
        for (OrganizationMeasureKind measure : OrganizationMeasureKind.values()) {
            if (measure != kind.measure()) {
                assertThat(inspect(
                                new OutcomeMisfit(),
                                measure("om-1")
                                        .kind(measure)
                                        .addOutcomes(MemberOutcome.of(SECRETARY, kind, REORGANISED))))
                        .hasOnlyFindings("discipline.outcome-misfit om-1");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "removed-from-office, PARTY_SERIOUS_WARNING, false",
        "removed-from-office, PARTY_REMOVAL, true",
        "removed-from-office, PARTY_PROBATION, true",
        "removed-from-office, PARTY_EXPULSION, true",
        "removed-from-office, REMOVAL, false",
        "warned-and-lapsed, PARTY_WARNING, true",
        "warned-and-lapsed, PARTY_SERIOUS_WARNING, true",
        "warned-and-lapsed, PARTY_REMOVAL, false",
        "warned-and-lapsed, WARNING, false"
    })
    void a_case_of_a_reorganisation_rests_on_its_sanction(String kind, Sanction sanction, boolean fits) {
        DisciplineRegister register = DisciplineRegister.builder()
                .addDecisions(
                        decision("s-1").person(SECRETARY).sanction(sanction).build())
                .addMeasures(measure("om-1")
                        .kind(OrganizationMeasureKind.REORGANISATION)
                        .addOutcomes(MemberOutcome.of(Actor.member("m-01"), outcome(kind), REORGANISED)
                                .withSanction(Ref.of("s-1")))
                        .build())
                .build();

        if (fits) {
            assertThat(inspect(new OutcomeMisfit(), register)).isClean().met("discipline.outcome-misfit", 1);
        } else {
            assertThat(inspect(new OutcomeMisfit(), register)).hasOnlyFindings("discipline.outcome-misfit om-1");
        }
    }

    @Test
    void a_sanction_of_another_person_a_revoked_one_and_none_at_all_carry_no_outcome() {
        MemberOutcome warned = MemberOutcome.of(SECRETARY, MemberOutcomeKind.WARNED_AND_LAPSED, REORGANISED);
        DisciplineRegister register = ProgrammeSamples.programme()
                .discipline()
                .withMeasures(measure("om-1")
                        .kind(OrganizationMeasureKind.REORGANISATION)
                        .addOutcomes(
                                warned.withSanction(Ref.of("s-1")),
                                warned.withPerson(Actor.member("m-12")).withSanction(Ref.of("s-6")),
                                warned)
                        .build());

        assertThat(inspect(new OutcomeMisfit(), register))
                .hasOnlyFindings(
                        "discipline.outcome-misfit om-1",
                        "discipline.outcome-misfit om-1",
                        "discipline.outcome-misfit om-1");
    }

    @ParameterizedTest
    @CsvSource({
        "educated, CORRECTION, true",
        "educated, STRUCK_OFF, false",
        "persuaded-to-leave, PERSUADED_TO_LEAVE, true",
        "persuaded-to-leave, STRUCK_OFF, false",
        "struck-off, STRUCK_OFF, true",
        "struck-off, CORRECTION, false"
    })
    void an_outcome_of_a_dissolution_rests_on_its_disposal(String kind, MemberDisposalKind disposal, boolean fits) {
        DisciplineRegister register = DisciplineRegister.builder()
                .addDisposals(
                        disposal("md-1").member(Ref.of("m-01")).kind(disposal).build())
                .addMeasures(measure("om-1")
                        .kind(OrganizationMeasureKind.DISSOLUTION)
                        .addOutcomes(MemberOutcome.of(SECRETARY, outcome(kind), REORGANISED)
                                .withDisposal(Ref.of("md-1")))
                        .build())
                .build();

        if (fits) {
            assertThat(inspect(new OutcomeMisfit(), register)).isClean().met("discipline.outcome-misfit", 1);
        } else {
            assertThat(inspect(new OutcomeMisfit(), register)).hasOnlyFindings("discipline.outcome-misfit om-1");
        }
    }

    @Test
    void an_outcome_whose_decision_is_not_on_record_cannot_be_judged() {
        MemberOutcome warned = MemberOutcome.of(SECRETARY, MemberOutcomeKind.WARNED_AND_LAPSED, REORGANISED);
        MemberOutcome educated = MemberOutcome.of(SECRETARY, MemberOutcomeKind.EDUCATED, REORGANISED);

        assertThat(inspect(
                        new OutcomeMisfit(),
                        measure("om-1")
                                .kind(OrganizationMeasureKind.REORGANISATION)
                                .addOutcomes(warned.withSanction(Ref.of("s-99"))),
                        measure("om-2")
                                .kind(OrganizationMeasureKind.DISSOLUTION)
                                .addOutcomes(educated.withDisposal(Ref.of("md-99")))))
                .hasNoFindings()
                .couldNotAssess("discipline.outcome-misfit", "om-1")
                .couldNotAssess("discipline.outcome-misfit", "om-2");
    }

    @ParameterizedTest
    @CsvSource({"6, true", "12, true", "13, false"})
    void a_term_for_correction_is_twelve_months_at_most(int term, boolean right) {
        DisciplineRegister register = DisciplineRegister.builder()
                .addDisposals(disposal("md-1").termMonths(term).build())
                .build();

        if (right) {
            assertThat(inspect(new CorrectionTooLong(), register)).isClean().met("discipline.correction-too-long", 1);
        } else {
            assertThat(inspect(new CorrectionTooLong(), register))
                    .hasOnlyFindings("discipline.correction-too-long md-1");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "6, 2022-10-19, true",
        "6, 2022-10-20, true",
        "6, 2022-10-21, false",
        "12, 2023-04-19, true",
        "12, 2023-04-20, true",
        "12, 2023-04-21, false",
        "0, 2022-10-20, true",
        "0, 2022-10-21, false"
    })
    void a_correction_may_be_concluded_until_the_last_day_of_its_term(int term, LocalDate day, boolean inTime) {
        DisciplineRegister open = DisciplineRegister.builder()
                .addDisposals(disposal("md-1")
                        .termMonths(term)
                        .concludedOn(Optional.empty())
                        .conclusion(Optional.empty())
                        .build())
                .build();
        DisciplineRegister concluded = DisciplineRegister.builder()
                .addDisposals(disposal("md-1").termMonths(term).concludedOn(day).build())
                .build();

        if (inTime) {
            assertThat(inspectOn(day, new CorrectionUnconcluded(), open)).isClean();
            assertThat(inspect(new CorrectionUnconcluded(), concluded)).isClean();
        } else {
            assertThat(inspectOn(day, new CorrectionUnconcluded(), open))
                    .hasOnlyFindings("discipline.correction-unconcluded md-1");
            assertThat(inspect(new CorrectionUnconcluded(), concluded))
                    .hasOnlyFindings("discipline.correction-unconcluded md-1");
        }
    }

    @Test
    void a_term_beyond_all_time_cannot_be_judged() {
        DisciplineRegister register = DisciplineRegister.builder()
                .addDisposals(
                        disposal("md-1").decidedOn(LocalDate.MAX.minusDays(5)).build())
                .build();

        assertThat(inspectOn(LocalDate.MAX, new CorrectionUnconcluded(), register))
                .hasNoFindings()
                .couldNotAssess("discipline.correction-unconcluded", "md-1");
    }

    @ParameterizedTest
    @CsvSource({"2022-11-19, true", "2022-11-20, true", "2022-11-21, false"})
    void who_has_not_changed_leaves_by_the_last_day(LocalDate day, boolean inTime) {
        DisciplineRegister failed = DisciplineRegister.builder()
                .addDisposals(disposal("md-1")
                        .conclusion(CorrectionConclusion.NOT_CORRECTED)
                        .build())
                .build();
        DisciplineRegister left = failed.withDisposals(
                failed.disposals().get(0),
                struckOff("md-2")
                        .member(Ref.of("m-12"))
                        .kind(MemberDisposalKind.PERSUADED_TO_LEAVE)
                        .decidedOn(day)
                        .build());

        if (inTime) {
            assertThat(inspectOn(day, new CorrectionWithoutConsequence(), failed))
                    .isClean()
                    .met("discipline.correction-without-consequence", 1);
            assertThat(inspect(new CorrectionWithoutConsequence(), left)).isClean();
        } else {
            assertThat(inspectOn(day, new CorrectionWithoutConsequence(), failed))
                    .hasOnlyFindings("discipline.correction-without-consequence md-1");
            assertThat(inspect(new CorrectionWithoutConsequence(), left))
                    .hasOnlyFindings("discipline.correction-without-consequence md-1");
        }
    }

    @Test
    void neither_a_further_correction_nor_another_members_striking_off_answers_a_failed_one() {
        DisciplineRegister register = DisciplineRegister.builder()
                .addDisposals(
                        disposal("md-1")
                                .conclusion(CorrectionConclusion.NOT_CORRECTED)
                                .build(),
                        disposal("md-2").decidedOn(LocalDate.of(2022, 10, 25)).build(),
                        struckOff("md-3").decidedOn(LocalDate.of(2022, 10, 25)).build())
                .build();

        assertThat(inspect(new CorrectionWithoutConsequence(), register))
                .hasOnlyFindings("discipline.correction-without-consequence md-1");
    }

    @ParameterizedTest
    @CsvSource({"2003-03-20, true", "2003-03-21, false", "2008-03-18, false", "2008-03-19, false", "2008-03-20, true"})
    void who_was_struck_off_may_be_admitted_the_day_after_sixty_months(LocalDate admitted, boolean right) {
        admitted("m-10", admitted);

        assertReadmission(
                DisciplineRegister.builder()
                        .addDisposals(struckOff("md-1").build())
                        .build(),
                right,
                "m-10");
    }

    @ParameterizedTest
    @CsvSource({"2029-03-18, false", "2029-03-19, false", "2029-03-20, true"})
    void who_was_expelled_may_be_admitted_the_day_after_sixty_months(LocalDate admitted, boolean right) {
        admitted("m-09", admitted);

        assertReadmission(
                DisciplineRegister.builder()
                        .addDecisions(decision("s-1")
                                .sanction(Sanction.PARTY_EXPULSION)
                                .history(carriedOut(LocalDate.of(2024, 3, 20)))
                                .build())
                        .build(),
                right,
                "m-09");
    }

    @Test
    void an_expulsion_that_was_revoked_and_a_member_persuaded_to_leave_bar_nobody() {
        admitted("m-12", LocalDate.of(2026, 5, 20));
        DisciplineRegister register = DisciplineRegister.builder()
                .addDecisions(ProgrammeSamples.programme().discipline().decisions().stream()
                        .filter(each -> each.id().equals(Ref.of("s-6")))
                        .findFirst()
                        .orElseThrow()
                        .withSanction(Sanction.PARTY_EXPULSION))
                .addDisposals(struckOff("md-1")
                        .member(Ref.of("m-12"))
                        .kind(MemberDisposalKind.PERSUADED_TO_LEAVE)
                        .decidedOn(LocalDate.of(2025, 1, 1))
                        .build())
                .build();

        assertThat(inspect(new ReadmittedEarly(), register)).isClean().met("discipline.readmitted-early", 0);
    }

    private void assertReadmission(DisciplineRegister register, boolean right, String member) {
        if (right) {
            assertThat(inspect(new ReadmittedEarly(), register)).isClean().met("discipline.readmitted-early", 1);
        } else {
            assertThat(inspect(new ReadmittedEarly(), register))
                    .hasOnlyFindings("discipline.readmitted-early " + member);
        }
    }

    private void admitted(String member, LocalDate day) {
        people = people.withMembers(people.members().stream()
                .map(each -> each.id().equals(Ref.of(member)) ? each.withAdmittedOn(day) : each)
                .toList());
    }

    private Inspection inspect(Check check, OrganizationMeasureBuilder... measures) {
        return inspectOn(AS_OF, check, measures);
    }

    private Inspection inspectOn(LocalDate asOf, Check check, OrganizationMeasureBuilder... measures) {
        return inspectOn(
                asOf,
                check,
                DisciplineRegister.builder()
                        .measures(List.of(measures).stream()
                                .map(OrganizationMeasureBuilder::build)
                                .toList())
                        .build());
    }

    private Inspection inspect(Check check, DisciplineRegister register) {
        return inspectOn(AS_OF, check, register);
    }

    private Inspection inspectOn(LocalDate asOf, Check check, DisciplineRegister register) {
        return Inspector.builder()
                .add(check)
                .build()
                .inspect(ProgrammeSamples.empty().withOrganization(people).withDiscipline(register), asOf);
    }

    private static OrganizationMeasureKind kind(String code) {
        return List.of(OrganizationMeasureKind.values()).stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static MemberOutcomeKind outcome(String code) {
        return List.of(MemberOutcomeKind.values()).stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
