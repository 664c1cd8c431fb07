package org.qinglian.core.procurement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Money;
import org.qinglian.core.common.Ref;

/**
 * A bid of a bidder for a lot (投标), after the bids extension of OCDS. Who compiled and handled it, and who would manage the
 * project, are codes that tell two of them apart, not names.
 *
 * @param id its identifier
 * @param tender the tender
 * @param lot the lot
 * @param bidder the bidder; of a consortium, its leader
 * @param price the price
 * @param submittedOn the day on which it was handed in
 * @param status its state
 * @param score the score that the committee gave it, in points
 * @param compiledBy who compiled its file (编制单位或者个人)
 * @param handledBy who handled it for the bidder (办理投标事宜)
 * @param projectManagers the members of the project management that it names (项目管理成员)
 * @param security its security
 * @param grounds the grounds on which it has to be rejected, as far as found
 */
@Value.Builder
public record Bid(
        @NotNull Ref<Bid> id,
        @BelongsTo @NotNull Ref<Tender> tender,
        @NotNull Ref<Lot> lot,
        @NotNull Ref<Bidder> bidder,
        Optional<@Valid Money> price,
        Optional<LocalDate> submittedOn,
        @NotNull BidStatus status,
        Optional<BigDecimal> score,
        Optional<@Size(min = 1) String> compiledBy,
        Optional<@Size(min = 1) String> handledBy,
        List<@NotBlank String> projectManagers,
        Optional<@Valid BidSecurity> security,
        List<RejectionGround> grounds)
        implements Identified<Bid>, WithBid {
    public Bid {
        projectManagers = Copy.list(projectManagers);
        grounds = Copy.list(grounds);
    }

    public static BidBuilder builder() {
        return new BidBuilder();
    }
}
