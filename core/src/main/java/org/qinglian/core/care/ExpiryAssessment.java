package org.qinglian.core.care;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Ref;
import org.qinglian.core.discipline.SanctionDecision;
import org.qinglian.core.organization.Actor;

/**
 * The assessment of one whose sanction no longer has effect (期满评估), on its last day or later and before the person is used
 * again. It recommends; a named body decides.
 *
 * @param id its identifier
 * @param sanction the decision
 * @param assessedOn the day
 * @param assessor the body that assessed
 * @param result how the person did
 * @param recommendation what it recommends
 */
@Value.Builder
public record ExpiryAssessment(
        @NotNull Ref<ExpiryAssessment> id,
        @BelongsTo @NotNull Ref<SanctionDecision> sanction,
        @NotNull LocalDate assessedOn,
        @NotNull @Valid Actor assessor,
        @NotNull CareResult result,
        @NotNull ExpiryRecommendation recommendation)
        implements Identified<ExpiryAssessment>, WithExpiryAssessment {
    public static ExpiryAssessmentBuilder builder() {
        return new ExpiryAssessmentBuilder();
    }
}
