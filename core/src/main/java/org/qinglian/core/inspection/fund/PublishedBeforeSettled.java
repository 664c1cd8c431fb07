package org.qinglian.core.inspection.fund;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.fund.BudgetDocument;
import org.qinglian.core.fund.FundBasis;

/** Nothing is published before it was approved or replied to (先批后公开). */
final class PublishedBeforeSettled extends RecordCheck<BudgetDocument> {
    PublishedBeforeSettled() {
        super(
                "fund.published-before-settled",
                Severity.ERROR,
                Optional.of(FundBasis.PUBLICATION),
                FundCollections.DOCUMENTS);
    }

    @Override
    protected void judge(BudgetDocument document, String pointer, Inspected inspected, Verdicts verdicts) {
        if (document.publishedOn().isEmpty()) {
            return;
        }
        LocalDate published = document.publishedOn().get();
        verdicts.expect(
                document.settledOn().filter(day -> !day.isAfter(published)).isPresent(),
                document,
                pointer + "/publishedOn",
                Map.of("found", published, "expected", Wording.stated(document.settledOn())));
    }
}
