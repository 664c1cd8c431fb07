package org.qinglian.core.inspection.procurement;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.procurement.ProcurementBasis;
import org.qinglian.core.procurement.Tender;
import org.qinglian.core.procurement.TenderMethod;
import org.qinglian.core.procurement.TenderStatus;

/** An open tender is announced (公开招标须公告). */
final class TenderUnpublished extends RecordCheck<Tender> {
    TenderUnpublished() {
        super(
                "procurement.tender-unpublished",
                Severity.ERROR,
                Optional.of(ProcurementBasis.ANNOUNCEMENT),
                ProcurementCollections.TENDERS);
    }

    @Override
    protected void judge(Tender tender, String pointer, Inspected inspected, Verdicts verdicts) {
        boolean began = tender.status() == TenderStatus.ACTIVE
                || tender.status() == TenderStatus.COMPLETE
                || tender.status() == TenderStatus.UNSUCCESSFUL;
        if (tender.method() == TenderMethod.OPEN && began) {
            verdicts.expect(tender.schedule().announcedOn().isPresent(), tender, pointer + "/schedule", Map.of());
        }
    }
}
