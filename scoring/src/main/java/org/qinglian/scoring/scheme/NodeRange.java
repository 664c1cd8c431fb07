package org.qinglian.scoring.scheme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.qinglian.scoring.fact.Measure;
import org.qinglian.scoring.rule.PointRange;
import org.qinglian.scoring.rule.Rule;

/** The least and most points that a node can reach (可达区间). */
public final class NodeRange {
    private static final PointRange UNKNOWN = new PointRange(Optional.empty(), Optional.empty());

    private NodeRange() {}

    public static PointRange of(Node node, Map<String, Measure> measures) {
        PointRange inside = node instanceof Item item ? item(item, measures) : group((Group) node, measures);
        PointRange clamped = inside.clamp(node.floor(), node.max());
        boolean mayBeZero = node.appliesTo().isPresent()
                || (node instanceof Group group && group.gate().isPresent())
                || (node instanceof Item item
                        && List.of(item.ifMissing(), item.ifNotApplicable()).contains(Absence.ZERO));
        return mayBeZero ? clamped.or(PointRange.ZERO) : clamped;
    }

    private static PointRange item(Item item, Map<String, Measure> measures) {
        BigDecimal start = start(item);
        PointRange range = PointRange.of(start, start);
        for (Rule rule : item.rules()) {
            PointRange points = rule.range(measures);
            range = range.plus(rule.when().isPresent() ? points.or(PointRange.ZERO) : points);
        }
        return range;
    }

    static BigDecimal start(Item item) {
        return item.start() == Start.GRANTED ? item.max().orElse(BigDecimal.ZERO) : BigDecimal.ZERO;
    }

    private static PointRange group(Group group, Map<String, Measure> measures) {
        List<PointRange> parts =
                group.children().stream().map(child -> of(child, measures)).toList();
        return switch (group.combine()) {
            case SUM -> parts.stream().reduce(PointRange.ZERO, PointRange::plus);
            case MIN ->
                new PointRange(
                        end(parts, PointRange::least, BigDecimal::min), end(parts, PointRange::most, BigDecimal::min));
            case PASSES -> group.pass().map(pass -> passes(pass, parts)).orElse(UNKNOWN);
            case MEAN, WEIGHTED_MEAN ->
                new PointRange(mean(group, parts, PointRange::least), mean(group, parts, PointRange::most));
        };
    }

    /** Of no part up to every part that can pass. */
    private static PointRange passes(Pass pass, List<PointRange> parts) {
        long passable = parts.stream().filter(part -> canPass(part, pass)).count();
        return PointRange.of(BigDecimal.ZERO, pass.worth().multiply(BigDecimal.valueOf(passable)));
    }

    static boolean canPass(PointRange part, Pass pass) {
        return part.most().map(most -> most.compareTo(pass.atLeast()) >= 0).orElse(true);
    }

    private static Optional<BigDecimal> end(
            List<PointRange> parts, Function<PointRange, Optional<BigDecimal>> end, BinaryOperator<BigDecimal> choose) {
        if (parts.stream().anyMatch(part -> end.apply(part).isEmpty())) {
            return Optional.empty();
        }
        return parts.stream().map(part -> end.apply(part).orElseThrow()).reduce(choose);
    }

    private static Optional<BigDecimal> mean(
            Group group, List<PointRange> parts, Function<PointRange, Optional<BigDecimal>> end) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        for (int i = 0; i < parts.size(); i++) {
            Optional<BigDecimal> value = end.apply(parts.get(i));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            BigDecimal weight = weight(group, i);
            sum = sum.add(value.get().multiply(weight));
            weights = weights.add(weight);
        }
        return weights.signum() == 0
                ? Optional.of(BigDecimal.ZERO)
                : Optional.of(sum.divide(weights, 10, RoundingMode.HALF_UP));
    }

    private static BigDecimal weight(Group group, int child) {
        return group.combine() == Combine.MEAN
                ? BigDecimal.ONE
                : group.children().get(child).weight().orElse(BigDecimal.ZERO);
    }
}
