package org.qinglian.scoring.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.qinglian.scoring.rule.Binding;
import org.qinglian.scoring.rule.ConditionKernel;
import org.qinglian.scoring.rule.Decimals;
import org.qinglian.scoring.rule.Mask;
import org.qinglian.scoring.scheme.Band;

/**
 * The bands bound to columns (等次阶梯). Places are counted from the best, which is 0; a set of places is the bits of a number.
 */
final class GradeLadder {
    /** Bands without a bound, which every score reaches. */
    private final long unbounded;

    private final int[] bounded;
    private final long[] below;
    private final int places;
    private final @Nullable Mask[] conditions;

    GradeLadder(List<Band> bands, int scale, Binding binding) {
        places = bands.size();
        bounded = IntStream.range(0, places)
                .filter(place -> bands.get(place).from().isPresent())
                .toArray();
        below = IntStream.of(bounded)
                .mapToLong(place -> Decimals.atLeast(bands.get(place).from().orElseThrow(), scale) - 1)
                .toArray();
        unbounded = IntStream.range(0, places)
                .filter(place -> bands.get(place).from().isEmpty())
                .mapToLong(GradeLadder::only)
                .sum();
        conditions = new Mask[places];
        for (int place = 0; place < places; place++) {
            conditions[place] = bands.get(place)
                    .when()
                    .map(when -> ConditionKernel.of(when, binding))
                    .orElse(null);
        }
    }

    /** A place alone. */
    static long only(int place) {
        return 1L << place;
    }

    /** A place and all below it. */
    static long downFrom(int place) {
        return -1L << place;
    }

    /** A place and all above it. */
    static long upTo(int place) {
        return ~(-1L << place << 1);
    }

    /** The places that each row of the window may have by the extra conditions of the bands. */
    void open(Work work, long[] open) {
        Arrays.fill(open, 0, work.chunk.length(), upTo(places - 1));
        for (int place = 0; place < conditions.length; place++) {
            Mask condition = conditions[place];
            if (condition != null) {
                condition.test(work.chunk, work.answers);
                for (int i = 0; i < work.chunk.length(); i++) {
                    open[i] &= work.answers[i] == Mask.YES ? ~0L : ~only(place);
                }
            }
        }
    }

    /** The best place of each row that is open and whose bound its score reaches; −1 if there is none. */
    void grade(Work work, long[] scores, long[] open, byte[] grades, int at) {
        if (work.chunk.length() == 1) {
            grades[at] = grade(scores[at], open[0]);
            return;
        }
        long[] score = work.score;
        long[] reached = work.reached;
        int length = work.chunk.length();
        System.arraycopy(scores, at, score, 0, length);
        Arrays.fill(reached, 0, length, unbounded);
        for (int bound = 0; bound < below.length; bound++) {
            long under = below[bound];
            int place = bounded[bound];
            for (int i = 0; i < length; i++) {
                reached[i] |= ((under - score[i]) >>> 63) << place;
            }
        }
        for (int i = 0; i < length; i++) {
            long both = reached[i] & open[i];
            grades[at + i] = (byte) (both == 0 ? -1 : Long.numberOfTrailingZeros(both));
        }
    }

    /** Of a single row, for which a loop for each bound is more than is to be done. */
    private byte grade(long score, long open) {
        long reached = unbounded;
        for (int bound = 0; bound < below.length; bound++) {
            reached |= ((below[bound] - score) >>> 63) << bounded[bound];
        }
        long both = reached & open;
        return (byte) (both == 0 ? -1 : Long.numberOfTrailingZeros(both));
    }

    /** What the extra condition of each band says of the first row of the window; yes where there is none. */
    List<Byte> answers(Work work) {
        List<Byte> answers = new ArrayList<>();
        for (Mask condition : conditions) {
            work.answers[0] = Mask.YES;
            if (condition != null) {
                condition.test(work.chunk, work.answers);
            }
            answers.add(work.answers[0]);
        }
        return answers;
    }
}
