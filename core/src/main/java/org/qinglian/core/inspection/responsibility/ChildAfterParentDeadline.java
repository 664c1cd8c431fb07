package org.qinglian.core.inspection.responsibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Ref;
import org.qinglian.core.common.Severity;
import org.qinglian.core.responsibility.ResponsibilityChain;
import org.qinglian.core.responsibility.TaskItem;

/** A task is due no later than the one that it is broken down from (下级时限晚于上级). */
final class ChildAfterParentDeadline extends ChainCheck {
    ChildAfterParentDeadline() {
        super("responsibility.child-after-parent-deadline", Severity.ERROR, Bases.CASCADE);
    }

    @Override
    void run(ResponsibilityChain chain, Inspected inspected, Verdicts verdicts) {
        List<TaskItem> tasks = chain.register().tasks();
        for (int i = 0; i < tasks.size(); i++) {
            TaskItem task = tasks.get(i);
            Optional<LocalDate> own = task.deadline();
            Optional<TaskItem> above = chain.tasks().above(task);
            Optional<LocalDate> upper = above.flatMap(TaskItem::deadline);
            if (own.isPresent() && upper.isPresent()) {
                verdicts.expect(
                        !own.get().isAfter(upper.get()),
                        task,
                        TASKS + i + "/deadline",
                        Map.of(
                                "found", own.get(),
                                "other", task.parent().map(Ref::id).orElse(""),
                                "expected", upper.get()));
            }
        }
    }
}
