package org.qinglian.core.inspection.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qinglian.core.fixture.QinglianAssertions.assertThat;

import java.util.function.UnaryOperator;
import org.qinglian.core.check.Check;
import org.qinglian.core.common.Norms;
import org.qinglian.core.fixture.FundSamples;
import org.qinglian.core.fixture.ProgrammeSamples;
import org.qinglian.core.fund.BudgetDocument;
import org.qinglian.core.fund.FundFlow;
import org.qinglian.core.fund.FundNorms;
import org.qinglian.core.fund.FundRegister;
import org.qinglian.core.fund.SubsidyBatch;
import org.qinglian.core.fund.SubsidyPayment;
import org.qinglian.core.fund.SubsidyRecipient;
import org.qinglian.core.inspection.Inspection;
import org.qinglian.core.inspection.Inspector;

/** Inspects one record of funds by one check. */
final class FundInspection {
    private FundInspection() {}

    static Inspection document(Check check, BudgetDocument document) {
        return inspect(check, FundNorms.standard(), register -> register.withBudgetDocuments(document));
    }

    static Inspection flow(Check check, FundFlow flow) {
        return inspect(check, FundNorms.standard(), register -> register.withFlows(flow));
    }

    static Inspection batch(Check check, SubsidyBatch batch) {
        return inspect(check, FundNorms.standard(), register -> register.withBatches(batch));
    }

    static Inspection payment(Check check, SubsidyPayment payment) {
        return batch(check, FundSamples.batch("s").addPayments(payment).build());
    }

    static Inspection paid(Check check, SubsidyBatch batch, SubsidyRecipient recipient) {
        return inspect(
                check,
                FundNorms.standard(),
                register -> register.withBatches(batch).withRecipients(recipient));
    }

    static void assertMet(Inspection inspection, boolean met) {
        assertThat(inspection.findings()).hasSize(met ? 0 : 1);
        assertThat(inspection.notAssessed()).isEmpty();
        assertThat(inspection.results().get(0).subjects()).isPositive();
    }

    static Inspection inspect(Check check, Norms norms, UnaryOperator<FundRegister> change) {
        return Inspector.builder()
                .add(check)
                .norms(norms)
                .build()
                .inspect(
                        ProgrammeSamples.empty()
                                .withFund(change.apply(FundRegister.builder().build())),
                        ProgrammeSamples.AS_OF);
    }
}
