package org.qinglian.core.discipline;

import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;

/**
 * A decision on a sanction (处分决定).
 *
 * @param id its identifier
 * @param title its title
 */
@Value.Builder
public record SanctionDecision(
        @NotNull Ref<SanctionDecision> id, @NotNull LocalizedText title)
        implements Identified<SanctionDecision>, WithSanctionDecision {
    public static SanctionDecisionBuilder builder() {
        return new SanctionDecisionBuilder();
    }
}
