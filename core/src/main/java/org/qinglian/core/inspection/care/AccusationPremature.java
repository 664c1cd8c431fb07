package org.qinglian.core.inspection.care;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.care.AccusationState;
import org.qinglian.core.care.CareBasis;
import org.qinglian.core.care.FalseAccusationFinding;
import org.qinglian.core.care.ReportCitation;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;

/** A false accusation is looked for once what was reported is proven or excluded (启动时机). */
final class AccusationPremature extends RecordCheck<FalseAccusationFinding> {
    AccusationPremature() {
        super(
                "care.accusation-premature",
                Severity.ERROR,
                Optional.of(CareBasis.ACCUSATION_START),
                CareCollections.ACCUSATIONS);
    }

    @Override
    protected void judge(FalseAccusationFinding finding, String pointer, Inspected inspected, Verdicts verdicts) {
        finding.reachedOn(AccusationState.STARTED).ifPresent(started -> {
            ReportCitation report = finding.report();
            if (report.conclusion().isSettled() && report.concludedOn().isEmpty()) {
                verdicts.notAssessable(finding, "care.accusation-premature.no-date", Map.of());
                return;
            }
            verdicts.expect(
                    report.isSettledBy(started),
                    finding,
                    pointer + "/report/conclusion",
                    Map.of("found", report.conclusion(), "started", started));
        });
    }
}
