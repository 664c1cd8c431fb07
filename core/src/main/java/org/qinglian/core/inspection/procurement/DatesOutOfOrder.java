package org.qinglian.core.inspection.procurement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCollection;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Severity;
import org.qinglian.core.procurement.Award;
import org.qinglian.core.procurement.ChangeOrder;
import org.qinglian.core.procurement.Complaint;
import org.qinglian.core.procurement.Contract;
import org.qinglian.core.procurement.EstimateChain;
import org.qinglian.core.procurement.Objection;
import org.qinglian.core.procurement.ProcurementEvent;
import org.qinglian.core.procurement.ProcurementIndex;
import org.qinglian.core.procurement.Project;
import org.qinglian.core.procurement.Tender;
import org.qinglian.core.procurement.TenderSchedule;

/** The days of tenders, awards, contracts, changes, objections, complaints and estimates come one after the other (时间顺序). */
final class DatesOutOfOrder implements Check {
    @Override
    public String id() {
        return "procurement.dates-out-of-order";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        ProcurementIndex index = ProcurementShared.index(inspected);
        each(ProcurementCollections.PROJECTS, inspected, verdicts, (project, at) -> estimates(project, at).stream());
        each(ProcurementCollections.TENDERS, inspected, verdicts, (tender, at) -> tender(tender, at).stream());
        each(ProcurementCollections.AWARDS, inspected, verdicts, (award, at) -> award(award, at, index).stream());
        each(
                ProcurementCollections.CONTRACTS,
                inspected,
                verdicts,
                (contract, at) -> contract(contract, at, index).stream());
        each(ProcurementCollections.CHANGES, inspected, verdicts, (change, at) -> Stream.of(change(change, at, index)));
        each(
                ProcurementCollections.OBJECTIONS,
                inspected,
                verdicts,
                (objection, at) -> Stream.of(objection(objection, at)));
        each(
                ProcurementCollections.COMPLAINTS,
                inspected,
                verdicts,
                (complaint, at) -> Stream.of(complaint(complaint, at)));
    }

    private static <T extends Identified<T>> void each(
            RecordCollection<T> collection,
            Inspected inspected,
            Verdicts verdicts,
            BiFunction<T, String, Stream<EventOrder>> orders) {
        collection.forEach(inspected, (record, at) -> orders.apply(record, at).forEach(order -> order.judge(verdicts)));
    }

    private static List<EventOrder> estimates(Project project, String pointer) {
        List<DatedEvent> events = EstimateChain.of(project).links().stream()
                .map(estimate -> new DatedEvent(
                        estimate.link(),
                        "estimates/" + project.estimates().indexOf(estimate) + "/approvedOn",
                        estimate.approvedOn()))
                .toList();
        return List.of(new EventOrder(project, pointer, events));
    }

    private static List<EventOrder> tender(Tender tender, String pointer) {
        return Stream.of(
                        Stream.of(untilOpening(tender, pointer), sale(tender, pointer)),
                        clarifications(tender, pointer),
                        Stream.of(retention(tender, pointer)))
                .flatMap(orders -> orders)
                .toList();
    }

    private static EventOrder untilOpening(Tender tender, String pointer) {
        TenderSchedule days = tender.schedule();
        return EventOrder.of(
                tender,
                pointer,
                new DatedEvent(ProcurementEvent.ANNOUNCED, "schedule/announcedOn", days.announcedOn()),
                new DatedEvent(
                        ProcurementEvent.PREQUALIFICATION_SALE_END,
                        "schedule/prequalificationSaleEnd",
                        days.prequalificationSaleEnd()),
                new DatedEvent(
                        ProcurementEvent.PREQUALIFICATION_DEADLINE,
                        "schedule/prequalificationDeadline",
                        days.prequalificationDeadline()),
                issued(days),
                deadline(days),
                new DatedEvent(ProcurementEvent.OPENING, "schedule/openedOn", days.openedOn()));
    }

    private static EventOrder sale(Tender tender, String pointer) {
        TenderSchedule days = tender.schedule();
        return EventOrder.of(
                tender,
                pointer,
                new DatedEvent(ProcurementEvent.SALE_START, "schedule/saleStart", days.saleStart()),
                new DatedEvent(ProcurementEvent.SALE_END, "schedule/saleEnd", days.saleEnd()),
                deadline(days));
    }

    private static Stream<EventOrder> clarifications(Tender tender, String pointer) {
        TenderSchedule days = tender.schedule();
        return IntStream.range(0, days.clarifiedOn().size())
                .mapToObj(i -> EventOrder.of(
                        tender,
                        pointer,
                        issued(days),
                        new DatedEvent(
                                ProcurementEvent.CLARIFICATION,
                                "schedule/clarifiedOn/" + i,
                                Optional.of(days.clarifiedOn().get(i))),
                        deadline(days)));
    }

    private static EventOrder retention(Tender tender, String pointer) {
        return EventOrder.of(
                tender,
                pointer,
                new DatedEvent(ProcurementEvent.PROCUREMENT_END, "procurementEndedOn", tender.procurementEndedOn()),
                new DatedEvent(ProcurementEvent.DISPOSAL, "documentsDisposedOn", tender.documentsDisposedOn()));
    }

    private static DatedEvent issued(TenderSchedule days) {
        return new DatedEvent(
                ProcurementEvent.DOCUMENTS_ISSUED, "schedule/documentsIssuedOn", days.documentsIssuedOn());
    }

    private static DatedEvent deadline(TenderSchedule days) {
        return new DatedEvent(ProcurementEvent.BID_DEADLINE, "schedule/bidDeadline", days.bidDeadline());
    }

    private static List<EventOrder> award(Award award, String pointer, ProcurementIndex index) {
        DatedEvent determined =
                new DatedEvent(ProcurementEvent.WINNER_DETERMINED, "winnerDeterminedOn", award.winnerDeterminedOn());
        Optional<LocalDate> opened =
                index.tender(award.tender()).flatMap(tender -> tender.schedule().openedOn());
        return List.of(
                EventOrder.of(
                        award,
                        pointer,
                        new DatedEvent(ProcurementEvent.OPENING, "tender", opened),
                        new DatedEvent(
                                ProcurementEvent.EVALUATION_REPORT, "evaluationReportOn", award.evaluationReportOn()),
                        new DatedEvent(
                                ProcurementEvent.CANDIDATE_NOTICE, "candidateNoticeFrom", award.candidateNoticeFrom()),
                        new DatedEvent(
                                ProcurementEvent.CANDIDATE_NOTICE_END,
                                "candidateNoticeUntil",
                                award.candidateNoticeUntil()),
                        determined,
                        new DatedEvent(ProcurementEvent.AWARD_NOTICE, "awardNoticeOn", award.awardNoticeOn())),
                EventOrder.of(
                        award,
                        pointer,
                        determined,
                        new DatedEvent(ProcurementEvent.SUPERVISOR_REPORT, "reportedOn", award.reportedOn())));
    }

    private static List<EventOrder> contract(Contract contract, String pointer, ProcurementIndex index) {
        Optional<LocalDate> notice = index.award(contract.award()).flatMap(Award::awardNoticeOn);
        DatedEvent signed = new DatedEvent(ProcurementEvent.CONTRACT_SIGNED, "signedOn", contract.signedOn());
        return List.of(
                EventOrder.of(
                        contract,
                        pointer,
                        new DatedEvent(ProcurementEvent.AWARD_NOTICE, "award", notice),
                        signed,
                        new DatedEvent(ProcurementEvent.CONTRACT_PUBLISHED, "publishedOn", contract.publishedOn())),
                EventOrder.of(
                        contract,
                        pointer,
                        signed,
                        new DatedEvent(ProcurementEvent.CONTRACT_FILED, "filedOn", contract.filedOn())));
    }

    private static EventOrder change(ChangeOrder change, String pointer, ProcurementIndex index) {
        return EventOrder.of(
                change,
                pointer,
                new DatedEvent(
                        ProcurementEvent.CONTRACT_SIGNED,
                        "contract",
                        index.contract(change.contract()).flatMap(Contract::signedOn)),
                new DatedEvent(ProcurementEvent.CHANGE, "carriedOutOn", change.carriedOutOn()));
    }

    private static EventOrder objection(Objection objection, String pointer) {
        return EventOrder.of(
                objection,
                pointer,
                new DatedEvent(ProcurementEvent.OBJECTION, "raisedOn", objection.raisedOn()),
                new DatedEvent(ProcurementEvent.REPLY, "repliedOn", objection.repliedOn()));
    }

    private static EventOrder complaint(Complaint complaint, String pointer) {
        return EventOrder.of(
                complaint,
                pointer,
                new DatedEvent(ProcurementEvent.KNEW, "knewOn", complaint.knewOn()),
                new DatedEvent(ProcurementEvent.COMPLAINT, "madeOn", complaint.madeOn()),
                new DatedEvent(ProcurementEvent.ACCEPTANCE, "acceptedOn", complaint.acceptedOn()),
                new DatedEvent(ProcurementEvent.DECISION, "decidedOn", complaint.decidedOn()));
    }
}
