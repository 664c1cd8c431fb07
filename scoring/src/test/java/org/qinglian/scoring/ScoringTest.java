package org.qinglian.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Period;
import org.qinglian.core.common.Ref;
import org.qinglian.core.document.DocumentException;
import org.qinglian.core.organization.Member;
import org.qinglian.scoring.card.Scorecard;
import org.qinglian.scoring.fact.Facts;
import org.qinglian.scoring.fact.Reading;
import org.qinglian.scoring.fact.ScoredSubject;
import org.qinglian.scoring.fixture.FactSamples;
import org.qinglian.scoring.fixture.SchemeSamples;
import org.qinglian.scoring.fixture.ScoringAssertions;
import org.qinglian.scoring.ranking.Rank;
import org.qinglian.scoring.scheme.Band;
import org.qinglian.scoring.scheme.Outcome;
import org.qinglian.scoring.scheme.Scheme;

class ScoringTest {
    private final Scoring scoring = Scorer.of(SchemeSamples.scheme()).score(FactSamples.facts());

    @Test
    void scores_and_grades_each_subject_of_its_kind() {
        assertThat(scoring.subjects()).extracting(ScoredSubject::id).containsExactly("m-01", "m-02", "m-03", "m-04");
        assertThat(scoring.score("m-01")).contains(new BigDecimal("86.5"));
        assertThat(scoring.score("m-02")).contains(new BigDecimal("90"));
        assertThat(scoring.score("m-03")).contains(new BigDecimal("40"));
        assertThat(scoring.score("m-04")).isEmpty();
        assertThat(scoring.grade("m-02")).map(Band::grade).contains("excellent");
        assertThat(scoring.grade("m-04")).isEmpty();
    }

    @Test
    void names_who_is_unrated_and_who_is_exempt_and_why() {
        assertThat(scoring.unrated()).extracting(ScoredSubject::id).containsExactly("m-04");
        assertThat(scoring.exempt())
                .containsExactly(FactSamples.member("m-05")
                        .exemption(FactSamples.exemption())
                        .build());
    }

    @Test
    void counts_every_grade_even_those_that_nobody_has() {
        Facts nobody = Facts.builder(FactSamples.PERIOD).build();

        assertThat(scoring.gradeCounts().entrySet().stream()
                        .map(count -> count.getKey().grade() + " " + count.getValue()))
                .containsExactly("excellent 1", "qualified 1", "warned 1");
        assertThat(Scorer.of(SchemeSamples.scheme()).score(nobody).gradeCounts().values())
                .containsExactly(0, 0, 0);
    }

    @Test
    void names_the_overrides_that_hold_so_that_a_list_can_say_why_a_grade_is_lower_than_its_score() {
        Facts sanctioned = FactSamples.facts().toBuilder()
                .add(FactSamples.event("m-02", "sanction.decided", "2026-09-01").build())
                .add(FactSamples.event("m-04", "sanction.decided", "2026-09-01").build())
                .build();
        Scoring capped = Scorer.of(SchemeSamples.scheme()).score(sanctioned);

        assertThat(capped.score("m-02")).contains(new BigDecimal("90"));
        assertThat(capped.grade("m-02")).map(Band::grade).contains("qualified");
        assertThat(capped.overrides("m-02")).isEqualTo(capped.scheme().overrides());
        assertThat(capped.overrides("m-01")).isEmpty();
        assertThat(capped.overrides("m-04")).as("unrated").isEmpty();
        assertThat(Scorer.of(SchemeSamples.scheme().withOverrides())
                        .score(sanctioned)
                        .overrides("m-02"))
                .isEmpty();
    }

    @Test
    void refuses_facts_of_a_period_of_another_length() {
        Scorer scorer = Scorer.of(SchemeSamples.scheme());
        Facts year = Facts.builder(Period.parse("2026")).build();

        assertThatThrownBy(() -> scorer.score(year))
                .hasMessage("Scheme 'sample/pioneer-index': facts are of 2026; expected a period of the length"
                        + " 'quarter'.");
    }

    @Test
    void refuses_a_scheme_with_a_fault() {
        Scheme scheme = SchemeSamples.scheme();
        Scheme faulty = scheme.withOutcome(Outcome.of(
                Optional.empty(),
                List.of(new Band(
                        "good",
                        LocalizedText.zh("好"),
                        Optional.of(BigDecimal.TEN),
                        Optional.empty(),
                        Optional.empty()))));

        assertThatThrownBy(() -> Scorer.of(faulty))
                .isInstanceOf(DocumentException.class)
                .hasMessage(
                        "error: sample/pioneer-index /outcome/bands/0/from: [scheme.band-gap] Bands leave a gap between"
                                + " 10 of grade 'good' and 0; scores in it would have no grade.\n"
                                + "error: sample/pioneer-index /overrides/0/effect/grade: [scheme.unknown-grade] Grade 'qualified'"
                                + " does not exist; expected one of: good.");
    }

    @Test
    void refuses_to_tell_of_who_was_not_scored() {
        assertThatThrownBy(() -> scoring.scorecard("m-05"))
                .hasMessage("Subject 'm-05' was not scored by 'sample/pioneer-index' in 2026-Q3.");
        assertThatThrownBy(() -> scoring.score("m-99"))
                .hasMessage("Subject 'm-99' was not scored by 'sample/pioneer-index' in 2026-Q3.");
    }

    @Test
    void finds_the_scorecard_of_a_record() {
        Ref<Member> member = Ref.of("m-01");

        ScoringAssertions.assertThat(scoring.scorecard(member)).hasScore("86.5");
        assertThat(scoring.scorecards()).extracting(Scorecard::subject).containsExactly("m-01", "m-02", "m-03", "m-04");
    }

    @Test
    void persons_are_ranked_only_if_asked_for_in_so_many_words() {
        assertThatThrownBy(() -> scoring.ranking("branch"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Scheme 'sample/pioneer-index' scores persons, who are graded but not ranked;"
                        + " call rankingOfPersons to rank them all the same.");
        assertThat(scoring.rankingOfPersons("branch").ranks())
                .extracting(Rank::subject, Rank::group, Rank::rank, Rank::of)
                .containsExactly(
                        tuple("m-01", "o-qingxi", 1, 2),
                        tuple("m-03", "o-qingxi", 2, 2),
                        tuple("m-02", "o-baishi", 1, 1));
    }

    @Test
    void organisations_are_ranked_by_their_attribute() {
        Scheme ofBranches = SchemeSamples.scheme(
                SchemeSamples.textWith("\"subject\": \"party-member\"", "\"subject\": \"branch\""));
        Facts facts = Facts.builder(FactSamples.PERIOD)
                .add(FactSamples.branch("o-qingxi").build())
                .add(FactSamples.reading("o-qingxi", "study.hours", "10").build())
                .build();

        assertThat(Scorer.of(ofBranches).score(facts).ranking("township").ranks())
                .extracting(Rank::subject, Rank::group, Rank::rank)
                .containsExactly(tuple("o-qingxi", "o-yunshan", 1));
    }

    @Test
    void its_results_are_readings_for_other_schemes() {
        assertThat(scoring.asReadings())
                .extracting(
                        Reading::subject,
                        Reading::name,
                        reading -> reading.value()
                                .map(value -> value.stripTrailingZeros().toPlainString())
                                .or(reading::code)
                                .orElse("–"),
                        Reading::source)
                .startsWith(
                        tuple(
                                "m-01",
                                "result:sample/pioneer-index:score",
                                "86.5",
                                "sample/pioneer-index 2026.1 2026-Q3"),
                        tuple(
                                "m-01",
                                "result:sample/pioneer-index:grade",
                                "qualified",
                                "sample/pioneer-index 2026.1 2026-Q3"))
                .hasSize(6);
    }

    @Test
    void another_scheme_reads_its_results() {
        Scheme second = SchemeSamples.scheme(SchemeSamples.textWith(
                        "\"kind\": \"reading\", \"reading\": \"study.hours\"",
                        "\"kind\": \"result\", \"scheme\": \"sample/pioneer-index\", \"part\": \"score\"")
                .replace(
                        "\"kind\": \"category\", \"attribute\": \"category\"",
                        "\"kind\": \"result\", \"scheme\": \"sample/pioneer-index\", \"part\": \"grade\"")
                .replace("\"in\": [\"ordinary\", \"post-holding\"]", "\"in\": [\"qualified\"]")
                .replace("\"category\": \"ordinary\"", "\"category\": \"qualified\"")
                .replace("\"id\": \"sample/pioneer-index\"", "\"id\": \"sample/second\""));
        Facts.Builder facts = FactSamples.facts().toBuilder();
        scoring.asReadings().forEach(facts::add);

        Scoring scored = Scorer.of(second).score(facts.build());

        ScoringAssertions.assertThat(scored.scorecard("m-01"))
                .hasPoints("base.study", "20")
                .hasPoints("bonus.satisfaction", "8");
        ScoringAssertions.assertThat(scored.scorecard("m-03")).hasPoints("bonus.satisfaction", "0");
        ScoringAssertions.assertThat(scored.scorecard("m-04")).isUnrated();
    }

    @Test
    void one_scoring_serves_many_threads() throws Exception {
        Scorer scorer = Scorer.of(SchemeSamples.scheme());
        Facts facts = FactSamples.facts();
        String alone = explanations(scorer.score(facts));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<String>> tasks = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                tasks.add(i % 2 == 0 ? () -> explanations(scoring) : () -> explanations(scorer.score(facts)));
            }
            for (Future<String> result : threads.invokeAll(tasks)) {
                assertThat(result.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdown();
        }
    }

    private static String explanations(Scoring scoring) {
        StringBuilder text = new StringBuilder();
        scoring.scorecards().forEach(card -> text.append(card.explain(Locale.ENGLISH)));
        return text.toString();
    }
}
