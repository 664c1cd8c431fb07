package org.qinglian.core.inspection.responsibility;

import java.util.List;
import java.util.Map;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.responsibility.Assignment;
import org.qinglian.core.responsibility.Duty;
import org.qinglian.core.responsibility.ResponsibilityChain;
import org.qinglian.core.responsibility.TaskItem;

/** The other end of an edge, as a finding names it (关联对象). */
final class Ends {
    private Ends() {}

    /** Where a duty comes from. */
    static LocalizedText of(Duty duty) {
        return duty.cascadesFrom()
                .map(source -> Words.of("responsibility.end.source", Map.of("other", source)))
                .orElseGet(() -> Words.of("responsibility.end.top"));
    }

    /** What a task works off. */
    static LocalizedText of(TaskItem task) {
        return Words.of("responsibility.end.duty", Map.of("other", task.duty()));
    }

    /** The first other party that holds the same duty; "nobody" if there is none. */
    static LocalizedText beside(Assignment assignment, ResponsibilityChain chain) {
        List<Actor> others = chain.holders(assignment.duty()).stream()
                .filter(other -> !other.id().equals(assignment.id()))
                .map(Assignment::holder)
                .limit(1)
                .toList();
        return Words.quoted(others);
    }
}
