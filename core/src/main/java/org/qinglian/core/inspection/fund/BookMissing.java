package org.qinglian.core.inspection.fund;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.fund.BookKind;
import org.qinglian.core.fund.BudgetDocument;
import org.qinglian.core.fund.BudgetKind;
import org.qinglian.core.fund.BudgetLevel;
import org.qinglian.core.fund.FundBasis;

/** A government tells of all four books, or why it keeps one not (四本账齐全). An adjustment concerns only what it adjusts. */
final class BookMissing extends RecordCheck<BudgetDocument> {
    BookMissing() {
        super("fund.book-missing", Severity.ERROR, Optional.of(FundBasis.FOUR_BOOKS), FundCollections.DOCUMENTS);
    }

    @Override
    protected void judge(BudgetDocument document, String pointer, Inspected inspected, Verdicts verdicts) {
        if (document.level() != BudgetLevel.GOVERNMENT || document.kind() == BudgetKind.ADJUSTMENT) {
            return;
        }
        List<BookKind> missing = Stream.of(BookKind.values())
                .filter(FundShared.norms(inspected).books()::contains)
                .filter(kind -> document.book(kind).isEmpty())
                .filter(kind -> document.absentBooks().stream().noneMatch(absent -> absent.kind() == kind))
                .toList();
        verdicts.expect(missing.isEmpty(), document, pointer + "/books", Map.of("found", Wording.names(missing)));
    }
}
