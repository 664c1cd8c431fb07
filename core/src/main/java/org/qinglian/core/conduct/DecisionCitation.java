package org.qinglian.core.conduct;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.Ref;
import org.qinglian.core.discipline.SanctionDecision;

/**
 * The decision on which a negative notice rests (处理决定), as the notice cites it. The decision itself is made elsewhere.
 *
 * @param title its title
 * @param number its document number
 * @param sanction the decision in the register of discipline, if it is on record there; that record then says what holds
 * @param effectiveOn the day it took effect; absent while not known
 * @param revokedOn the day it was revoked, if it was
 */
@Value.Builder
public record DecisionCitation(
        @NotBlank String title,
        Optional<DocumentNumber> number,
        Optional<Ref<SanctionDecision>> sanction,
        Optional<LocalDate> effectiveOn,
        Optional<LocalDate> revokedOn)
        implements WithDecisionCitation {
    public static DecisionCitationBuilder builder() {
        return new DecisionCitationBuilder();
    }

    /** Whether it has taken effect by the end of {@code day} and is not revoked by then. */
    public boolean isInEffectOn(LocalDate day) {
        return effectiveOn.filter(effective -> !effective.isAfter(day)).isPresent() && !isRevokedBy(day);
    }

    /** Whether it is revoked by the end of {@code day}. */
    public boolean isRevokedBy(LocalDate day) {
        return revokedOn.filter(revoked -> !revoked.isAfter(day)).isPresent();
    }
}
