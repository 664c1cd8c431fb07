package org.qinglian.core.inspection.cadre;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.cadre.PolicyDocument;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;

/** A policy in force rests on policies in force (引用失效制度). */
final class PolicyCitesLapsed extends RecordCheck<PolicyDocument> {
    PolicyCitesLapsed() {
        super("cadre.policy-cites-lapsed", Severity.WARNING, Optional.empty(), CadreCollections.POLICIES);
    }

    @Override
    protected void judge(PolicyDocument policy, String pointer, Inspected inspected, Verdicts verdicts) {
        if (!policy.isInForceOn(inspected.asOf())) {
            return;
        }
        for (int i = 0; i < policy.cites().size(); i++) {
            String place = pointer + "/cites/" + i;
            CadreShared.policies(inspected)
                    .policy(policy.cites().get(i))
                    .ifPresent(cited -> verdicts.expect(
                            cited.isInForceOn(inspected.asOf()),
                            policy,
                            place,
                            Map.of("found", cited.id(), "asOf", inspected.asOf())));
        }
    }
}
