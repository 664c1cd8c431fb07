package org.qinglian.core.fund;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Money;
import org.qinglian.core.common.Period;
import org.qinglian.core.common.Ref;
import org.qinglian.core.lifecycle.Staged;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.organization.Actor;

/**
 * A batch of a subsidy (补贴发放批次): the list that one unit declared for one period, from declaration to what the bank fed
 * back. It is paid by card (一卡通).
 *
 * <p>Example: the subsidy for protecting arable land of 2026 in one township, made public from 2026-04-20 to 2026-05-06,
 * granted on 2026-05-12, paid on 2026-05-20.
 *
 * @param id its identifier
 * @param title its title
 * @param subsidy the subsidy
 * @param period the period for which it is paid; nobody is paid twice for one
 * @param unit the unit that declared it
 * @param flow the fund flow out of which it is paid
 * @param granted how much was granted for it
 * @param publicity the days on which the list was public, both included
 * @param payments what each recipient gets
 * @param history the steps that were taken
 */
@Value.Builder
public record SubsidyBatch(
        @NotNull Ref<SubsidyBatch> id,
        @NotNull LocalizedText title,
        @NotNull Ref<Subsidy> subsidy,
        @NotNull Period period,
        @BelongsTo @NotNull @Valid Actor unit,
        Optional<Ref<FundFlow>> flow,
        Optional<@Valid Money> granted,
        Optional<@Valid DateRange> publicity,
        List<@Valid SubsidyPayment> payments,
        List<@Valid Step<SubsidyState>> history)
        implements Identified<SubsidyBatch>, Staged<SubsidyState>, HoldsMoney, WithSubsidyBatch {
    public SubsidyBatch {
        payments = Copy.list(payments);
        history = Copy.list(history);
    }

    public static SubsidyBatchBuilder builder() {
        return new SubsidyBatchBuilder();
    }

    /**
     * How much it pays in all, whether it has arrived or not.
     *
     * @return empty if it pays nobody, or if amounts are of two currencies, which cannot be added
     */
    public Optional<Money> total() {
        return isOfOneCurrency() ? payments.stream().map(SubsidyPayment::amount).reduce(Money::plus) : Optional.empty();
    }

    /** The day on which money first left for it: granted to the bank or paid. */
    public Optional<LocalDate> releasedOn() {
        return Stream.of(reachedOn(SubsidyState.GRANTED), reachedOn(SubsidyState.PAID))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo);
    }

    /** Whether publicity was over before a day. */
    public boolean isPublicityOverBefore(LocalDate day) {
        return publicity.flatMap(DateRange::until).filter(day::isAfter).isPresent();
    }

    /** Whether no recipient stands in it twice. */
    public boolean paysEachOnce() {
        return payments.stream().map(SubsidyPayment::recipient).distinct().count() == payments.size();
    }

    /** Whether it pays no more than was granted; so long as nothing is granted, or cannot be compared, it does not. */
    @JsonIgnore
    public boolean isWithinGrant() {
        Optional<Money> total = total();
        return payments.isEmpty()
                || granted.filter(most ->
                                total.filter(sum -> !sum.isMoreThan(most)).isPresent())
                        .isPresent();
    }

    @Override
    public List<StatedAmount> amounts() {
        return Stream.concat(
                        StatedAmount.of("/granted", granted),
                        StatedAmount.each("/payments", payments, SubsidyPayment::amounts))
                .toList();
    }
}
