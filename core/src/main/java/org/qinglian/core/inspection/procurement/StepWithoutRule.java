package org.qinglian.core.inspection.procurement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.procurement.ProcedureStep;
import org.qinglian.core.procurement.ProcurementBasis;
import org.qinglian.core.procurement.Project;

/** Every step of a procedure names the rule by which it was taken (规则在先). */
final class StepWithoutRule extends RecordCheck<Project> {
    StepWithoutRule() {
        super(
                "procurement.step-without-rule",
                Severity.WARNING,
                Optional.of(ProcurementBasis.RULES_FIRST),
                ProcurementCollections.PROJECTS);
    }

    @Override
    protected void judge(Project project, String pointer, Inspected inspected, Verdicts verdicts) {
        List<ProcedureStep> steps = project.procedures();
        for (int i = 0; i < steps.size(); i++) {
            ProcedureStep step = steps.get(i);
            verdicts.expect(
                    step.rule().isPresent(),
                    project,
                    pointer + "/procedures/" + i,
                    Map.of("stage", step.procedure(), "item", step.item()));
        }
    }
}
