package org.qinglian.core.inspection.responsibility;

import java.util.List;
import java.util.Map;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.responsibility.Duty;
import org.qinglian.core.responsibility.ResponsibilityChain;
import org.qinglian.core.responsibility.TaskItem;

/** Every duty and every task has somebody who holds it (责任悬空). */
final class GapNoOwner extends ChainCheck {
    GapNoOwner() {
        super("responsibility.gap-no-owner", Severity.ERROR, Bases.SENIOR_MANAGERS);
    }

    @Override
    void run(ResponsibilityChain chain, Inspected inspected, Verdicts verdicts) {
        List<Duty> duties = chain.register().duties();
        for (int i = 0; i < duties.size(); i++) {
            Duty duty = duties.get(i);
            verdicts.expect(
                    !chain.holders(duty.id()).isEmpty(),
                    duty,
                    DUTIES + i,
                    Map.of("other", Ends.of(duty), "asOf", chain.asOf()));
        }
        List<TaskItem> tasks = chain.register().tasks();
        for (int i = 0; i < tasks.size(); i++) {
            TaskItem task = tasks.get(i);
            verdicts.expect(
                    !task.parts().isEmpty(),
                    task,
                    TASKS + i + "/parts",
                    Map.of("other", Ends.of(task), "asOf", chain.asOf()));
        }
    }
}
