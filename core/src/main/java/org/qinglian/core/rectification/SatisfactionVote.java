package org.qinglian.core.rectification;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import org.qinglian.core.common.Share;

/**
 * A vote on satisfaction (满意度测评): how many votes of each kind were cast. Satisfaction is the satisfied ones of the valid ones.
 *
 * <p>Example: 45 issued, 36 satisfied, 6 not, 2 invalid: 36 of 42, 85.7 %.
 *
 * @param issued the votes that were handed out, 0 or more
 * @param satisfied the satisfied ones, 0 or more
 * @param dissatisfied the others that are valid, 0 or more
 * @param invalid the invalid ones, 0 or more
 */
public record SatisfactionVote(
        @NotNull @PositiveOrZero Integer issued,
        @NotNull @PositiveOrZero Integer satisfied,
        @NotNull @PositiveOrZero Integer dissatisfied,
        @NotNull @PositiveOrZero Integer invalid) {
    /** The votes that count. */
    public long valid() {
        return (long) satisfied + dissatisfied;
    }

    /** All that were cast, invalid ones among them. */
    public long cast() {
        return valid() + invalid;
    }

    /** The satisfied ones of the valid ones; of no valid vote it is no share. */
    public Share satisfaction() {
        return new Share(satisfied, valid());
    }
}
