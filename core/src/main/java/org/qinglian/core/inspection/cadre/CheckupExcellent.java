package org.qinglian.core.inspection.cadre;

import java.math.BigDecimal;
import java.time.Year;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.cadre.CadreBasis;
import org.qinglian.core.cadre.Checkup;
import org.qinglian.core.cadre.CheckupRound;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Ref;
import org.qinglian.core.common.Severity;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.responsibility.Appraisal;

/** Whose check-up falls short of the mark is not excellent in the appraisal of that year (低分不得评优). */
final class CheckupExcellent extends RecordCheck<Checkup> {
    CheckupExcellent() {
        super("cadre.checkup-excellent", Severity.ERROR, Optional.of(CadreBasis.POINTS), CadreCollections.CHECKUPS);
    }

    @Override
    protected void judge(Checkup checkup, String pointer, Inspected inspected, Verdicts verdicts) {
        Optional<BigDecimal> mark = LowTotals.mark(checkup, inspected);
        Optional<CheckupRound> round = inspected.registry().find(CheckupRound.class, checkup.round());
        if (mark.isEmpty() || round.isEmpty()) {
            return;
        }
        int year = round.get().period().start().getYear();
        Actor person = inspected.people().known(Actor.cadre(checkup.subject().id()));
        Optional<Ref<Appraisal>> excellent =
                ExcellentYears.of(inspected).of(person, year).filter(appraisal -> LowTotals.isLow(checkup, mark.get()));
        verdicts.expect(
                excellent.isEmpty(),
                checkup,
                pointer + "/total",
                Map.of(
                        "found", Wording.orNone(checkup.total().map(BigDecimal::toPlainString)),
                        "expected", mark.get().toPlainString(),
                        "appraisal", Wording.orNone(excellent),
                        "year", Year.of(year)));
    }
}
