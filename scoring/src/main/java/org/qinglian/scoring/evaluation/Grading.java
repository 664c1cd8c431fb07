package org.qinglian.scoring.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
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
    private final List<BoundOverride> overrides = new ArrayList<>();
    private final List<BoundOverride> zeros;
    private final List<BoundOverride> ceilings;
    private final List<BoundOverride> forcedGrades;
    private final List<BoundOverride> floors;
    private final List<BoundOverride> unrated;
    private final List<BoundOverride> notRecognised;
    private final List<BoundOverride> noAwards;
    private final GradeLadder ladder;
    private final @Nullable Rounding rounding;
    private final long unit;

    private record BoundOverride(Effect effect, Mask mask, int grade) {}

    Grading(Scheme scheme, int scale, Binding binding) {
        for (ScoreOverride override : scheme.overrides()) {
            int grade = override.effect().named().map(scheme.outcome()::bandOf).orElse(-1);
            overrides.add(new BoundOverride(override.effect(), ConditionKernel.of(override.when(), binding), grade));
        }
        zeros = of(Effect.Zero.class);
        ceilings = of(Effect.Ceiling.class);
        forcedGrades = of(Effect.ForcedGrade.class);
        floors = of(Effect.Floor.class);
        unrated = of(Effect.Unrated.class);
        notRecognised = of(Effect.NotRecognised.class);
        noAwards = of(Effect.NoAward.class);
        ladder = new GradeLadder(scheme.outcome().bands(), scale, binding);
        rounding = scheme.outcome()
                .rounding()
                .filter(word -> word.digits() < scale)
                .orElse(null);
        unit = rounding == null ? 1 : Decimals.factor(scale - rounding.digits());
    }

    /** Takes the root's points and states of the window to the rows of {@code scores} from {@code at}. */
    void grade(Work work, BoundNode root, Scores scores, int at) {
        int length = work.chunk.length();
        work.copyPoints(root, scores.unscaled(), at);
        if (root.mayBeAbsent()) {
            for (int i = 0; i < length; i++) {
                scores.unrated()[at + i] = Combination.isOut(work.states[root.index][i]);
            }
        }
        zero(work, scores, at);
        round(scores.unscaled(), at, length);
        long[] open = work.rule;
        ladder.open(work, open);
        lowerCeilings(work, open);
        ladder.grade(work, scores.unscaled(), open, scores.grades(), at);
        force(work, scores, at, open);
        lift(work, scores, at, open);
        ungrade(work, scores, at, open);
        bar(work, scores, at);
        long[] kept = scores.open();
        if (kept != null) {
            System.arraycopy(open, 0, kept, at, length);
        }
    }

    private void round(long[] scores, int at, int length) {
        if (rounding != null) {
            for (int i = at; i < at + length; i++) {
                scores[i] = rounding.round(scores[i], unit);
            }
        }
    }

    private void zero(Work work, Scores scores, int at) {
        for (BoundOverride override : zeros) {
            override.mask().test(work.chunk, work.answers);
            for (int i = 0; i < work.chunk.length(); i++) {
                scores.unscaled()[at + i] = work.answers[i] == Mask.YES ? 0 : scores.unscaled()[at + i];
            }
        }
    }

    /** Notes the place of the lowest ceiling of each row. A ceiling closes every place above its own. */
    private void lowerCeilings(Work work, long[] open) {
        byte[] lowest = work.ceilings;
        Arrays.fill(lowest, 0, ceilings.isEmpty() ? 0 : work.chunk.length(), (byte) 0);
        for (BoundOverride override : ceilings) {
            override.mask().test(work.chunk, work.answers);
            for (int i = 0; i < work.chunk.length(); i++) {
                lowest[i] = (byte) (work.answers[i] == Mask.YES ? Math.max(lowest[i], override.grade()) : lowest[i]);
                open[i] &= GradeLadder.downFrom(lowest[i]);
            }
        }
    }

    /** Where several forced grades hold, the lowest of them counts, whatever their order. Notes who has one. */
    private void force(Work work, Scores scores, int at, long[] open) {
        boolean[] forced = work.forced;
        Arrays.fill(forced, 0, forcedGrades.isEmpty() ? 0 : work.chunk.length(), false);
        for (BoundOverride override : forcedGrades) {
            override.mask().test(work.chunk, work.answers);
            for (int i = 0; i < work.chunk.length(); i++) {
                if (work.answers[i] == Mask.YES) {
                    int grade = forced[i] ? Math.max(scores.grades()[at + i], override.grade()) : override.grade();
                    scores.grades()[at + i] = (byte) grade;
                    open[i] = GradeLadder.only(grade);
                    forced[i] = true;
                }
            }
        }
    }

    /** Of several floors the highest counts; a ceiling that holds bounds them, and a forced grade stays. */
    private void lift(Work work, Scores scores, int at, long[] open) {
        for (BoundOverride override : floors) {
            override.mask().test(work.chunk, work.answers);
            for (int i = 0; i < work.chunk.length(); i++) {
                boolean holds = work.answers[i] == Mask.YES && (forcedGrades.isEmpty() || !work.forced[i]);
                if (holds) {
                    int lowest = ceilings.isEmpty() ? override.grade() : Math.max(override.grade(), work.ceilings[i]);
                    int grade = Math.min(scores.grades()[at + i] & 0xFF, lowest);
                    scores.grades()[at + i] = (byte) grade;
                    open[i] = (open[i] & GradeLadder.upTo(lowest)) | GradeLadder.only(grade);
                }
            }
        }
    }

    private void ungrade(Work work, Scores scores, int at, long[] open) {
        for (BoundOverride override : unrated) {
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
        for (BoundOverride override : notRecognised) {
            note(work, override, scores.bars(), at, Bar.RECOGNITION.bit(), Bar.RECOGNITION_UNKNOWN.bit());
        }
        for (BoundOverride override : noAwards) {
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
}
