package org.qinglian.core.discipline;

import java.util.List;
import org.immutables.value.Value;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Register;

/**
 * The register of this feature (纪律处分台账).
 *
 * @param decisions the decisions on sanctions
 */
@Value.Builder
public record DisciplineRegister(List<SanctionDecision> decisions) implements Register, WithDisciplineRegister {
    public DisciplineRegister {
        decisions = Copy.list(decisions);
    }

    public static DisciplineRegisterBuilder builder() {
        return new DisciplineRegisterBuilder();
    }
}
