package org.qinglian.core.inspection.fund;

import java.util.List;
import java.util.function.Function;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.common.Identified;
import org.qinglian.core.fund.BudgetDocument;
import org.qinglian.core.fund.FundFlow;
import org.qinglian.core.fund.FundRegister;
import org.qinglian.core.fund.SubsidyBatch;
import org.qinglian.core.fund.TransparencyAssessment;

/**
 * A collection of the register of funds (台账分册).
 *
 * @param name its name in the register
 * @param records its records
 * @param <T> the type of record
 */
record FundCollection<T extends Identified<T>>(String name, Function<FundRegister, List<T>> records) {
    static final FundCollection<BudgetDocument> DOCUMENTS =
            new FundCollection<>("budgetDocuments", FundRegister::budgetDocuments);
    static final FundCollection<FundFlow> FLOWS = new FundCollection<>("flows", FundRegister::flows);
    static final FundCollection<SubsidyBatch> BATCHES = new FundCollection<>("batches", FundRegister::batches);
    static final FundCollection<TransparencyAssessment> TRANSPARENCY =
            new FundCollection<>("transparencyAssessments", FundRegister::transparencyAssessments);

    String pointer() {
        return "/fund/" + name;
    }

    List<T> of(Inspected inspected) {
        return records.apply(inspected.programme().fund());
    }
}
