package org.qinglian.core.fund;

import java.util.List;
import org.immutables.value.Value;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Register;

/**
 * The register of budgets, fund flows and subsidies (资金台账).
 *
 * @param budgetDocuments the budgets and final accounts
 * @param flows the fund flows
 * @param subsidies the subsidies on the list of those paid by card
 * @param recipients the recipients of subsidies
 * @param batches the batches in which subsidies are paid
 * @param transparencyAssessments the assessments of fiscal transparency
 */
@Value.Builder
public record FundRegister(
        List<BudgetDocument> budgetDocuments,
        List<FundFlow> flows,
        List<Subsidy> subsidies,
        List<SubsidyRecipient> recipients,
        List<SubsidyBatch> batches,
        List<TransparencyAssessment> transparencyAssessments)
        implements Register, WithFundRegister {
    public FundRegister {
        budgetDocuments = Copy.list(budgetDocuments);
        flows = Copy.list(flows);
        subsidies = Copy.list(subsidies);
        recipients = Copy.list(recipients);
        batches = Copy.list(batches);
        transparencyAssessments = Copy.list(transparencyAssessments);
    }

    public static FundRegisterBuilder builder() {
        return new FundRegisterBuilder();
    }
}
