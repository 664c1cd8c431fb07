package org.qinglian.core.inspection.cadre;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.cadre.CadreBasis;
import org.qinglian.core.cadre.Checkup;
import org.qinglian.core.cadre.CheckupIndicator;
import org.qinglian.core.cadre.CheckupScheme;
import org.qinglian.core.cadre.CheckupState;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;

/** Once audited, a check-up answers every indicator of its scheme once and no other (逐项判断). */
final class CheckupAnswersIncomplete extends RecordCheck<Checkup> {
    CheckupAnswersIncomplete() {
        super(
                "cadre.checkup-answers-incomplete",
                Severity.ERROR,
                Optional.of(CadreBasis.CHECKUP),
                CadreCollections.CHECKUPS);
    }

    @Override
    protected void judge(Checkup checkup, String pointer, Inspected inspected, Verdicts verdicts) {
        if (!checkup.hasReached(CheckupState.ORG_AUDITED, inspected.asOf())) {
            return;
        }
        CadreShared.scheme(checkup, inspected)
                .filter(scheme -> !scheme.indicators().isEmpty())
                .ifPresent(scheme -> {
                    List<String> amiss = amiss(scheme, checkup);
                    verdicts.expect(
                            amiss.isEmpty(), checkup, pointer + "/answers", Map.of("found", Wording.list(amiss)));
                });
    }

    private static List<String> amiss(CheckupScheme scheme, Checkup checkup) {
        Map<String, Integer> times = new LinkedHashMap<>();
        checkup.answers().forEach(answer -> times.merge(answer.indicator(), 1, Integer::sum));
        List<String> amiss = new ArrayList<>();
        for (CheckupIndicator indicator : scheme.indicators()) {
            Integer answered = times.remove(indicator.code());
            if (answered == null || answered != 1) {
                amiss.add(indicator.code());
            }
        }
        amiss.addAll(times.keySet());
        return amiss;
    }
}
