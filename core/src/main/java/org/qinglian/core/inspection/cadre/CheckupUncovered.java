package org.qinglian.core.inspection.cadre;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.cadre.CadreBasis;
import org.qinglian.core.cadre.CheckupRound;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Ref;
import org.qinglian.core.common.Severity;
import org.qinglian.core.organization.Cadre;

/** Everybody of a round is audited by its last day (体检全覆盖). */
final class CheckupUncovered extends RecordCheck<CheckupRound> {
    CheckupUncovered() {
        super("cadre.checkup-uncovered", Severity.WARNING, Optional.of(CadreBasis.CHECKUP), CadreCollections.ROUNDS);
    }

    @Override
    protected void judge(CheckupRound round, String pointer, Inspected inspected, Verdicts verdicts) {
        round.dueOn().ifPresent(due -> {
            judge(round, round.managed(), due, pointer + "/managed/", inspected, verdicts);
            judge(round, round.reserve(), due, pointer + "/reserve/", inspected, verdicts);
        });
    }

    private static void judge(
            CheckupRound round,
            List<Ref<Cadre>> cadres,
            LocalDate due,
            String pointer,
            Inspected inspected,
            Verdicts verdicts) {
        AuditedByRound audited = AuditedByRound.of(inspected);
        for (int i = 0; i < cadres.size(); i++) {
            Optional<LocalDate> on = audited.on(round, cadres.get(i));
            verdicts.expect(
                    !on.orElse(inspected.asOf()).isAfter(due),
                    round,
                    pointer + i,
                    Map.of(
                            "cadre", cadres.get(i),
                            "found", Wording.orNone(on),
                            "expected", due));
        }
    }
}
