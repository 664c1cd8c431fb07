package org.qinglian.scoring.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qinglian.scoring.rule.Binding;
import org.qinglian.scoring.rule.ConditionKernel;
import org.qinglian.scoring.rule.Decimals;
import org.qinglian.scoring.rule.Mask;
import org.qinglian.scoring.scheme.Band;
import org.qinglian.scoring.scheme.Effect;
import org.qinglian.scoring.scheme.Rounding;
import org.qinglian.scoring.scheme.Scheme;
import org.qinglian.scoring.scheme.ScoreOverride;

/** From the points of the root to score and grade (定等): score overrides, rounding, bands, ceilings, forced grades. */
final class Grading {
    private final Scheme scheme;
    private final int scale;
    private final List<BoundOverride> overrides = new ArrayList<>();
    private final long[] bars;
    private final @Nullable Rounding rounding;

    private record BoundOverride(Effect effect, Mask mask, int grade) {}

    Grading(Scheme scheme, int scale, Binding binding) {
        this.scheme = scheme;
        this.scale = scale;
        for (ScoreOverride override : scheme.overrides()) {
            overrides.add(new BoundOverride(
                    override.effect(), ConditionKernel.of(override.when(), binding), grade(override.effect())));
        }
        bars = scheme.outcome().bands().stream().mapToLong(this::bar).toArray();
        rounding = scheme.outcome().rounding().orElse(null);
    }

    private int grade(Effect effect) {
        if (effect instanceof Effect.ForcedGrade forced) {
            return scheme.outcome().bandOf(forced.grade());
        }
        return effect instanceof Effect.Ceiling ceiling ? scheme.outcome().bandOf(ceiling.grade()) : -1;
    }

    private long bar(Band band) {
        return band.from().map(from -> Decimals.atLeast(from, scale)).orElse(Long.MIN_VALUE);
    }

    /** Takes the root's points and states of the window to the rows of {@code scores} from {@code at}. */
    void grade(Work work, BoundNode root, Scores scores, int at) {
        for (int i = 0; i < work.chunk.length(); i++) {
            scores.unscaled()[at + i] = work.points[root.index][i];
            scores.unrated()[at + i] = Combination.isOut(work.states[root.index][i]);
        }
        for (BoundOverride override : overrides) {
            if (override.effect() instanceof Effect.Zero) {
                zero(work, override.mask(), scores, at);
            }
        }
        for (int i = 0; i < work.chunk.length(); i++) {
            int row = at + i;
            scores.unscaled()[row] = round(scores.unscaled()[row]);
            scores.grades()[row] = band(scores.unscaled()[row]);
        }
        for (BoundOverride override : overrides) {
            if (override.effect() instanceof Effect.Ceiling) {
                lower(work, override, scores, at);
            }
        }
        force(work, scores, at);
    }

    private static void zero(Work work, Mask mask, Scores scores, int at) {
        mask.test(work.chunk, work.answers);
        for (int i = 0; i < work.chunk.length(); i++) {
            if (work.answers[i] == Mask.YES) {
                scores.unscaled()[at + i] = 0;
            }
        }
    }

    /** Grades are counted from the best: a ceiling makes the place no smaller than its own. */
    private static void lower(Work work, BoundOverride override, Scores scores, int at) {
        override.mask().test(work.chunk, work.answers);
        for (int i = 0; i < work.chunk.length(); i++) {
            if (work.answers[i] == Mask.YES) {
                int row = at + i;
                scores.grades()[row] = (byte) Math.max(scores.grades()[row], override.grade());
            }
        }
    }

    /** Where several forced grades hold, the lowest of them counts, whatever their order. */
    private void force(Work work, Scores scores, int at) {
        byte[] forced = new byte[work.chunk.length()];
        Arrays.fill(forced, (byte) -1);
        for (BoundOverride override : overrides) {
            if (override.effect() instanceof Effect.ForcedGrade) {
                override.mask().test(work.chunk, work.answers);
                for (int i = 0; i < forced.length; i++) {
                    forced[i] = work.answers[i] == Mask.YES ? (byte) Math.max(forced[i], override.grade()) : forced[i];
                }
            }
        }
        for (int i = 0; i < forced.length; i++) {
            if (forced[i] >= 0) {
                scores.grades()[at + i] = forced[i];
            }
        }
    }

    /** What the condition of each override says of the one row of a trace. */
    List<Byte> answers(Work work) {
        List<Byte> answers = new ArrayList<>();
        for (BoundOverride override : overrides) {
            override.mask().test(work.chunk, work.answers);
            answers.add(work.answers[0]);
        }
        return answers;
    }

    private long round(long unscaled) {
        return rounding == null || rounding.digits() >= scale
                ? unscaled
                : Decimals.unscaled(rounding.round(BigDecimal.valueOf(unscaled, scale)), scale);
    }

    private byte band(long unscaled) {
        for (int i = 0; i < bars.length; i++) {
            if (unscaled >= bars[i]) {
                return (byte) i;
            }
        }
        return -1;
    }
}
