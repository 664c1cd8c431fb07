package org.qinglian.core.inspection.responsibility;

import java.util.List;
import java.util.Map;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Ref;
import org.qinglian.core.common.Severity;
import org.qinglian.core.responsibility.Duty;
import org.qinglian.core.responsibility.ResponsibilityChain;
import org.qinglian.core.responsibility.TaskItem;

/** No duty and no task leads back to itself (责任循环). */
final class Cycle extends ChainCheck {
    Cycle() {
        super("responsibility.cycle", Severity.ERROR, Bases.CASCADE);
    }

    @Override
    void run(ResponsibilityChain chain, Inspected inspected, Verdicts verdicts) {
        List<Duty> duties = chain.register().duties();
        for (int i = 0; i < duties.size(); i++) {
            Duty duty = duties.get(i);
            verdicts.expect(
                    !chain.duties().isCircling(duty.id()),
                    duty,
                    DUTIES + i + "/cascadesFrom",
                    Map.of("other", duty.cascadesFrom().map(Ref::id).orElse("")));
        }
        List<TaskItem> tasks = chain.register().tasks();
        for (int i = 0; i < tasks.size(); i++) {
            TaskItem task = tasks.get(i);
            verdicts.expect(
                    !chain.tasks().isCircling(task.id()),
                    task,
                    TASKS + i + "/parent",
                    Map.of("other", task.parent().map(Ref::id).orElse("")));
        }
    }
}
