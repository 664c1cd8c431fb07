package org.qinglian.scoring.card;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qinglian.scoring.fixture.ScoringAssertions.assertThat;

import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.qinglian.scoring.Scorer;
import org.qinglian.scoring.evaluation.NodeState;
import org.qinglian.scoring.fixture.FactSamples;
import org.qinglian.scoring.fixture.SchemeSamples;

class ScorecardAssertTest {
    private final Scorecard card = card("m-01");

    @Test
    void passes_over_a_card_that_is_as_expected() {
        assertThat(card)
                .hasScore("86.50")
                .hasGrade("qualified")
                .hasPoints("base.meetings", "6.0")
                .hasState("bonus", NodeState.SCORED)
                .hasLoss("base.meetings", "4")
                .hasContribution("base.meetings", ContributionKind.RULE, "-4")
                .contributionsSumToScore()
                .explains(Locale.ENGLISH, card.explain(Locale.ENGLISH));
        assertThat(card("m-03")).hasOverride("sanctioned");
        assertThat(card("m-04")).isUnrated().hasNoGrade().contributionsSumToScore();
    }

    @Test
    void a_failure_says_what_was_found_and_shows_the_card() {
        assertThatThrownBy(() -> assertThat(card).hasScore("86"))
                .hasMessage("Scorecard of m-01 by sample/pioneer-index: expected score 86\nbut found 86.5\n"
                        + card.explain(Locale.ENGLISH));
    }

    @Test
    void every_assertion_can_fail() {
        fails(() -> assertThat(card).hasGrade("excellent"), "grade excellent", "qualified");
        fails(() -> assertThat(card).hasNoGrade(), "grade none", "qualified");
        fails(() -> assertThat(card).isUnrated(), "score none", "86.5");
        fails(() -> assertThat(card).hasPoints("base", "80"), "points of base 80", "72.5");
        fails(() -> assertThat(card).hasState("base", NodeState.GATED), "state of base gated", "scored");
        fails(() -> assertThat(card).hasLoss("base", "0"), "loss of base 0", "7.5");
        fails(
                () -> assertThat(card).hasPoints("basis", "80"),
                "node basis",
                "total, base, base.meetings, base.study, base.conduct, bonus, bonus.visits, bonus.satisfaction");
        fails(
                () -> assertThat(card).hasContribution("base.meetings", ContributionKind.RULE, "-2.0"),
                "contribution base.meetings rule -2",
                "base.meetings start 10, base.meetings rule -4, base.study rule 16.5, base.conduct start 50,"
                        + " bonus.visits rule 6, bonus.satisfaction rule 8");
        fails(() -> assertThat(card).hasOverride("sanctioned"), "override sanctioned", "none");
        fails(
                () -> assertThat(card).explains(Locale.ENGLISH, "nothing"),
                "explanation nothing",
                card.explain(Locale.ENGLISH));
    }

    private void fails(ThrowingCallable assertion, String expected, String found) {
        assertThatThrownBy(assertion)
                .hasMessage("Scorecard of m-01 by sample/pioneer-index: expected " + expected + "\nbut found " + found
                        + "\n" + card.explain(Locale.ENGLISH));
    }

    private static Scorecard card(String subject) {
        return Scorer.of(SchemeSamples.scheme()).score(FactSamples.facts()).scorecard(subject);
    }
}
