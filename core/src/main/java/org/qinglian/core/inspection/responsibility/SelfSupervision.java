package org.qinglian.core.inspection.responsibility;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.responsibility.Assignment;
import org.qinglian.core.responsibility.Duty;
import org.qinglian.core.responsibility.ResponsibilityChain;
import org.qinglian.core.responsibility.TaskItem;
import org.qinglian.core.responsibility.TaskPart;
import org.qinglian.core.responsibility.TaskRole;

/** Nobody supervises what he or she carries out (自我监督). */
final class SelfSupervision extends ChainCheck {
    SelfSupervision() {
        super("responsibility.self-supervision", Severity.ERROR, Bases.THREE_LINES);
    }

    @Override
    void run(ResponsibilityChain chain, Inspected inspected, Verdicts verdicts) {
        for (Duty duty : chain.duties().records()) {
            Map<Actor, Assignment> carrying = new HashMap<>();
            List<Assignment> holders = chain.holders(duty.id());
            holders.stream()
                    .filter(holder -> !holder.supervises(duty))
                    .forEach(holder -> carrying.putIfAbsent(chain.known(holder.holder()), holder));
            for (Assignment holder : holders) {
                if (holder.supervises(duty)) {
                    Assignment other = carrying.get(chain.known(holder.holder()));
                    judge(holder, other, inspected, verdicts);
                }
            }
        }
        List<TaskItem> tasks = chain.register().tasks();
        for (int i = 0; i < tasks.size(); i++) {
            TaskItem task = tasks.get(i);
            tasks(task, TASKS + i + "/parts", chain, verdicts);
        }
    }

    private static void judge(Assignment holder, @Nullable Assignment other, Inspected inspected, Verdicts verdicts) {
        if (other == null) {
            verdicts.met();
        } else {
            verdicts.notMet(
                    holder,
                    inspected.registry().pointer(Assignment.class, holder.id()),
                    Map.of(
                            "holder", holder.holder(),
                            "duty", holder.duty(),
                            "other", Words.quoted(List.of(other.id()))));
        }
    }

    private static void tasks(TaskItem task, String pointer, ResponsibilityChain chain, Verdicts verdicts) {
        Set<Actor> carrying = new HashSet<>();
        task.parts().stream()
                .filter(part -> part.role().carriesOut())
                .forEach(part -> carrying.add(chain.known(part.actor())));
        for (TaskPart part : task.parts()) {
            if (part.role() == TaskRole.OVERSEE) {
                verdicts.expect(
                        !carrying.contains(chain.known(part.actor())),
                        task,
                        pointer,
                        Map.of(
                                "holder", part.actor(),
                                "duty", task.id(),
                                "other", Words.quoted(task.leads())));
            }
        }
    }
}
