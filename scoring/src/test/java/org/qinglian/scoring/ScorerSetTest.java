package org.qinglian.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Period;
import org.qinglian.core.document.DocumentException;
import org.qinglian.scoring.fact.Facts;
import org.qinglian.scoring.fact.Measure;
import org.qinglian.scoring.fact.Reading;
import org.qinglian.scoring.fact.ReadingMeasure;
import org.qinglian.scoring.fact.ResultMeasure;
import org.qinglian.scoring.fact.ResultPart;
import org.qinglian.scoring.fact.ScoredSubject;
import org.qinglian.scoring.fact.SourceType;
import org.qinglian.scoring.rule.Goalpost;
import org.qinglian.scoring.rule.Linear;
import org.qinglian.scoring.scheme.Item;
import org.qinglian.scoring.scheme.Outcome;
import org.qinglian.scoring.scheme.Scheme;
import org.qinglian.scoring.scheme.SchemeSource;
import org.qinglian.scoring.scheme.Start;

/** A score that another scheme gave, converted from its full points to those of an item. */
class ScorerSetTest {
    private static final LocalizedText TITLE = LocalizedText.of("办法", "scheme");

    @Test
    void a_score_of_400_is_converted_to_the_points_of_the_item() {
        Map<String, Scoring> scorings = ScorerSet.of(List.of(
                        scheme("index", result("department"), "400", "11"),
                        scheme("department", reading(), "100", "400")))
                .score(facts("80"));

        assertThat(scorings.keySet()).containsExactly("department", "index");
        assertThat(scorings.get("department").score("s")).contains(new BigDecimal("320"));
        assertThat(scorings.get("index").score("s")).contains(new BigDecimal("8.8"));
        assertThat(scorings.get("index").scorecard("s").contributions())
                .singleElement()
                .satisfies(points -> assertThat(points.facts())
                        .singleElement()
                        .satisfies(fact -> assertThat(fact.source()).isEqualTo("department 1 2026")));
    }

    @Test
    void more_than_the_full_points_of_the_other_scheme_counts_as_these() {
        assertThat(ScorerSet.of(List.of(scheme("index", result("department"), "400", "11")))
                        .score(facts("0").toBuilder()
                                .add(Reading.builder()
                                        .subject("s")
                                        .name(ResultPart.SCORE.reading("department"))
                                        .value(new BigDecimal("401"))
                                        .source("sheet")
                                        .build())
                                .build())
                        .get("index")
                        .score("s"))
                .contains(new BigDecimal("11"));
    }

    @Test
    void schemes_that_read_each_other_in_a_circle_are_refused() {
        List<Scheme> circle = List.of(
                scheme("a", result("b"), "1", "1"),
                scheme("b", result("c"), "1", "1"),
                scheme("c", result("b"), "1", "1"),
                scheme("d", result("d"), "1", "1"));

        assertThatThrownBy(() -> ScorerSet.of(circle))
                .isInstanceOf(DocumentException.class)
                .hasMessage("""
                        error: b /measures/m/scheme: [scheme.circle] Schemes read each other's results in a circle: b → c → b;\
                         expected an order in which they can be scored.
                        error: d /measures/m/scheme: [scheme.circle] Schemes read each other's results in a circle: d → d;\
                         expected an order in which they can be scored.""");
    }

    @Test
    void a_result_that_the_facts_hold_already_counts_in_place_of_the_one_scored_here() {
        Facts corrected = facts("80").toBuilder()
                .add(Reading.builder()
                        .subject("s")
                        .name(ResultPart.SCORE.reading("department"))
                        .value(new BigDecimal("300"))
                        .source("decision on an objection")
                        .build())
                .build();

        Map<String, Scoring> scorings = ScorerSet.of(List.of(
                        scheme("index", result("department"), "400", "11"),
                        scheme("department", reading(), "100", "400")))
                .score(corrected);

        assertThat(scorings.get("department").score("s")).contains(new BigDecimal("320"));
        assertThat(scorings.get("index").score("s")).contains(new BigDecimal("8.25"));
        assertThat(scorings.get("index").facts().readingsSetAside())
                .extracting(Reading::source)
                .containsExactly("department 1 2026");
    }

    @Test
    void circles_that_share_a_scheme_leave_nobody_in_one_unnamed() {
        Map<String, Measure> both = new LinkedHashMap<>();
        both.put("m", result("b"));
        both.put("n", result("c"));
        List<Scheme> circles = List.of(
                scheme("a", result("b"), "1", "1").withMeasures(both),
                scheme("b", result("a"), "1", "1"),
                scheme("c", result("a"), "1", "1"));

        assertThatThrownBy(() -> ScorerSet.of(circles))
                .isInstanceOf(DocumentException.class)
                .hasMessage("""
                        error: a /measures/m/scheme: [scheme.circle] Schemes read each other's results in a circle: a → b → a;\
                         expected an order in which they can be scored.
                        error: c /measures/m/scheme: [scheme.circle] Schemes read each other's results in a circle: c → a → c;\
                         expected an order in which they can be scored.""");
    }

    @Test
    void two_schemes_of_one_identifier_are_refused() {
        List<Scheme> twice = List.of(
                scheme("a", reading(), "1", "1"), scheme("b", reading(), "1", "1"), scheme("a", reading(), "2", "2"));

        assertThatThrownBy(() -> ScorerSet.of(twice))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Scheme 'a' is given twice; expected schemes of different identifiers.");
    }

    private static Measure reading() {
        return new ReadingMeasure("n", TITLE, Optional.empty(), SourceType.SYSTEM_RECORD);
    }

    private static Measure result(String scheme) {
        return new ResultMeasure(scheme, ResultPart.SCORE, TITLE, Optional.empty(), SourceType.THIRD_PARTY_RECORD);
    }

    private static Facts facts(String number) {
        return Facts.builder(Period.parse("2026"))
                .add(ScoredSubject.builder().id("s").kind("thing").build())
                .add(Reading.builder()
                        .subject("s")
                        .name("n")
                        .value(new BigDecimal(number))
                        .source("register")
                        .build())
                .build();
    }

    private static Scheme scheme(String id, Measure measure, String full, String points) {
        return Scheme.builder()
                .id(id)
                .version("1")
                .title(TITLE)
                .subject("thing")
                .period(Period.Unit.YEAR)
                .source(new SchemeSource("trial", Optional.empty(), Optional.empty(), true, List.of()))
                .measures(Map.of("m", measure))
                .score(Item.builder()
                        .id("total")
                        .title(TITLE)
                        .start(Start.EARNED)
                        .max(new BigDecimal(points))
                        .addRules(new Linear(
                                "m",
                                new Goalpost(BigDecimal.ZERO, BigDecimal.ZERO),
                                new Goalpost(new BigDecimal(full), new BigDecimal(points)),
                                Optional.empty()))
                        .build())
                .outcome(Outcome.NONE)
                .build();
    }
}
