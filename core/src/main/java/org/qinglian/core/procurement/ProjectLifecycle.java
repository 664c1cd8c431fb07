package org.qinglian.core.procurement;

import static org.qinglian.core.procurement.ProjectStage.COMPLETED;
import static org.qinglian.core.procurement.ProjectStage.CONSTRUCTION_MANAGEMENT;
import static org.qinglian.core.procurement.ProjectStage.DESIGN;
import static org.qinglian.core.procurement.ProjectStage.PLANNING;
import static org.qinglian.core.procurement.ProjectStage.TENDERING;

import org.qinglian.core.lifecycle.Guard;
import org.qinglian.core.lifecycle.Lifecycle;

/** The lifecycle of a project (项目流程): 策划, 设计, 招标, 建管, one after the other, and completion. */
public final class ProjectLifecycle {
    private ProjectLifecycle() {}

    /** Under its guard, as a host advances a project: a procedure is left only when every step of it has passed. */
    public static Lifecycle<Project, ProjectStage> guarded(ProcurementNorms norms) {
        Guard<Project, ProjectStage> passed = Guard.of(
                "procurement.guard.procedure-passed",
                attempt -> ProcedureCompleteness.missing(
                                attempt.subject(),
                                norms,
                                attempt.next().state(),
                                attempt.next().on())
                        .isEmpty());
        return Lifecycle.<Project, ProjectStage>starting("project", PLANNING)
                .allow(PLANNING, DESIGN, passed)
                .allow(DESIGN, TENDERING, passed)
                .allow(TENDERING, CONSTRUCTION_MANAGEMENT, passed)
                .allow(CONSTRUCTION_MANAGEMENT, COMPLETED, passed)
                .build();
    }

    /** The order of stages alone: for a recorded history whose steps are judged by a check of their own. */
    public static Lifecycle<Project, ProjectStage> order() {
        return Lifecycle.<Project, ProjectStage>starting("project", PLANNING)
                .sequence(PLANNING, DESIGN, TENDERING, CONSTRUCTION_MANAGEMENT, COMPLETED)
                .build();
    }
}
