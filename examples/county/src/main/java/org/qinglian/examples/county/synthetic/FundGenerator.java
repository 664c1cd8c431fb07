package org.qinglian.examples.county.synthetic;

/** Makes the records of funds (资金): budgets, what flows down the levels, and what is paid to people. */
final class FundGenerator {
    private FundGenerator() {}

    static void generate(CountyDraft draft) {
        BudgetGenerator.generate(draft);
        FundFlowGenerator.generate(draft);
        SubsidyGenerator.generate(draft);
        TransparencyGenerator.generate(draft);
    }
}
