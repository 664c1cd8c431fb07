package org.qinglian.core.inspection.care;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.calendar.Deadline;
import org.qinglian.core.care.CareBasis;
import org.qinglian.core.care.CareByDecision;
import org.qinglian.core.care.CareNorms;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Severity;
import org.qinglian.core.discipline.InfluencePeriod;
import org.qinglian.core.discipline.SanctionDecision;

/** Who was sanctioned is revisited as often as the norms say before the period is over (影响期内未回访). */
final class RevisitMissing extends RecordCheck<SanctionDecision> {
    RevisitMissing() {
        super("care.revisit-missing", Severity.WARNING, Optional.of(CareBasis.REVISIT), CareCollections.DECISIONS);
    }

    @Override
    protected void judge(SanctionDecision decision, String pointer, Inspected inspected, Verdicts verdicts) {
        CareNorms norms = inspected.norms(CareNorms.standard());
        if (!decision.standsOn(inspected.asOf())
                || !norms.revisited().contains(decision.sanctionOn(inspected.asOf()))) {
            return;
        }
        Optional<InfluencePeriod> period = CareShared.periods(inspected).of(decision.id());
        if (period.isEmpty()) {
            verdicts.notAssessable(decision, "care.revisit-missing.no-period", Map.of());
        } else if (period.get().lastDay().isPresent()) {
            judge(decision, period.get(), pointer, inspected, verdicts);
        }
    }

    private static void judge(
            SanctionDecision decision, InfluencePeriod period, String pointer, Inspected inspected, Verdicts verdicts) {
        CareNorms norms = inspected.norms(CareNorms.standard());
        CareByDecision care = CareShared.records(inspected);
        LocalDate last = period.lastDay().orElseThrow();
        LocalDate first = norms.firstRevisit()
                .flatMap(limit -> Deadline.of(period.days().from(), limit, inspected.calendar())
                        .lastDay())
                .filter(day -> day.isBefore(last))
                .orElse(last);
        boolean ended = inspected.asOf().isAfter(last);
        LocalDate until = ended ? last : first;
        int expected = ended ? norms.revisitsOf(care.priority(decision.id())) : 1;
        int found = care.revisits(decision.id(), DateRange.of(period.days().from(), until));
        verdicts.expect(
                found >= expected || !inspected.asOf().isAfter(until),
                decision,
                pointer,
                Map.of("found", found, "until", until, "expected", expected));
    }
}
