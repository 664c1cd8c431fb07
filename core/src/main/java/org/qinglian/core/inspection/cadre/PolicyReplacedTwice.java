package org.qinglian.core.inspection.cadre;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.cadre.PolicyDocument;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Ref;
import org.qinglian.core.common.Severity;

/** A policy is replaced by one other policy (重复替代). */
final class PolicyReplacedTwice extends RecordCheck<PolicyDocument> {
    PolicyReplacedTwice() {
        super("cadre.policy-replaced-twice", Severity.ERROR, Optional.empty(), CadreCollections.POLICIES);
    }

    @Override
    protected void judge(PolicyDocument policy, String pointer, Inspected inspected, Verdicts verdicts) {
        List<Ref<PolicyDocument>> successors = CadreShared.policies(inspected).successors(policy.id()).stream()
                .filter(successor -> !successor.effectiveFrom().isAfter(inspected.asOf()))
                .map(PolicyDocument::id)
                .toList();
        if (!successors.isEmpty()) {
            verdicts.expect(successors.size() == 1, policy, pointer, Map.of("found", Wording.list(successors)));
        }
    }
}
