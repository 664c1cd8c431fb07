package org.qinglian.core.inspection.procurement;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Money;
import org.qinglian.core.common.Ref;
import org.qinglian.core.common.Severity;
import org.qinglian.core.procurement.Award;
import org.qinglian.core.procurement.Bidder;
import org.qinglian.core.procurement.Contract;
import org.qinglian.core.procurement.ProcurementBasis;

/** A contract is signed with the winner and at the price of its award (合同与中标一致). */
final class ContractDiffers extends RecordCheck<Contract> {
    ContractDiffers() {
        super(
                "procurement.contract-differs",
                Severity.ERROR,
                Optional.of(ProcurementBasis.CONTRACT),
                ProcurementCollections.CONTRACTS);
    }

    @Override
    protected void judge(Contract contract, String pointer, Inspected inspected, Verdicts verdicts) {
        Optional<Award> award = ProcurementShared.index(inspected).award(contract.award());
        if (award.isEmpty()) {
            return;
        }
        Optional<Ref<Bidder>> winner = award.get().winner();
        Optional<Money> price = award.get().amount();
        if (winner.isEmpty() || price.isEmpty()) {
            verdicts.notAssessable(
                    contract,
                    "procurement.contract-differs.open",
                    Map.of("award", award.get().id()));
            return;
        }
        boolean same = winner.get().equals(contract.contractor());
        verdicts.expect(
                same && price.get().equals(contract.amount()),
                contract,
                pointer + (same ? "/amount" : "/contractor"),
                Map.of(
                        "contractor", contract.contractor(),
                        "found", contract.amount(),
                        "winner", winner.get(),
                        "expected", price.get()));
    }
}
