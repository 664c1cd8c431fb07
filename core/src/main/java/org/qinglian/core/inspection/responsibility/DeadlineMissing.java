package org.qinglian.core.inspection.responsibility;

import java.util.List;
import java.util.Map;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.responsibility.ResponsibilityChain;
import org.qinglian.core.responsibility.TaskItem;

/** Every task has a deadline (任务无时限). */
final class DeadlineMissing extends ChainCheck {
    DeadlineMissing() {
        super("responsibility.deadline-missing", Severity.ERROR, Bases.DUTY_LISTS);
    }

    @Override
    void run(ResponsibilityChain chain, Inspected inspected, Verdicts verdicts) {
        List<TaskItem> tasks = chain.register().tasks();
        for (int i = 0; i < tasks.size(); i++) {
            TaskItem task = tasks.get(i);
            verdicts.expect(task.deadline().isPresent(), task, TASKS + i + "/deadline", Map.of("other", task.duty()));
        }
    }
}
