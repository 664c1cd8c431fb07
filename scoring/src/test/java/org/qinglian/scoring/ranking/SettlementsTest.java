package org.qinglian.scoring.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.qinglian.scoring.scheme.PlacesWord.ABOUT;
import static org.qinglian.scoring.scheme.PlacesWord.AT_LEAST;
import static org.qinglian.scoring.scheme.PlacesWord.AT_MOST;
import static org.qinglian.scoring.scheme.Precedence.BANDS_OVER_QUOTAS;
import static org.qinglian.scoring.scheme.Precedence.BANDS_THEN_QUOTAS;
import static org.qinglian.scoring.scheme.Precedence.QUOTAS_OVER_BANDS;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.scoring.fact.Measure;
import org.qinglian.scoring.fact.ReadingMeasure;
import org.qinglian.scoring.fact.SourceType;
import org.qinglian.scoring.scheme.Band;
import org.qinglian.scoring.scheme.Outcome;
import org.qinglian.scoring.scheme.Places;
import org.qinglian.scoring.scheme.PlacesWord;
import org.qinglian.scoring.scheme.Precedence;
import org.qinglian.scoring.scheme.Quota;
import org.qinglian.scoring.scheme.QuotaKind;
import org.qinglian.scoring.scheme.Ties;

/** What quotas make of grades: four grades 5, 4, 3, 2 with bounds 90, 80, 70 and none. */
class SettlementsTest {
    private static final long ALL = 0b1111;

    @ParameterizedTest
    @CsvSource({
        "6, 0.10, AT_MOST, 0", "6, 0.10, ABOUT, 1", "6, 0.10, AT_LEAST, 1",
        "7, 0.30, AT_MOST, 2", "7, 0.30, ABOUT, 2", "7, 0.30, AT_LEAST, 3",
        "5, 0.50, AT_MOST, 2", "5, 0.50, ABOUT, 3", "5, 0.50, AT_LEAST, 3",
        "10, 0.30, AT_MOST, 3", "10, 0.30, AT_LEAST, 3", "0, 0.30, AT_LEAST, 0"
    })
    void the_word_of_the_rule_rounds_a_part_of_a_place(int subjects, String share, PlacesWord word, int places) {
        assertThat(Places.share(word, share).among(subjects)).isEqualTo(places);
    }

    @Test
    void bands_then_quotas_takes_down_who_is_beyond_the_places_and_lifts_nobody() {
        // 10 % of 10 is one place at 5; 30 % are three at 4
        Outcome outcome = outcome(
                BANDS_THEN_QUOTAS,
                Quota.of("5", QuotaKind.LIMIT, Places.share(ABOUT, "0.10")),
                Quota.of("4", QuotaKind.LIMIT, Places.share(ABOUT, "0.30")));

        assertThat(grades(outcome, scored("98", "95", "92", "91", "85", "79", "75", "71", "65", "50")))
                .isEqualTo("5 4 4 4 3 3 3 3 2 2");
        assertThat(grades(outcome, scored("89", "85", "79", "79", "75", "74", "73", "72", "65", "50")))
                .as("places stay empty")
                .isEqualTo("4 4 3 3 3 3 3 3 2 2");
    }

    @Test
    void bands_over_quotas_moves_nobody_and_reports_what_is_not_kept() {
        Outcome outcome = outcome(BANDS_OVER_QUOTAS, Quota.of("5", QuotaKind.LIMIT, Places.share(AT_MOST, "0.25")));
        Settlements settlements = Settlements.of(outcome, 2026, scored("95", "92", "91", "60"));

        assertThat(grades(outcome, scored("95", "92", "91", "60"))).isEqualTo("5 5 5 2");
        QuotaResult result = settlements.quotas().get(0);
        assertThat(result.places()).isEqualTo(1);
        assertThat(result.holders()).isEqualTo(3);
        assertThat(result.isKept()).isFalse();
        assertThat(result.warning().orElseThrow().in(Locale.CHINA)).isEqualTo("同组（g）4 个对象，“五”的限额为不超过 1 个，实有 3 个。");
        assertThat(result.warning().orElseThrow().in(Locale.ENGLISH))
                .isEqualTo("The limit of grade 'five' is at most 1 of the 4 subjects of group 'g'; found 3.");
    }

    @Test
    void quotas_over_bands_deals_places_by_rank_whatever_the_bounds() {
        Outcome outcome = outcome(
                QUOTAS_OVER_BANDS,
                Quota.of("5", QuotaKind.LIMIT, Places.share(ABOUT, "0.10")),
                Quota.of("4", QuotaKind.LIMIT, Places.share(ABOUT, "0.40")),
                Quota.of("3", QuotaKind.LIMIT, Places.share(ABOUT, "0.30")));

        assertThat(grades(outcome, scored("70", "69", "68", "67", "66", "65", "64", "63", "62", "61")))
                .isEqualTo("5 4 4 4 4 3 3 3 2 2");
    }

    @Test
    void planned_counts_are_dealt_and_the_rest_has_the_lowest() {
        Outcome outcome = outcome(
                QUOTAS_OVER_BANDS,
                Quota.of("5", QuotaKind.LIMIT, Places.count(AT_MOST, 1)),
                Quota.of("4", QuotaKind.LIMIT, Places.count(AT_MOST, 3)),
                Quota.of("3", QuotaKind.LIMIT, Places.count(AT_MOST, 1)));

        assertThat(grades(outcome, scored("90", "80", "70", "60", "50", "40"))).isEqualTo("5 4 4 4 3 2");
    }

    @Test
    void cumulative_shares_deal_tiers_by_rank() {
        // 25 %, 70 % and 85 % of 20: 5, 14 and 17
        Outcome outcome = outcome(
                QUOTAS_OVER_BANDS,
                Quota.of("5", QuotaKind.LIMIT, Places.share(ABOUT, "0.25")).cumulative(),
                Quota.of("4", QuotaKind.LIMIT, Places.share(ABOUT, "0.70")).cumulative(),
                Quota.of("3", QuotaKind.LIMIT, Places.share(ABOUT, "0.85")).cumulative());
        String[] scores = IntStream.range(0, 20).mapToObj(i -> "" + (99 - i)).toArray(String[]::new);

        assertThat(grades(outcome, scored(scores))).isEqualTo("5 5 5 5 5 4 4 4 4 4 4 4 4 4 3 3 3 2 2 2");
    }

    @Test
    void a_coverage_target_is_reported_and_moves_nobody() {
        Outcome outcome = outcome(BANDS_OVER_QUOTAS, Quota.of("4", QuotaKind.TARGET, Places.share(AT_LEAST, "0.80")));
        List<Contender> contenders = scored("95", "85", "81", "60", "50");

        assertThat(grades(outcome, contenders)).isEqualTo("5 4 4 2 2");
        QuotaResult result = Settlements.of(outcome, 2026, contenders).quotas().get(0);
        assertThat(result.holders()).as("those with a better grade count").isEqualTo(3);
        assertThat(result.warning().orElseThrow().in(Locale.ENGLISH))
                .isEqualTo("The target of grade 'four' is at least 4 of the 5 subjects of group 'g'; found 3.");
    }

    @Test
    void a_forced_bottom_takes_down_the_last_whatever_their_score() {
        Outcome outcome = outcome(BANDS_THEN_QUOTAS, Quota.of("2", QuotaKind.BOTTOM, Places.share(AT_LEAST, "0.10")));

        assertThat(grades(outcome, scored("99", "98", "97", "96", "95", "94", "93", "92", "91", "90", "89")))
                .isEqualTo("5 5 5 5 5 5 5 5 5 2 2");
    }

    @ParameterizedTest
    @CsvSource({"AT_MOST, 5 4 4 4", "ABOUT, 5 5 5 4", "AT_LEAST, 5 5 5 4"})
    void who_is_tied_where_the_places_end_goes_together_as_the_word_says(PlacesWord word, String grades) {
        Outcome outcome = outcome(BANDS_THEN_QUOTAS, Quota.of("5", QuotaKind.LIMIT, Places.count(word, 2)));

        assertThat(grades(outcome, scored("95", "92", "92", "91"))).isEqualTo(grades);
    }

    @Test
    void a_criterion_breaks_ties_within_a_margin_below_the_first_of_a_run() {
        Outcome outcome = Outcome.builder()
                .from(outcome(BANDS_THEN_QUOTAS, Quota.of("5", QuotaKind.LIMIT, Places.count(AT_MOST, 1))))
                .ties(new Ties(Optional.of(new BigDecimal("0.2")), List.of("awards")))
                .build();
        List<Contender> contenders = List.of(
                contender("a", "92.3", 0, ALL, "0"),
                contender("b", "92.1", 0, ALL, "2"),
                contender("c", "91.9", 0, ALL, "9"),
                contender("d", "91.9", 0, ALL, "9"));

        assertThat(Settlements.of(outcome, 2026, contenders).settlement("b"))
                .contains(new Settlement("b", "g", 0, 0, Optional.empty()));
        assertThat(Ranking.of(contenders, outcome.tiesOrShared(), List.of()).ranks().stream()
                        .map(rank -> rank.subject() + rank.rank()))
                .as("92.3 and 92.1 are one run; 91.9 is more than 0.2 below 92.3")
                .containsExactly("b1", "a2", "c3", "d3");
    }

    @Test
    void whose_grade_is_set_by_an_override_keeps_it_and_takes_a_place() {
        Outcome outcome = outcome(BANDS_THEN_QUOTAS, Quota.of("5", QuotaKind.LIMIT, Places.count(AT_MOST, 1)));
        List<Contender> contenders = List.of(
                contender("a", "95", 0, ALL),
                contender("b", "94", 0, ALL),
                contender("rated directly", "60", 0, 0b0001));

        assertThat(grades(outcome, contenders)).isEqualTo("4 4 5");
        assertThat(grades(
                        outcome,
                        List.of(
                                contender("a", "95", 0, ALL),
                                contender("b", "94", 0, 0b1),
                                contender("c", "9", 0, 0b1))))
                .as("more than the places")
                .isEqualTo("4 5 5");
    }

    @Test
    void a_grade_that_is_closed_to_somebody_is_passed_over() {
        Outcome limited = outcome(BANDS_THEN_QUOTAS, Quota.of("5", QuotaKind.LIMIT, Places.count(AT_MOST, 1)));
        Outcome dealt = outcome(QUOTAS_OVER_BANDS, Quota.of("5", QuotaKind.LIMIT, Places.count(AT_MOST, 1)));
        List<Contender> contenders = List.of(
                contender("capped", "99", 1, 0b1110), contender("b", "95", 0, ALL), contender("c", "94", 0, 0b1101));

        assertThat(grades(limited, contenders)).as("c may not have 4").isEqualTo("4 5 3");
        assertThat(grades(dealt, contenders)).isEqualTo("4 5 3");
    }

    @Test
    void peer_groups_have_places_of_their_own() {
        Outcome outcome = outcome(BANDS_THEN_QUOTAS, Quota.of("5", QuotaKind.LIMIT, Places.count(AT_MOST, 1)));
        List<Contender> contenders = List.of(
                new Contender("a", "east", new BigDecimal("95"), 0, ALL, List.of(), true),
                new Contender("b", "west", new BigDecimal("92"), 0, ALL, List.of(), true),
                new Contender("c", "east", new BigDecimal("94"), 0, ALL, List.of(), true));

        assertThat(grades(outcome, contenders)).isEqualTo("5 5 4");
        assertThat(Settlements.of(outcome, 2026, contenders).quotas())
                .extracting(QuotaResult::group, QuotaResult::subjects, QuotaResult::holders)
                .containsExactly(tuple("east", 2, 1), tuple("west", 1, 1));
    }

    @Test
    void where_no_limit_is_in_force_nothing_is_dealt_and_the_bands_decide() {
        Outcome outcome = outcome(
                QUOTAS_OVER_BANDS,
                Quota.of("5", QuotaKind.LIMIT, Places.count(AT_MOST, 1)).since(2027),
                Quota.of("2", QuotaKind.BOTTOM, Places.count(AT_LEAST, 1)));

        assertThat(grades(outcome, scored("95", "85", "75", "72"))).isEqualTo("5 4 3 2");
    }

    @Test
    void less_than_one_place_is_said() {
        Outcome outcome = outcome(BANDS_THEN_QUOTAS, Quota.of("5", QuotaKind.LIMIT, Places.share(AT_MOST, "0.10")));
        Settlements settlements = Settlements.of(outcome, 2026, scored("95", "90", "80", "70", "60", "50"));

        assertThat(settlements.quotas().get(0).warning().orElseThrow().in(Locale.CHINA))
                .isEqualTo("同组（g）6 个对象的“五”名额为 0.6 个，不足一个；按“不超过”为 0 个。");
        assertThat(settlements.quotas().get(0).warning().orElseThrow().in(Locale.ENGLISH))
                .isEqualTo(
                        "Grade 'five' has 0.6 places for the 6 subjects of group 'g', less than one; rounded for 'at most'"
                                + " that is 0.");
        assertThat(Settlements.of(outcome, 2026, scored("95", "90", "80", "70", "60", "50", "4", "3", "2", "1"))
                        .quotas()
                        .get(0)
                        .warning())
                .isEmpty();
    }

    @Test
    void a_yearly_schedule_replaces_the_quota_of_a_grade_from_its_year() {
        Outcome outcome = outcome(
                BANDS_THEN_QUOTAS,
                Quota.of("5", QuotaKind.LIMIT, Places.share(AT_MOST, "0.10")).since(2026),
                Quota.of("5", QuotaKind.LIMIT, Places.share(AT_MOST, "0.20")).since(2027));
        List<Contender> contenders = scored("99", "98", "97", "96", "95", "94", "93", "92", "91", "90");

        assertThat(fives(outcome, 2025, contenders)).as("not in force yet").isEqualTo(10);
        assertThat(fives(outcome, 2026, contenders)).isEqualTo(1);
        assertThat(fives(outcome, 2027, contenders)).isEqualTo(2);
        assertThat(fives(outcome, 2030, contenders)).isEqualTo(2);
    }

    @Test
    void says_why_a_grade_is_not_the_one_of_its_band() {
        Outcome outcome = outcome(BANDS_THEN_QUOTAS, Quota.of("5", QuotaKind.LIMIT, Places.share(AT_MOST, "0.50")));
        Settlements settlements = Settlements.of(outcome, 2026, scored("95", "93", "92"));

        assertThat(settlements.reason("s0", Map.of())).isEmpty();
        assertThat(settlements.reason("s1", Map.of()).orElseThrow().in(Locale.CHINA))
                .isEqualTo("同组 3 个对象，“五”名额（不超过 1 个）按得分由高到低确定，本对象不在其内，由“五”调整为“四”");
        assertThat(settlements.reason("s1", Map.of()).orElseThrow().in(Locale.ENGLISH))
                .isEqualTo(
                        "of 3 compared, at most 1 may have \"five\", from the highest score down; this one is not among"
                                + " them and goes from \"five\" to \"four\"");
    }

    @Test
    void whoever_was_placed_behind_a_lower_score_is_told_the_criterion() {
        Measure awards = new ReadingMeasure(
                "awards", LocalizedText.of("单项奖", "awards"), Optional.empty(), SourceType.SYSTEM_RECORD);
        List<Contender> contenders = List.of(contender("a", "92.3", 0, ALL, "0"), contender("b", "92.1", 0, ALL, "2"));
        Outcome one = outcome(BANDS_THEN_QUOTAS, Quota.of("5", QuotaKind.LIMIT, Places.count(AT_MOST, 1)));
        Ties near = new Ties(Optional.of(new BigDecimal("0.2")), List.of("awards"));

        assertThat(reason(one, near, contenders, awards))
                .isEqualTo("同组 2 个对象，“五”名额（不超过 1 个）按得分由高到低确定，本对象不在其内，由“五”调整为“四”；得分相差不超过 0.2 的，先比较单项奖");
        assertThat(reason(
                        one,
                        new Ties(Optional.empty(), List.of("awards")),
                        List.of(contender("c", "92.3", 0, ALL, "1"), contender("a", "92.3", 0, ALL, "0")),
                        awards))
                .endsWith("；得分相同的，比较单项奖");
    }

    private static String reason(Outcome outcome, Ties ties, List<Contender> contenders, Measure awards) {
        return Settlements.of(Outcome.builder().from(outcome).ties(ties).build(), 2026, contenders)
                .reason("a", Map.of("awards", awards))
                .orElseThrow()
                .in(Locale.CHINA);
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatever_the_quotas_a_better_score_never_has_a_worse_grade_and_order_of_input_does_not_matter(long seed) {
        Random random = new Random(seed);
        Outcome outcome = random(random);
        List<Contender> contenders = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            int score = random.nextInt(60, 100);
            contenders.add(contender("s" + i, "" + score, outcome.bandOf(BigDecimal.valueOf(score)), ALL));
        }
        List<Contender> shuffled = new ArrayList<>(contenders);
        Collections.shuffle(shuffled, random);
        Settlements settlements = Settlements.of(outcome, 2026, contenders);
        Settlements again = Settlements.of(outcome, 2026, shuffled);

        for (Contender one : contenders) {
            int grade = settlements.settlement(one.subject()).orElseThrow().grade();
            assertThat(again.settlement(one.subject()).orElseThrow().grade()).isEqualTo(grade);
            assertThat(grade)
                    .as("never lifted unless dealt")
                    .matches(place -> outcome.dealsByRank() || place >= one.grade());
            for (Contender other : contenders) {
                if (one.score().compareTo(other.score()) >= 0) {
                    assertThat(grade)
                            .isLessThanOrEqualTo(settlements
                                    .settlement(other.subject())
                                    .orElseThrow()
                                    .grade());
                }
            }
        }
        assertThat(settlements.quotas())
                .filteredOn(result -> result.quota().kind() == QuotaKind.LIMIT
                        && result.quota().places().word() == AT_MOST
                        && outcome.precedence().orElseThrow() != BANDS_OVER_QUOTAS
                        && outcome.bandOf(result.quota().grade()) < 3)
                .filteredOn(result -> outcome.quotas().stream().noneMatch(quota -> quota.kind() == QuotaKind.BOTTOM))
                .allMatch(QuotaResult::isKept);
    }

    private static Outcome random(Random random) {
        List<Quota> quotas = new ArrayList<>();
        for (String grade : List.of("5", "4", "3")) {
            if (random.nextInt(3) > 0) {
                PlacesWord word = PlacesWord.values()[random.nextInt(3)];
                quotas.add(Quota.of(
                        grade,
                        QuotaKind.LIMIT,
                        random.nextBoolean()
                                ? Places.count(word, random.nextInt(12))
                                : Places.share(word, "0." + (1 + random.nextInt(3)))));
            }
        }
        if (random.nextInt(4) == 0) {
            quotas.add(Quota.of("2", QuotaKind.BOTTOM, Places.count(AT_LEAST, random.nextInt(5))));
        }
        return outcome(Precedence.values()[random.nextInt(3)], quotas.toArray(Quota[]::new));
    }

    private static int fives(Outcome outcome, int year, List<Contender> contenders) {
        Settlements settlements = Settlements.of(outcome, year, contenders);
        return (int) contenders.stream()
                .filter(each ->
                        settlements.settlement(each.subject()).orElseThrow().grade() == 0)
                .count();
    }

    private static String grades(Outcome outcome, List<Contender> contenders) {
        Settlements settlements = Settlements.of(outcome, 2026, contenders);
        return contenders.stream()
                .map(each -> settlements.settlement(each.subject()).orElseThrow())
                .map(settlement -> outcome.bands().get(settlement.grade()).grade())
                .collect(Collectors.joining(" "));
    }

    private static Outcome outcome(Precedence precedence, Quota... quotas) {
        List<Band> bands = List.of(
                band("5", "五", "five", "90"),
                band("4", "四", "four", "80"),
                band("3", "三", "three", "70"),
                band("2", "二", "two", null));
        return Outcome.builder()
                .bands(bands)
                .precedence(precedence)
                .ties(Ties.SHARED)
                .addQuotas(quotas)
                .build();
    }

    private static Band band(String grade, String zh, String en, @Nullable String from) {
        return new Band(
                grade,
                LocalizedText.of(zh, en),
                Optional.ofNullable(from).map(BigDecimal::new),
                Optional.empty(),
                Optional.empty());
    }

    private static List<Contender> scored(String... scores) {
        Outcome bands = outcome(BANDS_OVER_QUOTAS);
        return IntStream.range(0, scores.length)
                .mapToObj(i -> contender("s" + i, scores[i], bands.bandOf(new BigDecimal(scores[i])), ALL))
                .toList();
    }

    private static Contender contender(String subject, String score, int grade, long open, String... criteria) {
        return new Contender(
                subject,
                "g",
                new BigDecimal(score),
                grade,
                open,
                Arrays.stream(criteria).map(BigDecimal::new).toList(),
                true);
    }
}
