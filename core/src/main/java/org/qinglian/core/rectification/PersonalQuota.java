package org.qinglian.core.rectification;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import org.qinglian.core.conduct.NoticePolarity;

/**
 * How many points a person lists in self-examination (干部个人“*+*”): so many against positive examples, so many against
 * negative ones.
 *
 * @param positive against positive examples, 0 or more
 * @param negative against negative examples, 0 or more
 */
public record PersonalQuota(
        @NotNull @PositiveOrZero Integer positive,
        @NotNull @PositiveOrZero Integer negative) {
    /** How many of a polarity. */
    public int of(NoticePolarity polarity) {
        return polarity == NoticePolarity.POSITIVE ? positive : negative;
    }

    /** As a place writes it: {@code 1+1}. */
    @Override
    public String toString() {
        return positive + "+" + negative;
    }
}
