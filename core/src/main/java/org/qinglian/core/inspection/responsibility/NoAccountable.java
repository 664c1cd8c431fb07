package org.qinglian.core.inspection.responsibility;

import java.util.List;
import java.util.Map;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.responsibility.Assignment;
import org.qinglian.core.responsibility.Duty;
import org.qinglian.core.responsibility.ResponsibilityChain;
import org.qinglian.core.responsibility.TaskItem;
import org.qinglian.core.responsibility.TaskPart;

/** Of those who hold a duty, or take part in a task, one answers for it (无人负总责). */
final class NoAccountable extends ChainCheck {
    NoAccountable() {
        super("responsibility.no-accountable", Severity.ERROR, Bases.RACI);
    }

    @Override
    void run(ResponsibilityChain chain, Inspected inspected, Verdicts verdicts) {
        List<Duty> duties = chain.register().duties();
        for (int i = 0; i < duties.size(); i++) {
            Duty duty = duties.get(i);
            List<Assignment> holders = chain.holders(duty.id());
            if (!holders.isEmpty()) {
                verdicts.expect(
                        holders.stream().anyMatch(holder -> holder.role().answersFor(duty.nature())),
                        duty,
                        DUTIES + i,
                        Map.of(
                                "other", Ends.of(duty),
                                "found",
                                        Words.quoted(holders.stream()
                                                .map(Assignment::holder)
                                                .toList())));
            }
        }
        List<TaskItem> tasks = chain.register().tasks();
        for (int i = 0; i < tasks.size(); i++) {
            TaskItem task = tasks.get(i);
            if (!task.parts().isEmpty()) {
                verdicts.expect(
                        !task.leads().isEmpty(),
                        task,
                        TASKS + i + "/parts",
                        Map.of(
                                "other", Ends.of(task),
                                "found",
                                        Words.quoted(task.parts().stream()
                                                .map(TaskPart::actor)
                                                .toList())));
            }
        }
    }
}
