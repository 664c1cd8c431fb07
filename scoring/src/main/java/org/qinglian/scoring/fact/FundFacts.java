package org.qinglian.scoring.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.qinglian.core.common.Period;
import org.qinglian.core.fund.SubsidyBatch;
import org.qinglian.core.fund.SubsidyState;
import org.qinglian.core.programme.Programme;

/**
 * Funds: {@code subsidy.paid} of the unit that declared a batch, on the day on which it was paid out. Its quantity is the
 * number of payments that had been made by the end of the period, and it says whether publicity was over when money first left.
 */
final class FundFacts implements FactDeriver {
    @Override
    public void derive(Programme programme, Period period, Facts.Builder facts) {
        ActorFacts actors = new ActorFacts(programme, facts);
        for (SubsidyBatch batch : programme.fund().batches()) {
            EventBuilder event = ActorFacts.event("subsidy.paid", batch).quantity(paid(batch, period.end()));
            batch.releasedOn()
                    .ifPresent(day ->
                            event.putAttributes("publicised", Boolean.toString(batch.isPublicityOverBefore(day))));
            actors.add(batch.unit(), batch.reachedOn(SubsidyState.PAID), event);
        }
    }

    private static BigDecimal paid(SubsidyBatch batch, LocalDate asOf) {
        return BigDecimal.valueOf(batch.payments().stream()
                .filter(payment ->
                        payment.paidOn().filter(day -> !day.isAfter(asOf)).isPresent())
                .count());
    }
}
