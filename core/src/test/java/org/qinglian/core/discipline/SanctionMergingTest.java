package org.qinglian.core.discipline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qinglian.core.discipline.Sanction.DEMERIT;
import static org.qinglian.core.discipline.Sanction.DISMISSAL;
import static org.qinglian.core.discipline.Sanction.PARTY_EXPULSION;
import static org.qinglian.core.discipline.Sanction.PARTY_PROBATION;
import static org.qinglian.core.discipline.Sanction.PARTY_REMOVAL;
import static org.qinglian.core.discipline.Sanction.PARTY_SERIOUS_WARNING;
import static org.qinglian.core.discipline.Sanction.PARTY_WARNING;
import static org.qinglian.core.discipline.Sanction.REMOVAL;
import static org.qinglian.core.discipline.Sanction.WARNING;

import java.util.List;
import org.junit.jupiter.api.Test;

class SanctionMergingTest {
    private final SanctionMerging merging = SanctionMerging.standard();

    @Test
    void several_party_violations_deserve_one_notch_above_the_heaviest() {
        assertThat(merging.party(List.of(PARTY_WARNING, PARTY_SERIOUS_WARNING, PARTY_REMOVAL)))
                .isEqualTo(PARTY_PROBATION);
        assertThat(merging.party(List.of(PARTY_WARNING, PARTY_WARNING))).isEqualTo(PARTY_SERIOUS_WARNING);
    }

    @Test
    void anything_with_expulsion_is_expulsion() {
        for (Sanction other : Sanction.of(SanctionRegime.PARTY)) {
            assertThat(merging.party(List.of(other, PARTY_EXPULSION))).isEqualTo(PARTY_EXPULSION);
        }
    }

    @Test
    void one_violation_is_not_aggravated() {
        assertThat(merging.party(List.of(PARTY_REMOVAL))).isEqualTo(PARTY_REMOVAL);
    }

    @Test
    void administrative_acts_of_different_kinds_deserve_the_heaviest() {
        assertThat(merging.administrative(List.of(WARNING, REMOVAL, DEMERIT))).isEqualTo(REMOVAL);
    }

    @Test
    void the_term_of_several_of_a_kind_is_between_one_and_the_sum_and_at_most_48_months() {
        assertThat(merging.administrativeTerm(List.of(DEMERIT, DEMERIT))).contains(new TermRange(12, 24));
        assertThat(merging.administrativeTerm(
                        List.of(Sanction.SERIOUS_DEMERIT, Sanction.SERIOUS_DEMERIT, Sanction.SERIOUS_DEMERIT)))
                .contains(new TermRange(18, 48));
        assertThat(merging.administrativeTerm(List.of(DEMERIT))).contains(new TermRange(12, 12));
        assertThat(merging.administrativeTerm(List.of(DEMERIT, WARNING, DEMERIT)))
                .contains(new TermRange(12, 24));
        assertThat(merging.administrativeTerm(List.of(DISMISSAL))).isEmpty();
    }

    @Test
    void a_range_holds_both_its_ends() {
        TermRange range = new TermRange(12, 24);

        assertThat(range.contains(11)).isFalse();
        assertThat(range.contains(12)).isTrue();
        assertThat(range.contains(24)).isTrue();
        assertThat(range.contains(25)).isFalse();
    }

    @Test
    void neither_nothing_nor_two_regimes_can_be_merged() {
        assertThatThrownBy(() -> merging.party(List.of()))
                .hasMessage("Sanctions [] cannot be merged; expected one or more of one regime.");
        assertThatThrownBy(() -> merging.party(List.of(PARTY_WARNING, WARNING)))
                .hasMessage("Sanctions [party-warning, warning] cannot be merged; expected one or more of one regime.");
    }
}
