package org.qinglian.core.inspection.care;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.care.CareBasis;
import org.qinglian.core.care.CareNorms;
import org.qinglian.core.care.ToleranceApplication;
import org.qinglian.core.care.ToleranceCondition;
import org.qinglian.core.care.ToleranceStandard;
import org.qinglian.core.care.ToleranceState;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;

/** Every condition of tolerance is met on evidence (容错条件未满足). */
final class ToleranceConditionOpen extends RecordCheck<ToleranceApplication> {
    ToleranceConditionOpen() {
        super(
                "care.tolerance-condition-open",
                Severity.ERROR,
                Optional.of(CareBasis.SIX_CONDITIONS),
                CareCollections.TOLERANCES);
    }

    @Override
    protected void judge(ToleranceApplication application, String pointer, Inspected inspected, Verdicts verdicts) {
        if (application.reachedOn(ToleranceState.RECOGNISED).isEmpty()) {
            return;
        }

        ToleranceStandard standard = inspected.norms(CareNorms.standard()).toleranceStandard();
        List<ToleranceCondition> open = standard.open(application);
        verdicts.expect(open.isEmpty(), application, pointer + "/conditions", Map.of("found", Wording.names(open)));
    }
}
