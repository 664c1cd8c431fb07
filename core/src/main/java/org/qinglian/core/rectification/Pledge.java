package org.qinglian.core.rectification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.organization.Actor;

/**
 * What a body promised on air (现场承诺).
 *
 * @param text the promise
 * @param body the body that is bound by it
 * @param owner the head who gave it
 * @param dueOn the day by which it is to be kept
 * @param keptOn the day on which it was kept
 * @param verifiedBy who verified that it was
 */
@Value.Builder
public record Pledge(
        @NotBlank String text,
        @NotNull @Valid Actor body,
        Optional<@Valid Actor> owner,
        Optional<LocalDate> dueOn,
        Optional<LocalDate> keptOn,
        Optional<@Valid Actor> verifiedBy)
        implements WithPledge {
    public static PledgeBuilder builder() {
        return new PledgeBuilder();
    }

    /** Whether it was kept by the end of a day. */
    public boolean isKeptBy(LocalDate day) {
        return keptOn.filter(on -> !on.isAfter(day)).isPresent();
    }
}
