package org.qinglian.core.responsibility;

import static org.qinglian.core.responsibility.TaskState.APPRAISED;
import static org.qinglian.core.responsibility.TaskState.CLOSED;
import static org.qinglian.core.responsibility.TaskState.DECOMPOSED;
import static org.qinglian.core.responsibility.TaskState.EXECUTING;
import static org.qinglian.core.responsibility.TaskState.HELD_TO_ACCOUNT;
import static org.qinglian.core.responsibility.TaskState.RECTIFYING;
import static org.qinglian.core.responsibility.TaskState.REPORTED;
import static org.qinglian.core.responsibility.TaskState.SIGNED;

import org.qinglian.core.lifecycle.Guard;
import org.qinglian.core.lifecycle.Lifecycle;

/**
 * The loop of responsibility (责任闭环) that a task goes through: by list make duties plain, by list carry them out, by list
 * hold to account (以单明责、照单履责、按单问责).
 */
public final class TaskLifecycle {
    private static final Guard<TaskItem, TaskState> LEAD_NAMED = Guard.of(
            "responsibility.guard.lead-named",
            attempt -> !attempt.subject().leads().isEmpty());
    private static final Guard<TaskItem, TaskState> EVIDENCE = Guard.of(
            "responsibility.guard.evidence",
            attempt -> !attempt.subject().evidence().isEmpty());
    private static final Guard<TaskItem, TaskState> DECIDED_BY_BODY = Guard.of(
            "responsibility.guard.decided-by-body",
            attempt -> attempt.next().by().filter(actor -> !actor.isPerson()).isPresent());

    private static final Lifecycle<TaskItem, TaskState> STANDARD = Lifecycle.<TaskItem, TaskState>starting(
                    "task-item", DECOMPOSED)
            .allow(DECOMPOSED, SIGNED, LEAD_NAMED)
            .sequence(SIGNED, EXECUTING, REPORTED, APPRAISED)
            .allow(APPRAISED, CLOSED, EVIDENCE)
            .allow(APPRAISED, RECTIFYING)
            .allow(APPRAISED, HELD_TO_ACCOUNT, DECIDED_BY_BODY)
            .allow(RECTIFYING, REPORTED)
            .allow(RECTIFYING, HELD_TO_ACCOUNT, DECIDED_BY_BODY)
            .allow(RECTIFYING, CLOSED, EVIDENCE)
            .allow(HELD_TO_ACCOUNT, RECTIFYING)
            .allow(HELD_TO_ACCOUNT, CLOSED, EVIDENCE)
            .build();

    private TaskLifecycle() {}

    /** The lifecycle of a task; who decides on a consequence is a body, never a person and never this library. */
    public static Lifecycle<TaskItem, TaskState> standard() {
        return STANDARD;
    }
}
