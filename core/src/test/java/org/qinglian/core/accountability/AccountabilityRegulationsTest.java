package org.qinglian.core.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qinglian.core.accountability.AuthorityKind.DISCIPLINE_COMMISSION;
import static org.qinglian.core.accountability.AuthorityKind.PARTY_COMMITTEE;
import static org.qinglian.core.accountability.AuthorityKind.WORKING_ORGAN;
import static org.qinglian.core.accountability.ObjectKind.LEADER;
import static org.qinglian.core.accountability.ObjectKind.ORGANIZATION;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.qinglian.core.calendar.TimeLimit;
import org.qinglian.core.common.Edition;
import org.qinglian.core.common.Ref;

class AccountabilityRegulationsTest {
    private static final AccountabilityNorms NORMS = AccountabilityNorms.standard();
    private static final AccountabilityRules OF_2009 = rules("2012-01-01");
    private static final AccountabilityRules OF_2016 = rules("2018-01-01");
    private static final AccountabilityRules OF_2019 = rules("2026-01-01");

    @ParameterizedTest
    @CsvSource({
        "2009-06-29, none",
        "2009-06-30, 2009",
        "2016-07-07, 2009",
        "2016-07-08, 2016",
        "2019-08-31, 2016",
        "2019-09-01, 2019",
        "2026-06-30, 2019"
    })
    void each_edition_is_in_force_until_the_day_before_the_next(LocalDate day, String version) {
        assertThat(NORMS.editions()
                        .on(day)
                        .map(Edition::basis)
                        .flatMap(basis -> basis.version())
                        .orElse("none"))
                .isEqualTo(version);
    }

    @Test
    void lists_seven_then_six_then_eleven_situations() {
        assertThat(OF_2009.situations()).hasSize(7);
        assertThat(OF_2016.situations()).hasSize(6);
        assertThat(OF_2019.situations()).hasSize(11);
    }

    @Test
    void marks_the_headings_that_are_from_memory() {
        assertThat(OF_2019.situations().stream()
                        .filter(ListedSituation::unverified)
                        .map(ListedSituation::situation)
                        .map(OF_2019.situations().stream()
                                .map(ListedSituation::situation)
                                .toList()::indexOf)
                        .map(index -> index + 1))
                .containsExactly(6, 7, 8, 11);
        assertThat(OF_2019.situations().get(0).heading(Locale.CHINA)).isEqualTo("党的领导弱化");
        assertThat(OF_2019.situations().get(10).heading(Locale.CHINA)).isEqualTo("其他失职失责情形（待核）");
        assertThat(OF_2019.situations().get(10).heading(Locale.ENGLISH)).isEqualTo("other dereliction (unverified)");
    }

    @Test
    void a_situation_is_listed_by_its_edition_only() {
        assertThat(OF_2019.lists(Situation.INACTION)).isTrue();
        assertThat(OF_2016.lists(Situation.INACTION)).isFalse();
        assertThat(OF_2009.lists(Situation.DECISION_ERROR)).isTrue();
        assertThat(OF_2019.lists(Situation.of("of-our-own"))).isFalse();
    }

    @Test
    void organisations_and_leaders_have_measures_of_their_own() {
        assertThat(OF_2019.legalFor(ORGANIZATION))
                .containsExactly(MeasureKind.EXAMINATION, MeasureKind.CIRCULAR, MeasureKind.REORGANIZATION);
        assertThat(OF_2019.legalFor(LEADER))
                .containsExactly(
                        MeasureKind.CIRCULAR,
                        MeasureKind.ADMONITION,
                        MeasureKind.ORGANIZATIONAL_HANDLING,
                        MeasureKind.DISCIPLINARY_SANCTION);
        assertThat(OF_2016.legalFor(ORGANIZATION)).isEqualTo(OF_2019.legalFor(ORGANIZATION));
        assertThat(OF_2009.legalFor(ORGANIZATION)).isEmpty();
        assertThat(OF_2009.legalFor(LEADER))
                .containsExactly(MeasureKind.ORGANIZATIONAL_HANDLING, MeasureKind.PUBLIC_APOLOGY);
    }

    @Test
    void a_handling_must_be_named_and_be_one_of_the_edition() {
        Measure unnamed = Measure.of(MeasureKind.ORGANIZATIONAL_HANDLING);
        Measure blame = Measure.handling(HandlingKind.BLAME_RESIGNATION);
        Measure demotion = Measure.handling(HandlingKind.DEMOTION);
        Measure mixed = new Measure(MeasureKind.CIRCULAR, Optional.of(HandlingKind.REMOVAL), Optional.empty());

        assertThat(OF_2019.isLegal(demotion, LEADER)).isTrue();
        assertThat(OF_2019.isLegal(demotion, ORGANIZATION)).isFalse();
        assertThat(OF_2019.isLegal(blame, LEADER)).isFalse();
        assertThat(OF_2009.isLegal(blame, LEADER)).isTrue();
        assertThat(OF_2009.isLegal(demotion, LEADER)).isFalse();
        assertThat(OF_2019.isLegal(unnamed, LEADER)).isFalse();
        assertThat(OF_2019.isLegal(mixed, LEADER)).isFalse();
        assertThat(OF_2019.isLegal(Measure.sanction(Ref.of("s-1")), LEADER)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = AuthorityKind.class,
            names = {"DISCIPLINE_COMMISSION", "WORKING_ORGAN"})
    void a_commission_or_organ_decides_the_light_measures_after_approval_and_proposes_the_rest(AuthorityKind kind) {
        assertThat(OF_2019.competence(kind, ORGANIZATION, MeasureKind.EXAMINATION)
                        .map(Competence::approved))
                .contains(true);
        assertThat(OF_2019.competence(kind, ORGANIZATION, MeasureKind.CIRCULAR).map(Competence::approved))
                .contains(true);
        assertThat(OF_2019.competence(kind, LEADER, MeasureKind.CIRCULAR).map(Competence::approved))
                .contains(true);
        assertThat(OF_2019.competence(kind, LEADER, MeasureKind.ADMONITION).map(Competence::approved))
                .contains(true);
        assertThat(OF_2019.competence(kind, LEADER, MeasureKind.ORGANIZATIONAL_HANDLING))
                .isEmpty();
        assertThat(OF_2019.competence(kind, ORGANIZATION, MeasureKind.REORGANIZATION))
                .isEmpty();
    }

    @Test
    void a_committee_decides_every_measure_without_further_approval() {
        OF_2019.legalFor(LEADER)
                .forEach(measure -> assertThat(OF_2019.competence(PARTY_COMMITTEE, LEADER, measure)
                                .map(Competence::approved))
                        .contains(false));
    }

    @Test
    void in_2016_commissions_and_organs_had_a_say_over_leaders_alone() {
        assertThat(OF_2016.competence(DISCIPLINE_COMMISSION, LEADER, MeasureKind.ADMONITION)
                        .map(Competence::approved))
                .contains(false);
        assertThat(OF_2016.competence(WORKING_ORGAN, ORGANIZATION, MeasureKind.CIRCULAR))
                .isEmpty();
        assertThat(OF_2009.competence(DISCIPLINE_COMMISSION, LEADER, MeasureKind.PUBLIC_APOLOGY))
                .isEmpty();
    }

    @Test
    void the_time_limits_are_those_of_each_edition() {
        assertThat(OF_2009.appealWithin()).contains(TimeLimit.days(15));
        assertThat(OF_2009.appealDecidedWithin()).contains(TimeLimit.days(30));
        assertThat(OF_2009.handlingWithin()).isEmpty();
        assertThat(OF_2016.appealWithin()).isEmpty();
        assertThat(OF_2016.appealDecidedWithin()).isEmpty();
        assertThat(OF_2016.handlingWithin()).contains(TimeLimit.months(1));
        assertThat(OF_2019.appealWithin()).contains(TimeLimit.months(1));
        assertThat(OF_2019.appealDecidedWithin()).contains(TimeLimit.months(1));
        assertThat(OF_2019.handlingWithin()).contains(TimeLimit.months(1));
    }

    @Test
    void accountability_is_lifelong_since_2016() {
        assertThat(OF_2009.lifelong()).isFalse();
        assertThat(OF_2016.lifelong()).isTrue();
        assertThat(OF_2019.lifelong()).isTrue();
    }

    private static AccountabilityRules rules(String day) {
        return NORMS.rules(LocalDate.parse(day)).orElseThrow();
    }
}
