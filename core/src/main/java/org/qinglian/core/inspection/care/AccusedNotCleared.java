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

/** Who was falsely accused is cleared (诬告陷害须及时澄清). */
final class AccusedNotCleared extends RecordCheck<FalseAccusationFinding> {
    AccusedNotCleared() {
        super(
                "care.accused-not-cleared",
                Severity.ERROR,
                Optional.of(CareBasis.FALSE_REPORT_LAW),
                CareCollections.ACCUSATIONS);
    }

    @Override
    protected void judge(FalseAccusationFinding finding, String pointer, Inspected inspected, Verdicts verdicts) {
        if (finding.reachedOn(AccusationState.RECOGNISED).isEmpty()) {
            return;
        }

        verdicts.expect(
                inspected.shared(ClarifiedReports.class, ClarifiedReports::of).contains(finding.report()),
                finding,
                pointer + "/report",
                Map.of("found", finding.report().number()));
    }
}
