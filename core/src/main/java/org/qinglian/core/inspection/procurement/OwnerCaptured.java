package org.qinglian.core.inspection.procurement;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.procurement.CaptureSign;
import org.qinglian.core.procurement.CaptureTest;
import org.qinglian.core.procurement.ProcurementBasis;
import org.qinglian.core.procurement.Project;
import org.qinglian.core.procurement.ProjectFile;

/** A project is not held hostage by its owner (防止被业主绑架). */
final class OwnerCaptured extends RecordCheck<Project> {
    OwnerCaptured() {
        super(
                "procurement.owner-captured",
                Severity.WARNING,
                Optional.of(ProcurementBasis.CAPTURED),
                ProcurementCollections.PROJECTS);
    }

    @Override
    protected void judge(Project project, String pointer, Inspected inspected, Verdicts verdicts) {
        ProjectFile file = ProcurementShared.index(inspected).file(project);
        if (file.contracts().isEmpty()) {
            return;
        }
        CaptureTest test = CaptureTest.of(ProcurementShared.norms(inspected));
        Set<CaptureSign> signs = test.signs(file);
        verdicts.expect(
                !test.isCaptured(signs),
                project,
                pointer,
                Map.of(
                        "found",
                        Wording.names(signs),
                        "expected",
                        ProcurementShared.norms(inspected).captureLimits().signs()));
    }
}
