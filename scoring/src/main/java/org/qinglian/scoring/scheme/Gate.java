package org.qinglian.scoring.scheme;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What opens a group (加分门槛): another node that stands before it has so many points, for example a base of 64 or more, or of
 * more than 80. It has exactly one bound.
 *
 * @param node the identifier of the other node
 * @param atLeast the points that open the group
 * @param above the points that do not open it yet; all that are more do
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Gate(@NotBlank String node, Optional<BigDecimal> atLeast, Optional<BigDecimal> above) {
    /** Opened by {@code points} or more. */
    public static Gate atLeast(String node, BigDecimal points) {
        return new Gate(node, Optional.of(points), Optional.empty());
    }

    /** Opened by more than {@code points}. */
    public static Gate above(String node, BigDecimal points) {
        return new Gate(node, Optional.empty(), Optional.of(points));
    }

    /** Its bound, whichever it is. */
    public BigDecimal bound() {
        return atLeast.or(() -> above).orElseThrow();
    }
}
