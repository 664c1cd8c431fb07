package org.qinglian.core.inspection.rectification;

import java.util.Map;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.rectification.AccountabilityBroadcast;
import org.qinglian.core.rectification.Pledge;
import org.qinglian.core.rectification.RectificationBasis;

/** A pledge says who gave it and by when it is kept (承诺须明确责任人和期限). */
final class PledgeVague extends RectificationCheck<AccountabilityBroadcast> {
    PledgeVague() {
        super(
                "rectification.pledge-vague",
                Severity.ERROR,
                RectificationBasis.BROADCAST,
                RectificationCollections.BROADCASTS);
    }

    @Override
    protected void judge(AccountabilityBroadcast broadcast, String pointer, Inspected inspected, Verdicts verdicts) {
        for (int i = 0; i < broadcast.pledges().size(); i++) {
            Pledge pledge = broadcast.pledges().get(i);
            verdicts.expect(
                    pledge.owner().isPresent() && pledge.dueOn().isPresent(),
                    broadcast,
                    pointer + "/pledges/" + i,
                    Map.of(
                            "number", i + 1,
                            "owner", Wording.of(pledge.owner()),
                            "due", Wording.of(pledge.dueOn())));
        }
    }
}
