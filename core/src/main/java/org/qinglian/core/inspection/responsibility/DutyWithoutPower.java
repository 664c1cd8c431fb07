package org.qinglian.core.inspection.responsibility;

import java.util.List;
import java.util.Map;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.responsibility.Assignment;
import org.qinglian.core.responsibility.Duty;
import org.qinglian.core.responsibility.DutyPolarity;
import org.qinglian.core.responsibility.ResponsibilityChain;

/** A duty that needs a power is matched by one (有责无权). */
final class DutyWithoutPower extends ChainCheck {
    DutyWithoutPower() {
        super("responsibility.duty-without-power", Severity.WARNING, Bases.POWERS_AND_DUTIES);
    }

    @Override
    void run(ResponsibilityChain chain, Inspected inspected, Verdicts verdicts) {
        List<Duty> duties = chain.register().duties();
        for (int i = 0; i < duties.size(); i++) {
            Duty duty = duties.get(i);
            boolean needed = duty.polarity() == DutyPolarity.POSITIVE
                    && norms(inspected).naturesWithPower().contains(duty.nature());
            if (needed) {
                verdicts.expect(
                        !chain.powers(duty.id()).isEmpty(),
                        duty,
                        DUTIES + i,
                        Map.of(
                                "other",
                                Words.quoted(chain.holders(duty.id()).stream()
                                        .map(Assignment::holder)
                                        .toList())));
            }
        }
    }
}
