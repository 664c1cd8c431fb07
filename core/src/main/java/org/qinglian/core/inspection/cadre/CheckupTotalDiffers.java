package org.qinglian.core.inspection.cadre;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.cadre.CadreBasis;
import org.qinglian.core.cadre.Checkup;
import org.qinglian.core.cadre.CheckupResult;
import org.qinglian.core.cadre.CheckupState;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;

/** The total of a check-up is what its answers come to (总分核对). */
final class CheckupTotalDiffers extends RecordCheck<Checkup> {
    CheckupTotalDiffers() {
        super("cadre.checkup-total-differs", Severity.ERROR, Optional.of(CadreBasis.POINTS), CadreCollections.CHECKUPS);
    }

    @Override
    protected void judge(Checkup checkup, String pointer, Inspected inspected, Verdicts verdicts) {
        if (!checkup.hasReached(CheckupState.ORG_AUDITED, inspected.asOf())) {
            return;
        }
        CadreShared.scheme(checkup, inspected)
                .flatMap(scheme -> CheckupResult.of(scheme, checkup))
                .ifPresent(result -> verdicts.expect(
                        checkup.total()
                                .filter(total -> total.compareTo(result.total()) == 0)
                                .isPresent(),
                        checkup,
                        pointer + "/total",
                        Map.of(
                                "found", Wording.orNone(checkup.total().map(BigDecimal::toPlainString)),
                                "positive", result.positive().toPlainString(),
                                "reverse", result.reverse().toPlainString(),
                                "expected", result.total().toPlainString())));
    }
}
