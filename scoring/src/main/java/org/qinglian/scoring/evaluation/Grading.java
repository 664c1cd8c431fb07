package org.qinglian.scoring.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qinglian.scoring.rule.Binding;
import org.qinglian.scoring.rule.ConditionKernel;
import org.qinglian.scoring.rule.Decimals;
import org.qinglian.scoring.rule.Mask;
import org.qinglian.scoring.scheme.Effect;
import org.qinglian.scoring.scheme.Rounding;
import org.qinglian.scoring.scheme.Scheme;
import org.qinglian.scoring.scheme.ScoreOverride;

/**
 * From the points of the root to score and grade (定等): score overrides and rounding; then bands with their extra conditions,
 * ceilings, forced grades, direct rating, no grade at all; then what an override bars a subject from.
 */
final class Grading {
    private final int scale;
    private final List<BoundOverride> overrides = new ArrayList<>();
    private final GradeLadder ladder;
    private final @Nullable Rounding rounding;

    private record BoundOverride(Effect effect, Mask mask, int grade) {}

    Grading(Scheme scheme, int scale, Binding binding) {
        this.scale = scale;
        for (ScoreOverride override : scheme.overrides()) {
            int grade = override.effect().named().map(scheme.outcome()::bandOf).orElse(-1);
            overrides.add(new BoundOverride(override.effect(), ConditionKernel.of(override.when(), binding), grade));
        }
        ladder = new GradeLadder(scheme.outcome().bands(), scale, binding);
        rounding = scheme.outcome().rounding().orElse(null);
    }

    /** Takes the root's points and states of the window to the rows of {@code scores} from {@code at}. */
    void grade(Work work, BoundNode root, Scores scores, int at) {
        int length = work.chunk.length();
        for (int i = 0; i < length; i++) {
            scores.unscaled()[at + i] = work.points[root.index][i];
            scores.unrated()[at + i] = Combination.isOut(work.states[root.index][i]);
        }
        zero(work, scores, at);
        for (int i = 0; i < length; i++) {
            scores.unscaled()[at + i] = round(scores.unscaled()[at + i]);
        }
        long[] open = work.rule;
        ladder.open(work, open);
        byte[] ceilings = ceilings(work, open);
        for (int i = 0; i < length; i++) {
            scores.grades()[at + i] = ladder.grade(scores.unscaled()[at + i], open[i]);
        }
        boolean[] forced = force(work, scores, at, open);
        lift(work, scores, at, open, ceilings, forced);
        ungrade(work, scores, at, open);
        bar(work, scores, at);
        long[] kept = scores.open();
        if (kept != null) {
            System.arraycopy(open, 0, kept, at, length);
        }
    }

    private void zero(Work work, Scores scores, int at) {
        for (BoundOverride override : of(Effect.Zero.class)) {
            override.mask().test(work.chunk, work.answers);
            for (int i = 0; i < work.chunk.length(); i++) {
                scores.unscaled()[at + i] = work.answers[i] == Mask.YES ? 0 : scores.unscaled()[at + i];
            }
        }
    }

    /** The place of the lowest ceiling of each row. A ceiling closes every place above its own. */
    private byte[] ceilings(Work work, long[] open) {
        List<BoundOverride> all = of(Effect.Ceiling.class);
        byte[] ceilings = new byte[all.isEmpty() ? 0 : work.chunk.length()];
        for (BoundOverride override : all) {
            override.mask().test(work.chunk, work.answers);
            for (int i = 0; i < ceilings.length; i++) {
                ceilings[i] =
                        (byte) (work.answers[i] == Mask.YES ? Math.max(ceilings[i], override.grade()) : ceilings[i]);
                open[i] &= GradeLadder.downFrom(ceilings[i]);
            }
        }
        return ceilings;
    }

    /** Where several forced grades hold, the lowest of them counts, whatever their order. Says who has one. */
    private boolean[] force(Work work, Scores scores, int at, long[] open) {
        List<BoundOverride> all = of(Effect.ForcedGrade.class);
        boolean[] forced = new boolean[all.isEmpty() ? 0 : work.chunk.length()];
        for (BoundOverride override : all) {
            override.mask().test(work.chunk, work.answers);
            for (int i = 0; i < forced.length; i++) {
                if (work.answers[i] == Mask.YES) {
                    int grade = forced[i] ? Math.max(scores.grades()[at + i], override.grade()) : override.grade();
                    scores.grades()[at + i] = (byte) grade;
                    open[i] = GradeLadder.only(grade);
                    forced[i] = true;
                }
            }
        }
        return forced;
    }

    /** Of several floors the highest counts; a ceiling that holds bounds them, and a forced grade stays. */
    private void lift(Work work, Scores scores, int at, long[] open, byte[] ceilings, boolean[] forced) {
        for (BoundOverride override : of(Effect.Floor.class)) {
            override.mask().test(work.chunk, work.answers);
            for (int i = 0; i < work.chunk.length(); i++) {
                boolean holds = work.answers[i] == Mask.YES && (forced.length == 0 || !forced[i]);
                if (holds) {
                    int lowest = ceilings.length == 0 ? override.grade() : Math.max(override.grade(), ceilings[i]);
                    int grade = Math.min(scores.grades()[at + i] & 0xFF, lowest);
                    scores.grades()[at + i] = (byte) grade;
                    open[i] = (open[i] & GradeLadder.upTo(lowest)) | GradeLadder.only(grade);
                }
            }
        }
    }

    private void ungrade(Work work, Scores scores, int at, long[] open) {
        for (BoundOverride override : of(Effect.Unrated.class)) {
            override.mask().test(work.chunk, work.answers);
            for (int i = 0; i < work.chunk.length(); i++) {
                if (work.answers[i] == Mask.YES) {
                    scores.grades()[at + i] = -1;
                    scores.bars()[at + i] |= Bar.GRADE.bit();
                    open[i] = 0;
                }
            }
        }
    }

    private void bar(Work work, Scores scores, int at) {
        for (BoundOverride override : of(Effect.NotRecognised.class)) {
            note(work, override, scores.bars(), at, Bar.RECOGNITION.bit(), Bar.RECOGNITION_UNKNOWN.bit());
        }
        for (BoundOverride override : of(Effect.NoAward.class)) {
            note(work, override, scores.bars(), at, Bar.AWARD.bit(), (byte) 0);
        }
    }

    private static void note(Work work, BoundOverride override, byte[] bars, int at, byte yes, byte unknown) {
        override.mask().test(work.chunk, work.answers);
        for (int i = 0; i < work.chunk.length(); i++) {
            byte ifNotTold = work.answers[i] == Mask.UNKNOWN ? unknown : 0;
            bars[at + i] |= work.answers[i] == Mask.YES ? yes : ifNotTold;
        }
    }

    private List<BoundOverride> of(Class<? extends Effect> effect) {
        return overrides.stream()
                .filter(override -> effect.isInstance(override.effect()))
                .toList();
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

    /** What the extra condition of each band says of the one row of a trace; yes where there is none. */
    List<Byte> bandAnswers(Work work) {
        return ladder.answers(work);
    }

    private long round(long unscaled) {
        return rounding == null || rounding.digits() >= scale
                ? unscaled
                : Decimals.unscaled(rounding.round(BigDecimal.valueOf(unscaled, scale)), scale);
    }
}
