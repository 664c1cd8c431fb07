package org.qinglian.examples.county.synthetic;

import java.util.ArrayList;
import java.util.List;
import org.qinglian.core.fund.BudgetDocument;
import org.qinglian.core.fund.FundFlow;
import org.qinglian.core.fund.FundRegister;
import org.qinglian.core.fund.Subsidy;
import org.qinglian.core.fund.SubsidyBatch;
import org.qinglian.core.fund.SubsidyRecipient;
import org.qinglian.core.fund.TransparencyAssessment;

/** The records of budgets, fund flows and subsidies while they are being made (资金台账底稿). */
final class FundDraft {
    final List<BudgetDocument> budgetDocuments = new ArrayList<>();
    final List<FundFlow> flows = new ArrayList<>();
    final List<Subsidy> subsidies = new ArrayList<>();
    final List<SubsidyRecipient> recipients = new ArrayList<>();
    final List<SubsidyBatch> batches = new ArrayList<>();
    final List<TransparencyAssessment> transparencyAssessments = new ArrayList<>();

    FundRegister register() {
        return FundRegister.builder()
                .budgetDocuments(budgetDocuments)
                .flows(flows)
                .subsidies(subsidies)
                .recipients(recipients)
                .batches(batches)
                .transparencyAssessments(transparencyAssessments)
                .build();
    }
}
