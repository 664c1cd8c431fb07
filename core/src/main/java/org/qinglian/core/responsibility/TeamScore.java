package org.qinglian.core.responsibility;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * The score of a team (班子成员得分): every member is scored alone, and the team has the mean.
 *
 * <p>Example: members with 10, 8 and 9 points give the team 9.00.
 */
public final class TeamScore {
    private TeamScore() {}

    /**
     * The mean of the members' points, rounded half up at the end; empty for a team without members.
     *
     * @param members the points of each member
     * @param digits decimals of the mean, 0 or more
     */
    public static Optional<BigDecimal> mean(List<BigDecimal> members, int digits) {
        if (members.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal sum = members.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(sum.divide(BigDecimal.valueOf(members.size()), digits, RoundingMode.HALF_UP));
    }
}
