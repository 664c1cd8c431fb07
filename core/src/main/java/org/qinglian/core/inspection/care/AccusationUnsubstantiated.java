package org.qinglian.core.inspection.care;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.care.AccusationState;
import org.qinglian.core.care.CareBasis;
import org.qinglian.core.care.FalseAccusationFinding;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;

/** A false accusation takes fabrication and intent to harm in a report that proved false (诬告陷害要件). */
final class AccusationUnsubstantiated extends RecordCheck<FalseAccusationFinding> {
    AccusationUnsubstantiated() {
        super(
                "care.accusation-unsubstantiated",
                Severity.ERROR,
                Optional.of(CareBasis.REPORT_HANDLING),
                CareCollections.ACCUSATIONS);
    }

    @Override
    protected void judge(FalseAccusationFinding finding, String pointer, Inspected inspected, Verdicts verdicts) {
        if (finding.reachedOn(AccusationState.RECOGNISED).isEmpty()) {
            return;
        }

        verdicts.expect(finding.isSubstantiated(), finding, pointer, Map.of());
    }
}
