package org.qinglian.scoring.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What has counted in the windows of caps so far (周期台账). */
final class CapLedger {
    private final List<WindowCap> caps;
    private final boolean divisible;
    private final List<Map<LocalDate, BigDecimal>> counted = new ArrayList<>();

    /**
     * A ledger in which nothing has counted.
     *
     * @param divisible whether a part of an amount may count
     */
    CapLedger(List<WindowCap> caps, boolean divisible) {
        this.caps = caps;
        this.divisible = divisible;
        caps.forEach(cap -> counted.add(new HashMap<>()));
    }

    /** What of an amount on a day still counts under every cap; an amount below zero is not capped. */
    BigDecimal admit(LocalDate day, BigDecimal amount) {
        if (amount.signum() <= 0) {
            return amount;
        }
        BigDecimal left = amount;
        for (int cap = 0; cap < caps.size(); cap++) {
            left = left.min(caps.get(cap).most().subtract(used(cap, day))).max(BigDecimal.ZERO);
        }
        BigDecimal admitted = divisible || left.compareTo(amount) == 0 ? left : BigDecimal.ZERO;
        for (int cap = 0; cap < caps.size(); cap++) {
            counted.get(cap).merge(caps.get(cap).per().start(day), admitted, BigDecimal::add);
        }
        return admitted;
    }

    private BigDecimal used(int cap, LocalDate day) {
        return counted.get(cap).getOrDefault(caps.get(cap).per().start(day), BigDecimal.ZERO);
    }
}
