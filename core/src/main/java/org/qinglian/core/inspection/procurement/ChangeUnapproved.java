package org.qinglian.core.inspection.procurement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.procurement.ChangeApproval;
import org.qinglian.core.procurement.ChangeApprover;
import org.qinglian.core.procurement.ChangeOrder;
import org.qinglian.core.procurement.ChangeTier;
import org.qinglian.core.procurement.Contract;
import org.qinglian.core.procurement.ProcurementBasis;

/** A change is approved on the rung of its tier before it is carried out (先批后变). */
final class ChangeUnapproved extends RecordCheck<ChangeOrder> {
    ChangeUnapproved() {
        super(
                "procurement.change-unapproved",
                Severity.ERROR,
                Optional.of(ProcurementBasis.CHANGE_TIERS),
                ProcurementCollections.CHANGES);
    }

    @Override
    protected void judge(ChangeOrder change, String pointer, Inspected inspected, Verdicts verdicts) {
        Optional<Contract> contract = ProcurementShared.index(inspected).contract(change.contract());
        if (contract.isEmpty()) {
            return;
        }
        if (!change.amount().sameCurrency(contract.get().amount())) {
            verdicts.notAssessable(change, "procurement.change-unapproved.incomparable", Map.of());
            return;
        }
        ChangeTier tier = ProcurementShared.norms(inspected)
                .changeTiers()
                .of(change.amount(), contract.get().amount());
        judge(change, tier, pointer, inspected.asOf(), verdicts);
    }

    /** One that is not carried out yet may still be approved. */
    private static void judge(ChangeOrder change, ChangeTier tier, String pointer, LocalDate asOf, Verdicts verdicts) {
        LocalDate by = change.carriedOutOn().filter(day -> !day.isAfter(asOf)).orElse(asOf);
        List<ChangeApprover> approved = change.approvals().stream()
                .filter(approval -> !approval.on().isAfter(by))
                .map(ChangeApproval::approver)
                .toList();
        boolean enough = approved.stream().anyMatch(rung -> rung.compareTo(tier.approver()) >= 0);
        if (!enough && change.carriedOutOn().isEmpty()) {
            verdicts.notAssessable(change, "procurement.change-unapproved.undated", Map.of());
        } else if (enough || change.carriedOutOn().filter(by::equals).isPresent()) {
            verdicts.expect(
                    enough,
                    change,
                    pointer + "/approvals",
                    Map.of(
                            "amount", change.amount(),
                            "tier", tier.title(),
                            "on", by,
                            "found", Wording.names(approved),
                            "expected", tier.approver()));
        }
    }
}
