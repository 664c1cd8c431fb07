package org.qinglian.core.inspection.procurement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.procurement.Lot;
import org.qinglian.core.procurement.ProcurementBasis;
import org.qinglian.core.procurement.ProcurementIndex;
import org.qinglian.core.procurement.Split;
import org.qinglian.core.procurement.SplittingTest;
import org.qinglian.core.procurement.Tender;

/** No project is broken up to evade its tender (不得化整为零). */
final class LotSplitting extends RecordCheck<Lot> {
    LotSplitting() {
        super(
                "procurement.lot-splitting",
                Severity.WARNING,
                Optional.of(ProcurementBasis.SPLITTING),
                ProcurementCollections.LOTS);
    }

    @Override
    protected void judge(Lot lot, String pointer, Inspected inspected, Verdicts verdicts) {
        ProcurementIndex index = ProcurementShared.index(inspected);
        List<Tender> tenders = index.tenders(lot.id());
        if (tenders.stream().anyMatch(tender -> tender.method().isTender())) {
            return;
        }
        SplittingTest test = SplittingTest.of(ProcurementShared.norms(inspected));
        if (!test.isComparable(lot)) {
            if (!tenders.isEmpty()) {
                verdicts.notAssessable(lot, "procurement.lot-splitting.incomplete", Map.of());
            }
            return;
        }
        Splits splits = inspected.shared(Splits.class, whole -> new Splits(test.splits(index)));
        if (splits.startsWith(lot)) {
            Split split = splits.startingWith(lot);
            verdicts.notMet(
                    lot,
                    pointer,
                    Map.of(
                            "found",
                                    Wording.list(split.lots().stream()
                                            .map(LotSplitting::named)
                                            .toList()),
                            "total", split.total(),
                            "expected", split.threshold()));
        } else if (!splits.has(lot)) {
            verdicts.met();
        }
    }

    private static String named(Lot lot) {
        return lot.id() + " (" + lot.estimate().orElseThrow() + ")";
    }
}
