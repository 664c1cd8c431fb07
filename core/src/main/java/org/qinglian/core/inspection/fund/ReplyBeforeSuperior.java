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

/** Nobody is replied to before the level above was approved or replied to itself (逐级批复). */
final class ReplyBeforeSuperior extends RecordCheck<BudgetDocument> {
    ReplyBeforeSuperior() {
        super("fund.reply-before-superior", Severity.ERROR, Optional.of(FundBasis.REPLY), FundCollections.DOCUMENTS);
    }

    @Override
    protected void judge(BudgetDocument document, String pointer, Inspected inspected, Verdicts verdicts) {
        Optional<LocalDate> earliest =
                FundShared.documents(inspected).superior(document).flatMap(BudgetDocument::settledOn);
        if (document.repliedOn().isPresent() && earliest.isPresent()) {
            verdicts.expect(
                    !document.repliedOn().get().isBefore(earliest.get()),
                    document,
                    pointer + "/repliedOn",
                    Map.of("found", document.repliedOn().get(), "expected", earliest.get()));
        }
    }
}
