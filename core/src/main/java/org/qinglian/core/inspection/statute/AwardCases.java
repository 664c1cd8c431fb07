package org.qinglian.core.inspection.statute;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.procurement.Award;
import org.qinglian.core.procurement.AwardStatus;
import org.qinglian.core.procurement.Bid;
import org.qinglian.core.procurement.BidSecurity;
import org.qinglian.core.procurement.Contract;
import org.qinglian.core.procurement.ProcurementIndex;
import org.qinglian.core.procurement.Tender;
import org.qinglian.core.procurement.TenderedLot;
import org.qinglian.core.statute.CaseKind;
import org.qinglian.core.statute.CaseKinds;
import org.qinglian.core.statute.RuleCase;

/** Awards of lots, and the bids whose security is due once the contract is signed (定标与投标保证金退还). */
final class AwardCases implements CaseSource {
    @Override
    public List<CaseKind> kinds() {
        return List.of(CaseKinds.AWARD, CaseKinds.GOVERNMENT_AWARD, CaseKinds.BID);
    }

    @Override
    public void each(Inspected inspected, Consumer<RuleCase> cases) {
        ProcurementIndex index = ProcurementCases.index(inspected);
        Map<TenderedLot, LocalDate> signed = new HashMap<>();
        List<Award> awards = index.register().awards();
        for (int i = 0; i < awards.size(); i++) {
            Award award = awards.get(i);
            Optional<Tender> tender =
                    index.tender(award.tender()).filter(known -> known.method().isTender());
            if (tender.isPresent() && award.status() != AwardStatus.CANCELLED) {
                Optional<LocalDate> on = signedOn(award, index);
                on.ifPresent(day -> signed.putIfAbsent(new TenderedLot(award.tender(), award.lot()), day));
                cases.accept(award(award, tender.get(), on, "/procurement/awards/" + i));
            }
        }
        bids(index, signed, cases);
    }

    private static Optional<LocalDate> signedOn(Award award, ProcurementIndex index) {
        return index.contracts(award.id()).stream()
                .map(Contract::signedOn)
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo);
    }

    private static RuleCase award(Award award, Tender tender, Optional<LocalDate> signed, String pointer) {
        CaseKind kind = ProcurementCases.kind(tender, CaseKinds.AWARD, CaseKinds.GOVERNMENT_AWARD);
        return RuleCase.of(kind, award, pointer)
                .event("evaluation-report", award.evaluationReportOn(), "/evaluationReportOn")
                .event("candidate-notice", award.candidateNoticeFrom(), "/candidateNoticeFrom")
                .event("candidate-notice-end", award.candidateNoticeUntil(), "/candidateNoticeUntil")
                .event("winner-determined", award.winnerDeterminedOn(), "/winnerDeterminedOn")
                .event("supervisor-report", award.reportedOn(), "/reportedOn")
                .event("award-notice", award.awardNoticeOn(), "/awardNoticeOn")
                .event("contract-signed", signed, "")
                .count("candidates", Optional.of(award.candidates().size()), "/candidates")
                .build();
    }

    private static void bids(ProcurementIndex index, Map<TenderedLot, LocalDate> signed, Consumer<RuleCase> cases) {
        List<Bid> bids = index.register().bids();
        for (int i = 0; i < bids.size(); i++) {
            Bid bid = bids.get(i);
            Optional<LocalDate> day = Optional.ofNullable(signed.get(TenderedLot.of(bid)));
            if (bid.security().isPresent() && day.isPresent()) {
                cases.accept(RuleCase.of(CaseKinds.BID, bid, "/procurement/bids/" + i)
                        .event("contract-signed", day, "")
                        .event(
                                "security-returned",
                                bid.security().flatMap(BidSecurity::returnedOn),
                                "/security/returnedOn")
                        .build());
            }
        }
    }
}
