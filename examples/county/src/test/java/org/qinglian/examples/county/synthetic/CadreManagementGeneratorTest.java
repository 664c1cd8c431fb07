package org.qinglian.examples.county.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.qinglian.core.cadre.CadreRegister;
import org.qinglian.core.cadre.CheckupCoverage;
import org.qinglian.core.cadre.Colour;
import org.qinglian.core.cadre.ColourFigures;
import org.qinglian.core.cadre.ColourScheme;
import org.qinglian.core.cadre.ColourTransition;
import org.qinglian.core.common.Period;
import org.qinglian.core.common.Share;
import org.qinglian.core.organization.People;
import org.qinglian.core.programme.Programme;

class CadreManagementGeneratorTest {
    private static final Programme PROGRAMME =
            CountyGenerator.generate(CountySize.small(), 1).programme();
    private static final CadreRegister CADRE = PROGRAMME.cadre();
    private static final People PEOPLE = People.of(PROGRAMME.organization());

    @Test
    void makes_records_of_every_kind() {
        assertThat(CADRE.schemes()).hasSize(2);
        assertThat(CADRE.facts()).hasSize(46);
        assertThat(CADRE.ratings()).hasSize(58);
        assertThat(CADRE.cards()).hasSize(59);
        assertThat(CADRE.checkupSchemes()).hasSize(2);
        assertThat(CADRE.rounds()).hasSize(1);
        assertThat(CADRE.checkups()).hasSize(160);
        assertThat(CADRE.formerPosts()).hasSize(13);
        assertThat(CADRE.policies()).isNotEmpty();
    }

    @Test
    void red_follows_yellow_and_most_yellows_were_lifted() {
        ColourScheme scheme = CADRE.schemes().get(0);
        ColourFigures figures = ColourFigures.of(scheme, CADRE, PEOPLE, Period.parse("2026"));

        assertThat(figures.transitions())
                .containsEntry(ColourTransition.of(Colour.YELLOW, Colour.RED), 10)
                .containsKeys(ColourTransition.into(Colour.YELLOW), ColourTransition.outOf(Colour.YELLOW));
        assertThat(figures.distribution()).containsEntry(Colour.RED, 11);
        assertThat(figures.cardsIssued()).isEqualTo(59);
    }

    @Test
    void the_round_of_check_ups_covers_all_but_the_one_who_was_forgotten() {
        CheckupCoverage coverage = CheckupCoverage.of(CADRE.rounds().get(0), CADRE.checkups(), CountyGenerator.AS_OF);

        assertThat(coverage.managed()).isEqualTo(new Share(120, 121));
        assertThat(coverage.reserve()).isEqualTo(new Share(40, 40));
        assertThat(coverage.unchecked()).hasSize(1);
    }
}
