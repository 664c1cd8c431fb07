package org.qinglian.core.inspection.responsibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.responsibility.ResponsibilityChain;
import org.qinglian.core.responsibility.TaskItem;

/** Every task has a line and a block (任务缺条或缺块). */
final class TaskWithoutLineOrBlock extends ChainCheck {
    TaskWithoutLineOrBlock() {
        super("responsibility.task-without-line-or-block", Severity.ERROR, Bases.LINES_AND_BLOCKS);
    }

    @Override
    void run(ResponsibilityChain chain, Inspected inspected, Verdicts verdicts) {
        List<TaskItem> tasks = chain.register().tasks();
        for (int i = 0; i < tasks.size(); i++) {
            TaskItem task = tasks.get(i);
            List<String> missing = new ArrayList<>();
            if (task.line().isEmpty()) {
                missing.add("line");
            }
            if (task.block().isEmpty()) {
                missing.add("block");
            }
            verdicts.expect(
                    missing.isEmpty(),
                    task,
                    TASKS + i,
                    Map.of("other", task.duty(), "found", String.join(", ", missing)));
        }
    }
}
