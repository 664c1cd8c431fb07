package org.qinglian.core.care;

import java.util.List;
import org.immutables.value.Value;
import org.qinglian.core.calendar.TimeLimit;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Level;
import org.qinglian.core.common.Norms;
import org.qinglian.core.lifecycle.StageLimit;

/**
 * What care leaves to the place (严管厚爱标准).
 *
 * @param toleranceStandard by what an error is measured
 * @param toleranceLimits how long the steps of tolerance may take; none if empty
 * @param clarificationStep how long a step of clarification may take
 * @param clarificationStepAcross how long if several departments take part
 * @param accusationApproval the lowest level that may approve a finding of false accusation
 */
@Value.Builder
public record CareNorms(
        ToleranceStandard toleranceStandard,
        List<StageLimit<ToleranceState>> toleranceLimits,
        TimeLimit clarificationStep,
        TimeLimit clarificationStepAcross,
        Level accusationApproval)
        implements Norms, WithCareNorms {
    public CareNorms {
        toleranceLimits = Copy.list(toleranceLimits);
    }

    public static CareNormsBuilder builder() {
        return new CareNormsBuilder();
    }

    /**
     * What is published.
     *
     * <ul>
     *   <li>toleranceStandard: the six conditions of Sichuan (川自贸领〔2024〕2号).
     *   <li>toleranceLimits: none, since no day count was found in any published rule; a host gives its own.
     *   <li>clarificationStep 5 and clarificationStepAcross 10 working days: a local rule of Jilin.
     *   <li>accusationApproval city: the rules on handling reports of 2020; for a cadre managed at the province, the
     *       province.
     * </ul>
     */
    public static CareNorms standard() {
        return builder()
                .toleranceStandard(ToleranceStandard.sixConditions())
                .clarificationStep(TimeLimit.workingDays(5))
                .clarificationStepAcross(TimeLimit.workingDays(10))
                .accusationApproval(Level.CITY)
                .build();
    }

    /** How long each step of a clarification may take. */
    public TimeLimit stepOf(Clarification clarification) {
        return clarification.crossesDepartments() ? clarificationStepAcross : clarificationStep;
    }

    /** The lowest level that may approve a finding: the province for whom the province manages. */
    public Level approvalOf(FalseAccusationFinding finding) {
        return finding.managedAt() == Level.PROVINCE ? Level.PROVINCE : accusationApproval;
    }

    /** Whether a finding was approved at that level or above. */
    public boolean isApprovedHighEnough(FalseAccusationFinding finding) {
        return finding.approval()
                .filter(approval -> !approvalOf(finding).isAbove(approval.level()))
                .isPresent();
    }
}
