package org.qinglian.core.discipline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qinglian.core.fixture.DisciplineSamples.carriedOut;
import static org.qinglian.core.fixture.DisciplineSamples.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.fixture.DisciplineSamples;
import org.qinglian.core.fixture.OrganizationSamples;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.CadreRank;
import org.qinglian.core.organization.People;

class SanctionStatisticsTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final DateRange YEAR = DateRange.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    private static final LocalDate EFFECTIVE = LocalDate.of(2026, 3, 20);

    /** Of 334 persons in Anqing 315 were sanctioned by the Party and 40 by the state: 21 by both. */
    @Test
    void a_person_sanctioned_by_both_regimes_counts_once() {
        SanctionStatistics statistics = of(List.of(
                against("c-04", Sanction.PARTY_WARNING),
                against("c-04", Sanction.DEMERIT),
                against("c-02", Sanction.PARTY_WARNING),
                against("c-01", Sanction.ADMONITION)));

        assertThat(statistics.decisions()).isEqualTo(4);
        assertThat(statistics.sanctioned()).isEqualTo(2);
        assertThat(statistics.byRegime())
                .isEqualTo(Map.of(
                        SanctionRegime.PARTY, 2, SanctionRegime.ADMINISTRATIVE, 1, SanctionRegime.ADMONITION, 1));
        assertThat(statistics.bySanction())
                .isEqualTo(Map.of(Sanction.PARTY_WARNING, 2, Sanction.DEMERIT, 1, Sanction.ADMONITION, 1));
        assertThat(315 + 40 - 334).isEqualTo(21);
    }

    @Test
    void two_records_of_a_person_count_once_and_members_without_post_are_of_the_other_ones() {
        SanctionStatistics statistics = of(List.of(
                against("c-04", Sanction.PARTY_WARNING),
                against("c-04", Sanction.PARTY_WARNING).withPerson(Actor.member("m-09")),
                against("c-04", Sanction.PARTY_WARNING).withPerson(Actor.member("m-10"))));

        assertThat(statistics.sanctioned()).isEqualTo(2);
        assertThat(statistics.byRank()).isEqualTo(Map.of(CadreRank.GENERAL, 1, CadreRank.OTHER, 1));
    }

    @Test
    void only_what_took_effect_in_the_time_and_stands_is_counted() {
        SanctionStatistics statistics = SanctionStatistics.of(
                DisciplineSamples.register().decisions(), OrganizationSamples.register(), YEAR, AS_OF);

        assertThat(statistics.decisions()).isEqualTo(2);
        assertThat(statistics.sanctioned()).isEqualTo(1);
        assertThat(statistics.byRank()).isEqualTo(Map.of(CadreRank.GENERAL, 1));
    }

    @Test
    void periods_that_end_within_the_days_ahead_are_listed_with_both_ends() {
        List<SanctionDecision> warning = List.of(against("c-04", Sanction.WARNING));

        assertThat(expiring(warning, LocalDate.of(2026, 9, 19), 0)).hasSize(1);
        assertThat(expiring(warning, LocalDate.of(2026, 9, 20), 30)).isEmpty();
        assertThat(expiring(warning, LocalDate.of(2026, 8, 20), 30)).hasSize(1);
        assertThat(expiring(warning, LocalDate.of(2026, 8, 20), 29)).isEmpty();
    }

    private static List<InfluencePeriod> expiring(List<SanctionDecision> decisions, LocalDate asOf, int days) {
        return SanctionStatistics.expiring(
                DecisionsByPerson.of(decisions, People.of(OrganizationSamples.register())),
                DisciplineNorms.standard(),
                asOf,
                days);
    }

    private static SanctionStatistics of(List<SanctionDecision> decisions) {
        return SanctionStatistics.of(decisions, OrganizationSamples.register(), YEAR, AS_OF);
    }

    private static SanctionDecision against(String cadre, Sanction sanction) {
        return decision("s-" + cadre + sanction.code())
                .person(Actor.cadre(cadre))
                .sanction(sanction)
                .history(carriedOut(EFFECTIVE))
                .build();
    }
}
