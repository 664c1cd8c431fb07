package org.qinglian.core.inspection.care;

import org.qinglian.core.care.CareByDecision;
import org.qinglian.core.care.PeriodsByDecision;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.discipline.DisciplineNorms;

/** What several checks of care work out once an inspection (共用推算). */
final class CareShared {
    private CareShared() {}

    /** For how long each decision has effect. */
    static PeriodsByDecision periods(Inspected inspected) {
        return inspected.shared(
                PeriodsByDecision.class,
                whole -> PeriodsByDecision.of(
                        whole.programme().discipline().decisions(),
                        whole.people(),
                        whole.norms(DisciplineNorms.standard()),
                        whole.asOf()));
    }

    /** What care has on record for each decision. */
    static CareByDecision records(Inspected inspected) {
        return inspected.shared(
                CareByDecision.class,
                whole -> CareByDecision.of(whole.programme().care()));
    }
}
