package org.qinglian.core.inspection.statute;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.procurement.EvaluationCommittee;
import org.qinglian.core.procurement.ProcurementIndex;
import org.qinglian.core.procurement.Tender;
import org.qinglian.core.procurement.TenderMethod;
import org.qinglian.core.procurement.TenderSchedule;
import org.qinglian.core.statute.CaseKind;
import org.qinglian.core.statute.CaseKinds;
import org.qinglian.core.statute.RuleCase;

/** Tenders and the clarifications of their documents (招标). Other methods than a tender have other rules. */
final class TenderCases implements CaseSource {
    @Override
    public List<CaseKind> kinds() {
        return List.of(CaseKinds.TENDER, CaseKinds.GOVERNMENT_TENDER, CaseKinds.CLARIFICATION);
    }

    @Override
    public void each(Inspected inspected, Consumer<RuleCase> cases) {
        ProcurementIndex index = ProcurementCases.index(inspected);
        List<Tender> tenders = index.register().tenders();
        for (int i = 0; i < tenders.size(); i++) {
            Tender tender = tenders.get(i);
            if (tender.method().isTender()) {
                String pointer = "/procurement/tenders/" + i;
                cases.accept(tender(tender, pointer));
                List<LocalDate> clarified = tender.schedule().clarifiedOn();
                for (int day = 0; day < clarified.size(); day++) {
                    cases.accept(clarification(tender, clarified.get(day), pointer, day));
                }
            }
        }
    }

    private static RuleCase tender(Tender tender, String pointer) {
        TenderSchedule schedule = tender.schedule();
        Optional<EvaluationCommittee> committee = tender.committee();
        Optional<Integer> invitees = tender.method() == TenderMethod.SELECTIVE
                ? Optional.of(tender.invitees().size())
                : Optional.empty();
        CaseKind kind = ProcurementCases.kind(tender, CaseKinds.TENDER, CaseKinds.GOVERNMENT_TENDER);
        return RuleCase.of(kind, tender, pointer)
                .event("documents-issued", schedule.documentsIssuedOn(), "/schedule/documentsIssuedOn")
                .event("sale-start", schedule.saleStart(), "/schedule/saleStart")
                .event("sale-end", schedule.saleEnd(), "/schedule/saleEnd")
                .event(
                        "prequalification-sale-end",
                        schedule.prequalificationSaleEnd(),
                        "/schedule/prequalificationSaleEnd")
                .event(
                        "prequalification-deadline",
                        schedule.prequalificationDeadline(),
                        "/schedule/prequalificationDeadline")
                .event("bid-deadline", schedule.bidDeadline(), "/schedule/bidDeadline")
                .event("opening", schedule.openedOn(), "/schedule/openedOn")
                .count("invitees", invitees, "/invitees")
                .count("committee-members", committee.map(EvaluationCommittee::size), "/committee/members")
                .count("committee-experts", committee.map(EvaluationCommittee::experts), "/committee/members")
                .build();
    }

    private static RuleCase clarification(Tender tender, LocalDate on, String pointer, int place) {
        return RuleCase.of(CaseKinds.CLARIFICATION, tender, pointer)
                .event("clarification", Optional.of(on), "/schedule/clarifiedOn/" + place)
                .event("bid-deadline", tender.schedule().bidDeadline(), "/schedule/bidDeadline")
                .build();
    }
}
