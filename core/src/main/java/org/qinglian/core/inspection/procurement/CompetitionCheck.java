package org.qinglian.core.inspection.procurement;

import java.util.List;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Severity;
import org.qinglian.core.procurement.Bid;

/** A check that judges all bids for one lot of one tender together (逐标段检查). */
abstract class CompetitionCheck implements Check {
    private final String id;
    private final Severity severity;
    private final Basis basis;

    CompetitionCheck(String id, Severity severity, Basis basis) {
        this.id = id;
        this.severity = severity;
        this.basis = basis;
    }

    /** Judges the bids that were handed in, two or more, of which one at least still stands. */
    abstract void judge(List<Bid> bids, Inspected inspected, Verdicts verdicts);

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Severity severity() {
        return severity;
    }

    @Override
    public final Optional<Basis> basis() {
        return Optional.of(basis);
    }

    @Override
    public final void run(Inspected inspected, Verdicts verdicts) {
        for (List<Bid> all : ProcurementShared.index(inspected).competitions().values()) {
            List<Bid> bids =
                    all.stream().filter(bid -> bid.status().isSubmitted()).toList();
            if (bids.size() > 1 && bids.stream().anyMatch(bid -> bid.status().isStanding())) {
                judge(bids, inspected, verdicts);
            }
        }
    }
}
