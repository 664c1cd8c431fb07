package org.qinglian.core.inspection.care;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.care.CareBasis;
import org.qinglian.core.care.ExecutionCheck;
import org.qinglian.core.care.Revisit;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;

/** What a revisit looks into of the execution is found done (处分执行到位). */
final class SanctionNotExecuted extends RecordCheck<Revisit> {
    SanctionNotExecuted() {
        super(
                "care.sanction-not-executed",
                Severity.WARNING,
                Optional.of(CareBasis.EXECUTION),
                CareCollections.REVISITS);
    }

    @Override
    protected void judge(Revisit revisit, String pointer, Inspected inspected, Verdicts verdicts) {
        for (int i = 0; i < revisit.executionChecks().size(); i++) {
            ExecutionCheck looked = revisit.executionChecks().get(i);
            verdicts.expect(
                    looked.done(),
                    revisit,
                    pointer + "/executionChecks/" + i,
                    Map.of("found", looked.item(), "decision", revisit.sanction()));
        }
    }
}
