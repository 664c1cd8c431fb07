package org.qinglian.scoring.card;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.common.Copy;
import org.qinglian.scoring.evaluation.NodeState;
import org.qinglian.scoring.evaluation.RowTrace;
import org.qinglian.scoring.fact.SourceType;
import org.qinglian.scoring.rule.MeasuredRow;

/**
 * How many points of a score rest on each type of source (得分的数据来源). All together are the score.
 *
 * <p>What an item starts from, earns and loses rests on the least reliable source that its rules read: one that is read from a
 * survey and a system record rests on the survey.
 *
 * @param bySource the points that rest on each type of source, the most reliable first; only types that an item rests on
 * @param other the points that rest on no source: those of items without facts, and what groups and the whole add or take
 */
public record SourcePoints(Map<SourceType, BigDecimal> bySource, BigDecimal other) {
    public SourcePoints {
        bySource = Copy.map(bySource);
    }

    /** No points at all. */
    public static final SourcePoints NONE = new SourcePoints(Map.of(), BigDecimal.ZERO);

    static SourcePoints of(NodeCard root, BigDecimal score) {
        Map<SourceType, BigDecimal> bySource = new EnumMap<>(SourceType.class);
        add(root, bySource);
        return rest(bySource, score);
    }

    /** The same of a row that was traced, without the reason of any point; absent if it has no score. */
    public static Optional<SourcePoints> of(RowTrace trace) {
        return trace.score().map(score -> rest(new SourceTally(trace.scheme()).of(trace.root()), score));
    }

    private static SourcePoints rest(Map<SourceType, BigDecimal> bySource, BigDecimal score) {
        BigDecimal other = score;
        for (BigDecimal points : bySource.values()) {
            other = other.subtract(points);
        }
        bySource.replaceAll((source, points) -> MeasuredRow.plain(points));
        return new SourcePoints(bySource, MeasuredRow.plain(other));
    }

    /** These points and others together. */
    public SourcePoints plus(SourcePoints more) {
        Map<SourceType, BigDecimal> sums = new EnumMap<>(SourceType.class);
        sums.putAll(bySource);
        more.bySource.forEach((source, points) -> sums.merge(source, points, BigDecimal::add));
        sums.replaceAll((source, points) -> MeasuredRow.plain(points));
        return new SourcePoints(sums, MeasuredRow.plain(other.add(more.other)));
    }

    /** A pass rests on all that its part rests on. */
    private static Optional<SourceType> source(NodeCard node) {
        return node.pass().isEmpty()
                ? node.source()
                : node.stream().flatMap(part -> part.source().stream()).max(Comparator.naturalOrder());
    }

    /** What a closed gate takes back rests on nothing, nor does what it took back. */
    private static void add(NodeCard node, Map<SourceType, BigDecimal> bySource) {
        if (node.state() == NodeState.SCORED) {
            Optional<SourceType> source = source(node);
            if (source.isPresent()) {
                BigDecimal sum = bySource.getOrDefault(source.get(), BigDecimal.ZERO);
                for (Contribution contribution : node.contributions()) {
                    sum = sum.add(contribution.points());
                }
                bySource.put(source.get(), sum);
            }
            for (NodeCard child : node.children()) {
                add(child, bySource);
            }
        }
    }
}
