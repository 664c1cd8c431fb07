package org.qinglian.core.inspection.cadre;

import java.util.Comparator;
import java.util.Optional;
import org.qinglian.core.cadre.PolicyDocument;
import org.qinglian.core.check.Inspected;

/** What comes in place of a policy (制度接续). */
final class PolicySuccession {
    private PolicySuccession() {}

    /** The policy that replaces another one first. */
    static Optional<PolicyDocument> first(PolicyDocument policy, Inspected inspected) {
        return CadreShared.policies(inspected).successors(policy.id()).stream()
                .min(Comparator.comparing(PolicyDocument::effectiveFrom));
    }
}
