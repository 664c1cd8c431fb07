package org.qinglian.core.procurement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.qinglian.core.common.Money;

/**
 * What all change orders of a contract come to (累计变更).
 *
 * @param net what they add, savings taken off
 * @param gross what they move, whatever the sign
 * @param ratio the net as a part of the contract price, to 16 digits; 0.10 means 10 %
 */
public record CumulativeChange(Money net, Money gross, BigDecimal ratio) {
    /** Of the changes carried out; empty if an amount is in another currency or the contract price is not positive. */
    public static Optional<CumulativeChange> of(Contract contract, List<ChangeOrder> changes) {
        Money price = contract.amount();
        boolean comparable = price.amount().signum() > 0
                && changes.stream().allMatch(change -> change.amount().sameCurrency(price));
        if (!comparable) {
            return Optional.empty();
        }
        BigDecimal net = BigDecimal.ZERO;
        BigDecimal gross = BigDecimal.ZERO;
        for (ChangeOrder change : changes) {
            net = net.add(change.amount().amount());
            gross = gross.add(change.amount().amount().abs());
        }
        return Optional.of(new CumulativeChange(
                new Money(net, price.currency()),
                new Money(gross, price.currency()),
                net.divide(price.amount(), MathContext.DECIMAL64)));
    }
}
