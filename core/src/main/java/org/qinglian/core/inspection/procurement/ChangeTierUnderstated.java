package org.qinglian.core.inspection.procurement;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.procurement.ChangeOrder;
import org.qinglian.core.procurement.ChangeTier;
import org.qinglian.core.procurement.ChangeTiers;
import org.qinglian.core.procurement.Contract;
import org.qinglian.core.procurement.ProcurementBasis;

/** A change is handled as the tier to which its amount belongs, or a higher one (变更不降级). */
final class ChangeTierUnderstated extends RecordCheck<ChangeOrder> {
    ChangeTierUnderstated() {
        super(
                "procurement.change-tier-understated",
                Severity.WARNING,
                Optional.of(ProcurementBasis.CHANGE_TIERS),
                ProcurementCollections.CHANGES);
    }

    @Override
    protected void judge(ChangeOrder change, String pointer, Inspected inspected, Verdicts verdicts) {
        Optional<Contract> contract = ProcurementShared.index(inspected).contract(change.contract());
        if (contract.isEmpty()
                || change.tier().isEmpty()
                || !change.amount().sameCurrency(contract.get().amount())) {
            return;
        }
        ChangeTiers tiers = ProcurementShared.norms(inspected).changeTiers();
        Optional<ChangeTier> found = tiers.find(change.tier().get());
        if (found.isEmpty()) {
            verdicts.notAssessable(
                    change,
                    "procurement.change-tier-understated.unknown",
                    Map.of("found", change.tier().get()));
            return;
        }
        ChangeTier expected = tiers.of(change.amount(), contract.get().amount());
        verdicts.expect(
                !tiers.isBelow(found.get(), expected),
                change,
                pointer + "/tier",
                Map.of(
                        "amount", change.amount(),
                        "found", found.get().title(),
                        "expected", expected.title()));
    }
}
