package org.qinglian.scoring.simulation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.qinglian.core.common.Copy;

/**
 * Two schemes on the same facts (方案对比).
 *
 * @param before the old scheme and its version
 * @param after the new scheme and its version
 * @param subjects everybody whom one of the two scores, in the order of the facts
 */
public record SchemeComparison(String before, String after, List<SubjectChange> subjects) {
    public SchemeComparison {
        subjects = Copy.list(subjects);
    }

    /** Whose score changes. */
    public List<SubjectChange> scoresChanged() {
        return those(SubjectChange::changesScore);
    }

    /** Whose grade changes. */
    public List<SubjectChange> gradesChanged() {
        return those(SubjectChange::changesGrade);
    }

    /** Whose rank changes; nobody where persons are not ranked. */
    public List<SubjectChange> ranksChanged() {
        return those(SubjectChange::changesRank);
    }

    private List<SubjectChange> those(Predicate<SubjectChange> change) {
        return subjects.stream().filter(change).toList();
    }

    /** How many go from each grade to each other one; who has none is under the empty code. */
    public Map<String, Map<String, Integer>> gradeCounts() {
        Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
        for (SubjectChange change : subjects) {
            counts.computeIfAbsent(change.before().grade().orElse(""), grade -> new LinkedHashMap<>())
                    .merge(change.after().grade().orElse(""), 1, Integer::sum);
        }
        return counts;
    }

    /** What each node comes to: first those that decide most grades, then those that move most points. */
    public List<NodeEffect> nodes() {
        Map<String, NodeEffect> effects = new LinkedHashMap<>();
        for (SubjectChange change : subjects) {
            for (NodeChange node : change.nodes()) {
                NodeEffect one =
                        new NodeEffect(node.node(), 1, node.points(), change.changesGrade() && node.decides() ? 1 : 0);
                effects.merge(node.node(), one, SchemeComparison::plus);
            }
        }
        return effects.values().stream()
                .sorted(Comparator.comparing(NodeEffect::decides)
                        .thenComparing(effect -> effect.points().abs())
                        .reversed()
                        .thenComparing(NodeEffect::node))
                .toList();
    }

    private static NodeEffect plus(NodeEffect one, NodeEffect other) {
        BigDecimal points = one.points().add(other.points());
        return new NodeEffect(one.node(), one.subjects() + other.subjects(), points, one.decides() + other.decides());
    }
}
