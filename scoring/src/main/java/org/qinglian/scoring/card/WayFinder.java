package org.qinglian.scoring.card;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.scoring.evaluation.RowTrace;
import org.qinglian.scoring.evaluation.Scores;
import org.qinglian.scoring.fact.CodeLabels;
import org.qinglian.scoring.fact.ScoringMessages;
import org.qinglian.scoring.rule.Mask;
import org.qinglian.scoring.rule.Wording;
import org.qinglian.scoring.scheme.Band;
import org.qinglian.scoring.scheme.Effect;
import org.qinglian.scoring.scheme.Scheme;
import org.qinglian.scoring.scheme.ScoreOverride;

/**
 * Finds the way to the next better grade (晋级推算): tries other numbers by the evaluator itself, so that caps, gates, conditions and
 * overrides are all in it.
 *
 * <p>The number that brings the most comes first, until the grade is reached; then each is brought back as far as the grade
 * allows.
 */
public final class WayFinder {
    /** Below every score: that of a subject that gets none. */
    private static final BigDecimal NOTHING = BigDecimal.valueOf(Long.MIN_VALUE);

    private final Scheme scheme;
    private final Wording words;
    private final int aim;
    private final List<Lever> levers;
    private final WhatIf whatIf;
    private final Map<Lever, BigDecimal> changes = new LinkedHashMap<>();

    private WayFinder(RowTrace trace, Wording words, int aim) {
        this.scheme = trace.scheme();
        this.words = words;
        this.aim = aim;
        this.levers = Levers.of(scheme, trace.measured());
        this.whatIf = new WhatIf(scheme, trace.measured(), levers);
    }

    /**
     * The way of a subject whose row was traced, before quotas.
     *
     * @return absent if it has no grade or the best one
     * @throws ArithmeticException if the numbers to try are beyond the exact range
     */
    public static Optional<GradeWay> of(RowTrace trace) {
        Scheme scheme = trace.scheme();
        int place =
                trace.grade().map(band -> scheme.outcome().bandOf(band.grade())).orElse(0);
        Optional<BigDecimal> score = trace.score();
        if (score.isEmpty() || place < 1) {
            return Optional.empty();
        }
        Wording words = new Wording(scheme.measures(), CodeLabels.of(scheme.labels()), scheme.shownDigits());
        WayFinder finder = new WayFinder(trace, words, place - 1);
        List<LocalizedText> obstacles = IntStream.range(0, scheme.overrides().size())
                .filter(override -> trace.override(override) == Mask.YES)
                .mapToObj(scheme.overrides()::get)
                .filter(override -> holdsBack(override.effect()))
                .map(ScoreOverride::title)
                .toList();
        return Optional.of(finder.find(score.get(), obstacles));
    }

    private static boolean holdsBack(Effect effect) {
        return effect instanceof Effect.Zero
                || effect instanceof Effect.Ceiling
                || effect instanceof Effect.ForcedGrade
                || effect instanceof Effect.Unrated;
    }

    private GradeWay find(BigDecimal score, List<LocalizedText> obstacles) {
        Band grade = scheme.outcome().bands().get(aim);
        BigDecimal lacking = grade.from()
                .map(from -> from.subtract(score))
                .orElse(BigDecimal.ZERO)
                .max(BigDecimal.ZERO);
        boolean more = true;
        while (more && !isReached()) {
            more = add();
        }
        if (!isReached()) {
            return new GradeWay(grade, lacking, List.of(), Optional.empty(), obstacles, scheme.shownDigits());
        }
        List.copyOf(changes.keySet()).forEach(this::bringBack);
        Optional<BigDecimal> reached = whatIf.score().score(0);
        return new GradeWay(grade, lacking, steps(), reached, obstacles, scheme.shownDigits());
    }

    private boolean isReached() {
        Scores scores = whatIf.score();
        return scores.score(0).isPresent() && scores.grades()[0] >= 0 && scores.grades()[0] <= aim;
    }

    /** Changes the number that brings the most, if any brings anything; the first that is enough is taken at once. */
    private boolean add() {
        BigDecimal most = whatIf.score().score(0).orElse(NOTHING);
        @Nullable Lever best = null;
        BigDecimal bestTarget = BigDecimal.ZERO;
        for (Lever lever :
                levers.stream().filter(each -> !changes.containsKey(each)).toList()) {
            for (BigDecimal target : lever.targets()) {
                whatIf.set(lever, target);
                BigDecimal score = whatIf.score().score(0).orElse(NOTHING);
                if (isReached()) {
                    changes.put(lever, target);
                    return true;
                }
                if (score.compareTo(most) > 0) {
                    best = lever;
                    bestTarget = target;
                    most = score;
                }
            }
            whatIf.reset(lever);
        }
        if (best != null) {
            whatIf.set(best, bestTarget);
            changes.put(best, bestTarget);
        }
        return best != null;
    }

    /** Looks for the value nearest to that of now with which the grade is still reached, if points only grow on the way. */
    private void bringBack(Lever lever) {
        whatIf.reset(lever);
        if (isReached()) {
            changes.remove(lever);
            return;
        }
        BigDecimal nearest = lever.now()
                .map(now -> between(lever, now, changes.getOrDefault(lever, now)))
                .orElseGet(() -> first(lever));
        whatIf.set(lever, nearest);
        changes.put(lever, nearest);
    }

    /** From the least of the values to try with which the grade is reached back to the one before. */
    private BigDecimal first(Lever lever) {
        BigDecimal before = BigDecimal.ZERO;
        for (BigDecimal target : lever.targets()) {
            whatIf.set(lever, target);
            if (isReached()) {
                return between(lever, before, target);
            }
            before = target;
        }
        return changes.getOrDefault(lever, BigDecimal.ZERO);
    }

    private BigDecimal between(Lever lever, BigDecimal now, BigDecimal reached) {
        BigDecimal unit = BigDecimal.ONE.movePointLeft(lever.scale());
        long low = 0;
        long high = reached.subtract(now).divideToIntegralValue(unit).longValueExact();
        while (Math.abs(high - low) > 1) {
            long middle = low + (high - low) / 2;
            whatIf.set(lever, now.add(unit.multiply(BigDecimal.valueOf(middle))));
            if (isReached()) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return now.add(unit.multiply(BigDecimal.valueOf(high)));
    }

    private List<GradeStep> steps() {
        List<GradeStep> steps = new ArrayList<>();
        changes.forEach((lever, to) -> steps.add(new GradeStep(
                lever.measure(),
                lever.code(),
                title(lever),
                Optional.ofNullable(scheme.measures().get(lever.measure())).flatMap(measure -> measure.unit()),
                lever.now(),
                to,
                lever.now().flatMap(now -> words.word(lever.measure(), now)),
                words.word(lever.measure(), to))));
        return steps;
    }

    private LocalizedText title(Lever lever) {
        LocalizedText title = words.title(lever.measure());
        return lever.code()
                .map(code -> ScoringMessages.text(
                        "way.coded", Map.of("title", title, "code", words.code(lever.measure(), code))))
                .orElse(title);
    }
}
