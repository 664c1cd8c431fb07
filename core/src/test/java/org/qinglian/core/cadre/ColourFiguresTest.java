package org.qinglian.core.cadre;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Period;
import org.qinglian.core.common.Ref;
import org.qinglian.core.fixture.CadreSamples;
import org.qinglian.core.fixture.OrganizationSamples;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.OrganizationRegister;
import org.qinglian.core.organization.People;

class ColourFiguresTest {
    private static final People NOBODY =
            People.of(OrganizationRegister.builder().build());
    private static final Period HALF = Period.parse("2026-H1");

    @Test
    void the_distribution_is_that_of_the_last_day() {
        CadreRegister register = register(
                rating("r-1", "c-01", Colour.YELLOW, LocalDate.of(2026, 2, 2)).build(),
                rating("r-2", "c-02", Colour.RED, LocalDate.of(2026, 6, 30)).build(),
                rating("r-3", "c-03", Colour.RED, LocalDate.of(2026, 7, 1)).build(),
                rating("r-4", "c-04", Colour.YELLOW, LocalDate.of(2026, 2, 2))
                        .lifting(Lifting.expired(LocalDate.of(2026, 6, 30)))
                        .build(),
                rating("r-5", "c-05", Colour.YELLOW, LocalDate.of(2026, 2, 2))
                        .lifting(Lifting.expired(LocalDate.of(2026, 7, 1)))
                        .build());

        assertThat(figures(register).distribution())
                .isEqualTo(Map.of(Colour.GREEN, 0, Colour.YELLOW, 2, Colour.RED, 1));
        assertThat(figures(register).distribution().keySet()).containsExactly(Colour.GREEN, Colour.YELLOW, Colour.RED);
    }

    @Test
    void transitions_go_from_the_rating_that_was_replaced_and_out_of_one_that_was_lifted() {
        CadreRegister register = register(
                rating("r-1", "c-01", Colour.YELLOW, LocalDate.of(2026, 2, 2)).build(),
                rating("r-2", "c-01", Colour.RED, LocalDate.of(2026, 3, 2)).build(),
                rating("r-3", "c-01", Colour.YELLOW, LocalDate.of(2026, 4, 2))
                        .lifting(Lifting.expired(LocalDate.of(2026, 5, 4)))
                        .build(),
                rating("r-4", "c-01", Colour.YELLOW, LocalDate.of(2026, 6, 1)).build(),
                rating("r-5", "c-02", Colour.YELLOW, LocalDate.of(2025, 12, 31)).build());

        assertThat(figures(register).transitions())
                .isEqualTo(Map.of(
                        ColourTransition.into(Colour.YELLOW), 2,
                        ColourTransition.of(Colour.YELLOW, Colour.RED), 1,
                        ColourTransition.of(Colour.RED, Colour.YELLOW), 1,
                        ColourTransition.outOf(Colour.YELLOW), 1));
    }

    @Test
    void who_came_to_the_heaviest_level_twice_is_named() {
        CadreRegister register = register(
                rating("r-1", "c-01", Colour.RED, LocalDate.of(2026, 1, 1)).build(),
                rating("r-2", "c-01", Colour.RED, LocalDate.of(2026, 6, 30)).build(),
                rating("r-3", "c-02", Colour.RED, LocalDate.of(2025, 12, 31)).build(),
                rating("r-4", "c-02", Colour.RED, LocalDate.of(2026, 2, 1)).build(),
                rating("r-5", "c-03", Colour.YELLOW, LocalDate.of(2026, 2, 1)).build(),
                rating("r-6", "c-03", Colour.YELLOW, LocalDate.of(2026, 3, 1)).build());

        assertThat(figures(register).repeatedHeaviest()).containsExactly(Actor.cadre("c-01"));
    }

    @Test
    void a_rating_that_was_corrected_counts_nowhere() {
        CadreRegister register = register(
                rating("r-1", "c-01", Colour.RED, LocalDate.of(2026, 2, 2)).build(),
                rating("r-2", "c-01", Colour.YELLOW, LocalDate.of(2026, 2, 2))
                        .corrects(Ref.of("r-1"))
                        .build());

        assertThat(figures(register).distribution())
                .isEqualTo(Map.of(Colour.GREEN, 0, Colour.YELLOW, 1, Colour.RED, 0));
        assertThat(figures(register).transitions()).isEqualTo(Map.of(ColourTransition.into(Colour.YELLOW), 1));
    }

    @Test
    void a_cadre_who_is_a_member_too_is_one_subject() {
        People people = People.of(OrganizationSamples.register());
        CadreRegister register = register(
                rating("r-1", "c-02", Colour.YELLOW, LocalDate.of(2026, 2, 2)).build(),
                rating("r-2", "c-02", Colour.RED, LocalDate.of(2026, 3, 2))
                        .subject(Actor.member("m-01"))
                        .build());

        assertThat(ColourFigures.of(scheme(), register, people, HALF).distribution())
                .isEqualTo(Map.of(Colour.GREEN, 0, Colour.YELLOW, 0, Colour.RED, 1));
    }

    /** Suichuan 2022: 63 cards of three colours; the split of the cards is not published and made up here. */
    @Test
    void counts_the_63_cards_that_one_county_issued() {
        List<ColourCard> cards = new ArrayList<>();
        for (int i = 0; i < 63; i++) {
            cards.add(CadreSamples.card("cc-" + i)
                    .colour(i < 40 ? Colour.YELLOW : Colour.RED)
                    .build());
        }
        cards.add(
                CadreSamples.card("before").issuedOn(LocalDate.of(2025, 12, 31)).build());
        cards.add(CadreSamples.card("other").scheme(Optional.empty()).build());

        ColourFigures figures = figures(CadreRegister.builder().cards(cards).build());

        assertThat(figures.cards()).isEqualTo(Map.of(Colour.GREEN, 0, Colour.YELLOW, 40, Colour.RED, 23));
        assertThat(figures.cardsIssued()).isEqualTo(63);
    }

    @Test
    void a_level_is_so_many_steps_above_no_rating() {
        ColourScheme withoutNormal = CadreSamples.scheme("cs-2")
                .levels(List.of(ColourLevel.warned(Colour.YELLOW), ColourLevel.warned(Colour.ORANGE)))
                .build();

        assertThat(scheme().steps(Colour.GREEN)).contains(0);
        assertThat(scheme().steps(Colour.RED)).contains(2);
        assertThat(withoutNormal.steps(Colour.YELLOW)).contains(1);
        assertThat(withoutNormal.steps(Colour.ORANGE)).contains(2);
        assertThat(withoutNormal.steps(Colour.RED)).isEmpty();
        assertThat(withoutNormal.heaviest()).contains(Colour.ORANGE);
        assertThat(withoutNormal.withLevels(List.of()).heaviest()).isEmpty();
    }

    @Test
    void a_colour_of_the_place_is_known_by_its_code() {
        assertThat(Colour.of(" purple ").label()).isEqualTo(LocalizedText.of("purple", "purple"));
        assertThat(Colour.ORANGE.label()).isEqualTo(LocalizedText.of("橙色", "orange"));
    }

    private static ColourFigures figures(CadreRegister register) {
        return ColourFigures.of(scheme(), register, NOBODY, HALF);
    }

    private static ColourScheme scheme() {
        return CadreSamples.scheme("cs-1").build();
    }

    private static CadreRegister register(ColourRating... ratings) {
        return CadreRegister.builder().addRatings(ratings).build();
    }

    private static ColourRatingBuilder rating(String id, String cadre, Colour colour, LocalDate from) {
        return CadreSamples.rating(id)
                .subject(Actor.cadre(cadre))
                .colour(colour)
                .effectiveFrom(from)
                .effectiveUntil(Optional.empty())
                .lifting(Optional.empty());
    }
}
