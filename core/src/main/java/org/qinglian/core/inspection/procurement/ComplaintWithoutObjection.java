package org.qinglian.core.inspection.procurement;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.procurement.Complaint;
import org.qinglian.core.procurement.Objection;
import org.qinglian.core.procurement.ProcurementBasis;

/** Who complains about documents, opening or result has objected first (先异议后投诉). */
final class ComplaintWithoutObjection extends RecordCheck<Complaint> {
    ComplaintWithoutObjection() {
        super(
                "procurement.complaint-without-objection",
                Severity.WARNING,
                Optional.of(ProcurementBasis.OBJECTION_FIRST),
                ProcurementCollections.COMPLAINTS);
    }

    @Override
    protected void judge(Complaint complaint, String pointer, Inspected inspected, Verdicts verdicts) {
        if (!complaint.matter().needsObjection() || complaint.madeOn().isEmpty()) {
            return;
        }
        boolean before = complaint
                .objection()
                .flatMap(objection -> inspected.registry().find(Objection.class, objection))
                .filter(objection -> objection.tender().equals(complaint.tender()))
                .flatMap(Objection::raisedOn)
                .filter(raised -> !raised.isAfter(complaint.madeOn().get()))
                .isPresent();
        verdicts.expect(
                before,
                complaint,
                pointer + "/objection",
                Map.of(
                        "matter",
                        complaint.matter(),
                        "expected",
                        complaint.madeOn().get()));
    }
}
