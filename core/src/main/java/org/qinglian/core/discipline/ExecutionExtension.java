package org.qinglian.core.discipline;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.organization.Actor;

/**
 * More time to carry a decision out (延长执行期限): where post, pay and treatment cannot be changed within one month, it may be
 * approved that they are within six at most.
 *
 * @param months the whole time in months from the day of effect, for example 3
 * @param approvedOn the day of approval
 * @param approvedBy the body that approved it
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ExecutionExtension(
        @NotNull Integer months, Optional<LocalDate> approvedOn, Optional<@Valid Actor> approvedBy)
        implements WithExecutionExtension {
    public static ExecutionExtensionBuilder builder() {
        return new ExecutionExtensionBuilder();
    }
}
