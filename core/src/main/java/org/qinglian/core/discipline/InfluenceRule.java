package org.qinglian.core.discipline;

import java.util.List;
import java.util.Optional;
import org.qinglian.core.common.Copy;

/**
 * What an edition of the rules says of one sanction (影响期规定): for how long it bars what.
 *
 * @param sanction the sanction
 * @param months for how many months; for probation counted from the restoration of rights; without end if empty
 * @param bars what it bars
 */
public record InfluenceRule(Sanction sanction, Optional<Integer> months, List<Bar> bars) {
    public InfluenceRule {
        bars = Copy.list(bars);
    }

    /** For so many months. */
    public static InfluenceRule of(Sanction sanction, int months, Bar... bars) {
        return new InfluenceRule(sanction, Optional.of(months), List.of(bars));
    }

    /** Without end. */
    public static InfluenceRule endless(Sanction sanction, Bar... bars) {
        return new InfluenceRule(sanction, Optional.empty(), List.of(bars));
    }
}
