package org.qinglian.examples.county.synthetic;

import java.util.ArrayList;
import java.util.List;
import org.qinglian.core.procurement.ProcurementRegister;
import org.qinglian.core.procurement.Project;

/** The records of procurement while they are being made (工程项目台账底稿). */
final class ProcurementDraft {
    final List<Project> projects = new ArrayList<>();

    ProcurementRegister register() {
        return ProcurementRegister.builder().projects(projects).build();
    }
}
