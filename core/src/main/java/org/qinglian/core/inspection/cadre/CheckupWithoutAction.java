package org.qinglian.core.inspection.cadre;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.cadre.CadreBasis;
import org.qinglian.core.cadre.Checkup;
import org.qinglian.core.cadre.CheckupState;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;

/** Something follows from a reported check-up that falls short of the mark (结果运用). */
final class CheckupWithoutAction extends RecordCheck<Checkup> {
    CheckupWithoutAction() {
        super(
                "cadre.checkup-without-action",
                Severity.WARNING,
                Optional.of(CadreBasis.POINTS),
                CadreCollections.CHECKUPS);
    }

    @Override
    protected void judge(Checkup checkup, String pointer, Inspected inspected, Verdicts verdicts) {
        LowTotals.mark(checkup, inspected)
                .filter(mark -> checkup.hasReached(CheckupState.REPORTED, inspected.asOf()))
                .ifPresent(mark -> verdicts.expect(
                        !LowTotals.isLow(checkup, mark) || !checkup.actions().isEmpty(),
                        checkup,
                        pointer + "/actions",
                        Map.of(
                                "found", Wording.orNone(checkup.total().map(BigDecimal::toPlainString)),
                                "expected", mark.toPlainString())));
    }
}
