package org.qinglian.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglian.core.common.Period;
import org.qinglian.core.common.Severity;
import org.qinglian.core.document.Loaded;
import org.qinglian.core.document.Problem;
import org.qinglian.scoring.card.Contribution;
import org.qinglian.scoring.catalog.SchemeCatalog;
import org.qinglian.scoring.fact.Event;
import org.qinglian.scoring.fact.Facts;
import org.qinglian.scoring.fact.ScoredSubject;
import org.qinglian.scoring.fact.ScoredSubjectBuilder;
import org.qinglian.scoring.fact.SubjectKinds;
import org.qinglian.scoring.fixture.CleanUnitSchemes;
import org.qinglian.scoring.fixture.FactSamples;
import org.qinglian.scoring.scheme.Band;
import org.qinglian.scoring.scheme.Outcome;
import org.qinglian.scoring.scheme.Quota;
import org.qinglian.scoring.scheme.Scheme;
import org.qinglian.scoring.scheme.SchemeLinter;

/** Clean units, check-ups and rankings as places do them: worked on facts, and the traps of their text. */
class CleanUnitSchemesTest {
    @Test
    void what_the_linter_says_of_them_is_what_their_sources_lack() {
        assertThat(Stream.of(CleanUnitSchemes.ningbo(), CleanUnitSchemes.rankStep(), CleanUnitSchemes.danyang())
                        .flatMap(loaded -> loaded.problems().stream()))
                .isEmpty();
        assertThat(codes(CleanUnitSchemes.baoji()))
                .as("170 of 1000 points were seen")
                .containsExactly("scheme.children-points", "scheme.unreachable-max");
    }

    @Test
    void every_source_names_its_place_and_says_what_of_it_is_missing() {
        Stream<Scheme> schemes = Stream.of(
                        CleanUnitSchemes.ningbo(),
                        CleanUnitSchemes.rankStep(),
                        CleanUnitSchemes.danyang(),
                        CleanUnitSchemes.baoji())
                .map(Loaded::orThrow);

        assertThat(schemes).allSatisfy(scheme -> {
            assertThat(scheme.source().issuer()).isPresent();
            assertThat(scheme.source().fictional()).isFalse();
            assertThat(scheme.source().partial()).isNotEmpty();
            assertThat(scheme.title().zh().orElseThrow()).contains("不完整");
        });
    }

    /** 0.57 × 35 is 19.95 and 0.33 × 60 is 19.8: the target is reached, and the full points are not. */
    @Test
    void coefficients_as_printed_do_not_reach_the_full_points() {
        Loaded<Scheme> printed = CleanUnitSchemes.baojiAsPrinted();

        assertThat(printed.problems().stream()
                        .filter(problem -> problem.code().equals("scheme.coefficient-short"))
                        .map(problem -> problem.message().en()))
                .containsExactly(
                        "Coefficient 0.57 gives 19.95 at the target of 35 %, not the full 20 points of 'technicians';"
                                + " expected a rule of its own for the target, or goalposts.",
                        "Coefficient 0.33 gives 19.8 at the target of 60 %, not the full 20 points of 'training';"
                                + " expected a rule of its own for the target, or goalposts.");
        assertThat(baoji(printed)).contains(new BigDecimal("169.75"));
        assertThat(baoji(CleanUnitSchemes.baoji())).contains(new BigDecimal("170"));
    }

    /** 600 is the end of one grade and the beginning of the next as printed; nobody can be in both. */
    @Test
    void grades_that_end_beyond_where_the_next_begins_are_refused() {
        Scheme taizhou = SchemeCatalog.standard().get("taizhou-2023/private-enterprise");
        Outcome printed = taizhou.outcome()
                .withBands(taizhou.outcome().bands().stream()
                        .map(band -> band.grade().equals("met")
                                ? new Band(
                                        band.grade(),
                                        band.title(),
                                        band.from(),
                                        Optional.of(new BigDecimal("600.5")),
                                        band.when())
                                : band)
                        .toList());

        assertThat(errors(taizhou.withOutcome(printed)))
                .containsExactly("Band of grade 'met' ends at 600.5, above 600 where the better one starts; expected no"
                        + " overlap.");
    }

    @Test
    void shares_as_printed_are_refused_unless_they_are_said_to_be_cumulative() {
        Scheme pingyang = SchemeCatalog.standard().get("pingyang-2024/village-index");
        Outcome printed = pingyang.outcome()
                .withQuotas(pingyang.outcome().quotas().stream()
                        .map(quota -> Quota.of(quota.grade(), quota.kind(), quota.places()))
                        .toList());

        assertThat(errors(pingyang.withOutcome(printed)))
                .containsExactly(
                        "Limits of the grades add up to 1.80 of the whole; if they are cumulative, expected orBetter.");
    }

    @Test
    void each_place_after_the_first_costs_half_a_point_and_equals_share_one() {
        Facts.Builder facts = Facts.builder(Period.parse("2026"));
        List<String> results = List.of("95", "91", "91", "88", "80");
        for (int i = 0; i < results.size(); i++) {
            String unit = "u-" + (i + 1);
            facts.add(unit(unit, "district").build())
                    .add(FactSamples.reading(unit, "result", results.get(i)).build());
        }
        facts.add(unit("u-6", "department").build())
                .add(FactSamples.reading("u-6", "result", "60").build());

        Scoring scoring = Scorer.of(CleanUnitSchemes.rankStep().orThrow()).score(facts.build());

        assertThat(IntStream.rangeClosed(1, 6)
                        .mapToObj(i -> scoring.score("u-" + i).orElseThrow().toPlainString()))
                .containsExactly("10", "9.5", "9.5", "8.5", "8", "10");
    }

    @Test
    void fourteen_departments_score_thirty_items_of_one_index() {
        List<Scheme> schemes = new ArrayList<>(CleanUnitSchemes.yuhang());
        Collections.reverse(schemes);
        Facts facts = Facts.builder(Period.parse("2026-Q1"))
                .add(ScoredSubject.builder()
                        .id("v-1")
                        .kind(SubjectKinds.VILLAGE)
                        .build())
                .add(FactSamples.event("v-1", "failure-1-3", "2026-01-05").build())
                .add(FactSamples.event("v-1", "failure-14-2", "2026-01-06").build())
                .add(FactSamples.event("v-1", "failure-14-2", "2026-01-07").build())
                .add(FactSamples.event("v-1", "failure-14-2", "2026-01-08").build())
                .build();

        Map<String, Scoring> scorings = ScorerSet.of(schemes).score(facts);

        assertThat(scorings).hasSize(15);
        assertThat(scorings.get("yuhang-2022/department-1").score("v-1")).contains(new BigDecimal("2.5"));
        assertThat(scorings.get("yuhang-2022/department-14").score("v-1")).contains(new BigDecimal("1"));
        Scoring index = scorings.get("yuhang-2022/index");
        assertThat(index.score("v-1")).contains(new BigDecimal("28.5"));
        assertThat(index.scorecard("v-1").contributions())
                .hasSize(14)
                .extracting(Contribution::facts)
                .allSatisfy(cited -> assertThat(cited).hasSize(1));
        assertThat(schemes).allSatisfy(scheme -> assertThat(errors(scheme)).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "own, false, -1",
        "own, true, -1", // an explanation does not excuse what is its own doing
        "outside, false, -1",
        "outside, true, 5"
    })
    void an_outside_reason_with_a_filed_explanation_costs_nothing(String reason, String explained, String score) {
        Facts facts = Facts.builder(Period.parse("2023"))
                .add(ScoredSubject.builder()
                        .id("t-1")
                        .kind(SubjectKinds.TOWNSHIP_COMMITTEE)
                        .build())
                .add(FactSamples.event("t-1", "item.unclaimed", "2023-04-01")
                        .putAttributes("reason", reason)
                        .putAttributes("explained", explained)
                        .build())
                .build();

        assertThat(Scorer.of(SchemeCatalog.standard().get("ningguo-2023/township-service"))
                        .score(facts)
                        .score("t-1"))
                .contains(new BigDecimal(score));
    }

    @Test
    void a_requirement_by_the_quarter_is_missed_by_one_quarter_without_a_check() {
        assertThat(ouhai("2021-02-03", "2021-05-06", "2021-08-09", "2021-12-31"))
                .isEqualTo("45");
        assertThat(ouhai("2021-02-03", "2021-05-06", "2021-12-01", "2021-12-31"))
                .as("four checks, none of them in the third quarter")
                .isEqualTo("44");
    }

    private static String ouhai(String... days) {
        Facts.Builder facts = Facts.builder(Period.parse("2021"))
                .add(ScoredSubject.builder()
                        .id("i-1")
                        .kind(SubjectKinds.INSTITUTION)
                        .build());
        for (String day : days) {
            facts.add(check(day, "own")).add(check(day, "station"));
        }
        Map<String, String> given = Map.of(
                "education.held", "1",
                "matters.reported", "1",
                "report.two-upholds", "1",
                "decisions.first", "2",
                "decisions.second", "2",
                "life.first", "1",
                "life.second", "1",
                "specific.points", "35");
        given.forEach((name, points) ->
                facts.add(FactSamples.reading("i-1", name, points).build()));
        return Scorer.of(SchemeCatalog.standard().get("ouhai-2021/clean-agency"))
                .score(facts.build())
                .score("i-1")
                .orElseThrow()
                .toPlainString();
    }

    private static Event check(String day, String of) {
        return FactSamples.event("i-1", "check.internal", LocalDate.parse(day).toString())
                .putAttributes("of", of)
                .build();
    }

    private static Optional<BigDecimal> baoji(Loaded<Scheme> loaded) {
        Facts.Builder facts = Facts.builder(Period.parse("2026"))
                .add(ScoredSubject.builder()
                        .id("v-1")
                        .kind(SubjectKinds.VILLAGE)
                        .build());
        Map.of("income.growth", "15", "industry.share", "70", "technicians", "35", "training", "60")
                .forEach((name, value) ->
                        facts.add(FactSamples.reading("v-1", name, value).build()));
        return Scorer.of(loaded.value().orElseThrow()).score(facts.build()).score("v-1");
    }

    private static ScoredSubjectBuilder unit(String id, String kind) {
        return ScoredSubject.builder().id(id).kind("unit").putAttributes("kind", kind);
    }

    private static List<String> codes(Loaded<Scheme> loaded) {
        return loaded.problems().stream().map(Problem::code).toList();
    }

    private static List<String> errors(Scheme scheme) {
        return SchemeLinter.standard().lint(scheme).stream()
                .filter(fault -> fault.severity() == Severity.ERROR)
                .map(fault -> fault.message().en())
                .toList();
    }
}
