package org.qinglian.core.rectification;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.qinglian.core.organization.Actor;

/**
 * A longer time to put a problem right (延期).
 *
 * @param reason why
 * @param grantedOn the day on which it was granted
 * @param grantedBy who granted it
 * @param until the new deadline
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Extension(
        Optional<@Size(min = 1) String> reason,
        @NotNull LocalDate grantedOn,
        Optional<@Valid Actor> grantedBy,
        @NotNull LocalDate until) {
    /** Whether it says why and by whom, and goes beyond the deadline before it. */
    public boolean isFounded(LocalDate before) {
        return reason.isPresent() && grantedBy.isPresent() && until.isAfter(before);
    }
}
