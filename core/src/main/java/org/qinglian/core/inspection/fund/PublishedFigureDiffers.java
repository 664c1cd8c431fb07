package org.qinglian.core.inspection.fund;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.fund.BudgetBook;
import org.qinglian.core.fund.BudgetDocument;
import org.qinglian.core.fund.FundBasis;

/** The figure that was published is the one that was approved (公开数与批复数一致). */
final class PublishedFigureDiffers extends RecordCheck<BudgetDocument> {
    PublishedFigureDiffers() {
        super(
                "fund.published-figure-differs",
                Severity.ERROR,
                Optional.of(FundBasis.PUBLICATION),
                FundCollections.DOCUMENTS);
    }

    @Override
    protected void judge(BudgetDocument document, String pointer, Inspected inspected, Verdicts verdicts) {
        if (document.publishedOn().isEmpty()) {
            return;
        }
        for (int i = 0; i < document.books().size(); i++) {
            BudgetBook book = document.books().get(i);
            if (book.approvedExpenditure().isEmpty()
                    || book.publishedExpenditure().isEmpty()) {
                verdicts.notAssessable(
                        document, "fund.published-figure-differs.figure-missing", Map.of("book", book.kind()));
            } else {
                verdicts.expect(
                        book.approvedExpenditure().equals(book.publishedExpenditure()),
                        document,
                        pointer + "/books/" + i + "/publishedExpenditure",
                        Map.of(
                                "book", book.kind(),
                                "found", book.publishedExpenditure().get(),
                                "expected", book.approvedExpenditure().get()));
            }
        }
    }
}
