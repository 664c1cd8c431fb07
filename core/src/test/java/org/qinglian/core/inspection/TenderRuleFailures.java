package org.qinglian.core.inspection;

import static org.qinglian.core.common.Severity.ERROR;
import static org.qinglian.core.common.Severity.INFORMATION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Money;
import org.qinglian.core.common.Ref;
import org.qinglian.core.fixture.StatuteSamples;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.procurement.BidSecurity;
import org.qinglian.core.procurement.Candidate;
import org.qinglian.core.procurement.CommitteeMember;
import org.qinglian.core.procurement.EvaluationCommittee;
import org.qinglian.core.procurement.Party;
import org.qinglian.core.procurement.ProcurementRegister;
import org.qinglian.core.programme.Programme;

/** A failing sample for every rule of the law on tendering. */
final class TenderRuleFailures {
    private TenderRuleFailures() {}

    static List<FailingSample> all() {
        return List.of(
                FailingSample.of("statute.bid-01", ERROR)
                        .in(procurement(p -> p.withTenders(Replace.in(p.tenders(), "t-1", t -> t.withLots(List.of())))))
                        .at("l-1", "/procurement/lots/0")
                        .basis("")
                        .says("", ""),
                FailingSample.of("statute.bid-02", ERROR)
                        .in(procurement(p -> p.withTenders(Replace.in(p.tenders(), "t-4", t -> t.withLots(List.of())))))
                        .at("l-4", "/procurement/lots/3")
                        .basis("")
                        .says("", ""),
                FailingSample.of("statute.bid-03", ERROR)
                        .in(procurement(p -> p.withTenders(Replace.in(p.tenders(), "t-5", t -> t.withLots(List.of(Ref.of("l-6"), Ref.of("l-7")))))))
                        .at("l-5", "/procurement/lots/4")
                        .basis("")
                        .says("", ""),
                FailingSample.of("statute.bid-06", ERROR)
                        .in(procurement(p -> p.withTenders(Replace.in(p.tenders(), "t-5", t -> t.withLots(List.of(Ref.of("l-5")))))))
                        .at("l-6", "/procurement/lots/5/bundle")
                        .basis("")
                        .says("", ""),
                FailingSample.of("statute.bid-07", ERROR)
                        .in(procurement(p -> p.withTenders(Replace.in(p.tenders(), "t-3", t -> t.withInvitees(List.of(Ref.of("bd-1"), Ref.of("bd-2")))))))
                        .at("t-3", "/procurement/tenders/2/invitees")
                        .basis("")
                        .says("", ""),
                FailingSample.of("statute.bid-08", ERROR)
                        .in(procurement(p -> p.withTenders(Replace.in(p.tenders(), "t-1", t -> t.withSchedule(t.schedule().withClarifiedOn(List.of(LocalDate.of(2025, 10, 6))))))))
                        .at("t-1", "/procurement/tenders/0/schedule/bidDeadline")
                        .basis("")
                        .says("", ""),
                FailingSample.of("statute.bid-09", ERROR)
                        .in(procurement(p -> p.withTenders(Replace.in(p.tenders(), "t-1", t -> t.withSchedule(t.schedule().withDocumentsIssuedOn(LocalDate.of(2025, 10, 1)))))))
                        .at("t-1", "/procurement/tenders/0/schedule/bidDeadline")
                        .basis("")
                        .says("", ""),
                FailingSample.of("statute.bid-10", ERROR)
                        .in(procurement(p -> p.withBids(Replace.without(p.bids(), "b-3"))))
                        .at("t-1", "/procurement/tenders/0/lots/0")
                        .basis("")
                        .says("", ""),
                FailingSample.of("statute.bid-11", ERROR)
                        .in(procurement(p -> p.withTenders(Replace.in(p.tenders(), "t-1", t -> t.withCommittee(committee(1, 5))))))
                        .at("t-1", "/procurement/tenders/0/committee/members")
                        .basis("")
                        .says("", ""),
                FailingSample.of("statute.bid-12", ERROR)
                        .in(procurement(p -> p.withTenders(Replace.in(p.tenders(), "t-1", t -> t.withCommittee(committee(2, 3))))))
                        .at("t-1", "/procurement/tenders/0/committee/members")
                        .basis("")
                        .says("", ""),
                FailingSample.of("statute.bid-13", ERROR)
                        .in(procurement(p -> p.withContracts(Replace.in(p.contracts(), "ct-1", c -> c.withSignedOn(LocalDate.of(2025, 11, 29))))))
                        .at("aw-1", "/procurement/awards/0")
                        .basis("")
                        .says("", ""),
                FailingSample.of("statute.bid-14", ERROR)
                        .in(procurement(p -> p.withAwards(Replace.in(p.awards(), "aw-1", a -> a.withReportedOn(LocalDate.of(2025, 11, 13))))))
                        .at("aw-1", "/procurement/awards/0/reportedOn")
                        .basis("")
                        .says("", ""),
                FailingSample.of("statute.bid-15", ERROR)
                        .in(procurement(p -> p.withTenders(Replace.in(p.tenders(), "t-1", t -> t.withSchedule(t.schedule().withSaleEnd(LocalDate.of(2025, 9, 20)))))))
                        .at("t-1", "/procurement/tenders/0/schedule/saleEnd")
                        .basis("")
                        .says("", ""),
                FailingSample.of("statute.bid-16", ERROR)
                        .in(procurement(p -> p.withTenders(Replace.in(p.tenders(), "t-5", t -> t.withSchedule(t.schedule().withPrequalificationDeadline(LocalDate.of(2026, 5, 30)))))))
                        .at("t-5", "/procurement/tenders/4/schedule/prequalificationDeadline")
                        .basis("")
                        .says("", ""),
                FailingSample.of("statute.bid-17", INFORMATION)
                        .in(procurement(p -> p.withObjections(Replace.in(p.objections(), "ob-2", o -> o.withRaisedOn(LocalDate.of(2025, 10, 11)).withRepliedOn(LocalDate.of(2025, 10, 12))))))
                        .at("ob-2", "/procurement/objections/1/tender")
                        .basis("")
                        .says("", ""),
                FailingSample.of("statute.bid-18", ERROR)
                        .in(procurement(p -> p.withObjections(Replace.in(p.objections(), "ob-1", o -> o.withRepliedOn(LocalDate.of(2025, 10, 27))))))
                        .at("ob-1", "/procurement/objections/0/repliedOn")
                        .basis("")
                        .says("", ""),
                FailingSample.of("statute.bid-19", ERROR)
                        .in(procurement(p -> p.withLots(Replace.in(p.lots(), "l-1", l -> l.withBidSecurity(Money.yuan(160_001))))))
                        .at("t-1", "/procurement/tenders/0/lots/0")
                        .basis("")
                        .says("", ""),
                FailingSample.of("statute.bid-20", ERROR)
                        .in(procurement(p -> p.withAwards(Replace.in(p.awards(), "aw-1", a -> a.withCandidates(Replace.plus(a.candidates(), Candidate.of(4, Ref.of("bd-4"))))))))
                        .at("aw-1", "/procurement/awards/0/candidates")
                        .basis("")
                        .says("", ""),
                FailingSample.of("statute.bid-21", ERROR)
                        .in(procurement(p -> p.withAwards(Replace.in(p.awards(), "aw-1", a -> a.withEvaluationReportOn(LocalDate.of(2025, 10, 18))))))
                        .at("aw-1", "/procurement/awards/0/candidateNoticeFrom")
                        .basis("")
                        .says("", ""),
                FailingSample.of("statute.bid-22", ERROR)
                        .in(procurement(p -> p.withAwards(Replace.in(p.awards(), "aw-1", a -> a.withCandidateNoticeUntil(LocalDate.of(2025, 10, 24))))))
                        .at("aw-1", "/procurement/awards/0/candidateNoticeUntil")
                        .basis("")
                        .says("", ""),
                FailingSample.of("statute.bid-23", ERROR)
                        .in(procurement(p -> p.withBids(Replace.in(p.bids(), "b-1", b -> b.withSecurity(new BidSecurity(Money.yuan(150_000), Optional.empty(), Optional.of(LocalDate.of(2025, 11, 18))))))))
                        .at("b-1", "/procurement/bids/0/security/returnedOn")
                        .basis("")
                        .says("", ""),
                FailingSample.of("statute.bid-24", ERROR)
                        .in(procurement(p -> p.withContracts(Replace.in(p.contracts(), "ct-1", c -> c.withPerformanceSecurity(Money.yuan(760_001))))))
                        .at("ct-1", "/procurement/contracts/0/performanceSecurity")
                        .basis("")
                        .says("", ""),
                FailingSample.of("statute.bid-25", INFORMATION)
                        .in(procurement(p -> p.withComplaints(Replace.in(p.complaints(), "cp-1", c -> c.withKnewOn(LocalDate.of(2025, 10, 16))))))
                        .at("cp-1", "/procurement/complaints/0/madeOn")
                        .basis("")
                        .says("", ""),
                FailingSample.of("statute.bid-26", ERROR)
                        .in(procurement(p -> p.withComplaints(Replace.in(p.complaints(), "cp-1", c -> c.withAcceptedOn(LocalDate.of(2025, 10, 31))))))
                        .at("cp-1", "/procurement/complaints/0/acceptedOn")
                        .basis("")
                        .says("", ""),
                FailingSample.of("statute.bid-27", ERROR)
                        .in(procurement(p -> p.withComplaints(Replace.in(p.complaints(), "cp-1", c -> c.withDecidedOn(LocalDate.of(2025, 12, 11))))))
                        .at("cp-1", "/procurement/complaints/0/decidedOn")
                        .basis("")
                        .says("", ""),
                FailingSample.of("statute.bid-28", ERROR)
                        .in(procurement(p -> p.withRelations(Replace.in(p.relations(), "r-1", r -> r.withOther(Party.bidder("bd-1")).withDuring(DateRange.from(LocalDate.of(2025, 10, 1)))))))
                        .at("t-1", "/procurement/tenders/0/lots/0")
                        .basis("")
                        .says("", ""));
    }

    private static Programme procurement(UnaryOperator<ProcurementRegister> change) {
        Programme programme = StatuteSamples.programme();
        return programme.withProcurement(change.apply(programme.procurement()));
    }

    private static EvaluationCommittee committee(int delegates, int experts) {
        List<CommitteeMember> members = new ArrayList<>();
        for (int i = 0; i < delegates; i++) {
            members.add(CommitteeMember.delegate(Actor.cadre("c-02")));
        }
        for (int i = 0; i < experts; i++) {
            members.add(CommitteeMember.expert("GC-01" + i));
        }
        return new EvaluationCommittee(members, Optional.of(LocalDate.of(2025, 10, 20)));
    }
}
