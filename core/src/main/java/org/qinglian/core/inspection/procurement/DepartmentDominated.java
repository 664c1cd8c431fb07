package org.qinglian.core.inspection.procurement;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.procurement.DominanceSign;
import org.qinglian.core.procurement.DominanceTest;
import org.qinglian.core.procurement.ProcurementBasis;
import org.qinglian.core.procurement.Project;

/** A project is not dominated by a department (防止被部门主导). */
final class DepartmentDominated extends RecordCheck<Project> {
    DepartmentDominated() {
        super(
                "procurement.department-dominated",
                Severity.WARNING,
                Optional.of(ProcurementBasis.DOMINATED),
                ProcurementCollections.PROJECTS);
    }

    @Override
    protected void judge(Project project, String pointer, Inspected inspected, Verdicts verdicts) {
        if (project.roles().isEmpty() && project.preNamed().isEmpty()) {
            return;
        }
        Set<DominanceSign> signs = DominanceTest.of(ProcurementShared.norms(inspected))
                .signs(ProcurementShared.index(inspected).file(project));
        String place = signs.contains(DominanceSign.ROLES_IN_ONE_HAND) ? "/roles" : "/preNamed";
        verdicts.expect(signs.isEmpty(), project, pointer + place, Map.of("found", Wording.names(signs)));
    }
}
