package org.qinglian.scoring.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qinglian.scoring.fact.Facts;
import org.qinglian.scoring.fixture.FactSamples;
import org.qinglian.scoring.fixture.SchemeSamples;
import org.qinglian.scoring.scheme.Scheme;

/** The sample scheme against drafts of it, on the sample facts: m-01 has 86.5, m-02 90, m-03 40, m-04 none. */
class SimulationTest {
    private static final Scheme HELD = SchemeSamples.scheme();

    /** An absence takes 5 instead of 2, and an hour of study gives 0.4 instead of 0.5. */
    private static final Scheme DRAFT = SchemeSamples.scheme(SchemeSamples.textWith(
                    "\"measure\": \"meeting.absence\", \"points\": -2",
                    "\"measure\": \"meeting.absence\", \"points\": -5")
            .replace("\"measure\": \"study.hours\", \"points\": 0.5", "\"measure\": \"study.hours\", \"points\": 0.4")
            .replaceFirst("(?s),\\n  \"verification\".*", "\n}\n")
            .replace("2026.1", "2026.2"));

    private final SchemeComparison comparison = Simulation.of(HELD, DRAFT).on(FactSamples.facts());

    @Test
    void says_who_changes_score_and_by_what() {
        SubjectChange first = comparison.subjects().get(0);

        assertThat(comparison.before()).isEqualTo("sample/pioneer-index 2026.1");
        assertThat(comparison.after()).isEqualTo("sample/pioneer-index 2026.2");
        // meetings 10 − 2 × 5 = 0 instead of 6; study 33 × 0.4 = 13.2 instead of 16.5; base 63.2: the bonus of 14 is
        // closed
        assertThat(first.before().score()).contains(new BigDecimal("86.5"));
        assertThat(first.after().score()).contains(new BigDecimal("63.2"));
        assertThat(first.points()).contains(new BigDecimal("-23.3"));
        assertThat(first.nodes())
                .extracting(NodeChange::node, NodeChange::points)
                .containsExactly(
                        tuple("bonus", new BigDecimal("-14")),
                        tuple("base.meetings", new BigDecimal("-6")),
                        tuple("base.study", new BigDecimal("-3.3")));
    }

    @Test
    void says_whose_grade_changes_and_which_items_decide_it() {
        // m-02: 45 × 0.4 = 18 instead of 20; base 78, with the bonus of 10 that is 88
        assertThat(comparison.gradesChanged())
                .extracting(
                        SubjectChange::subject,
                        change -> change.before().grade(),
                        change -> change.after().grade())
                .containsExactly(tuple("m-02", Optional.of("excellent"), Optional.of("qualified")));
        assertThat(comparison.gradesChanged().get(0).nodes())
                .containsExactly(new NodeChange("base.study", new BigDecimal("20"), new BigDecimal("18"), true));
        assertThat(comparison.gradeCounts())
                .isEqualTo(Map.of(
                        "qualified", Map.of("qualified", 1),
                        "excellent", Map.of("qualified", 1),
                        "warned", Map.of("warned", 1),
                        "", Map.of("", 1)));
    }

    @Test
    void sums_up_what_each_node_comes_to_for_all() {
        // m-03: study 20 × 0.4 = 8 instead of 10; its meetings stand at the floor either way
        assertThat(comparison.nodes())
                .containsExactly(
                        new NodeEffect("base.study", 3, new BigDecimal("-7.3"), 1),
                        new NodeEffect("bonus", 1, new BigDecimal("-14"), 0),
                        new NodeEffect("base.meetings", 1, new BigDecimal("-6"), 0));
    }

    @Test
    void the_changes_of_nodes_add_up_to_the_change_of_the_score() {
        assertThat(comparison.subjects())
                .filteredOn(change -> change.points().isPresent())
                .allSatisfy(change -> {
                    BigDecimal sum =
                            change.nodes().stream().map(NodeChange::points).reduce(BigDecimal.ZERO, BigDecimal::add);
                    assertThat(sum).isEqualByComparingTo(change.points().orElseThrow());
                });
    }

    @Test
    void who_has_no_score_under_either_changes_nothing() {
        SubjectChange unrated = comparison.subjects().get(3);

        assertThat(unrated.subject()).isEqualTo("m-04");
        assertThat(unrated.changesScore()).isFalse();
        assertThat(unrated.changesGrade()).isFalse();
        assertThat(unrated.nodes()).isEmpty();
    }

    @Test
    void a_score_that_is_there_under_one_alone_is_a_change() {
        Scheme lenient = SchemeSamples.scheme(SchemeSamples.textWith(
                "\"start\": \"earned\", \"max\": 20,\n",
                "\"start\": \"earned\", \"max\": 20, \"missing\": \"zero\",\n"));

        SubjectChange gained =
                Simulation.of(HELD, lenient).on(FactSamples.facts()).subjects().get(3);

        assertThat(gained.before().score()).isEmpty();
        assertThat(gained.after().score()).isPresent();
        assertThat(gained.changesScore()).isTrue();
        assertThat(gained.points()).isEmpty();
    }

    @Test
    void an_override_that_holds_under_one_alone_is_named() {
        Facts sanctioned = FactSamples.facts().toBuilder()
                .add(FactSamples.event("m-02", "sanction.decided", "2026-09-01").build())
                .build();

        SubjectChange freed = Simulation.of(HELD, HELD.withOverrides()).on(sanctioned).subjects().stream()
                .filter(change -> change.subject().equals("m-02"))
                .findFirst()
                .orElseThrow();

        assertThat(freed.changesScore()).isFalse();
        assertThat(freed.changesGrade()).isTrue();
        assertThat(freed.overrides()).containsExactly("sanctioned");
        assertThat(freed.byQuota()).isFalse();
    }

    @Test
    void persons_are_ranked_only_if_asked_for_in_so_many_words() {
        assertThat(comparison.ranksChanged()).isEmpty();
        assertThat(comparison.subjects().get(0).before().rank()).isEmpty();

        SchemeComparison ranked = Simulation.of(HELD, DRAFT).rankingPersons().on(FactSamples.facts());

        assertThat(ranked.subjects())
                .extracting(
                        change -> change.before().rank(),
                        change -> change.after().rank())
                .containsExactly(
                        tuple(Optional.of(2), Optional.of(2)),
                        tuple(Optional.of(1), Optional.of(1)),
                        tuple(Optional.of(3), Optional.of(3)),
                        tuple(Optional.empty(), Optional.empty()));
    }

    @Test
    void the_same_scheme_changes_nothing() {
        SchemeComparison same = Simulation.of(HELD, HELD).on(FactSamples.facts());

        assertThat(same.scoresChanged()).isEmpty();
        assertThat(same.gradesChanged()).isEmpty();
        assertThat(same.nodes()).isEmpty();
    }

    @Test
    void refuses_schemes_of_different_subjects() {
        Scheme branches = SchemeSamples.scheme(
                SchemeSamples.textWith("\"subject\": \"party-member\"", "\"subject\": \"branch\""));

        assertThatThrownBy(() -> Simulation.of(HELD, branches))
                .hasMessage(
                        "Schemes 'sample/pioneer-index' and 'sample/pioneer-index' score party-member by quarter and"
                                + " branch by quarter; expected the same.");
    }
}
