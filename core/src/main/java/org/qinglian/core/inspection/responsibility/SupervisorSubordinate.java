package org.qinglian.core.inspection.responsibility;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Ref;
import org.qinglian.core.common.Severity;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.responsibility.Assignment;
import org.qinglian.core.responsibility.Duty;
import org.qinglian.core.responsibility.ResponsibilityChain;
import org.qinglian.core.responsibility.TaskItem;
import org.qinglian.core.responsibility.TaskPart;
import org.qinglian.core.responsibility.TaskRole;

/** Whoever supervises does not stand below the supervised, unless dual leadership says so (监督者隶属被监督者). */
final class SupervisorSubordinate extends ChainCheck {
    SupervisorSubordinate() {
        super("responsibility.supervisor-subordinate", Severity.WARNING, Bases.THREE_LINES);
    }

    @Override
    void run(ResponsibilityChain chain, Inspected inspected, Verdicts verdicts) {
        Leadership leadership = Leadership.of(inspected);
        for (Duty duty : chain.duties().records()) {
            List<Assignment> holders = chain.holders(duty.id());
            Set<Actor> supervised = new HashSet<>();
            holders.stream()
                    .filter(holder -> !holder.supervises(duty))
                    .forEach(holder -> supervised.add(chain.known(holder.holder())));
            for (Assignment holder : holders) {
                if (holder.supervises(duty) && !supervised.isEmpty()) {
                    Optional<Actor> above = holder.basis().isPresent()
                            ? Optional.empty()
                            : leadership.firstAbove(holder.holder(), supervised);
                    String pointer = inspected.registry().pointer(Assignment.class, holder.id());
                    judge(holder, pointer, named(holder.holder(), duty.id()), above, verdicts);
                }
            }
        }
        List<TaskItem> tasks = chain.register().tasks();
        for (int i = 0; i < tasks.size(); i++) {
            TaskItem task = tasks.get(i);
            for (TaskPart part : task.parts()) {
                if (part.role() == TaskRole.OVERSEE && !task.leads().isEmpty()) {
                    Set<Actor> leads = new HashSet<>();
                    task.leads().forEach(lead -> leads.add(chain.known(lead)));
                    Optional<Actor> above = leadership.firstAbove(part.actor(), leads);
                    judge(task, TASKS + i + "/parts", named(part.actor(), task.id()), above, verdicts);
                }
            }
        }
    }

    private static Map<String, Object> named(Actor holder, Ref<?> duty) {
        return Map.of("holder", holder, "duty", duty);
    }

    private static void judge(
            Identified<?> subject,
            String pointer,
            Map<String, Object> named,
            Optional<Actor> above,
            Verdicts verdicts) {
        if (above.isEmpty()) {
            verdicts.met();
        } else {
            Map<String, Object> arguments = new HashMap<>(named);
            arguments.put("other", above.get());
            verdicts.notMet(subject, pointer, arguments);
        }
    }
}
