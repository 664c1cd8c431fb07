package org.qinglian.scoring.simulation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.qinglian.core.common.Copy;

/**
 * What the new scheme changes for one subject (对象变动).
 *
 * @param subject its identifier
 * @param before its result under the old scheme
 * @param after its result under the new one
 * @param nodes every node that changes the score, the largest change first; they add up to the change of the score. None if
 *     it has no score under one of the two
 * @param overrides the overrides that hold under one of the two and not under the other
 * @param byQuota whether a quota settled the grade under one of the two
 */
public record SubjectChange(
        String subject, Result before, Result after, List<NodeChange> nodes, List<String> overrides, boolean byQuota) {
    public SubjectChange {
        nodes = Copy.list(nodes);
        overrides = Copy.list(overrides);
    }

    /** By how much the score changes; absent if it has none under one of the two. */
    public Optional<BigDecimal> points() {
        return before.score().flatMap(old -> after.score().map(now -> now.subtract(old)));
    }

    /** Whether the score changes, or is there under one of the two alone. */
    public boolean changesScore() {
        return points().map(points -> points.signum() != 0)
                .orElse(before.score().isPresent() || after.score().isPresent());
    }

    public boolean changesGrade() {
        return !before.grade().equals(after.grade());
    }

    public boolean changesRank() {
        return !before.rank().equals(after.rank());
    }
}
