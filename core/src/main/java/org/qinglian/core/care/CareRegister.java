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
 * @param restorations the names restored after a sanction was revoked
 * @param aftercares how those who were sanctioned are looked after
 * @param revisits the revisits of those who were sanctioned
 * @param assessments the assessments at expiry
 * @param reuses those who were used again
 * @param incentives the incentives
 */
@Value.Builder
public record CareRegister(
        List<ToleranceApplication> tolerances,
        List<Clarification> clarifications,
        List<FalseAccusationFinding> accusations,
        List<Restoration> restorations,
        List<Aftercare> aftercares,
        List<Revisit> revisits,
        List<ExpiryAssessment> assessments,
        List<Reuse> reuses,
        List<Incentive> incentives)
        implements Register, WithCareRegister {
    public CareRegister {
        tolerances = Copy.list(tolerances);
        clarifications = Copy.list(clarifications);
        accusations = Copy.list(accusations);
        restorations = Copy.list(restorations);
        aftercares = Copy.list(aftercares);
        revisits = Copy.list(revisits);
        assessments = Copy.list(assessments);
        reuses = Copy.list(reuses);
        incentives = Copy.list(incentives);
    }

    public static CareRegisterBuilder builder() {
        return new CareRegisterBuilder();
    }
}
