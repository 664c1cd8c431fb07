package org.qinglian.scoring.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
    private final long[] bars;
    private final @Nullable Mask[] conditions;

    GradeLadder(List<Band> bands, int scale, Binding binding) {
        bars = bands.stream()
                .mapToLong(band ->
                        band.from().map(from -> Decimals.atLeast(from, scale)).orElse(Long.MIN_VALUE))
                .toArray();
        conditions = new Mask[bars.length];
        for (int place = 0; place < bars.length; place++) {
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
        Arrays.fill(open, 0, work.chunk.length(), upTo(bars.length - 1));
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

    /** The best place that is open and whose bound the score reaches; −1 if there is none. */
    byte grade(long unscaled, long open) {
        for (int place = 0; place < bars.length; place++) {
            if (unscaled >= bars[place] && (open >>> place & 1) != 0) {
                return (byte) place;
            }
        }
        return -1;
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
