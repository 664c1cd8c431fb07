package org.qinglian.core.inspection.responsibility;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Ref;
import org.qinglian.core.common.Severity;
import org.qinglian.core.responsibility.Duty;
import org.qinglian.core.responsibility.DutyLevel;
import org.qinglian.core.responsibility.ResponsibilityChain;
import org.qinglian.core.responsibility.TaskItem;

/** Duties and tasks go down level by level; whoever passes over one says why (越级分解). */
final class LevelSkipped extends ChainCheck {
    LevelSkipped() {
        super("responsibility.level-skipped", Severity.WARNING, Bases.CASCADE);
    }

    @Override
    void run(ResponsibilityChain chain, Inspected inspected, Verdicts verdicts) {
        List<Duty> duties = chain.register().duties();
        for (int i = 0; i < duties.size(); i++) {
            Duty duty = duties.get(i);
            Optional<Duty> above = chain.duties().above(duty);
            boolean declared =
                    duty.skipReason().filter(reason -> !reason.isBlank()).isPresent();
            if (above.isPresent()) {
                Step step = new Step(above.get().level(), duty.level(), declared);
                judge(duty, DUTIES + i + "/cascadesFrom", step, above.get().id(), inspected, verdicts);
            }
        }
        List<TaskItem> tasks = chain.register().tasks();
        for (int i = 0; i < tasks.size(); i++) {
            TaskItem task = tasks.get(i);
            Optional<TaskItem> above = chain.tasks().above(task);
            if (above.isPresent()) {
                Step step = new Step(above.get().level(), task.level(), false);
                judge(task, TASKS + i + "/parent", step, above.get().id(), inspected, verdicts);
            }
        }
    }

    /** A step down, and whether a reason for it is on record. */
    private record Step(DutyLevel from, DutyLevel to, boolean declared) {}

    private static void judge(
            Identified<?> lower, String pointer, Step step, Ref<?> upper, Inspected inspected, Verdicts verdicts) {
        List<DutyLevel> allowed = norms(inspected).below(step.from());
        boolean skipsWithReason = step.declared() && step.from().isAbove(step.to());
        verdicts.expect(
                allowed.contains(step.to()) || skipsWithReason,
                lower,
                pointer,
                Map.of(
                        "found", step.to(),
                        "from", step.from(),
                        "other", upper,
                        "expected", Words.labels(allowed)));
    }
}
