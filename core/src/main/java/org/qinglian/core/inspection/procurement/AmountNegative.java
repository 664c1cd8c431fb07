package org.qinglian.core.inspection.procurement;

import java.util.Map;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;

/** No amount is negative (金额为负), but for a change or an addition that saves money. */
final class AmountNegative implements Check {
    @Override
    public String id() {
        return "procurement.amount-negative";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        for (Amount amount : Amounts.of(inspected)) {
            if (!amount.mayFall()) {
                verdicts.expect(
                        !amount.money().isNegative(),
                        amount.record(),
                        amount.pointer(),
                        Map.of(
                                "field",
                                        amount.pointer()
                                                .substring(amount.pointer().lastIndexOf('/') + 1),
                                "found", amount.money()));
            }
        }
    }
}
