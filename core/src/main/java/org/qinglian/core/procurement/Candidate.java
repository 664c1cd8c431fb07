package org.qinglian.core.procurement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.qinglian.core.common.Ref;

/**
 * A bidder whom the committee recommends, and its rank (中标候选人).
 *
 * @param rank the rank, 1 or more
 * @param bidder the bidder
 */
public record Candidate(
        @NotNull @Positive Integer rank, @NotNull Ref<Bidder> bidder) {
    public static Candidate of(int rank, Ref<Bidder> bidder) {
        return new Candidate(rank, bidder);
    }
}
