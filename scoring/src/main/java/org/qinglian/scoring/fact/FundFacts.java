package org.qinglian.scoring.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qinglian.core.common.Money;
import org.qinglian.core.common.Period;
import org.qinglian.core.fund.FundFlow;
import org.qinglian.core.fund.FundPayment;
import org.qinglian.core.fund.FundStay;
import org.qinglian.core.fund.SubsidyBatch;
import org.qinglian.core.fund.SubsidyState;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.programme.Programme;

/**
 * Funds: {@code subsidy.paid} of the unit that declared a batch, on the day on which it was paid out. Its quantity is the
 * number of payments that had been made by the end of the period, and it says whether publicity was over when money first left.
 *
 * <p>{@code funds.paid} of the unit that pays a fund flow out, for each payment, with its amount; and of the flows that had come to
 * it by the end of the period {@code funds.paid-out}, in percent of what was allotted, and {@code funds.days-held}, the most
 * calendar days from the day that one came to its first payment, or to the end of the period. Amounts of several currencies
 * are not added up.
 */
final class FundFacts implements FactDeriver {
    private static final String LEDGER = "fund/flows";

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
        programme.fund().flows().forEach(flow -> payments(flow, actors));
        programme.fund().flows().stream()
                .filter(flow -> atUnit(flow, period.end()).isPresent())
                .collect(Collectors.groupingBy(FundFlow::unit, LinkedHashMap::new, Collectors.toList()))
                .forEach((unit, flows) -> figures(unit, flows, period.end(), actors));
    }

    private static BigDecimal paid(SubsidyBatch batch, LocalDate asOf) {
        return BigDecimal.valueOf(batch.payments().stream()
                .filter(payment ->
                        payment.paidOn().filter(day -> !day.isAfter(asOf)).isPresent())
                .count());
    }

    private static void payments(FundFlow flow, ActorFacts actors) {
        for (FundPayment payment : flow.payments()) {
            actors.add(
                    flow.unit(),
                    Optional.of(payment.paidOn()),
                    ActorFacts.event("funds.paid", flow)
                            .quantity(payment.amount().amount())
                            .putAttributes("fund", flow.kind().code())
                            .putAttributes(
                                    "currency", payment.amount().currency().getCurrencyCode()));
        }
    }

    /** The stay of the money at the unit, which is its last stop. */
    private static Optional<FundStay> atUnit(FundFlow flow, LocalDate asOf) {
        return flow.stays(asOf).stream().filter(FundStay::isLast).findFirst();
    }

    private static void figures(Actor unit, List<FundFlow> flows, LocalDate asOf, ActorFacts actors) {
        long longest = flows.stream()
                .flatMap(flow -> atUnit(flow, asOf).stream())
                .mapToLong(FundStay::days)
                .max()
                .orElse(0);
        actors.read(unit, "funds.days-held", BigDecimal.valueOf(longest), LEDGER);
        paidOut(flows, asOf).ifPresent(percent -> actors.read(unit, "funds.paid-out", percent, LEDGER));
    }

    private static Optional<BigDecimal> paidOut(List<FundFlow> flows, LocalDate asOf) {
        Money allotted = flows.get(0).allotted();
        boolean comparable = flows.stream()
                .allMatch(flow -> flow.isOfOneCurrency() && flow.allotted().sameCurrency(allotted));
        BigDecimal whole = sum(flows.stream().map(FundFlow::allotted));
        return comparable && whole.signum() > 0
                ? Optional.of(sum(flows.stream().flatMap(flow -> flow.paid(asOf).stream()))
                        .movePointRight(2)
                        .divide(whole, CoverageFacts.DIGITS, RoundingMode.HALF_UP))
                : Optional.empty();
    }

    private static BigDecimal sum(Stream<Money> amounts) {
        return amounts.map(Money::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
