package org.qinglian.core.procurement;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;
import org.qinglian.core.common.UnifiedSocialCreditCode;
import org.qinglian.core.organization.Institution;

/**
 * A company that bids, supplies or advises (投标人、供应商、代理机构), the {@code tenderer} and {@code supplier} of OCDS.
 *
 * @param id its identifier
 * @param name its official name
 * @param creditCode its unified social credit code
 * @param institution the institution of the programme that it is, if it is one
 */
@Value.Builder
public record Bidder(
        @NotNull Ref<Bidder> id,
        @NotNull LocalizedText name,
        Optional<@UnifiedSocialCreditCode String> creditCode,
        Optional<Ref<Institution>> institution)
        implements Identified<Bidder>, WithBidder {
    public static BidderBuilder builder() {
        return new BidderBuilder();
    }
}
