package org.qinglian.scoring.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.qinglian.scoring.rule.MeasuredRow;
import org.qinglian.scoring.scheme.Effect;
import org.qinglian.scoring.scheme.Group;
import org.qinglian.scoring.scheme.Node;
import org.qinglian.scoring.scheme.Pass;
import org.qinglian.scoring.scheme.Scheme;
import org.qinglian.scoring.scheme.ScoreOverride;

/**
 * What each node and override makes up of a score, said once more in the plainest way: in a sum each part's points are its own;
 * in a mean in proportion to its weight; of the lowest, those of the first lowest part alone; a pass is its part's, and all
 * inside stands with it; in a closed group nothing counts. What a group's parts do not make up is its own.
 */
final class ReferenceAttribution {
    private final Map<String, ReferenceEvaluator.Value> values;
    private final Map<String, BigDecimal> points = new LinkedHashMap<>();

    private ReferenceAttribution(Scheme scheme, MeasuredRow row) {
        this.values = ReferenceEvaluator.nodes(scheme, row);
    }

    /** The part of a node's points that reaches the score; exact unless something divides. */
    private record Share(BigDecimal of, BigDecimal all, int digits) {
        static Share whole(int digits) {
            return new Share(BigDecimal.ONE, BigDecimal.ONE, digits);
        }

        Share times(BigDecimal weight, BigDecimal weights) {
            return new Share(of.multiply(weight), all.multiply(weights), digits);
        }

        BigDecimal of(BigDecimal points) {
            if (of.compareTo(all) == 0) {
                return points;
            }
            BigDecimal product = points.multiply(of);
            return all.compareTo(BigDecimal.ONE) == 0 ? product : product.divide(all, digits, RoundingMode.HALF_UP);
        }
    }

    /** The points of a score by the identifier of the node, in the order of the scheme; then those of overrides. */
    static Map<String, BigDecimal> of(Scheme scheme, MeasuredRow row, BigDecimal score) {
        ReferenceAttribution attribution = new ReferenceAttribution(scheme, row);
        BigDecimal tree = attribution.value(scheme.score()).points();
        attribution.add(
                scheme.score(), Share.whole(scheme.arithmeticOrStandard().digits()), tree);
        BigDecimal left = tree;
        for (ScoreOverride override : ReferenceEvaluator.overrides(scheme, row)) {
            if (override.effect() instanceof Effect.Zero) {
                attribution.points.put(override.id(), left.negate());
                left = BigDecimal.ZERO;
            }
        }
        attribution.points.merge(scheme.score().id(), score.subtract(left), BigDecimal::add);
        attribution.points.replaceAll((id, points) -> MeasuredRow.plain(points));
        return attribution.points;
    }

    private ReferenceEvaluator.Value value(Node node) {
        return Objects.requireNonNull(values.get(node.id()));
    }

    /** A node that counts, with what it brings. */
    private void add(Node node, Share share, BigDecimal brought) {
        points.put(node.id(), share.of(brought));
        if (node instanceof Group group) {
            if (value(group).state() == ReferenceEvaluator.State.CLOSED) {
                group.children().forEach(this::nothing);
                return;
            }
            group.children().forEach(child -> {
                if (!value(child).counts()) {
                    nothing(child);
                } else if (group.pass().isPresent()) {
                    passed(group, child, group.pass().get(), share);
                } else {
                    addPart(
                            group,
                            child,
                            ofPart(group, child, share),
                            value(child).points());
                }
            });
        }
    }

    private void addPart(Group group, Node child, Share share, BigDecimal brought) {
        points.merge(group.id(), share.of(brought), BigDecimal::subtract);
        add(child, share, brought);
    }

    private void passed(Group group, Node child, Pass pass, Share share) {
        boolean passes = value(child).points().compareTo(pass.atLeast()) >= 0;
        BigDecimal brought = passes ? pass.points().orElse(BigDecimal.ONE) : BigDecimal.ZERO;
        points.merge(group.id(), share.of(brought), BigDecimal::subtract);
        points.put(child.id(), share.of(brought));
    }

    private void nothing(Node node) {
        points.put(node.id(), BigDecimal.ZERO);
        if (node instanceof Group group && group.pass().isEmpty()) {
            group.children().forEach(this::nothing);
        }
    }

    private Share ofPart(Group group, Node child, Share share) {
        List<Node> counting =
                group.children().stream().filter(part -> value(part).counts()).toList();
        return switch (group.combine()) {
            case SUM, PASSES -> share;
            case MEAN -> share.times(BigDecimal.ONE, BigDecimal.valueOf(counting.size()));
            case WEIGHTED_MEAN ->
                share.times(
                        child.weight().orElseThrow(),
                        counting.stream()
                                .map(part -> part.weight().orElseThrow())
                                .reduce(BigDecimal.ZERO, BigDecimal::add));
            case MIN -> isFirstLowest(child, counting) ? share : share.times(BigDecimal.ZERO, BigDecimal.ONE);
        };
    }

    private boolean isFirstLowest(Node child, List<Node> counting) {
        BigDecimal lowest = counting.stream()
                .map(part -> value(part).points())
                .reduce(BigDecimal::min)
                .orElseThrow();
        Optional<Node> first = counting.stream()
                .filter(part -> value(part).points().compareTo(lowest) == 0)
                .findFirst();
        return first.equals(Optional.of(child));
    }

    /** The identifiers of a tree. */
    static Stream<String> ids(Node node) {
        return node instanceof Group group
                ? Stream.concat(Stream.of(node.id()), group.children().stream().flatMap(ReferenceAttribution::ids))
                : Stream.of(node.id());
    }
}
