package org.qinglian.core.inspection.care;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.care.AccusationState;
import org.qinglian.core.care.Approval;
import org.qinglian.core.care.CareBasis;
import org.qinglian.core.care.CareNorms;
import org.qinglian.core.care.FalseAccusationFinding;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;

/** A finding of false accusation is approved at city level or above (认定批准层级). */
final class AccusationApproval extends RecordCheck<FalseAccusationFinding> {
    AccusationApproval() {
        super(
                "care.accusation-approval",
                Severity.ERROR,
                Optional.of(CareBasis.REPORT_HANDLING),
                CareCollections.ACCUSATIONS);
    }

    @Override
    protected void judge(FalseAccusationFinding finding, String pointer, Inspected inspected, Verdicts verdicts) {
        if (finding.reachedOn(AccusationState.RECOGNISED).isEmpty()) {
            return;
        }

        CareNorms norms = inspected.norms(CareNorms.standard());
        verdicts.expect(
                norms.isApprovedHighEnough(finding),
                finding,
                pointer + "/approval",
                Map.of(
                        "found", Wording.name(finding.approval().map(Approval::level)),
                        "expected", norms.approvalOf(finding)));
    }
}
