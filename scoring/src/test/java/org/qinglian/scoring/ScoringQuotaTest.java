package org.qinglian.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglian.core.common.Period;
import org.qinglian.scoring.assessment.Proposal;
import org.qinglian.scoring.catalog.SchemeCatalog;
import org.qinglian.scoring.evaluation.Recognition;
import org.qinglian.scoring.fact.Facts;
import org.qinglian.scoring.fact.ScoredSubject;
import org.qinglian.scoring.fact.SubjectKinds;
import org.qinglian.scoring.fixture.FactSamples;
import org.qinglian.scoring.fixture.SchemeSamples;
import org.qinglian.scoring.ranking.GradeTransitions;
import org.qinglian.scoring.ranking.QuotaResult;
import org.qinglian.scoring.ranking.Rank;
import org.qinglian.scoring.scheme.Band;
import org.qinglian.scoring.scheme.Scheme;

/** Grades of a whole scoring: five villages of one township, of whom about a quarter may be leading. */
class ScoringQuotaTest {
    private static final Scheme SCHEME = SchemeCatalog.standard().get("demo/clean-village-rating");

    private final Scoring scoring = Scorer.of(SCHEME).score(facts("2026").build());

    @Test
    void the_grade_of_a_subject_is_the_one_after_quotas() {
        // v-1 has 100, v-2 98.9 + 1 = 99.9: within 0.2 the one with more commendations comes first
        assertThat(grade("v-1")).contains("standard");
        assertThat(grade("v-2")).contains("leading");
        assertThat(grade("v-3")).contains("standard");
        assertThat(grade("v-4")).contains("below");
        assertThat(scoring.gradeCounts().entrySet().stream()
                        .map(count -> count.getKey().grade() + " " + count.getValue()))
                .containsExactly("leading 1", "standard 2", "improving 0", "below 1");
        assertThat(scoring.asReadings())
                .filteredOn(reading ->
                        reading.subject().equals("v-1") && reading.code().isPresent())
                .extracting(reading -> reading.code().orElseThrow())
                .containsExactly("standard");
    }

    @Test
    void the_card_says_how_a_quota_settled_the_grade() {
        assertThat(scoring.scorecard("v-1").explain(Locale.CHINA))
                .contains("得分 100 分，等次：规范型")
                .contains("等次按比例确定：同组 4 个对象，“引领型”名额（1 个左右）按得分由高到低确定，本对象不在其内，由“引领型”调整为“规范型”；得分相差不超过 0.2 的，先比较受表彰")
                .contains("认定结果：予以认定");
        assertThat(scoring.scorecard("v-2").quota()).isEmpty();
    }

    @Test
    void who_stands_apart_has_a_score_and_neither_grade_nor_rank() {
        assertThat(scoring.ungraded()).extracting(ScoredSubject::id).containsExactly("v-5");
        assertThat(scoring.score("v-5")).isPresent();
        assertThat(grade("v-5")).isEmpty();
        assertThat(scoring.recognition("v-5"))
                .as("neither recognised nor refused")
                .isEmpty();
        assertThat(scoring.ranking().apart()).containsExactly("v-5");
        assertThat(scoring.ranking().ranks())
                .extracting(Rank::subject, Rank::rank, Rank::of)
                .containsExactly(tuple("v-2", 1, 4), tuple("v-1", 2, 4), tuple("v-3", 3, 4), tuple("v-4", 4, 4));
    }

    @Test
    void who_is_barred_from_awards_is_not_on_the_red_list() {
        assertThat(scoring.isBarredFromAwards("v-1")).isTrue();
        assertThat(scoring.isBarredFromAwards("v-2")).isFalse();
        assertThat(scoring.ranking().list(SCHEME.outcome().lists().get(0)))
                .extracting(Rank::subject)
                .containsExactly("v-2", "v-3", "v-4");
    }

    @Test
    void recognition_is_withheld_for_an_entry_of_the_negative_list_and_cannot_be_told_without_its_records() {
        assertThat(scoring.recognition("v-1")).contains(Recognition.RECOGNISED);
        assertThat(scoring.recognition("v-3"))
                .as("an entry of the negative list")
                .contains(Recognition.NOT_RECOGNISED);
        assertThat(scoring.recognition("v-4")).as("below the grade").contains(Recognition.NOT_RECOGNISED);

        Scoring forgetful = Scorer.of(SCHEME).score(villages("2026").build());
        assertThat(forgetful.recognition("v-1")).contains(Recognition.UNDECIDED);
        assertThat(forgetful.scorecard("v-1").explain(Locale.CHINA))
                .contains("认定结果：暂不能认定")
                .contains("无法判断：近两年发生负面清单情形的，不予认定——近两年负面清单情形缺失（条件：达到 1 件）；若成立，不予认定；");
    }

    @ParameterizedTest
    @CsvSource({"2024-12-31, recognised", "2025-01-01, not-recognised", "2026-12-31, not-recognised"})
    void an_event_of_the_negative_list_is_looked_back_at_for_two_years_to_the_day(String day, String recognition) {
        Facts facts = facts("2026")
                .since(LocalDate.of(2024, 1, 1))
                .add(FactSamples.event("v-1", "negative-list.event", day).build())
                .build();

        assertThat(Scorer.of(SCHEME).score(facts).recognition("v-1"))
                .map(Recognition::code)
                .contains(recognition);
    }

    @Test
    void an_event_of_the_negative_list_is_cited_where_it_bars() {
        assertThat(scoring.scorecard("v-3").explain(Locale.CHINA)).contains("适用：近两年发生负面清单情形的，不予认定——近两年负面清单情形 1 件");
    }

    @Test
    void every_quota_is_reported_by_group() {
        assertThat(scoring.quotas())
                .extracting(
                        result -> result.quota().grade(),
                        result -> result.quota().kind().code(),
                        QuotaResult::group,
                        QuotaResult::places,
                        QuotaResult::holders,
                        QuotaResult::isKept)
                .containsExactly(
                        tuple("leading", "limit", "o-yunshan", 1, 1, true),
                        tuple("below", "bottom", "o-yunshan", 0, 1, true),
                        tuple("standard", "target", "o-yunshan", 3, 3, true));
        assertThat(scoring.quotas().get(1).isBelowOne()).isTrue();
    }

    @Test
    void who_did_not_reach_what_last_year_asks_for_is_named() {
        Scoring next = Scorer.of(SCHEME).score(facts("2027").build());

        GradeTransitions transitions = next.transitionsFrom(scoring);

        assertThat(transitions.missed())
                .containsExactly(new GradeTransitions.Missed(
                        "v-4", SCHEME.outcome().advances().get(0), "below"));
        assertThat(next.quotas().get(2).isKept()).as("85 % from 2027: 4 of 4").isFalse();
    }

    @Test
    void consequences_are_proposed_with_the_body_that_decides() {
        assertThat(scoring.proposals())
                .extracting(
                        Proposal::subject,
                        Proposal::grade,
                        proposal -> proposal.rule().id(),
                        proposal -> proposal.rule().decidedBy().in(Locale.CHINA))
                .containsExactly(tuple("v-4", "below", "help", "乡镇党委会议"), tuple("v-4", "below", "withdraw", "原认定机关会议"));
    }

    @Test
    void persons_are_graded_by_quotas_and_still_not_ranked() {
        Scheme limited = SchemeSamples.scheme(SchemeSamples.textWith(
                "\"rounding\": {\"digits\": 1, \"word\": \"half-up\"},",
                "\"precedence\": \"bands-then-quotas\", \"ties\": {\"by\": []},"
                        + " \"quotas\": [{\"grade\": \"excellent\", \"kind\": \"limit\","
                        + " \"places\": {\"word\": \"at-most\", \"share\": 0.3}}],"));
        Scoring persons = Scorer.of(limited).score(FactSamples.facts());

        assertThat(persons.grade("m-02"))
                .map(Band::grade)
                .as("30 % of 3 are none")
                .contains("qualified");
        assertThat(persons.quotas().get(0).isBelowOne()).isTrue();
        assertThat(persons.scorecard("m-02").explain(Locale.ENGLISH)).doesNotContainIgnoringCase("rank");
        assertThat(persons.grade("m-04")).as("unrated").isEmpty();
        assertThatThrownBy(persons::ranking)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("who are graded but not ranked");
    }

    private Optional<String> grade(String village) {
        return scoring.grade(village).map(Band::grade);
    }

    private static Facts.Builder facts(String year) {
        Facts.Builder facts = villages(year).since(LocalDate.of(Integer.parseInt(year) - 1, 1, 1));
        return facts.add(
                FactSamples.event("v-3", "negative-list.event", "2026-02-10").build());
    }

    private static Facts.Builder villages(String year) {
        Facts.Builder facts = Facts.builder(Period.parse(year));
        village(facts, "v-1", "100", "100", 1);
        village(facts, "v-2", "100", "97.8", 1);
        village(facts, "v-3", "98", "80", 1);
        village(facts, "v-4", "65", "80", 1);
        village(facts, "v-5", "100", "100", 0);
        event(facts, "v-2", "commendation", year);
        event(facts, "v-1", "petition.mass", year);
        return facts;
    }

    private static void village(
            Facts.Builder facts, String id, String disclosure, String satisfaction, int cooperative) {
        facts.add(ScoredSubject.builder()
                .id(id)
                .kind(SubjectKinds.VILLAGE)
                .putAttributes("township", "o-yunshan")
                .build());
        reading(facts, id, "disclosure.timely", disclosure);
        reading(facts, id, "supervision.covered", "100");
        reading(facts, id, "satisfaction.villagers", satisfaction);
        reading(facts, id, "project.innovation", "1");
        reading(facts, id, "cooperative", "" + cooperative);
        for (int lesson = 0; lesson < 4; lesson++) {
            event(facts, id, "education.held", facts.build().period().toString());
        }
    }

    private static void reading(Facts.Builder facts, String id, String name, String value) {
        facts.add(FactSamples.reading(id, name, value).build());
    }

    private static void event(Facts.Builder facts, String id, String kind, String year) {
        facts.add(FactSamples.event(id, kind, year + "-05-01").build());
    }
}
