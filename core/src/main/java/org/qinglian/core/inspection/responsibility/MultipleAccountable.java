package org.qinglian.core.inspection.responsibility;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.Ref;
import org.qinglian.core.common.Severity;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.responsibility.Assignment;
import org.qinglian.core.responsibility.Duty;
import org.qinglian.core.responsibility.Holding;
import org.qinglian.core.responsibility.ResponsibilityChain;
import org.qinglian.core.responsibility.ResponsibilityRole;
import org.qinglian.core.responsibility.TaskItem;
import org.qinglian.core.responsibility.TaskRole;

/** A duty has one holder who answers for it in each role, unless it is shared or divided; a task has one lead (多头负责). */
final class MultipleAccountable extends ChainCheck {
    MultipleAccountable() {
        super("responsibility.multiple-accountable", Severity.ERROR, Bases.RACI);
    }

    @Override
    void run(ResponsibilityChain chain, Inspected inspected, Verdicts verdicts) {
        Map<Place, Assignment> first = new HashMap<>();
        List<Assignment> assignments = chain.register().assignments();
        for (int i = 0; i < assignments.size(); i++) {
            Assignment assignment = assignments.get(i);
            Optional<Duty> duty = chain.duties().find(assignment.duty());
            boolean answers = duty.filter(held -> assignment.role().answersFor(held.nature()))
                    .isPresent();
            if (!answers || !assignment.during().contains(chain.asOf())) {
                continue;
            }
            Assignment other = first.putIfAbsent(new Place(assignment.duty(), assignment.role()), assignment);
            if (other == null || isAgreed(chain, assignment, other)) {
                verdicts.met();
            } else {
                verdicts.notMet(
                        assignment,
                        ASSIGNMENTS + i,
                        named(assignment.holder(), assignment.duty().id(), assignment.role(), other.holder()));
            }
        }
        List<TaskItem> tasks = chain.register().tasks();
        for (int i = 0; i < tasks.size(); i++) {
            TaskItem task = tasks.get(i);
            List<Actor> leads = task.leads();
            if (!leads.isEmpty()) {
                verdicts.expect(
                        leads.size() == 1,
                        task,
                        TASKS + i + "/parts",
                        named(leads.get(leads.size() - 1), task.id().id(), TaskRole.LEAD, leads.get(0)));
            }
        }
    }

    /** One duty in one role. */
    private record Place(Ref<Duty> duty, ResponsibilityRole role) {}

    private static boolean isAgreed(ResponsibilityChain chain, Assignment one, Assignment other) {
        boolean alone = one.holding() == Holding.SOLE || other.holding() == Holding.SOLE;
        return !alone || chain.known(one.holder()).equals(chain.known(other.holder()));
    }

    private static Map<String, Object> named(Actor found, String duty, Coded role, Actor other) {
        return Map.of("found", found, "duty", duty, "role", role.label(), "other", other);
    }
}
