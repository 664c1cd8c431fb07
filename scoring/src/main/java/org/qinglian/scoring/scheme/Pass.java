package org.qinglian.scoring.scheme;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What it takes a part of a group to pass (达标线), and what a pass is worth: a star for 80 points or more (满80分得一星). A
 * part that is left out is no pass, and nothing makes up for it; a closed one has 0 points.
 *
 * @param atLeast the points of a part that are a pass
 * @param points the points of the group that a pass is worth; 1 if absent
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Pass(@NotNull BigDecimal atLeast, Optional<BigDecimal> points) {
    /** One point for a part that has {@code points} or more. */
    public static Pass atLeast(BigDecimal points) {
        return new Pass(points, Optional.empty());
    }

    /** The points of the group that a pass is worth. */
    public BigDecimal worth() {
        return points.orElse(BigDecimal.ONE);
    }
}
