package org.qinglian.scoring.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * How many of the ballots issued must come back (法定回收比例), as a fraction: at least 2 of 3, or more than 1 of 2.
 *
 * @param atLeast the parts that must come back at the least
 * @param above the parts of which more must come back; exactly one of the two is there
 * @param of into how many parts the ballots issued are thought to be divided
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Quorum(
        Optional<Integer> atLeast,
        Optional<Integer> above,
        @NotNull @Min(1) Integer of) {
    boolean isReached(BigDecimal returned, BigDecimal issued) {
        BigDecimal parts = returned.multiply(BigDecimal.valueOf(of));
        return atLeast.map(least -> parts.compareTo(issued.multiply(BigDecimal.valueOf(least))) >= 0)
                        .orElse(true)
                && above.map(bound -> parts.compareTo(issued.multiply(BigDecimal.valueOf(bound))) > 0)
                        .orElse(true);
    }
}
