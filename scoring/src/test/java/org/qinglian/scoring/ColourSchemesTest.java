package org.qinglian.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglian.core.common.Period;
import org.qinglian.core.common.Severity;
import org.qinglian.core.document.DocumentException;
import org.qinglian.scoring.fact.Event;
import org.qinglian.scoring.fact.Facts;
import org.qinglian.scoring.fact.Reading;
import org.qinglian.scoring.fact.ScoredSubject;
import org.qinglian.scoring.fixture.ColourSchemes;
import org.qinglian.scoring.scheme.Scheme;
import org.qinglian.scoring.scheme.SchemeLinter;

/** Colour ratings: what triggers a colour, what escalates it, and where a window begins and ends. */
class ColourSchemesTest {
    private static final Map<String, String> YELLOW = Map.of("colour", "yellow");
    private static final Map<String, String> RED = Map.of("colour", "red");

    private final Scheme daily = ColourSchemes.danfengDaily();
    private final Scheme villages = ColourSchemes.danfengVillages();

    @Test
    void twelve_schemes_are_free_of_errors() {
        assertThat(ColourSchemes.all()).hasSize(12);
        assertThat(ColourSchemes.all())
                .allSatisfy(scheme -> assertThat(SchemeLinter.standard().lint(scheme))
                        .as(scheme.id())
                        .noneMatch(fault -> fault.severity() == Severity.ERROR));
        assertThat(ColourSchemes.all()).extracting(Scheme::id).doesNotHaveDuplicates();
    }

    @Test
    void nothing_on_record_is_the_lightest_level() {
        assertThat(colour(daily, facts("2026-07", "2026-01-01"))).isEqualTo("green");
        assertThat(colour(villages, facts("2026", "2026-01-01"))).isEqualTo("clear");
        assertThat(colour(ColourSchemes.kunming(), facts("2026", "2026-01-01"))).isEqualTo("clear");
    }

    @Test
    void three_consecutive_yellow_days_are_red() {
        assertThat(colour(daily, lapses("2026-07", "2026-07-07", "2026-07-08", "2026-07-09")))
                .isEqualTo("red");
    }

    @Test
    void three_yellow_days_that_are_not_consecutive_stay_yellow() {
        assertThat(colour(daily, lapses("2026-07", "2026-07-07", "2026-07-08", "2026-07-10")))
                .isEqualTo("yellow");
        assertThat(colour(daily, lapses("2026-07", "2026-07-07", "2026-07-07", "2026-07-08")))
                .isEqualTo("yellow");
    }

    @Test
    void consecutive_days_run_over_the_end_of_a_month() {
        assertThat(colour(daily, lapses("2026-07", "2026-06-29", "2026-06-30", "2026-07-01")))
                .isEqualTo("red");
        assertThat(colour(daily, lapses("2026-07", "2026-06-27", "2026-06-28", "2026-06-29", "2026-07-01")))
                .isEqualTo("yellow");
    }

    @ParameterizedTest
    @CsvSource({"absent-without-leave", "collective-leave", "shirking"})
    void some_lapses_are_red_at_once(String situation) {
        assertThat(colour(
                        daily,
                        facts("2026-07", "2026-01-01")
                                .add(event("duty.lapse", "2026-07-07", Map.of("situation", situation)))))
                .isEqualTo("red");
    }

    @Test
    void four_yellow_cards_in_a_year_are_a_veto_and_three_are_not() {
        assertThat(colour(villages, cards("2026", YELLOW, "2026-01-01", "2026-03-01", "2026-06-01")))
                .isEqualTo("yellow");
        assertThat(colour(villages, cards("2026", YELLOW, "2026-01-01", "2026-03-01", "2026-06-01", "2026-12-31")))
                .isEqualTo("veto");
    }

    @Test
    void a_card_of_last_year_is_not_one_of_four_in_a_year() {
        assertThat(colour(villages, cards("2026", YELLOW, "2025-12-31", "2026-03-01", "2026-06-01", "2026-12-31")))
                .isEqualTo("yellow");
    }

    @Test
    void three_orange_or_two_red_cards_are_a_veto_too() {
        Map<String, String> orange = Map.of("colour", "orange");

        assertThat(colour(villages, cards("2026", orange, "2026-01-01", "2026-02-01")))
                .isEqualTo("orange");
        assertThat(colour(villages, cards("2026", orange, "2026-01-01", "2026-02-01", "2026-03-01")))
                .isEqualTo("veto");
        assertThat(colour(villages, cards("2026", RED, "2026-01-01"))).isEqualTo("red");
        assertThat(colour(villages, cards("2026", RED, "2026-01-01", "2026-02-01")))
                .isEqualTo("veto");
    }

    @Test
    void last_three_times_running_or_more_than_three_greens_in_a_quarter_are_orange() {
        Scheme zhenan = ColourSchemes.zhenan();
        Map<String, String> green = Map.of("colour", "green");
        Facts.Builder ranked = facts("2026-Q3", "2026-01-01")
                .add(event("ranking", "2026-05-10", Map.of("place", "last")))
                .add(event("ranking", "2026-06-10", Map.of("place", "last")))
                .add(event("ranking", "2026-07-10", Map.of("place", "last")));

        assertThat(colour(zhenan, ranked)).isEqualTo("orange");
        assertThat(colour(zhenan, cards("2026-Q3", green, "2026-07-01", "2026-07-02", "2026-09-30")))
                .isEqualTo("green");
        assertThat(colour(zhenan, cards("2026-Q3", green, "2026-07-01", "2026-07-02", "2026-08-01", "2026-09-30")))
                .isEqualTo("orange");
    }

    @Test
    void orange_twice_in_half_a_year_is_red_up_to_the_day() {
        Scheme zhenan = ColourSchemes.zhenan();
        Map<String, String> orange = Map.of("colour", "orange");

        assertThat(colour(zhenan, cards("2026-Q3", orange, "2026-04-01", "2026-09-30")))
                .isEqualTo("red");
        assertThat(colour(zhenan, cards("2026-Q3", orange, "2026-03-31", "2026-09-30")))
                .isEqualTo("clear");
    }

    @Test
    void red_ratings_running_weigh_more_than_one() {
        Scheme rong = ColourSchemes.rong();

        assertThat(colour(rong, ratings("red"))).isEqualTo("red");
        assertThat(colour(rong, ratings("red", "yellow", "red"))).isEqualTo("red");
        assertThat(colour(rong, ratings("yellow", "red", "red"))).isEqualTo("red-twice");
        assertThat(colour(rong, ratings("red", "red", "red"))).isEqualTo("red-three-times");
        assertThat(colour(rong, ratings("red", "red", "yellow"))).isEqualTo("yellow");
    }

    @Test
    void a_run_that_facts_do_not_reach_back_for_is_not_held_against_anybody() {
        Facts.Builder since = facts("2026-Q3", "2026-07-01")
                .add(event("rating", "2026-07-31", RED))
                .add(reading("rating", null, "red"));

        assertThat(colour(ColourSchemes.rong(), since)).isEqualTo("red");
        assertThat(Scorer.of(ColourSchemes.rong())
                        .score(since.build())
                        .scorecard("u")
                        .overrides())
                .extracting(override -> override.id() + " " + override.applied())
                .containsExactly("red-1 true", "red-twice-2 false", "red-three-times-3 false");
    }

    @Test
    void yellow_takes_two_points_and_orange_four() {
        Facts.Builder facts = cards("2026", YELLOW, "2026-02-01", "2026-03-01")
                .add(event("card", "2026-04-01", Map.of("colour", "orange")));

        assertThat(Scorer.of(ColourSchemes.huinong()).score(facts.build()).score("u"))
                .contains(new BigDecimal("-8"));
        assertThat(colour(ColourSchemes.huinong(), facts)).isEqualTo("orange");
    }

    @ParameterizedTest
    @CsvSource({
        "suichuan-2022, yellow, orange, red",
        "shunde-2021, yellow, orange, red",
        "danfeng-2013-cards, remind, inquire, warn"
    })
    void the_heaviest_card_gives_the_level(String id, String light, String middle, String heavy) {
        Scheme scheme = ColourSchemes.get(id);
        Facts.Builder facts = cards("2026", Map.of("colour", light), "2026-02-01", "2026-02-02");

        assertThat(colour(scheme, facts)).isEqualTo(light);
        assertThat(colour(scheme, facts.add(event("card", "2026-03-01", Map.of("colour", heavy)))))
                .isEqualTo(heavy);
        assertThat(colour(scheme, facts.add(event("card", "2026-03-02", Map.of("colour", middle)))))
                .isEqualTo(heavy);
    }

    @Test
    void points_of_negative_information_light_a_lamp() {
        Scheme cangnan = ColourSchemes.cangnan();

        assertThat(colour(cangnan, information("d", "d", "c"))).isEqualTo("green");
        assertThat(colour(cangnan, information("d", "d", "c", "d"))).isEqualTo("yellow");
        assertThat(colour(cangnan, information("b", "c", "d", "d"))).isEqualTo("yellow");
        assertThat(colour(cangnan, information("a"))).isEqualTo("red");
    }

    @ParameterizedTest
    @CsvSource({"0, clear", "1.49, clear", "1.5, blue", "2.4, blue", "2.5, yellow", "2.99, yellow", "3, red", "9, red"})
    void a_case_that_stays_open_changes_colour_at_its_bounds(String months, String colour) {
        assertThat(colour(
                        ColourSchemes.haicheng(),
                        facts("2026-07", "2026-07-01").add(reading("months-open", months, null))))
                .isEqualTo(colour);
    }

    @ParameterizedTest
    @CsvSource({"0, clear", "1, blue", "2, blue", "3, yellow", "4, red", "8, red"})
    void missed_indicators_have_a_colour_once_the_gap_is_mended(String missed, String colour) {
        assertThat(colour(
                        ColourSchemes.jiangbei(true),
                        facts("2026", "2026-01-01").add(reading("missed", missed, null))))
                .isEqualTo(colour);
    }

    @Test
    void two_missed_indicators_are_a_gap_that_the_linter_reports() {
        assertThatThrownBy(() -> Scorer.of(ColourSchemes.jiangbei(false)))
                .isInstanceOf(DocumentException.class)
                .hasMessage(
                        "error: colour/jiangbei /outcome/bands/2/below: [scheme.band-gap] Bands leave a gap between -2"
                                + " of grade 'yellow' and -1; scores in it would have no grade.");
    }

    @ParameterizedTest
    @CsvSource({"1, no-promotion", "2, demotion", "3, dismissal", "4, dismissal"})
    void being_held_to_account_weighs_by_the_number_of_times(int times, String level) {
        Facts.Builder facts = facts("2026", "2026-01-01");
        for (int i = 1; i <= times; i++) {
            facts.add(event("accountability", "2026-0" + i + "-01", Map.of()));
        }

        assertThat(colour(ColourSchemes.kunming(), facts)).isEqualTo(level);
    }

    private static String colour(Scheme scheme, Facts.Builder facts) {
        return Scorer.of(scheme).score(facts.build()).grade("u").orElseThrow().grade();
    }

    private static Facts.Builder facts(String period, String since) {
        return Facts.builder(Period.parse(period))
                .since(LocalDate.parse(since))
                .add(ScoredSubject.builder().id("u").kind("unit").build());
    }

    private static Facts.Builder lapses(String period, String... days) {
        Facts.Builder facts = facts(period, "2026-01-01");
        List.of(days).forEach(day -> facts.add(event("duty.lapse", day, YELLOW)));
        return facts;
    }

    private static Facts.Builder cards(String period, Map<String, String> card, String... days) {
        Facts.Builder facts = facts(period, "2025-01-01");
        List.of(days).forEach(day -> facts.add(event("card", day, card)));
        return facts;
    }

    private static Facts.Builder ratings(String... colours) {
        Facts.Builder facts = facts("2026-Q3", "2025-10-01");
        for (int i = 0; i < colours.length; i++) {
            String day = LocalDate.of(2026, 7, 31)
                    .minusMonths(3L * (colours.length - 1 - i))
                    .toString();
            facts.add(event("rating", day, Map.of("colour", colours[i])));
        }
        return facts.add(reading("rating", null, colours[colours.length - 1]));
    }

    private static Facts.Builder information(String... classes) {
        Facts.Builder facts = facts("2026", "2026-01-01");
        List.of(classes).forEach(of -> facts.add(event("information", "2026-05-01", Map.of("class", of))));
        return facts;
    }

    private static Event event(String kind, String day, Map<String, String> attributes) {
        return new Event("u", kind, LocalDate.parse(day), Optional.empty(), attributes, "record-" + day);
    }

    private static Reading reading(String name, String value, String code) {
        return new Reading(
                "u",
                name,
                Optional.ofNullable(value).map(BigDecimal::new),
                Optional.ofNullable(code),
                Optional.empty(),
                "register");
    }
}
