package org.qinglian.core.inspection.responsibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Severity;
import org.qinglian.core.responsibility.ResponsibilityChain;
import org.qinglian.core.responsibility.TaskItem;
import org.qinglian.core.responsibility.TaskState;

/** A task is done by its deadline (任务逾期未完成). */
final class Overdue extends ChainCheck {
    Overdue() {
        super("responsibility.overdue", Severity.ERROR, Bases.DUTY_LISTS);
    }

    @Override
    void run(ResponsibilityChain chain, Inspected inspected, Verdicts verdicts) {
        List<TaskItem> tasks = chain.register().tasks();
        for (int i = 0; i < tasks.size(); i++) {
            TaskItem task = tasks.get(i);
            Optional<LocalDate> last = task.deadline();
            if (last.isPresent()) {
                boolean done =
                        task.doneOn().filter(day -> !day.isAfter(chain.asOf())).isPresent();
                verdicts.expect(
                        done || !chain.asOf().isAfter(last.get()),
                        task,
                        TASKS + i + "/deadline",
                        Map.of(
                                "other", Words.quoted(task.leads()),
                                "expected", last.get(),
                                "asOf", chain.asOf(),
                                "found", state(task, chain.asOf())));
            }
        }
    }

    private static LocalizedText state(TaskItem task, LocalDate asOf) {
        return task.stateOn(asOf).map(TaskState::label).orElseGet(() -> Words.of("responsibility.overdue.not-begun"));
    }
}
