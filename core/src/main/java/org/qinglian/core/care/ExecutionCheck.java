package org.qinglian.core.care;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/**
 * What a revisit found of the execution of a sanction (处分执行检查), for example that pay was changed.
 *
 * @param item what was looked into
 * @param done whether it was found done
 * @param note what was noted
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ExecutionCheck(
        @NotNull ExecutionItem item, @NotNull Boolean done, Optional<String> note) {
    public static ExecutionCheck done(ExecutionItem item) {
        return new ExecutionCheck(item, true, Optional.empty());
    }

    public static ExecutionCheck open(ExecutionItem item) {
        return new ExecutionCheck(item, false, Optional.empty());
    }
}
