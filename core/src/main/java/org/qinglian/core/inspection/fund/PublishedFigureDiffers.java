package org.qinglian.core.inspection.fund;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.fund.BudgetBook;
import org.qinglian.core.fund.BudgetDocument;
import org.qinglian.core.fund.FundBasis;

/** The figure that was published is the one that was approved (公开数与批复数一致). */
final class PublishedFigureDiffers extends FundCheck<BudgetDocument> {
    PublishedFigureDiffers() {
        super(
                "fund.published-figure-differs",
                Severity.ERROR,
                Optional.of(FundBasis.PUBLICATION),
                FundCollection.DOCUMENTS);
    }

    @Override
    void judge(BudgetDocument document, String pointer, Inspected inspected, Verdicts verdicts) {
        if (document.publishedOn().isEmpty()) {
            return;
        }
        for (int i = 0; i < document.books().size(); i++) {
            BudgetBook book = document.books().get(i);
            if (book.approved().isEmpty() || book.published().isEmpty()) {
                verdicts.notAssessable(
                        document, "fund.published-figure-differs.figure-missing", Map.of("book", book.kind()));
            } else {
                verdicts.expect(
                        book.approved().equals(book.published()),
                        document,
                        pointer + "/books/" + i + "/published",
                        Map.of(
                                "book", book.kind(),
                                "found", book.published().get(),
                                "expected", book.approved().get()));
            }
        }
    }
}
