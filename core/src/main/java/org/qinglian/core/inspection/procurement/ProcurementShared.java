package org.qinglian.core.inspection.procurement;

import org.qinglian.core.check.Inspected;
import org.qinglian.core.procurement.ProcurementIndex;
import org.qinglian.core.procurement.ProcurementNorms;

/** What several checks of procurement need once an inspection (共用推算). */
final class ProcurementShared {
    private ProcurementShared() {}

    static ProcurementIndex index(Inspected inspected) {
        return inspected.shared(
                ProcurementIndex.class,
                whole -> ProcurementIndex.of(whole.programme().procurement()));
    }

    static ProcurementNorms norms(Inspected inspected) {
        return inspected.norms(ProcurementNorms.standard());
    }
}
