package org.qinglian.core.care;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Ref;
import org.qinglian.core.discipline.SanctionDecision;
import org.qinglian.core.organization.Actor;

/**
 * That one who was sanctioned is used again (重新使用): a new post after the sanction no longer has effect.
 *
 * @param id its identifier
 * @param sanction the decision
 * @param post the post, for example {@code 镇农业服务中心主任}
 * @param decidedBy the body that decided
 * @param publicisedOn the first day on which it was made public before the appointment (任前公示)
 * @param appointedOn the day of the appointment
 */
@Value.Builder
public record Reuse(
        @NotNull Ref<Reuse> id,
        @BelongsTo @NotNull Ref<SanctionDecision> sanction,
        @NotBlank String post,
        @NotNull @Valid Actor decidedBy,
        Optional<LocalDate> publicisedOn,
        @NotNull LocalDate appointedOn)
        implements Identified<Reuse>, WithReuse {
    public static ReuseBuilder builder() {
        return new ReuseBuilder();
    }
}
