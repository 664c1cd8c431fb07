package org.qinglian.scoring.fact;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * An event and what of it counts (计入情况).
 *
 * @param event the event
 * @param amount what it is worth
 * @param counted what of that counts
 * @param setAside why not all of it counts
 */
record CountedEvent(Event event, BigDecimal amount, BigDecimal counted, Optional<SetAside> setAside) {
    static CountedEvent whole(Event event, BigDecimal amount) {
        return new CountedEvent(event, amount, amount, Optional.empty());
    }

    static CountedEvent none(Event event, BigDecimal amount, SetAside reason) {
        return new CountedEvent(event, amount, BigDecimal.ZERO, Optional.of(reason));
    }

    /** What is left of it under further caps. */
    CountedEvent under(CapLedger ledger) {
        BigDecimal left = ledger.admit(event, counted);
        return left.compareTo(counted) == 0
                ? this
                : new CountedEvent(event, amount, left, Optional.of(SetAside.CAPPED));
    }

    boolean counts() {
        return counted.signum() != 0;
    }
}
