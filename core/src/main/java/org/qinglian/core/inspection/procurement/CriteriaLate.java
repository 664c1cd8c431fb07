package org.qinglian.core.inspection.procurement;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.procurement.ProcurementBasis;
import org.qinglian.core.procurement.Tender;
import org.qinglian.core.procurement.TenderSchedule;

/** The standards of evaluation are fixed before the documents are issued (评标标准在先). */
final class CriteriaLate extends RecordCheck<Tender> {
    CriteriaLate() {
        super(
                "procurement.criteria-late",
                Severity.ERROR,
                Optional.of(ProcurementBasis.CRITERIA),
                ProcurementCollections.TENDERS);
    }

    @Override
    protected void judge(Tender tender, String pointer, Inspected inspected, Verdicts verdicts) {
        TenderSchedule schedule = tender.schedule();
        Optional<LocalDate> issued = schedule.documentsIssuedOn().filter(day -> !day.isAfter(inspected.asOf()));
        if (!tender.method().isTender() || issued.isEmpty()) {
            return;
        }
        if (schedule.criteriaFixedOn().isEmpty()) {
            verdicts.notAssessable(tender, "procurement.criteria-late.undated", Map.of());
            return;
        }
        LocalDate fixed = schedule.criteriaFixedOn().get();
        verdicts.expect(
                !fixed.isAfter(issued.get()),
                tender,
                pointer + "/schedule/criteriaFixedOn",
                Map.of("found", fixed, "expected", issued.get()));
    }
}
