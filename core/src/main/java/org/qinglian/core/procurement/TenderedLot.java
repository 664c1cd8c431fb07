package org.qinglian.core.procurement;

import org.qinglian.core.common.Ref;

/**
 * A lot in one of its tenders (招标标段): what bids compete for.
 *
 * @param tender the tender
 * @param lot the lot
 */
public record TenderedLot(Ref<Tender> tender, Ref<Lot> lot) {
    public static TenderedLot of(Bid bid) {
        return new TenderedLot(bid.tender(), bid.lot());
    }

    public static TenderedLot of(Award award) {
        return new TenderedLot(award.tender(), award.lot());
    }
}
