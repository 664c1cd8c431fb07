package org.qinglian.core.care;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;

/**
 * An incentive (正向激励) to one who took on responsibility: political encouragement, support at work, care in life, or
 * assured treatment.
 *
 * <p>Example: a commendation for settling a land dispute of long standing. It is decided by a named body.
 *
 * @param id its identifier
 * @param recipient who receives it
 * @param kind which of the four kinds
 * @param measure what it consists in, for example {@code 通报表扬}
 * @param deed for what deed
 * @param basis the rule that provides for it
 * @param grantedBy the body that granted it
 * @param effectiveOn the day on which it took effect
 */
@Value.Builder
public record Incentive(
        @NotNull Ref<Incentive> id,
        @NotNull @Valid Actor recipient,
        @NotNull IncentiveKind kind,
        @NotBlank String measure,
        @NotBlank String deed,
        @NotNull @Valid Basis basis,
        @BelongsTo @NotNull @Valid Actor grantedBy,
        @NotNull LocalDate effectiveOn)
        implements Identified<Incentive>, WithIncentive {
    public static IncentiveBuilder builder() {
        return new IncentiveBuilder();
    }
}
