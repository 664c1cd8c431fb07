package org.qinglian.core.procurement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.qinglian.core.organization.Actor;

/**
 * The approval of a change order (变更审批).
 *
 * @param approver on which rung
 * @param by who approved it
 * @param on the day
 */
@Value.Builder
public record ChangeApproval(
        @NotNull ChangeApprover approver,
        @NotNull @Valid Actor by,
        @NotNull LocalDate on) implements WithChangeApproval {
    public static ChangeApprovalBuilder builder() {
        return new ChangeApprovalBuilder();
    }
}
