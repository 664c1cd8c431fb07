package org.qinglian.core.inspection.care;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.care.CareBasis;
import org.qinglian.core.care.CareNorms;
import org.qinglian.core.care.Revisit;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Severity;
import org.qinglian.core.discipline.Sanction;
import org.qinglian.core.discipline.SanctionDecision;

/** Who was admonished is followed up when six months are over (诫勉后回访). */
final class AdmonitionNotFollowedUp extends RecordCheck<SanctionDecision> {
    AdmonitionNotFollowedUp() {
        super(
                "care.admonition-not-followed-up",
                Severity.WARNING,
                Optional.of(CareBasis.ADMONITION),
                CareCollections.DECISIONS);
    }

    @Override
    protected void judge(SanctionDecision decision, String pointer, Inspected inspected, Verdicts verdicts) {
        LocalDate asOf = inspected.asOf();
        if (!decision.standsOn(asOf) || decision.sanctionOn(asOf) != Sanction.ADMONITION) {
            return;
        }
        Optional<DateRange> window = decision.effectiveOn()
                .flatMap(effective ->
                        inspected.norms(CareNorms.standard()).followUpWindow(effective, inspected.calendar()));
        if (window.isEmpty()) {
            verdicts.notAssessable(decision, "care.admonition-not-followed-up.no-window", Map.of());
            return;
        }
        LocalDate until = window.get().until().orElseThrow();
        Optional<LocalDate> done = CareShared.records(inspected).revisits(decision.id()).stream()
                .map(Revisit::visitedOn)
                .filter(day -> !day.isBefore(window.get().from()) && !day.isAfter(asOf))
                .min(LocalDate::compareTo);
        verdicts.expect(
                !done.orElse(asOf).isAfter(until),
                decision,
                pointer,
                Map.of(
                        "found",
                        Wording.done(done, asOf),
                        "expected",
                        window.get().inWords()));
    }
}
