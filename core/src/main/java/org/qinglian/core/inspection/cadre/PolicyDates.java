package org.qinglian.core.inspection.cadre;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.cadre.PolicyDocument;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;

/** A policy is issued, takes effect and ends in that order (日期先后). */
final class PolicyDates extends RecordCheck<PolicyDocument> {
    PolicyDates() {
        super("cadre.policy-dates", Severity.ERROR, Optional.empty(), CadreCollections.POLICIES);
    }

    @Override
    protected void judge(PolicyDocument policy, String pointer, Inspected inspected, Verdicts verdicts) {
        Optional<LocalDate> early =
                former(policy, policy.effectiveUntil()).or(() -> former(policy, policy.withdrawnOn()));
        if (policy.effectiveFrom().isBefore(policy.issuedOn())) {
            verdicts.notMet(
                    policy,
                    pointer + "/effectiveFrom",
                    Map.of("found", policy.effectiveFrom(), "expected", policy.issuedOn()));
        } else if (early.isPresent()) {
            String field = early.equals(policy.effectiveUntil()) ? "/effectiveUntil" : "/withdrawnOn";
            verdicts.notMet(policy, pointer + field, Map.of("found", early.get(), "expected", policy.effectiveFrom()));
        } else {
            verdicts.met();
        }
    }

    private static Optional<LocalDate> former(PolicyDocument policy, Optional<LocalDate> day) {
        return day.filter(end -> end.isBefore(policy.effectiveFrom()));
    }
}
