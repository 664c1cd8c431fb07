package org.qinglian.core.inspection.fund;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.fund.BudgetDocument;
import org.qinglian.core.fund.SanGongItem;

/** What a document says of the year before is what the document of that year says (上年数与上年文件一致). */
final class SanGongRestated extends RecordCheck<BudgetDocument> {
    SanGongRestated() {
        super("fund.san-gong-restated", Severity.WARNING, Optional.empty(), FundCollections.DOCUMENTS);
    }

    @Override
    protected void judge(BudgetDocument document, String pointer, Inspected inspected, Verdicts verdicts) {
        Optional<BudgetDocument> before = FundShared.documents(inspected).yearBefore(document);
        for (int i = 0; i < document.sanGong().size(); i++) {
            SanGongItem item = document.sanGong().get(i);
            Optional<SanGongItem> then = before.flatMap(earlier -> earlier.sanGong(item.kind()));
            if (then.isPresent() && item.lastYear().isPresent()) {
                verdicts.expect(
                        item.lastYear().get().equals(then.get().amount()),
                        document,
                        pointer + "/sanGong/" + i + "/lastYear",
                        Map.of(
                                "item", item.kind(),
                                "found", item.lastYear().get(),
                                "other", before.orElseThrow().id(),
                                "expected", then.get().amount()));
            }
        }
    }
}
