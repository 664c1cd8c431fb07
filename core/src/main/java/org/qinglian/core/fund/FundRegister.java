package org.qinglian.core.fund;

import java.util.List;
import org.immutables.value.Value;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Register;

/**
 * The register of this feature (资金台账).
 *
 * @param budgetDocuments the budget documents
 */
@Value.Builder
public record FundRegister(List<BudgetDocument> budgetDocuments) implements Register, WithFundRegister {
    public FundRegister {
        budgetDocuments = Copy.list(budgetDocuments);
    }

    public static FundRegisterBuilder builder() {
        return new FundRegisterBuilder();
    }
}
