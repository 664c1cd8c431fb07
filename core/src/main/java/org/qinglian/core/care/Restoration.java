package org.qinglian.core.care;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Ref;
import org.qinglian.core.discipline.SanctionDecision;
import org.qinglian.core.organization.Actor;

/**
 * That the name of one whose sanction was revoked is restored (恢复名誉), as far as the sanction was made known (公职人员政务处分法
 * art. 60). Clearing a name of a false report is a {@link Clarification}.
 *
 * @param id its identifier
 * @param decision the decision that was revoked
 * @param restoredOn the day
 * @param by the body that restored it
 * @param madeKnown how far the sanction was made known
 * @param scope how far the revocation was made known
 * @param measures what else was put right, for example {@code 补发扣减的工资}
 */
@Value.Builder
public record Restoration(
        @NotNull Ref<Restoration> id,
        @BelongsTo @NotNull Ref<SanctionDecision> decision,
        @NotNull LocalDate restoredOn,
        @NotNull @Valid Actor by,
        @NotNull ClarificationScope madeKnown,
        @NotNull ClarificationScope scope,
        List<String> measures)
        implements Identified<Restoration>, WithRestoration {
    public Restoration {
        measures = Copy.list(measures);
    }

    public static RestorationBuilder builder() {
        return new RestorationBuilder();
    }
}
