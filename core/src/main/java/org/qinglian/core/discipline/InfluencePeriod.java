package org.qinglian.core.discipline;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Ref;

/**
 * For how long a decision has effect, and what it bars meanwhile (影响期). It is computed, never recorded.
 *
 * <p>Example: a Party warning of 2024-03-15 has effect up to and including 2025-03-14.
 *
 * @param decision the decision
 * @param sanction the sanction that applies
 * @param days from the day of effect to the last day; without end after a dismissal
 * @param bars what it bars
 * @param carriedFrom the last day of the earlier period whose remainder was added (叠加), if one was running
 * @param capped whether the sum was cut to the most that the rules allow
 * @param basis the edition that was applied
 */
public record InfluencePeriod(
        Ref<SanctionDecision> decision,
        Sanction sanction,
        DateRange days,
        List<Bar> bars,
        Optional<LocalDate> carriedFrom,
        boolean capped,
        Basis basis) {
    public InfluencePeriod {
        bars = Copy.list(bars);
    }

    public SanctionRegime regime() {
        return sanction.regime();
    }

    /** Whether it has effect on a day. */
    public boolean runsOn(LocalDate day) {
        return days.contains(day);
    }

    /** The last day, included; empty if it never ends. */
    public Optional<LocalDate> lastDay() {
        return days.until();
    }

    /** Whether a remainder of an earlier period was added to its own. */
    public boolean isStacked() {
        return carriedFrom.isPresent();
    }

    /** The remainder of the earlier period that was added; zero if none was. */
    public Period carried() {
        return carriedFrom.map(last -> between(days.from(), last)).orElse(Period.ZERO);
    }

    /** Its length from the day of effect to the last day, both included; empty if it never ends. */
    public Optional<Period> length() {
        return lastDay().map(last -> between(days.from(), last));
    }

    /** Whether it stands in the way of a promotion while it runs. */
    public boolean barsPromotion() {
        return bars.stream().anyMatch(Bar::barsPromotion);
    }

    private static Period between(LocalDate first, LocalDate last) {
        return Period.between(first, last.isBefore(LocalDate.MAX) ? last.plusDays(1) : last);
    }
}
