package org.qinglian.core.inspection.statute;

import java.util.List;
import java.util.function.Consumer;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.procurement.Complaint;
import org.qinglian.core.procurement.Objection;
import org.qinglian.core.procurement.ObjectionMatter;
import org.qinglian.core.procurement.ProcurementIndex;
import org.qinglian.core.statute.CaseKind;
import org.qinglian.core.statute.CaseKinds;
import org.qinglian.core.statute.RuleCase;

/** Objections and complaints of bidders (异议和投诉). */
final class ObjectionCases implements CaseSource {
    @Override
    public List<CaseKind> kinds() {
        return List.of(CaseKinds.OBJECTION, CaseKinds.COMPLAINT);
    }

    @Override
    public void each(Inspected inspected, Consumer<RuleCase> cases) {
        ProcurementIndex index = ProcurementCases.index(inspected);
        List<Objection> objections = index.register().objections();
        for (int i = 0; i < objections.size(); i++) {
            cases.accept(objection(objections.get(i), index, "/procurement/objections/" + i));
        }
        List<Complaint> complaints = index.register().complaints();
        for (int i = 0; i < complaints.size(); i++) {
            cases.accept(complaint(complaints.get(i), "/procurement/complaints/" + i));
        }
    }

    private static RuleCase objection(Objection objection, ProcurementIndex index, String pointer) {
        RuleCase.Builder builder = RuleCase.of(CaseKinds.OBJECTION, objection, pointer)
                .event("objection-raised", objection.raisedOn(), "/raisedOn")
                .event("objection-reply", objection.repliedOn(), "/repliedOn");
        if (objection.matter() == ObjectionMatter.DOCUMENTS) {
            builder.event("documents-objection", objection.raisedOn(), "/raisedOn")
                    .event(
                            "bid-deadline",
                            index.tender(objection.tender())
                                    .flatMap(tender -> tender.schedule().bidDeadline()),
                            "/tender");
        }
        return builder.build();
    }

    private static RuleCase complaint(Complaint complaint, String pointer) {
        return RuleCase.of(CaseKinds.COMPLAINT, complaint, pointer)
                .event("ground-known", complaint.knewOn(), "/knewOn")
                .event("complaint", complaint.madeOn(), "/madeOn")
                .event("complaint-accepted", complaint.acceptedOn(), "/acceptedOn")
                .event("complaint-decided", complaint.decidedOn(), "/decidedOn")
                .build();
    }
}
