package org.qinglian.core.conduct;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.Optional;
import org.qinglian.core.common.LocalizedText;

/**
 * What is proposed when a unit is among the last for so many lists in a row (末位递进措施). It is a proposal: whoever has the
 * power decides.
 *
 * @param consecutive lists in a row, 1 or more
 * @param last the last so many places; those of the unit's group if absent
 * @param consequence what is proposed
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record EscalationStep(
        @NotNull @Positive Integer consecutive,
        Optional<@Positive Integer> last,
        @NotNull LocalizedText consequence) {
    public static EscalationStep after(int consecutive, LocalizedText consequence) {
        return new EscalationStep(consecutive, Optional.empty(), consequence);
    }

    /** The same for a unit that is among the last {@code places}. */
    public EscalationStep amongLast(int places) {
        return new EscalationStep(consecutive, Optional.of(places), consequence);
    }
}
