package org.qinglian.core.inspection.care;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.care.CareBasis;
import org.qinglian.core.care.CareNorms;
import org.qinglian.core.care.Clarification;
import org.qinglian.core.care.ClarificationLifecycle;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;

/** Each step of a clarification is taken in time, which is longer where several departments take part (澄清时限). */
final class ClarificationLate extends RecordCheck<Clarification> {
    ClarificationLate() {
        super(
                "care.clarification-late",
                Severity.WARNING,
                Optional.of(CareBasis.CLARIFICATION_DAYS),
                CareCollections.CLARIFICATIONS);
    }

    @Override
    protected void judge(Clarification clarification, String pointer, Inspected inspected, Verdicts verdicts) {
        ClarificationLifecycle.order(inspected.norms(CareNorms.standard()).stepOf(clarification))
                .limits()
                .forEach(limit -> limit.deadline(clarification, inspected.calendar(), inspected.asOf())
                        .ifPresent(deadline -> verdicts.expectInTime(
                                clarification,
                                pointer + "/history",
                                deadline,
                                clarification.reachedOn(limit.reach()),
                                inspected.asOf(),
                                Map.of("stage", limit.reach()))));
    }
}
