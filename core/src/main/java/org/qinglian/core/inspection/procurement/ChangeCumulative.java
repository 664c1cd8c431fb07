package org.qinglian.core.inspection.procurement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.procurement.ChangeOrder;
import org.qinglian.core.procurement.Contract;
import org.qinglian.core.procurement.CumulativeChange;
import org.qinglian.core.procurement.ProcurementBasis;

/** All changes of a contract together stay within the limit (累计变更). */
final class ChangeCumulative extends RecordCheck<Contract> {
    ChangeCumulative() {
        super(
                "procurement.change-cumulative",
                Severity.WARNING,
                Optional.of(ProcurementBasis.CUMULATIVE_CHANGE),
                ProcurementCollections.CONTRACTS);
    }

    @Override
    protected void judge(Contract contract, String pointer, Inspected inspected, Verdicts verdicts) {
        List<ChangeOrder> changes = ProcurementShared.index(inspected).changes(contract.id()).stream()
                .filter(change -> change.carriedOutOn()
                        .map(day -> !day.isAfter(inspected.asOf()))
                        .orElse(true))
                .toList();
        if (changes.isEmpty()) {
            return;
        }
        Optional<CumulativeChange> total = CumulativeChange.of(contract, changes);
        if (total.isEmpty()) {
            verdicts.notAssessable(contract, "procurement.change-cumulative.incomparable", Map.of());
            return;
        }
        BigDecimal limit = ProcurementShared.norms(inspected).cumulativeChange();
        verdicts.expect(
                total.get().ratio().compareTo(limit) <= 0,
                contract,
                pointer + "/amount",
                Map.of(
                        "count", changes.size(),
                        "total", total.get().net(),
                        "found", Wording.percent(total.get().ratio()),
                        "expected", Wording.percent(limit)));
    }
}
