package org.qinglian.core.inspection.cadre;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.cadre.PolicyDocument;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;

/** A policy that was replaced is not in force beside what replaced it (替代未废止). */
final class PolicyNotWithdrawn extends RecordCheck<PolicyDocument> {
    PolicyNotWithdrawn() {
        super("cadre.policy-not-withdrawn", Severity.WARNING, Optional.empty(), CadreCollections.POLICIES);
    }

    @Override
    protected void judge(PolicyDocument policy, String pointer, Inspected inspected, Verdicts verdicts) {
        PolicySuccession.first(policy, inspected)
                .filter(next -> !next.effectiveFrom().isAfter(inspected.asOf()))
                .ifPresent(next -> verdicts.expect(
                        policy.lastDay()
                                .filter(last -> last.isBefore(next.effectiveFrom()))
                                .isPresent(),
                        policy,
                        pointer,
                        Map.of(
                                "found", Wording.orNone(policy.lastDay()),
                                "other", next.id(),
                                "from", next.effectiveFrom())));
    }
}
