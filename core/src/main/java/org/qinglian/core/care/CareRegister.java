package org.qinglian.core.care;

import java.util.List;
import org.immutables.value.Value;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Register;

/**
 * The register of care (严管厚爱台账).
 *
 * @param tolerances the examinations of tolerance
 * @param clarifications the clarifications of false reports
 * @param accusations the findings of false accusation
 * @param incentives the incentives
 */
@Value.Builder
public record CareRegister(
        List<ToleranceApplication> tolerances,
        List<Clarification> clarifications,
        List<FalseAccusationFinding> accusations,
        List<Incentive> incentives)
        implements Register, WithCareRegister {
    public CareRegister {
        tolerances = Copy.list(tolerances);
        clarifications = Copy.list(clarifications);
        accusations = Copy.list(accusations);
        incentives = Copy.list(incentives);
    }

    public static CareRegisterBuilder builder() {
        return new CareRegisterBuilder();
    }
}
