package org.qinglian.scoring.scheme;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.qinglian.core.common.Copy;

/**
 * What becomes of equal scores (同分处理). Without criteria they share a rank. With criteria, those whose scores are no farther
 * than {@code within} below the highest of them are ordered by the first measure, then by the next, more coming first; only
 * then by score. Who is equal in all of it shares a rank.
 *
 * @param within the margin; 0 if absent
 * @param by measures that break ties, the first before the next; one that is not there counts as the least
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Ties(Optional<BigDecimal> within, List<String> by) {
    /** Equal scores share a rank. */
    public static final Ties SHARED = new Ties(Optional.empty(), List.of());

    public Ties {
        by = Copy.list(by);
    }

    /** The margin, 0 if none is given. */
    public BigDecimal margin() {
        return within.orElse(BigDecimal.ZERO);
    }
}
