package org.qinglian.core.inspection.fund;

import org.qinglian.core.check.Inspected;
import org.qinglian.core.fund.BudgetDocuments;
import org.qinglian.core.fund.FundNorms;
import org.qinglian.core.fund.PaidRecipients;

/** What several checks of funds need (共用推算). */
final class FundShared {
    private FundShared() {}

    static FundNorms norms(Inspected inspected) {
        return inspected.norms(FundNorms.standard());
    }

    /** The documents of all bodies and years. */
    static BudgetDocuments documents(Inspected inspected) {
        return inspected.shared(
                BudgetDocuments.class,
                whole -> BudgetDocuments.of(whole.programme().fund().budgetDocuments()));
    }

    /** Who was paid what for which period. */
    static PaidRecipients paid(Inspected inspected) {
        return inspected.shared(
                PaidRecipients.class,
                whole -> PaidRecipients.of(whole.programme().fund().batches()));
    }
}
