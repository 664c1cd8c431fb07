package org.qinglian.scoring.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qinglian.core.common.Period;
import org.qinglian.scoring.card.CardMaker;
import org.qinglian.scoring.card.Contribution;
import org.qinglian.scoring.card.Scorecard;
import org.qinglian.scoring.fact.Facts;
import org.qinglian.scoring.fact.Frame;
import org.qinglian.scoring.rule.MeasuredRow;
import org.qinglian.scoring.scheme.Scheme;

/** Whatever the scheme and the facts, the evaluator means what the plainest reading of the scheme means. */
class EvaluationPropertyTest {
    private static final int SCHEMES = 400;
    private static final int ROWS = 60;

    static LongStream seeds() {
        return LongStream.range(0, SCHEMES);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_batch_equals_the_plain_computation_to_the_last_digit(long seed) {
        RandomCase random = new RandomCase(seed);
        Scheme scheme = random.scheme();
        Frame frame = random.frame(ROWS);

        Scores scores = Evaluation.of(scheme, frame).scores();

        for (int row = 0; row < ROWS; row++) {
            ReferenceEvaluator.Result expected = ReferenceEvaluator.evaluate(scheme, new MeasuredRow(frame, row));
            assertThat(scores.score(row).map(MeasuredRow::plain))
                    .as("score of row %s", row)
                    .isEqualTo(expected.score().map(MeasuredRow::plain));
            assertThat(scores.grade(row).map(band -> band.grade()))
                    .as("grade of row %s", row)
                    .isEqualTo(expected.grade());
            assertThat(scores.recognition(row, scores.grades()[row]).map(Recognition::code))
                    .as("recognition of row %s", row)
                    .isEqualTo(expected.recognition());
            for (int place = 0; expected.score().isPresent() && scores.open() != null && place < 3; place++) {
                assertThat(scores.isOpen(row, place))
                        .as("whether a quota may give row %s grade %s", row, place)
                        .isEqualTo(expected.open()
                                .contains(scheme.outcome().bands().get(place).grade()));
            }
            assertThat(scores.isBarred(row, Bar.AWARD))
                    .as("awards of row %s", row)
                    .isEqualTo(expected.noAward());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void contributions_add_up_to_the_score(long seed) {
        RandomCase random = new RandomCase(seed);
        Scheme scheme = random.scheme();
        Frame frame = random.frame(ROWS);
        Evaluation evaluation = Evaluation.of(scheme, frame);
        Scores scores = evaluation.scores();
        CardMaker cards = CardMaker.of(scheme);
        Facts nothing = Facts.builder(Period.parse("2026-Q3")).build();

        for (int row = 0; row < ROWS; row++) {
            Scorecard card = cards.card(evaluation.trace(row), nothing, "s" + row);
            Optional<BigDecimal> sum = card.score()
                    .map(score -> card.contributions().stream()
                            .map(Contribution::points)
                            .reduce(BigDecimal.ZERO, BigDecimal::add));
            assertThat(sum.map(MeasuredRow::plain))
                    .as("contributions of row %s: %s", row, card.contributions())
                    .isEqualTo(scores.score(row).map(MeasuredRow::plain));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_row_alone_scores_as_it_does_among_others(long seed) {
        RandomCase random = new RandomCase(seed);
        Scheme scheme = random.scheme();
        Evaluation evaluation = Evaluation.of(scheme, random.frame(3_000));

        Scores scores = evaluation.scores();

        for (int row : new int[] {0, 1_023, 1_024, 2_047, 2_048, 2_999}) {
            RowTrace alone = evaluation.trace(row);
            assertThat(alone.score()).as("row %s", row).isEqualTo(scores.score(row));
            assertThat(alone.grade()).as("row %s", row).isEqualTo(scores.grade(row));
        }
    }
}
