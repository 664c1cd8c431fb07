package org.qinglian.core.inspection.procurement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.procurement.Bid;
import org.qinglian.core.procurement.BidSecurity;
import org.qinglian.core.procurement.CollusionSign;
import org.qinglian.core.procurement.ProcurementBasis;

/**
 * Bids of different bidders for one lot do not have in common what the law deems a sign of collusion (视为串通投标). A bid that was
 * rejected has had its consequence.
 */
final class BidsShare extends CompetitionCheck {
    private final String field;
    private final Function<Bid, Collection<String>> trait;

    BidsShare(String id, CollusionSign sign, String field, Function<Bid, Collection<String>> trait) {
        super(id, Severity.ERROR, ProcurementBasis.deemedCollusion(sign));
        this.field = field;
        this.trait = trait;
    }

    static BidsShare compiler() {
        return new BidsShare(
                "procurement.bids-compiled-together",
                CollusionSign.COMPILED_TOGETHER,
                "/compiledBy",
                bid -> bid.compiledBy().stream().toList());
    }

    static BidsShare handler() {
        return new BidsShare(
                "procurement.bids-handled-together",
                CollusionSign.HANDLED_TOGETHER,
                "/handledBy",
                bid -> bid.handledBy().stream().toList());
    }

    static BidsShare manager() {
        return new BidsShare(
                "procurement.bids-same-manager", CollusionSign.SAME_MANAGER, "/projectManagers", Bid::projectManagers);
    }

    static BidsShare account() {
        return new BidsShare(
                "procurement.bids-same-account",
                CollusionSign.SAME_ACCOUNT,
                "/security/account",
                bid -> bid.security().flatMap(BidSecurity::account).stream().toList());
    }

    @Override
    protected void judge(List<Bid> bids, Inspected inspected, Verdicts verdicts) {
        Map<String, List<Bid>> shared = new LinkedHashMap<>();
        for (Bid bid : bids) {
            new LinkedHashSet<>(trait.apply(bid))
                    .forEach(value -> shared.computeIfAbsent(value, key -> new ArrayList<>())
                            .add(bid));
        }
        // two bids may have several values in common: that is one finding
        Set<List<Bid>> together = new LinkedHashSet<>(
                shared.values().stream().filter(BidsShare::isSuspicious).toList());
        if (together.isEmpty()) {
            verdicts.met();
        }
        for (List<Bid> group : together) {
            Bid first = group.get(0);
            verdicts.notMet(
                    first,
                    inspected.registry().pointer(Bid.class, first.id()) + field,
                    Map.of("lot", first.lot(), "tender", first.tender(), "found", Wording.bidders(group)));
        }
    }

    private static boolean isSuspicious(List<Bid> group) {
        return group.stream().map(Bid::bidder).distinct().count() > 1
                && group.stream().anyMatch(bid -> bid.status().isStanding());
    }
}
