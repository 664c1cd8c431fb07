package org.qinglian.core.inspection.fund;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.fund.BudgetDocument;
import org.qinglian.core.fund.FundBasis;

/** What was published can be looked up: its address is on record (公开可查). */
final class PublishedNowhere extends RecordCheck<BudgetDocument> {
    PublishedNowhere() {
        super(
                "fund.published-nowhere",
                Severity.WARNING,
                Optional.of(FundBasis.PUBLICATION),
                FundCollections.DOCUMENTS);
    }

    @Override
    protected void judge(BudgetDocument document, String pointer, Inspected inspected, Verdicts verdicts) {
        document.publishedOn()
                .ifPresent(day ->
                        verdicts.expect(document.url().isPresent(), document, pointer + "/url", Map.of("found", day)));
    }
}
