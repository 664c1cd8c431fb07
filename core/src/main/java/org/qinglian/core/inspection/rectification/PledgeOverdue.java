package org.qinglian.core.inspection.rectification;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.rectification.AccountabilityBroadcast;
import org.qinglian.core.rectification.Pledge;
import org.qinglian.core.rectification.RectificationBasis;

/** A pledge is kept by its day (承诺逾期未兑现). */
final class PledgeOverdue extends RectificationCheck<AccountabilityBroadcast> {
    PledgeOverdue() {
        super(
                "rectification.pledge-overdue",
                Severity.WARNING,
                RectificationBasis.BROADCAST,
                RectificationCollections.BROADCASTS);
    }

    @Override
    protected void judge(AccountabilityBroadcast broadcast, String pointer, Inspected inspected, Verdicts verdicts) {
        LocalDate asOf = inspected.asOf();
        for (int i = 0; i < broadcast.pledges().size(); i++) {
            Pledge pledge = broadcast.pledges().get(i);
            if (pledge.dueOn().isPresent()) {
                Optional<LocalDate> kept = pledge.keptOn().filter(day -> !day.isAfter(asOf));
                verdicts.expect(
                        !kept.orElse(asOf).isAfter(pledge.dueOn().get()),
                        broadcast,
                        pointer + "/pledges/" + i + "/keptOn",
                        Map.of(
                                "number", i + 1,
                                "body", pledge.body(),
                                "found", Wording.done(kept, asOf),
                                "expected", pledge.dueOn().get()));
            }
        }
    }
}
