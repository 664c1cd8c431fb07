package org.qinglian.core.cadre;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.qinglian.core.organization.Actor;

/**
 * Something that needs approval, and whether it had it (请示报批).
 *
 * @param kind what
 * @param from the first day
 * @param approvedBy the body that approved
 * @param approvedOn the day of the approval
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Permission(
        @NotNull PermissionKind kind,
        @NotNull LocalDate from,
        Optional<@Valid Actor> approvedBy,
        Optional<LocalDate> approvedOn) {
    public static Permission approved(PermissionKind kind, LocalDate from, Actor by, LocalDate on) {
        return new Permission(kind, from, Optional.of(by), Optional.of(on));
    }

    /** Whether a body approved it on its first day or before. */
    @JsonIgnore
    public boolean isApprovedInTime() {
        return approvedBy.filter(by -> !by.isPerson()).isPresent()
                && approvedOn.filter(day -> !day.isAfter(from)).isPresent();
    }
}
