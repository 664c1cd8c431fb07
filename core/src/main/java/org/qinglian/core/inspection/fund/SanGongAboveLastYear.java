package org.qinglian.core.inspection.fund;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.fund.BudgetDocument;
import org.qinglian.core.fund.FundBasis;
import org.qinglian.core.fund.SanGongItem;

/** None of the three expenses is above the year before without a reason (“三公”经费只减不增). */
final class SanGongAboveLastYear extends RecordCheck<BudgetDocument> {
    SanGongAboveLastYear() {
        super(
                "fund.san-gong-above-last-year",
                Severity.WARNING,
                Optional.of(FundBasis.NOT_ABOVE_LAST_YEAR),
                FundCollections.DOCUMENTS);
    }

    @Override
    protected void judge(BudgetDocument document, String pointer, Inspected inspected, Verdicts verdicts) {
        for (int i = 0; i < document.sanGong().size(); i++) {
            SanGongItem item = document.sanGong().get(i);
            if (item.growth().isEmpty()) {
                verdicts.notAssessable(
                        document, "fund.san-gong-above-last-year.not-comparable", Map.of("item", item.kind()));
            } else {
                verdicts.expect(
                        item.reason().isPresent()
                                || !item.growth()
                                        .get()
                                        .exceeds(FundShared.norms(inspected).sanGongGrowth()),
                        document,
                        pointer + "/sanGong/" + i + "/amount",
                        Map.of(
                                "item", item.kind(),
                                "found", item.amount(),
                                "expected", item.growth().get().before()));
            }
        }
    }
}
