package org.qinglian.core.procurement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Ref;

/**
 * A relation of a bidder to another one or to an official (投标人关联关系), such as the same head (单位负责人为同一人).
 *
 * @param id its identifier
 * @param bidder the bidder; of a holding, the one that is held
 * @param other to whom it is related; of a holding, the holder
 * @param kind the kind of relation
 * @param during when it holds; always if absent
 * @param evidence where it is on record
 */
@Value.Builder
public record BidderRelation(
        @NotNull Ref<BidderRelation> id,
        @NotNull Ref<Bidder> bidder,
        @NotNull @Valid Party other,
        @NotNull RelationKind kind,
        Optional<DateRange> during,
        Optional<@Size(min = 1) String> evidence)
        implements Identified<BidderRelation>, WithBidderRelation {
    public static BidderRelationBuilder builder() {
        return new BidderRelationBuilder();
    }

    /** Whether it holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return during.map(range -> range.contains(day)).orElse(true);
    }
}
