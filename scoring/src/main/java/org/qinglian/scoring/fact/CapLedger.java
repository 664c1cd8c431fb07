package org.qinglian.scoring.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What has counted in the windows of caps so far (周期台账). */
final class CapLedger {
    private final List<WindowCap> caps;
    private final CountedSpan span;
    private final boolean divisible;
    private final List<Map<List<String>, BigDecimal>> counted = new ArrayList<>();

    /**
     * A ledger in which nothing has counted.
     *
     * @param span which days count together
     * @param divisible whether a part of an amount may count
     */
    CapLedger(List<WindowCap> caps, CountedSpan span, boolean divisible) {
        this.caps = caps;
        this.span = span;
        this.divisible = divisible;
        caps.forEach(cap -> counted.add(new HashMap<>()));
    }

    /** What of the amount of an event still counts under every cap; an amount below zero is not capped. */
    BigDecimal admit(Event event, BigDecimal amount) {
        if (amount.signum() <= 0) {
            return amount;
        }
        BigDecimal left = amount;
        for (int cap = 0; cap < caps.size(); cap++) {
            left = left.min(caps.get(cap).most().subtract(used(cap, event))).max(BigDecimal.ZERO);
        }
        BigDecimal admitted = divisible || left.compareTo(amount) == 0 ? left : BigDecimal.ZERO;
        for (int cap = 0; cap < caps.size(); cap++) {
            counted.get(cap).merge(caps.get(cap).share(event, span), admitted, BigDecimal::add);
        }
        return admitted;
    }

    private BigDecimal used(int cap, Event event) {
        return counted.get(cap).getOrDefault(caps.get(cap).share(event, span), BigDecimal.ZERO);
    }
}
