package org.qinglian.core.inspection.procurement;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Severity;
import org.qinglian.core.procurement.MethodJustification;
import org.qinglian.core.procurement.ProcurementBasis;
import org.qinglian.core.procurement.Tender;
import org.qinglian.core.procurement.TenderMethod;

/** What is not tendered openly has a reason, and an invitation or a single source its approval (非公开方式须有依据). */
final class MethodUnjustified extends RecordCheck<Tender> {
    MethodUnjustified() {
        super(
                "procurement.method-unjustified",
                Severity.ERROR,
                Optional.of(ProcurementBasis.METHOD),
                ProcurementCollections.TENDERS);
    }

    @Override
    protected void judge(Tender tender, String pointer, Inspected inspected, Verdicts verdicts) {
        if (tender.method() == TenderMethod.OPEN) {
            return;
        }
        boolean approval = tender.method() == TenderMethod.SELECTIVE || tender.method() == TenderMethod.DIRECT;
        boolean reasoned = tender.justification().isPresent();
        boolean approved =
                tender.justification().flatMap(MethodJustification::approvedBy).isPresent();
        verdicts.expect(
                reasoned && (approved || !approval),
                tender,
                pointer + (reasoned ? "/justification" : ""),
                Map.of(
                        "method",
                        tender.method(),
                        "found",
                        reasoned ? LocalizedText.of("批准", "approval") : LocalizedText.of("理由", "reason")));
    }
}
