package org.qinglian.core.accountability;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.responsibility.Duty;

/**
 * A breach (失责情形): a duty that was found failed (推进不力、消极推诿、无所作为), and how that was answered.
 *
 * <p>Example: the disclosure of village affairs was not done for two quarters, found by inspection. It is a finding, not an
 * allegation and not a decision: whether somebody is at fault, an {@link AccountabilityCase} says.
 *
 * @param id its identifier
 * @param duty the duty that was failed; absent where no list has it
 * @param responsible who answers for the duty
 * @param foundOn the day it was found
 * @param source where it was found
 * @param matter the identifier of the matter, shared by every track that deals with it: sanctions, cases, notices
 * @param description what was found
 * @param answer how it was answered; absent while it is not
 */
@Value.Builder
public record Breach(
        @NotNull Ref<Breach> id,
        Optional<Ref<Duty>> duty,
        @BelongsTo @NotNull @Valid Actor responsible,
        @NotNull LocalDate foundOn,
        @NotNull BreachSource source,
        Optional<@Size(min = 1) String> matter,
        @NotBlank String description,
        Optional<@Valid BreachAnswer> answer)
        implements Identified<Breach>, WithBreach {
    public static BreachBuilder builder() {
        return new BreachBuilder();
    }
}
