package org.qinglian.core.inspection.fund;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Identified;
import org.qinglian.core.fund.HoldsMoney;
import org.qinglian.core.fund.StatedAmount;

/** The amounts of one document, flow or batch are of one currency (币种一致). */
final class TwoCurrencies extends MoneyCheck {
    TwoCurrencies() {
        super("fund.two-currencies");
    }

    @Override
    <T extends Identified<T> & HoldsMoney> void judge(T record, String pointer, Verdicts verdicts) {
        List<StatedAmount> amounts = record.amounts();
        Optional<StatedAmount> other = amounts.stream()
                .filter(stated -> !stated.amount().sameCurrency(amounts.get(0).amount()))
                .findFirst();
        other.ifPresentOrElse(
                stated -> verdicts.notMet(
                        record,
                        pointer + stated.place(),
                        Map.of(
                                "found", stated.amount().currency(),
                                "expected", amounts.get(0).amount().currency())),
                verdicts::met);
    }
}
