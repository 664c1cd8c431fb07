package org.qinglian.scoring.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglian.core.common.Period;
import org.qinglian.scoring.Scorer;
import org.qinglian.scoring.Scoring;
import org.qinglian.scoring.evaluation.Recognition;
import org.qinglian.scoring.fact.Facts;
import org.qinglian.scoring.fact.ScoredSubject;
import org.qinglian.scoring.fact.SubjectKinds;
import org.qinglian.scoring.fixture.FactSamples;
import org.qinglian.scoring.ranking.GradeTransitions;
import org.qinglian.scoring.ranking.QuotaResult;
import org.qinglian.scoring.scheme.Scheme;

/** Published tiers that are dealt by rank: cumulative shares of Pingyang, planned counts of Jisuo. */
class PublishedTiersTest {
    private static final Scheme PINGYANG = SchemeCatalog.standard().get("pingyang-2024/village-index");
    private static final Scheme JISUO = SchemeCatalog.standard().get("jisuo-2024/village-index");

    @Test
    void shares_that_come_to_more_than_a_whole_are_cumulative() {
        Scoring scoring = Scorer.of(PINGYANG).score(pingyang(20).build());

        assertThat(counts(scoring)).isEqualTo(Map.of("leading", 5, "standard", 9, "improving", 3, "none", 3));
        assertThat(grade(scoring, 5)).isEqualTo("leading");
        assertThat(grade(scoring, 6)).isEqualTo("standard");
        assertThat(grade(scoring, 14)).isEqualTo("standard");
        assertThat(grade(scoring, 15)).isEqualTo("improving");
        assertThat(grade(scoring, 18)).isEqualTo("none");
    }

    @Test
    void who_is_barred_from_the_first_tier_leaves_its_place_to_the_next() {
        Facts facts = pingyang(20)
                .add(FactSamples.event("v-1", "negative-list.event", "2025-03-01")
                        .build())
                .build();

        Scoring scoring = Scorer.of(PINGYANG).score(facts);

        assertThat(grade(scoring, 1)).isEqualTo("standard");
        assertThat(grade(scoring, 6)).isEqualTo("leading");
        assertThat(counts(scoring)).isEqualTo(Map.of("leading", 5, "standard", 9, "improving", 3, "none", 3));
    }

    @ParameterizedTest
    @CsvSource({"2025-01-01, standard", "2024-12-31, leading"})
    void the_negative_list_is_looked_back_at_for_two_years(String day, String tier) {
        Facts facts = pingyang(20)
                .add(FactSamples.event("v-1", "negative-list.event", day).build())
                .build();

        assertThat(grade(Scorer.of(PINGYANG).score(facts), 1)).isEqualTo(tier);
    }

    @Test
    void a_community_without_a_co_operative_is_in_no_share() {
        Facts facts = village(pingyang(20), "c-1", "community", "100", "0").build();

        Scoring scoring = Scorer.of(PINGYANG).score(facts);

        assertThat(scoring.ungraded()).extracting(ScoredSubject::id).containsExactly("c-1");
        assertThat(counts(scoring)).isEqualTo(Map.of("leading", 5, "standard", 9, "improving", 3, "none", 3));
    }

    @Test
    void a_quarter_of_three_villages_is_one_and_of_one_village_none() {
        assertThat(counts(Scorer.of(PINGYANG).score(pingyang(3).build())))
                .isEqualTo(Map.of("leading", 1, "standard", 1, "improving", 1, "none", 0));
        Scoring alone = Scorer.of(PINGYANG).score(pingyang(1).build());

        assertThat(grade(alone, 1)).isEqualTo("standard");
        assertThat(alone.quotas().get(0).isBelowOne()).isTrue();
    }

    @Test
    void planned_counts_are_dealt_from_the_best() {
        Scoring scoring = Scorer.of(JISUO).score(jisuo("2024", 50, true));

        assertThat(counts(scoring)).isEqualTo(Map.of("model", 5, "standard", 25, "improving", 10, "promoted", 10));
        assertThat(scoring.recognition("v-40")).contains(Recognition.RECOGNISED);
        assertThat(scoring.recognition("v-41"))
                .as("those to be promoted are no clean villages")
                .contains(Recognition.NOT_RECOGNISED);
        assertThat(scoring.quotas()).allMatch(QuotaResult::isKept);
    }

    @Test
    void the_plan_of_the_next_year_leaves_nobody_behind() {
        Scoring before = Scorer.of(JISUO).score(jisuo("2024", 50, true));
        Scoring after = Scorer.of(JISUO).score(jisuo("2025", 50, false));

        assertThat(counts(after)).isEqualTo(Map.of("model", 8, "standard", 32, "improving", 10, "promoted", 0));
        assertThat(after.transitionsFrom(before).missed()).isEmpty();
    }

    @Test
    void who_is_to_be_promoted_again_is_named() {
        Scoring before = Scorer.of(JISUO).score(jisuo("2024", 51, true));
        Scoring after = Scorer.of(JISUO).score(jisuo("2025", 51, true));

        assertThat(after.transitionsFrom(before).missed())
                .extracting(GradeTransitions.Missed::subject)
                .containsExactly("v-51");
    }

    @Test
    void who_is_tied_where_the_places_end_is_out() {
        Facts.Builder facts = Facts.builder(Period.parse("2024"));
        IntStream.rangeClosed(1, 6).forEach(i -> jisuo(facts, i, i < 5 ? "95" : "90"));

        assertThat(counts(Scorer.of(JISUO).score(facts.build())))
                .isEqualTo(Map.of("model", 4, "standard", 2, "improving", 0, "promoted", 0));
    }

    private static Facts.Builder pingyang(int villages) {
        Facts.Builder facts = Facts.builder(Period.parse("2026")).since(LocalDate.of(2024, 1, 1));
        IntStream.rangeClosed(1, villages).forEach(i -> village(facts, "v-" + i, "village", "" + (100 - i), "1"));
        return facts;
    }

    private static Facts.Builder village(
            Facts.Builder facts, String id, String kind, String index, String cooperative) {
        return facts.add(ScoredSubject.builder()
                        .id(id)
                        .kind(SubjectKinds.VILLAGE)
                        .putAttributes("kind", kind)
                        .build())
                .add(FactSamples.reading(id, "clean-index", index).build())
                .add(FactSamples.reading(id, "cooperative", cooperative).build());
    }

    private static Facts jisuo(String year, int villages, boolean firstIsBest) {
        Facts.Builder facts = Facts.builder(Period.parse(year));
        IntStream.rangeClosed(1, villages).forEach(i -> jisuo(facts, i, "" + (firstIsBest ? 200 - i : 100 + i)));
        return facts.build();
    }

    private static void jisuo(Facts.Builder facts, int village, String index) {
        facts.add(ScoredSubject.builder()
                        .id("v-" + village)
                        .kind(SubjectKinds.VILLAGE)
                        .build())
                .add(FactSamples.reading("v-" + village, "clean-index", index).build());
    }

    private static String grade(Scoring scoring, int village) {
        return scoring.grade("v-" + village).orElseThrow().grade();
    }

    private static Map<String, Integer> counts(Scoring scoring) {
        return scoring.gradeCounts().entrySet().stream()
                .collect(Collectors.toMap(
                        count -> count.getKey().grade(), Map.Entry::getValue, Integer::sum, LinkedHashMap::new));
    }
}
