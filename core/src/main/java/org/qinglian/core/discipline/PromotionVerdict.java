package org.qinglian.core.discipline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Ref;

/**
 * Whether a person may be promoted on a day, as far as discipline goes (能否提拔使用), and why not.
 *
 * @param day the day
 * @param periods the periods that run on that day and bar promotion
 * @param openCases the decisions whose case was filed and is not closed on that day
 * @param undetermined the decisions of which no edition of the rules says how long they have effect
 * @param free the first day from that one on on which no period on record bars promotion; empty if one never ends
 */
public record PromotionVerdict(
        LocalDate day,
        List<InfluencePeriod> periods,
        List<Ref<SanctionDecision>> openCases,
        List<Ref<SanctionDecision>> undetermined,
        Optional<LocalDate> free) {
    public PromotionVerdict {
        periods = Copy.list(periods);
        openCases = Copy.list(openCases);
        undetermined = Copy.list(undetermined);
    }

    /** Whether something on record bars promotion on that day. */
    public boolean isBlocked() {
        return !periods.isEmpty() || !openCases.isEmpty();
    }

    /** The period that governs: of those that bar promotion, the one that ends last. */
    public Optional<InfluencePeriod> governing() {
        return periods.stream().reduce((one, other) -> last(other).isAfter(last(one)) ? other : one);
    }

    private static LocalDate last(InfluencePeriod period) {
        return period.lastDay().orElse(LocalDate.MAX);
    }
}
