package org.qinglian.core.conduct;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.organization.Actor;

/**
 * How a notice was put right (通报更正): before whom, and who clears the name of those concerned (澄清任务). When it was
 * corrected or withdrawn is in the history of the notice.
 *
 * @param audience before whom it was corrected or withdrawn
 * @param clarifier who was charged with the clarification; absent if nobody was
 * @param clarifiedOn the day on which that was done; absent while it is not
 */
@Value.Builder
public record Redress(
        @NotNull NoticeAudience audience, Optional<@Valid Actor> clarifier, Optional<LocalDate> clarifiedOn)
        implements WithRedress {
    public static RedressBuilder builder() {
        return new RedressBuilder();
    }
}
