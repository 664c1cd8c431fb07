package org.qinglian.core.inspection.cadre;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.cadre.PolicyDocument;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;

/** What replaces a policy takes effect no later than the day after its last one (制度空档). */
final class PolicyGap extends RecordCheck<PolicyDocument> {
    PolicyGap() {
        super("cadre.policy-gap", Severity.WARNING, Optional.empty(), CadreCollections.POLICIES);
    }

    @Override
    protected void judge(PolicyDocument policy, String pointer, Inspected inspected, Verdicts verdicts) {
        Optional<PolicyDocument> next = PolicySuccession.first(policy, inspected);
        Optional<LocalDate> last = policy.lastDay();
        if (next.isPresent() && last.isPresent()) {
            verdicts.expect(
                    ChronoUnit.DAYS.between(last.get(), next.get().effectiveFrom()) <= 1,
                    policy,
                    pointer,
                    Map.of(
                            "found", last.get(),
                            "other", next.get().id(),
                            "from", next.get().effectiveFrom()));
        }
    }
}
