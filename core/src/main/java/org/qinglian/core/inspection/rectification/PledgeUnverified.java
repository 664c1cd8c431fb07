package org.qinglian.core.inspection.rectification;

import java.util.Map;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.rectification.AccountabilityBroadcast;
import org.qinglian.core.rectification.Pledge;
import org.qinglian.core.rectification.RectificationBasis;

/** That a pledge was kept is verified by another than who gave it (承诺兑现须经核验). */
final class PledgeUnverified extends RectificationCheck<AccountabilityBroadcast> {
    PledgeUnverified() {
        super(
                "rectification.pledge-unverified",
                Severity.WARNING,
                RectificationBasis.INDEPENDENT,
                RectificationCollections.BROADCASTS);
    }

    @Override
    protected void judge(AccountabilityBroadcast broadcast, String pointer, Inspected inspected, Verdicts verdicts) {
        for (int i = 0; i < broadcast.pledges().size(); i++) {
            Pledge pledge = broadcast.pledges().get(i);
            if (pledge.isKeptBy(inspected.asOf())) {
                verdicts.expect(
                        isVerifiedByOther(pledge, inspected),
                        broadcast,
                        pointer + "/pledges/" + i + "/verifiedBy",
                        Map.of("number", i + 1, "found", Wording.of(pledge.verifiedBy())));
            }
        }
    }

    private static boolean isVerifiedByOther(Pledge pledge, Inspected inspected) {
        return pledge.verifiedBy()
                .filter(verifier -> !inspected.people().isSamePerson(verifier, pledge.body()))
                .filter(verifier -> pledge.owner()
                        .filter(owner -> inspected.people().isSamePerson(verifier, owner))
                        .isEmpty())
                .isPresent();
    }
}
