package org.qinglian.core.inspection.care;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.care.CareBasis;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.discipline.DecisionStage;
import org.qinglian.core.discipline.SanctionDecision;

/** When a sanction is revoked, the name of the person is restored (撤销处分后恢复名誉). */
final class RevokedNotRestored extends RecordCheck<SanctionDecision> {
    RevokedNotRestored() {
        super(
                "care.revoked-not-restored",
                Severity.ERROR,
                Optional.of(CareBasis.RESTORATION_LAW),
                CareCollections.DECISIONS);
    }

    @Override
    protected void judge(SanctionDecision decision, String pointer, Inspected inspected, Verdicts verdicts) {
        if (decision.hasReached(DecisionStage.REVOKED, inspected.asOf())) {
            verdicts.expect(
                    CareShared.records(inspected).isRestored(decision.id()),
                    decision,
                    pointer,
                    Map.of("found", decision.revokedOn().orElseThrow()));
        }
    }
}
