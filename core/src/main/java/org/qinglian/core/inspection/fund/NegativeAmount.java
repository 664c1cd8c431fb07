package org.qinglian.core.inspection.fund;

import java.util.List;
import java.util.Map;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Identified;
import org.qinglian.core.fund.HoldsMoney;
import org.qinglian.core.fund.StatedAmount;

/** No amount of a budget, a flow or a batch is negative (金额不为负). */
final class NegativeAmount extends MoneyCheck {
    NegativeAmount() {
        super("fund.negative-amount");
    }

    @Override
    <T extends Identified<T> & HoldsMoney> void judge(T record, String pointer, Verdicts verdicts) {
        List<StatedAmount> negative = record.amounts().stream()
                .filter(stated -> stated.amount().isNegative())
                .toList();
        if (negative.isEmpty()) {
            verdicts.met();
        }
        negative.forEach(stated -> verdicts.notMet(record, pointer + stated.place(), Map.of("found", stated.amount())));
    }
}
