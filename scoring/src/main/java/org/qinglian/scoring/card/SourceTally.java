package org.qinglian.scoring.card;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.qinglian.scoring.evaluation.NodeState;
import org.qinglian.scoring.evaluation.NodeTrace;
import org.qinglian.scoring.fact.Measure;
import org.qinglian.scoring.fact.SourceType;
import org.qinglian.scoring.scheme.Item;
import org.qinglian.scoring.scheme.Node;
import org.qinglian.scoring.scheme.Scheme;

/** Tells how many points of a traced row rest on each type of source (来源计分), by what its card says of them. */
final class SourceTally {
    private final Scheme scheme;
    private final Map<SourceType, BigDecimal> bySource = new EnumMap<>(SourceType.class);

    SourceTally(Scheme scheme) {
        this.scheme = scheme;
    }

    Map<SourceType, BigDecimal> of(NodeTrace root) {
        add(root, Factor.one(scheme.arithmeticOrStandard().digits()));
        return bySource;
    }

    /** What a closed gate takes back rests on nothing, nor does what it took back. */
    private void add(NodeTrace node, Factor factor) {
        if (node.state() != NodeState.SCORED) {
            return;
        }
        source(node).ifPresent(source -> add(source, factor.of(node.points())));
        List<NodeTrace> children = node.children();
        for (int i = 0; i < children.size(); i++) {
            Factor share = Attribution.factor(node, i, factor);
            if (Attribution.pass(node).isPresent()) {
                addPass(node, i, share);
            } else {
                add(children.get(i), share);
            }
        }
    }

    /** A pass rests on all that its part rests on; inside the part no point is one of the score. */
    private void addPass(NodeTrace node, int child, Factor share) {
        NodeTrace part = node.children().get(child);
        if (part.state() == NodeState.SCORED) {
            sources(part)
                    .max(Comparator.naturalOrder())
                    .ifPresent(source -> add(source, share.of(Attribution.brought(node, child))));
            add(part, Factor.none());
        }
    }

    private Stream<SourceType> sources(NodeTrace node) {
        return Stream.concat(source(node).stream(), node.children().stream().flatMap(this::sources));
    }

    private Optional<SourceType> source(NodeTrace node) {
        return source(node.node(), scheme.measures());
    }

    /** The least reliable type of source that the rules of an item read; none of a group. */
    static Optional<SourceType> source(Node node, Map<String, Measure> measures) {
        return node instanceof Item item
                ? item.rules().stream()
                        .flatMap(ItemRule::measures)
                        .map(measures::get)
                        .map(Measure::source)
                        .max(Comparator.naturalOrder())
                : Optional.empty();
    }

    private void add(SourceType source, BigDecimal points) {
        bySource.merge(source, points, BigDecimal::add);
    }
}
