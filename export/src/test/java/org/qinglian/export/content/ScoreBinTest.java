package org.qinglian.export.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScoreBinTest {
    @Test
    void cuts_scores_into_round_intervals() {
        assertThat(bins("61", "65", "69.9", "70", "100"))
                .extracting(bin -> bin.from() + "–" + bin.to() + ": " + bin.count())
                .startsWith("60–65: 1", "65–70: 2", "70–75: 1")
                .endsWith("95–100: 1")
                .hasSize(8);
    }

    @Test
    void takes_one_score_and_none() {
        assertThat(bins("86.5")).containsExactly(new ScoreBin(new BigDecimal("86"), new BigDecimal("87"), 1));
        assertThat(bins()).isEmpty();
    }

    @Test
    void counts_every_score_once() {
        long seed = 20260701;
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            List<BigDecimal> scores = random.ints(1 + random.nextInt(50), -3000, 12_000)
                    .mapToObj(unscaled -> BigDecimal.valueOf(unscaled, random.nextInt(4)))
                    .toList();

            List<ScoreBin> bins = ScoreBin.of(scores);

            assertThat(bins).as("seed %d, round %d", seed, round).hasSizeBetween(1, 20);
            assertThat(bins.stream().mapToInt(ScoreBin::count).sum())
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(scores.size());
        }
    }

    private static List<ScoreBin> bins(String... scores) {
        return ScoreBin.of(Stream.of(scores).map(BigDecimal::new).toList());
    }
}
