package org.qinglian.core.procurement;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Ref;

/**
 * A fact that the law deems collusion between bidders, as found in a tender (视为串通投标事实). What can be read from the bids
 * themselves need not be put on record here.
 *
 * @param sign which
 * @param bids the bids concerned, two or more
 * @param evidence where it is on record
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CollusionFact(
        @NotNull CollusionSign sign,
        List<Ref<Bid>> bids,
        @NotBlank String evidence) {
    public CollusionFact {
        bids = Copy.list(bids);
    }
}
