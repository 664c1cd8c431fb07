package org.qinglian.examples.benchmarks.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Two subjects worked by hand, with the same measures, of whom the second is vetoed.
 *
 * <p>Tiers 8 + 40 + 18 + 5 + 45 + 50 + 15 + 7 + 14 + 32 = 234, of which the values of R01, R07 and R08 are thresholds;
 * categories 20.5 + 9 + 30 + 0 + 6 = 65.5; occurrences −20 (six, capped) − 30 (four) + 0 + 6 + 22 (eight, capped) = −22.
 * Total 300 + 234 + 65.5 − 22 = 577.5: B. Losses: R13 and R17 30 each, then R01 27.
 */
class WorkedSubjectsTest {
    private static final ScorecardModel MODEL = ScorecardModel.standard();
    private static final int B = 1;
    private static final int E = 4;
    private static final byte R01 = 0;
    private static final byte R13 = 12;
    private static final byte R17 = 16;

    private final Subjects subjects = new Subjects(
            MODEL,
            twice(1000, 1999, 5000, 0, 10000, 99, 7700, 800, 5000, 7999),
            twiceInts(2, 3, 2, 3, 2),
            twiceInts(6, 4, 0, 2, 8),
            new boolean[] {false, true});

    @Test
    void reference_finds_what_was_worked_by_hand() {
        assertThat(expected(577.5).firstDifference(new ReferenceEngine(subjects).answers(), true, MODEL))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(EngineKind.class)
    void every_engine_finds_what_was_worked_by_hand(EngineKind kind) {
        assertThat(kind.agreeing(subjects, expected(577.5))).isNotNull();
    }

    @Test
    void an_engine_with_another_answer_is_refused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> EngineKind.COLUMN_LOOP.agreeing(subjects, expected(577)))
                .withMessage("columnLoop: Subject 0: found total 577.5, grade B, largest losses R13, R17, R01;"
                        + " expected total 577.0, grade B, largest losses R13, R17, R01.");
    }

    private static Answers expected(double total) {
        return new Answers(
                new double[] {total, total},
                new byte[] {B, E},
                new byte[] {R13, R13},
                new byte[] {R17, R17},
                new byte[] {R01, R01});
    }

    private static long[][] twice(long... values) {
        long[][] columns = new long[values.length][];
        for (int i = 0; i < values.length; i++) {
            columns[i] = new long[] {values[i], values[i]};
        }
        return columns;
    }

    private static int[][] twiceInts(int... values) {
        int[][] columns = new int[values.length][];
        for (int i = 0; i < values.length; i++) {
            columns[i] = new int[] {values[i], values[i]};
        }
        return columns;
    }
}
