package org.qinglian.core.inspection.procurement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.procurement.ProcedureCompleteness;
import org.qinglian.core.procurement.ProcedureItem;
import org.qinglian.core.procurement.ProcurementBasis;
import org.qinglian.core.procurement.ProcurementNorms;
import org.qinglian.core.procurement.Project;
import org.qinglian.core.procurement.ProjectStage;
import org.qinglian.core.procurement.RequiredStep;

/** A stage is reached only when the procedure before it is complete (规程逐项衔接). */
final class ProcedureSkipped extends RecordCheck<Project> {
    ProcedureSkipped() {
        super(
                "procurement.procedure-skipped",
                Severity.ERROR,
                Optional.of(ProcurementBasis.FOUR_PROCEDURES),
                ProcurementCollections.PROJECTS);
    }

    @Override
    protected void judge(Project project, String pointer, Inspected inspected, Verdicts verdicts) {
        List<Step<ProjectStage>> history = project.history();
        for (Step<ProjectStage> step : project.standing()) {
            if (step.state() != ProjectStage.PLANNING && !step.on().isAfter(inspected.asOf())) {
                List<ProcedureItem> missing = missing(project, step, ProcurementShared.norms(inspected));
                verdicts.expect(
                        missing.isEmpty(),
                        project,
                        pointer + "/history/" + history.indexOf(step),
                        Map.of(
                                "stage", step.state(),
                                "on", step.on(),
                                "before", before(step.state()),
                                "found", Wording.names(missing)));
            }
        }
    }

    /** What the procedure right before lacks: one that lacks something is named once, where it was left. */
    private static List<ProcedureItem> missing(Project project, Step<ProjectStage> step, ProcurementNorms norms) {
        return ProcedureCompleteness.missing(project, norms, step.state(), step.on()).stream()
                .filter(required -> required.procedure() == before(step.state()))
                .map(RequiredStep::item)
                .toList();
    }

    private static ProjectStage before(ProjectStage stage) {
        return ProjectStage.values()[stage.ordinal() - 1];
    }
}
