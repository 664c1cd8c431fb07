package org.qinglian.core.inspection.statute;

import org.qinglian.core.check.Inspected;
import org.qinglian.core.procurement.ProcurementIndex;
import org.qinglian.core.procurement.Tender;
import org.qinglian.core.procurement.TenderRegime;
import org.qinglian.core.statute.CaseKind;

/** What the cases of procurement have in common (采购类适用对象). */
final class ProcurementCases {
    private ProcurementCases() {}

    /** The index of an inspection, worked out once. */
    static ProcurementIndex index(Inspected inspected) {
        return inspected.shared(
                ProcurementIndex.class,
                any -> ProcurementIndex.of(inspected.programme().procurement()));
    }

    /** The kind of case by the law under which a tender goes. */
    static CaseKind kind(Tender tender, CaseKind bidding, CaseKind government) {
        return tender.regime() == TenderRegime.GOVERNMENT_PROCUREMENT ? government : bidding;
    }
}
