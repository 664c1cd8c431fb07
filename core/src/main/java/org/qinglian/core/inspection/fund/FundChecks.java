package org.qinglian.core.inspection.fund;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.HistoryInOrder;
import org.qinglian.core.fund.FundBasis;
import org.qinglian.core.fund.SubsidyLifecycle;

/** The checks of budgets, fund flows, subsidies and transparency (财政资金检查项). */
public final class FundChecks {
    private FundChecks() {}

    /** Every one, in the order in which they are run. */
    public static List<Check> all() {
        return Stream.of(documents(), flows(), batches(), payments(), transparency())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Check> documents() {
        return List.of(
                new PublishedBeforeSettled(),
                new PublishedFigureDiffers(),
                new BookMissing(),
                new DetailNotReached(),
                new PublishedNowhere(),
                new ReplyChainBroken(),
                new ReplyBeforeSuperior(),
                new DocumentRepeated(),
                new SanGongAboveLastYear(),
                new SanGongRestated(),
                new NegativeAmount(),
                new TwoCurrencies());
    }

    private static List<Check> flows() {
        return List.of(new FlowDatesDisordered(), new FlowStuck(), new FlowWithheld(), new FlowOverpaid());
    }

    private static List<Check> batches() {
        return List.of(
                new HistoryInOrder<>(
                        "fund.subsidy-history",
                        Optional.of(FundBasis.BY_CARD),
                        FundCollections.BATCHES,
                        inspected -> SubsidyLifecycle.order()),
                new PublicityShort(),
                new GrantedBeforePublicityEnded(),
                new BatchOverGrant(),
                new SubsidyNotInForce());
    }

    private static List<Check> payments() {
        return List.of(
                new PaidTwice(),
                new PaidToDeceased(),
                new PaidToIneligible(),
                new FailedPaymentOpen(),
                new CreditedLate());
    }

    private static List<Check> transparency() {
        return List.of(new TransparencyPointsOff(), new TransparencyPercentDiffers());
    }
}
