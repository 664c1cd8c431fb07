package org.qinglian.core.inspection.responsibility;

import java.util.List;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.HistoryInOrder;
import org.qinglian.core.check.RecordCollection;
import org.qinglian.core.responsibility.TaskItem;
import org.qinglian.core.responsibility.TaskLifecycle;

/** The checks of this feature. */
public final class ResponsibilityChecks {
    private ResponsibilityChecks() {}

    /** Every one, in the order in which they are run. */
    public static List<Check> all() {
        return List.of(
                new GapNoOwner(),
                new NoAccountable(),
                new MultipleAccountable(),
                new SharedWithoutReason(),
                new DividedOverallResponsibility(),
                new OverlappingScope(),
                new OrphanParty(),
                new OverloadedParty(),
                new PowerWithoutDuty(),
                new DutyWithoutPower(),
                new PowerWithoutFlow(),
                new NotCascaded(),
                new Unanchored(),
                new LevelSkipped(),
                new Cycle(),
                new SelfSupervision(),
                new SupervisorSubordinate(),
                new NoDualDuty(),
                new FirstPersonNotHead(),
                new DeadlineMissing(),
                new ChildAfterParentDeadline(),
                new Overdue(),
                new LetterUnsigned(),
                new CopiedLetter(),
                new HandoverGap(),
                new LoopNotClosed(),
                new CadenceMissed(),
                new AuthorityTooLow(),
                new TaskWithoutLineOrBlock(),
                new HistoryInOrder<>(
                        "responsibility.task-history",
                        Optional.of(Bases.DUTY_LISTS),
                        new RecordCollection<TaskItem>(
                                "/responsibility/tasks",
                                programme -> programme.responsibility().tasks()),
                        inspected -> TaskLifecycle.standard()),
                new DatesOutOfOrder(),
                new SubjectProjectIncomplete());
    }
}
