package org.qinglian.core.procurement;

import java.util.List;
import org.immutables.value.Value;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Register;

/**
 * The register of this feature (工程项目台账).
 *
 * @param projects the projects
 */
@Value.Builder
public record ProcurementRegister(List<Project> projects) implements Register, WithProcurementRegister {
    public ProcurementRegister {
        projects = Copy.list(projects);
    }

    public static ProcurementRegisterBuilder builder() {
        return new ProcurementRegisterBuilder();
    }
}
