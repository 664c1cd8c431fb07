package org.qinglian.core.inspection.procurement;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Ref;
import org.qinglian.core.common.Severity;
import org.qinglian.core.procurement.Award;
import org.qinglian.core.procurement.AwardStatus;
import org.qinglian.core.procurement.Bidder;
import org.qinglian.core.procurement.ProcurementBasis;

/** The winner is the first candidate, or there is a reason (第一候选人中标). */
final class AwardNotFirst extends RecordCheck<Award> {
    AwardNotFirst() {
        super(
                "procurement.award-not-first",
                Severity.ERROR,
                Optional.of(ProcurementBasis.FIRST_CANDIDATE),
                ProcurementCollections.AWARDS);
    }

    @Override
    protected void judge(Award award, String pointer, Inspected inspected, Verdicts verdicts) {
        boolean tendered = ProcurementShared.index(inspected)
                .tender(award.tender())
                .filter(tender -> tender.method().isTender())
                .isPresent();
        if (!tendered || award.status() != AwardStatus.ACTIVE || award.winner().isEmpty()) {
            return;
        }
        Optional<Ref<Bidder>> first = award.firstCandidate();
        if (first.isEmpty()) {
            verdicts.notAssessable(award, "procurement.award-not-first.no-candidate", Map.of());
            return;
        }
        Ref<Bidder> winner = award.winner().get();
        verdicts.expect(
                winner.equals(first.get()) || award.reason().isPresent(),
                award,
                pointer + "/winner",
                Map.of("found", winner, "expected", first.get()));
    }
}
