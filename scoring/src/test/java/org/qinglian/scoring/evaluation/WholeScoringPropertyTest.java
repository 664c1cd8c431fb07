package org.qinglian.scoring.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qinglian.scoring.Scorer;
import org.qinglian.scoring.Scoring;
import org.qinglian.scoring.card.Contribution;
import org.qinglian.scoring.card.SourcePoints;
import org.qinglian.scoring.fact.Facts;
import org.qinglian.scoring.fact.RandomFacts;
import org.qinglian.scoring.fact.RandomMeasures;
import org.qinglian.scoring.fact.ScoredSubject;
import org.qinglian.scoring.rule.MeasuredRow;
import org.qinglian.scoring.scheme.Scheme;

/**
 * From facts to grades: whatever the scheme and the facts, on one thread or eight and in whatever order the facts came, every
 * digit, grade and rank is that of the plain computation by the documentation alone.
 */
class WholeScoringPropertyTest {
    private static final int SUBJECTS = 24;

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void scores_grades_and_ranks_are_those_of_the_plain_computation(long seed) throws Exception {
        RandomFacts facts = new RandomFacts(seed, SUBJECTS);
        Scheme scheme = new RandomCase(seed).scheme(RandomMeasures.named(seed));
        ReferenceScoring expected = ReferenceScoring.of(scheme, facts);
        Scorer scorer = Scorer.of(scheme);
        Facts otherwise = facts.shuffled(seed + 1);

        expected.assertIsSaidBy(scorer.score(facts.shuffled(seed)));
        for (Scoring scoring : AtOnce.on(8, () -> scorer.score(otherwise))) {
            expected.assertIsSaidBy(scoring);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_card_adds_up_and_is_told_in_whole_sentences(long seed) {
        Scheme scheme = new RandomCase(seed).scheme(RandomMeasures.named(seed));
        Scoring scoring = Scorer.of(scheme).score(new RandomFacts(seed, 6).shuffled(seed));

        scoring.scorecards().forEach(card -> {
            Optional<BigDecimal> sum = card.score()
                    .map(score -> card.contributions().stream()
                            .map(Contribution::points)
                            .reduce(BigDecimal.ZERO, BigDecimal::add));
            assertThat(sum.map(MeasuredRow::plain))
                    .as("points of %s", card.subject())
                    .isEqualTo(card.score());
            for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
                assertThat(card.explain(locale))
                        .doesNotContainPattern("\\{[a-z]+}")
                        .doesNotContain("Optional", "null");
            }
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void points_by_source_of_all_are_those_of_their_cards_together(long seed) {
        Scheme scheme = new RandomCase(seed).scheme(RandomMeasures.named(seed));
        Scoring scoring = Scorer.of(scheme).score(new RandomFacts(seed, 6).shuffled(seed));
        SourcePoints together = SourcePoints.NONE;
        for (ScoredSubject subject : scoring.subjects()) {
            together = scoring.scorecard(subject.id())
                    .pointsBySource()
                    .map(together::plus)
                    .orElse(together);
        }

        assertThat(scoring.pointsBySource()).isEqualTo(together);
    }
}
