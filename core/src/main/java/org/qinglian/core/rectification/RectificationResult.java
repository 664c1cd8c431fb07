package org.qinglian.core.rectification;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.qinglian.core.common.Money;

/**
 * What the rectification of a problem brought (整改成效).
 *
 * @param systems the rules and systems that were made or amended (制度), 0 or more
 * @param recovered the money that was recovered or refunded
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record RectificationResult(Optional<@PositiveOrZero Integer> systems, Optional<Money> recovered) {}
