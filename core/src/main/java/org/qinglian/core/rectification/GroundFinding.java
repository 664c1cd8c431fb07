package org.qinglian.core.rectification;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * What a review found on one ground (逐项审查结果).
 *
 * @param ground the ground
 * @param found whether it is there
 * @param evidence on what this rests
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record GroundFinding(
        @NotNull DisqualificationGround ground, @NotNull Boolean found, Optional<@Size(min = 1) String> evidence) {
    public static GroundFinding none(DisqualificationGround ground) {
        return new GroundFinding(ground, false, Optional.empty());
    }
}
