package org.qinglian.core.accountability;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/**
 * Why a case was terminated (终止说明).
 *
 * @param reason the reason
 * @param explanation the facts, in words
 */
public record Closure(@NotNull ClosureReason reason, Optional<String> explanation) {
    public static Closure of(ClosureReason reason) {
        return new Closure(reason, Optional.empty());
    }
}
