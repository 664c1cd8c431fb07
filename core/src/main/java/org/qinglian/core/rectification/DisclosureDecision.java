package org.qinglian.core.rectification;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.Copy;
import org.qinglian.core.organization.Actor;

/**
 * Whether the result of a rectification is made public (整改情况公开决定).
 *
 * @param open whether it is to be made public
 * @param exceptions the grounds on which it is not
 * @param decidedBy who decided
 * @param decidedOn the day
 * @param publishedOn the day on which it was made public
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Value.Builder
public record DisclosureDecision(
        @NotNull Boolean open,
        List<DisclosureException> exceptions,
        @NotNull @Valid Actor decidedBy,
        @NotNull LocalDate decidedOn,
        Optional<LocalDate> publishedOn)
        implements WithDisclosureDecision {
    public DisclosureDecision {
        exceptions = Copy.list(exceptions);
    }

    public static DisclosureDecisionBuilder builder() {
        return new DisclosureDecisionBuilder();
    }
}
