package org.qinglian.core.fund;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Money;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;

/**
 * A fund flow (财政资金流转): money of one purpose on its way from where it was approved, over the levels, to payment.
 *
 * <p>Example: 2,000,000.00 CNY of a central special transfer, approved on 2026-03-11, issued on 2026-03-20, over province and
 * county to a township, which paid 1,200,000.00 CNY of it by June. It is not a budget, which only allows to spend.
 *
 * @param id its identifier
 * @param title what the money is for
 * @param kind the kind of money
 * @param source whose money it is
 * @param unit the unit that pays it out and answers for it
 * @param approvedOn the day on which the congress of the source approved the budget with it; for central money, the National
 *     People's Congress
 * @param issuedOn the day on which the source issued it (下达)
 * @param hops the stops on its way, from the top down; the last one pays it out
 * @param allotted how much was allotted to the unit
 * @param payments what was paid out of it
 */
@Value.Builder
public record FundFlow(
        @NotNull Ref<FundFlow> id,
        @NotNull LocalizedText title,
        @NotNull FundKind kind,
        @NotNull FundSource source,
        @BelongsTo @NotNull @Valid Actor unit,
        Optional<LocalDate> approvedOn,
        Optional<LocalDate> issuedOn,
        List<@Valid FundHop> hops,
        @NotNull @Valid Money allotted,
        List<@Valid FundPayment> payments)
        implements Identified<FundFlow>, HoldsMoney, WithFundFlow {
    public FundFlow {
        hops = Copy.list(hops);
        payments = Copy.list(payments);
    }

    public static FundFlowBuilder builder() {
        return new FundFlowBuilder();
    }

    /**
     * How much was paid in all, up to a day.
     *
     * @return empty if amounts are of two currencies, which cannot be added
     */
    public Optional<Money> paid(LocalDate asOf) {
        Money nothing = allotted.minus(allotted);
        return isOfOneCurrency()
                ? Optional.of(payments.stream()
                        .filter(payment -> !payment.paidOn().isAfter(asOf))
                        .map(FundPayment::amount)
                        .reduce(nothing, Money::plus))
                : Optional.empty();
    }

    /** How long the money stayed at each stop that it had reached by a day. A stop without the day it came is left out. */
    public List<FundStay> stays(LocalDate asOf) {
        List<FundStay> stays = new ArrayList<>();
        for (int i = 0; i < hops.size(); i++) {
            int stop = i;
            hops.get(i)
                    .receivedOn()
                    .filter(since -> !since.isAfter(asOf))
                    .ifPresent(since -> stays.add(stay(stop, since, asOf)));
        }
        return List.copyOf(stays);
    }

    private FundStay stay(int stop, LocalDate since, LocalDate asOf) {
        boolean last = stop == hops.size() - 1;
        Optional<LocalDate> until = (last ? firstPayment() : leftOn(stop)).filter(day -> !day.isAfter(asOf));
        long days = Math.max(0, ChronoUnit.DAYS.between(since, until.orElse(asOf)));
        return new FundStay(stop, hops.get(stop).level(), last, since, until, days);
    }

    /** Where the day of passing it on is not on record, it had left by the day on which the next stop had it. */
    private Optional<LocalDate> leftOn(int stop) {
        return hops.get(stop).issuedOn().or(() -> hops.get(stop + 1).receivedOn());
    }

    private Optional<LocalDate> firstPayment() {
        return payments.stream().map(FundPayment::paidOn).min(LocalDate::compareTo);
    }

    /** The days on its way in the order in which they should follow each other: approved, issued, received, passed on, paid. */
    public List<StatedDay> days() {
        return Stream.of(
                        StatedDay.of("/approvedOn", approvedOn),
                        StatedDay.of("/issuedOn", issuedOn),
                        IntStream.range(0, hops.size())
                                .boxed()
                                .flatMap(i -> hops.get(i).days("/hops/" + i)),
                        StatedDay.of("/payments", firstPayment()))
                .flatMap(days -> days)
                .toList();
    }

    @Override
    public List<StatedAmount> amounts() {
        return Stream.of(
                        StatedAmount.each("/hops", hops, FundHop::amounts),
                        Stream.of(new StatedAmount("/allotted", allotted)),
                        StatedAmount.each("/payments", payments, FundPayment::amounts))
                .flatMap(amounts -> amounts)
                .toList();
    }
}
