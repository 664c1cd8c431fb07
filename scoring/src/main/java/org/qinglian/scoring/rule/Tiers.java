package org.qinglian.scoring.rule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.qinglian.core.common.Copy;
import org.qinglian.scoring.fact.ColumnKind;
import org.qinglian.scoring.fact.ColumnShape;
import org.qinglian.scoring.fact.Measure;

/**
 * Points by the tier in which a value lies (分档计分): absent once −3, twice −5. Each tier starts at its bound, which belongs
 * to it, and ends where the next one starts.
 *
 * @param measure the measure
 * @param tiers the tiers, lowest first; the lowest has no bound
 * @param when the condition under which it counts
 */
public record Tiers(@NotBlank String measure, @NotEmpty List<@Valid Tier> tiers, Optional<@Valid Condition> when)
        implements Rule {
    public Tiers {
        tiers = Copy.list(tiers);
    }

    @Override
    public Map<String, Set<ColumnKind>> reads() {
        return Map.of(measure, Set.of(ColumnKind.NUMBER));
    }

    @Override
    public Kernel kernel(Binding binding) {
        ColumnShape shape = binding.shape(measure);
        int column = binding.place(measure);
        int scale = tiers.stream()
                .mapToInt(tier -> Decimals.scale(tier.points()))
                .max()
                .orElse(0);
        long lowest = Decimals.unscaled(tiers.get(0).points(), scale);
        long[] below = new long[tiers.size() - 1];
        long[] rises = new long[tiers.size() - 1];
        for (int i = 1; i < tiers.size(); i++) {
            below[i - 1] = Decimals.atLeast(tiers.get(i).from().orElseThrow(), shape.scale()) - 1;
            rises[i - 1] = Decimals.unscaled(
                    tiers.get(i).points().subtract(tiers.get(i - 1).points()), scale);
        }
        BigDecimal bound = tiers.stream().map(tier -> tier.points().abs()).reduce(BigDecimal.ZERO, BigDecimal::max);
        Kernel kernel = Kernel.of(
                scale,
                bound,
                (chunk, points) -> climb(chunk.numbers(column), below, rises, lowest, points, chunk.length()));
        return shape.isSmall()
                ? kernel.orSmall(
                        column, SmallCurve.steps((int) lowest, Decimals.smallBars(below), Decimals.small(rises)))
                : kernel;
    }

    /** The shifted difference is 1 where the value is above {@code below}, else 0, without a branch. */
    private static void climb(long[] values, long[] below, long[] rises, long lowest, long[] points, int length) {
        Arrays.fill(points, 0, length, lowest);
        for (int tier = 0; tier < below.length; tier++) {
            long bar = below[tier];
            long rise = rises[tier];
            for (int i = 0; i < length; i++) {
                points[i] += ((bar - values[i]) >>> 63) * rise;
            }
        }
    }

    @Override
    public PointRange range(Map<String, Measure> measures) {
        return tiers.stream()
                .map(tier -> PointRange.of(tier.points(), tier.points()))
                .reduce(PointRange::or)
                .orElse(PointRange.ZERO);
    }

    @Override
    public Stream<BigDecimal> numbers() {
        return tiers.stream().flatMap(tier -> Stream.concat(tier.from().stream(), Stream.of(tier.points())));
    }

    @Override
    public Stream<BigDecimal> turns(BigDecimal most) {
        return bounds().stream();
    }

    @Override
    public void lint(RuleFaults faults) {
        for (int i = 0; i < tiers.size(); i++) {
            Optional<BigDecimal> from = tiers.get(i).from();
            if (i == 0 && from.isPresent()) {
                faults.add("/tiers/0/from", "scheme.tier-gap", Map.of("found", from.get()));
            } else if (i > 0 && from.isEmpty()) {
                faults.add("/tiers/" + i, "scheme.tier-without-bound", Map.of());
            } else if (i > 1) {
                order(from.orElseThrow(), tiers.get(i - 1).from(), "/tiers/" + i + "/from", faults);
            }
        }
    }

    private static void order(BigDecimal from, Optional<BigDecimal> before, String pointer, RuleFaults faults) {
        before.filter(lower -> from.compareTo(lower) <= 0)
                .ifPresent(lower -> faults.add(pointer, "scheme.tier-order", Map.of("found", from, "expected", lower)));
    }

    @Override
    public RuleWords words(Wording words) {
        return new TierWords(this, words);
    }

    /** The place of the tier in which a value lies. */
    int tierOf(BigDecimal value) {
        int tier = tiers.size() - 1;
        while (tier > 0 && value.compareTo(tiers.get(tier).from().orElseThrow()) < 0) {
            tier--;
        }
        return tier;
    }

    /** Where the tier after it starts. */
    Optional<BigDecimal> next(int tier) {
        return tier + 1 < tiers.size() ? tiers.get(tier + 1).from() : Optional.empty();
    }

    List<BigDecimal> bounds() {
        return tiers.stream().flatMap(tier -> tier.from().stream()).toList();
    }
}
