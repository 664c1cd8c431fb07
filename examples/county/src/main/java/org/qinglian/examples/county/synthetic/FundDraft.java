package org.qinglian.examples.county.synthetic;

import java.util.ArrayList;
import java.util.List;
import org.qinglian.core.fund.BudgetDocument;
import org.qinglian.core.fund.FundRegister;

/** The records of fund while they are being made (资金台账底稿). */
final class FundDraft {
    final List<BudgetDocument> budgetDocuments = new ArrayList<>();

    FundRegister register() {
        return FundRegister.builder().budgetDocuments(budgetDocuments).build();
    }
}
