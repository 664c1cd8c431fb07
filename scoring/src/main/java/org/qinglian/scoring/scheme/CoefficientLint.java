package org.qinglian.scoring.scheme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.scoring.fact.Measure;
import org.qinglian.scoring.rule.Award;
import org.qinglian.scoring.rule.MeasuredRow;
import org.qinglian.scoring.rule.PerUnit;
import org.qinglian.scoring.rule.Rule;

/**
 * Coefficients that were rounded down and so miss the full points at their target (系数达不到满分): 0.57 a percent is worth 19.95
 * of 20 points at 35 %. A scheme that gives the full points for the target by a rule of its own is right.
 *
 * <p>The target is not in the rule. It is taken to be the percentage, in fives, by which the full points are divided to give
 * the coefficient when they are rounded; a coefficient that is exact for one of them is right.
 */
final class CoefficientLint {
    /** Percentages in fives, the highest first. */
    private static final List<BigDecimal> TARGETS = IntStream.rangeClosed(1, 20)
            .mapToObj(fives -> BigDecimal.valueOf(105 - 5L * fives))
            .toList();

    private CoefficientLint() {}

    static void lint(Scheme scheme, List<SchemeFault> faults) {
        for (ScoredItem place : ScoredItem.of(scheme)) {
            Item item = place.item();
            boolean ownRule = item.rules().stream().anyMatch(Award.class::isInstance);
            if (item.start() == Start.EARNED && !ownRule) {
                for (int i = 0; i < item.rules().size(); i++) {
                    String pointer = place.pointer() + "/rules/" + i + "/points";
                    coefficient(item, item.rules().get(i), scheme.measures())
                            .ifPresent(target -> faults.add(fault(item, target, pointer)));
                }
            }
        }
    }

    /** A coefficient and the target at which it falls short. */
    private record Shortfall(BigDecimal points, BigDecimal target) {
        BigDecimal reached() {
            return MeasuredRow.plain(points.multiply(target));
        }
    }

    private static Optional<Shortfall> coefficient(Item item, Rule rule, Map<String, Measure> measures) {
        return rule instanceof PerUnit perUnit && isPercentage(measures.get(perUnit.measure()))
                ? item.max().flatMap(max -> shortfall(perUnit.points(), max))
                : Optional.empty();
    }

    private static Optional<Shortfall> shortfall(BigDecimal points, BigDecimal max) {
        boolean isExact =
                TARGETS.stream().anyMatch(target -> points.multiply(target).compareTo(max) == 0);
        return isExact
                ? Optional.empty()
                : TARGETS.stream()
                        .filter(target -> points.multiply(target).compareTo(max) < 0)
                        .filter(target -> max.divide(target, points.scale(), RoundingMode.HALF_UP)
                                        .compareTo(points)
                                == 0)
                        .findFirst()
                        .map(target -> new Shortfall(points, target));
    }

    private static boolean isPercentage(@Nullable Measure measure) {
        return Optional.ofNullable(measure).flatMap(Measure::unit).stream()
                .flatMap(CoefficientLint::words)
                .anyMatch(word -> word.equals("%") || word.equals("％"));
    }

    private static Stream<String> words(LocalizedText text) {
        return Stream.concat(text.zh().stream(), text.en().stream());
    }

    private static SchemeFault fault(Item item, Shortfall shortfall, String pointer) {
        return SchemeFault.warning(
                pointer,
                "scheme.coefficient-short",
                Map.of(
                        "points", shortfall.points(),
                        "target", shortfall.target(),
                        "found", shortfall.reached(),
                        "expected", item.max().orElse(BigDecimal.ZERO),
                        "node", item.id()));
    }
}
