package org.qinglian.core.inspection.responsibility;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.responsibility.Duty;
import org.qinglian.core.responsibility.DutyLevel;
import org.qinglian.core.responsibility.ResponsibilityChain;

/** A duty that is to reach a lower level is broken down further (责任未逐级分解). */
final class NotCascaded extends ChainCheck {
    NotCascaded() {
        super("responsibility.not-cascaded", Severity.ERROR, Bases.CASCADE);
    }

    @Override
    void run(ResponsibilityChain chain, Inspected inspected, Verdicts verdicts) {
        List<Duty> duties = chain.register().duties();
        for (int i = 0; i < duties.size(); i++) {
            Duty duty = duties.get(i);
            Optional<DutyLevel> reach = chain.reach(duty).filter(duty.level()::isAbove);
            if (reach.isPresent()) {
                verdicts.expect(
                        chain.isPassedOn(duty),
                        duty,
                        DUTIES + i,
                        Map.of("other", Ends.of(duty), "found", duty.level(), "expected", reach.get()));
            }
        }
    }
}
