package org.qinglian.core.inspection.fund;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.fund.BudgetDocument;

/** A body has one budget and one set of final accounts a year (文件不重复登记). */
final class DocumentRepeated extends RecordCheck<BudgetDocument> {
    DocumentRepeated() {
        super("fund.document-repeated", Severity.ERROR, Optional.empty(), FundCollections.DOCUMENTS);
    }

    @Override
    protected void judge(BudgetDocument document, String pointer, Inspected inspected, Verdicts verdicts) {
        Optional<BudgetDocument> other = FundShared.documents(inspected).stated(document);
        verdicts.expect(
                other.isEmpty(),
                document,
                pointer,
                Map.of(
                        "found",
                        document.kind(),
                        "year",
                        document.year(),
                        "other",
                        other.map(BudgetDocument::id).orElse(document.id())));
    }
}
