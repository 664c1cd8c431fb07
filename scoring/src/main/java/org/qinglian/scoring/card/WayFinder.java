package org.qinglian.scoring.card;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.scoring.evaluation.RowTrace;
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
 */
public final class WayFinder {
    private final Scheme scheme;
    private final Wording words;
    private final int aim;
    private final WhatIf whatIf;
    private final WaySearch search;

    private WayFinder(RowTrace trace, Wording words, int aim) {
        this.scheme = trace.scheme();
        this.words = words;
        this.aim = aim;
        List<Lever> levers = Levers.of(scheme, trace.measured());
        this.whatIf = new WhatIf(scheme, trace.measured(), levers);
        this.search = new WaySearch(whatIf, levers, aim);
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
        if (!search.reach()) {
            return new GradeWay(grade, lacking, List.of(), Optional.empty(), obstacles, scheme.shownDigits());
        }
        Optional<BigDecimal> reached = whatIf.score().score(0);
        return new GradeWay(grade, lacking, steps(), reached, obstacles, scheme.shownDigits());
    }

    private List<GradeStep> steps() {
        List<GradeStep> steps = new ArrayList<>();
        search.changes()
                .forEach((lever, to) -> steps.add(new GradeStep(
                        lever.measure(),
                        lever.code(),
                        title(lever),
                        Optional.ofNullable(scheme.measures().get(lever.measure()))
                                .flatMap(measure -> measure.unit()),
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
