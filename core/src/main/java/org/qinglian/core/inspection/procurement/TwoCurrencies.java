package org.qinglian.core.inspection.procurement;

import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Ref;
import org.qinglian.core.common.Severity;
import org.qinglian.core.procurement.Project;

/** All amounts of a project are in one currency (币种一致): in two they can be neither added nor compared. */
final class TwoCurrencies implements Check {
    @Override
    public String id() {
        return "procurement.two-currencies";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        Map<Ref<Project>, Currency> currencies = new HashMap<>();
        for (Amount amount : Amounts.of(inspected)) {
            if (amount.project().isPresent()) {
                Currency found = amount.money().currency();
                Currency expected = currencies.computeIfAbsent(amount.project().get(), project -> found);
                verdicts.expect(
                        found.equals(expected),
                        amount.record(),
                        amount.pointer(),
                        Map.of("found", amount.money(), "expected", expected));
            }
        }
    }
}
