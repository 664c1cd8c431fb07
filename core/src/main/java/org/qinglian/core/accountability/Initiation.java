package org.qinglian.core.accountability;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/**
 * Who starts an inquiry and who approved it (启动问责调查), 中国共产党问责条例（2019）第九条.
 *
 * @param initiatedBy the competent body that starts it
 * @param approvedBy the body whose principal approved it
 */
public record Initiation(@NotNull @Valid Authority initiatedBy, Optional<@Valid Authority> approvedBy) {
    public static Initiation of(Authority initiatedBy, Authority approvedBy) {
        return new Initiation(initiatedBy, Optional.of(approvedBy));
    }
}
