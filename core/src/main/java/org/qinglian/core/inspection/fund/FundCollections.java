package org.qinglian.core.inspection.fund;

import org.qinglian.core.check.RecordCollection;
import org.qinglian.core.fund.BudgetDocument;
import org.qinglian.core.fund.FundFlow;
import org.qinglian.core.fund.SubsidyBatch;
import org.qinglian.core.fund.TransparencyAssessment;

/** The collections of the register of funds (台账分册). */
final class FundCollections {
    static final RecordCollection<BudgetDocument> DOCUMENTS = new RecordCollection<>(
            "/fund/budgetDocuments", programme -> programme.fund().budgetDocuments());
    static final RecordCollection<FundFlow> FLOWS =
            new RecordCollection<>("/fund/flows", programme -> programme.fund().flows());
    static final RecordCollection<SubsidyBatch> BATCHES = new RecordCollection<>(
            "/fund/batches", programme -> programme.fund().batches());
    static final RecordCollection<TransparencyAssessment> TRANSPARENCY = new RecordCollection<>(
            "/fund/transparencyAssessments", programme -> programme.fund().transparencyAssessments());

    private FundCollections() {}
}
