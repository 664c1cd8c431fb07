package org.qinglian.core.inspection;

import static org.qinglian.core.common.Severity.ERROR;
import static org.qinglian.core.common.Severity.WARNING;
import static org.qinglian.core.fixture.ProgrammeSamples.withFund;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Money;
import org.qinglian.core.common.Period;
import org.qinglian.core.fixture.FundSamples;
import org.qinglian.core.fund.Ineligibility;
import org.qinglian.core.fund.SubsidyBatch;
import org.qinglian.core.fund.SubsidyPayment;
import org.qinglian.core.fund.SubsidyRecipient;
import org.qinglian.core.programme.Programme;

/** A failing sample for every check of subsidies. */
final class SubsidyFailures {
    private static final String BY_CARD = "《财办〔2020〕37号》（2020）";
    private static final String VIOLATION = "《财政违法行为处罚处分条例》第六条（2011）";

    private SubsidyFailures() {}

    static List<FailingSample> all() {
        return Stream.of(batches(), payments()).flatMap(List::stream).toList();
    }

    private static List<FailingSample> batches() {
        return List.of(
                FailingSample.of("fund.subsidy-history", ERROR)
                        .in(with(batch -> batch.withHistory(
                                List.of(batch.history().get(0), batch.history().get(3)))))
                        .at("sb-1", "/fund/batches/0/history/1")
                        .basis(BY_CARD)
                        .says(
                                "补贴批次“sb-1”流程有误：第 2 步由“申报”转为“拨付”；应为：审核。",
                                "Subsidy batch 'sb-1': Step 2 goes from declared to granted; expected reviewed."),
                FailingSample.of("fund.publicity-short", ERROR)
                        .in(with(batch -> batch.withPublicity(
                                DateRange.of(LocalDate.of(2026, 4, 20), LocalDate.of(2026, 4, 28)))))
                        .at("sb-1", "/fund/batches/0/publicity")
                        .basis("地方做法：各地“一卡通”做法：公示7个工作日、3日或者1个月")
                        .says(
                                "补贴批次“sb-1”公示于 2026-04-28 结束；公示期为 7 个工作日，应不早于 2026-04-29。",
                                "Subsidy batch 'sb-1' ended its publicity on 2026-04-28; expected 7 working days, 2026-04-29 or later."),
                FailingSample.of("fund.granted-before-publicity-ended", ERROR)
                        .in(with(batch -> batch.withPublicity(
                                DateRange.of(LocalDate.of(2026, 4, 20), LocalDate.of(2026, 5, 12)))))
                        .at("sb-1", "/fund/batches/0/publicity")
                        .basis(BY_CARD)
                        .says(
                                "补贴批次“sb-1”于 2026-05-12 拨付或者发放，公示结束日期为：2026-05-12；应在公示结束之后。",
                                "Subsidy batch 'sb-1' was granted or paid on 2026-05-12, its publicity ended: 2026-05-12; expected publicity to be over before."),
                FailingSample.of("fund.batch-over-grant", ERROR)
                        .in(with(batch -> batch.withGranted(Money.yuan("2053.49"))))
                        .at("sb-1", "/fund/batches/0/payments")
                        .basis("《预算法》第十三条（2018）")
                        .says(
                                "补贴批次“sb-1”应发合计 2,053.50 CNY，拨付数（granted）为：2,053.49 CNY；应不超过拨付数。",
                                "Subsidy batch 'sb-1' pays 2,053.50 CNY in all, granted: 2,053.49 CNY; expected no more than was granted."),
                FailingSample.of("fund.subsidy-not-in-force", ERROR)
                        .in(with(batch -> batch.withPeriod(Period.parse("2015"))))
                        .at("sb-1", "/fund/batches/0/period")
                        .basis(BY_CARD)
                        .says(
                                "补贴批次“sb-1”所属期 2015 不在补贴“sub-land”政策有效期内；有效期为 2016-01-01 起。",
                                "Subsidy batch 'sb-1' is for 2015, when subsidy 'sub-land' is not in force; expected a period within 2016-01-01 on."));
    }

    private static List<FailingSample> payments() {
        return List.of(
                FailingSample.of("fund.paid-twice", ERROR)
                        .in(withFund(register -> register.withBatches(Replace.plus(
                                register.batches(),
                                FundSamples.batch("sb-2")
                                        .addPayments(FundSamples.payment("r-1").build())
                                        .build()))))
                        .at("sb-2", "/fund/batches/1/payments/0/recipient")
                        .basis(VIOLATION)
                        .says(
                                "补贴批次“sb-2”对象“r-1”在 2026 已由“sb-1”发放；同一补贴同一期应只发一次。",
                                "Subsidy batch 'sb-2' pays recipient 'r-1' for 2026, whom 'sb-1' has paid already; expected one payment."),
                FailingSample.of("fund.paid-to-deceased", ERROR)
                        .in(withRecipient(recipient -> recipient.withDeceasedOn(LocalDate.of(2026, 5, 20))))
                        .at("sb-1", "/fund/batches/0/payments/0/recipient")
                        .basis(VIOLATION)
                        .says(
                                "补贴批次“sb-1”于 2026-05-21 向对象“r-1”发放，登记的死亡日期为 2026-05-20；身故后不应再发放。",
                                "Subsidy batch 'sb-1' paid recipient 'r-1' on 2026-05-21, whose death is recorded on 2026-05-20; expected no payment after it."),
                FailingSample.of("fund.paid-to-ineligible", ERROR)
                        .in(withRecipient(recipient -> recipient.withIneligibilities(new Ineligibility(
                                Optional.empty(), DateRange.from(LocalDate.of(2026, 1, 1)), "耕地已被征收"))))
                        .at("sb-1", "/fund/batches/0/payments/0/recipient")
                        .basis(VIOLATION)
                        .says(
                                "补贴批次“sb-1”于 2026-05-21 向对象“r-1”发放，该对象当日不符合条件：耕地已被征收；应不发放。",
                                "Subsidy batch 'sb-1' paid recipient 'r-1' on 2026-05-21, who was not eligible: 耕地已被征收; expected no payment."),
                FailingSample.of("fund.failed-payment-open", WARNING)
                        .in(withPayment(1, payment -> payment.withFixedOn(LocalDate.of(2026, 5, 27))))
                        .at("sb-1", "/fund/batches/0/payments/1/fixedOn")
                        .basis("地方做法：乡镇“一卡通”办事流程：发放失败3个工作日内更正")
                        .says(
                                "补贴批次“sb-1”对象“r-2”于 2026-05-21 发放失败，更正：2026-05-27；应不迟于 2026-05-26（3 个工作日）。",
                                "Subsidy batch 'sb-1' failed to pay recipient 'r-2' on 2026-05-21, put right: 2026-05-27; expected by 2026-05-26 (3 working days)."),
                FailingSample.of("fund.credited-late", WARNING)
                        .in(withPayment(0, payment -> payment.withCreditedOn(LocalDate.of(2026, 5, 22))))
                        .at("sb-1", "/fund/batches/0/payments/0/creditedOn")
                        .basis("地方做法：陕西省惠民惠农补贴：银行24小时内入账")
                        .says(
                                "补贴批次“sb-1”对象“r-1”于 2026-05-20 代发，入账：2026-05-22；应不迟于 2026-05-21。",
                                "Subsidy batch 'sb-1' sent the payment of recipient 'r-1' on 2026-05-20, credited: 2026-05-22; expected by 2026-05-21."));
    }

    private static Programme with(UnaryOperator<SubsidyBatch> change) {
        return withFund(register -> register.withBatches(Replace.in(register.batches(), "sb-1", change)));
    }

    private static Programme withPayment(int place, UnaryOperator<SubsidyPayment> change) {
        return with(batch -> batch.withPayments(Replace.at(
                batch.payments(), place, change.apply(batch.payments().get(place)))));
    }

    private static Programme withRecipient(UnaryOperator<SubsidyRecipient> change) {
        return withFund(register -> register.withRecipients(Replace.in(register.recipients(), "r-1", change)));
    }
}
