package org.qinglian.core.inspection;

import static org.qinglian.core.common.Severity.ERROR;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.qinglian.core.common.Money;
import org.qinglian.core.fixture.StatuteSamples;
import org.qinglian.core.procurement.Estimate;
import org.qinglian.core.procurement.EstimateLink;
import org.qinglian.core.procurement.FollowOn;
import org.qinglian.core.procurement.ProcurementRegister;
import org.qinglian.core.procurement.SupplementaryContract;
import org.qinglian.core.programme.Programme;

/** A failing sample for every rule of government procurement and investment. */
final class GovernmentRuleFailures {
    private GovernmentRuleFailures() {}

    static List<FailingSample> all() {
        return List.of(
                FailingSample.of("statute.gp-01", ERROR)
                        .in(procurement(p -> p.withTenders(Replace.in(
                                p.tenders(),
                                "t-4",
                                t -> t.withSchedule(t.schedule().withDocumentsIssuedOn(LocalDate.of(2026, 2, 25)))))))
                        .at("t-4", "/procurement/tenders/3/schedule/bidDeadline")
                        .basis("《政府采购法》第三十五条（2014）")
                        .says(
                                "招标“t-4”：招标文件发出（2026-02-25）至投标截止（2026-03-16）不足 20 日；投标截止最早应为 2026-03-17。",
                                "Tender 't-4': issue of the tender documents on 2026-02-25, deadline for bids on 2026-03-16; expected at least 20 days between them, 2026-03-17 at the earliest."),
                FailingSample.of("statute.gp-02", ERROR)
                        .in(procurement(p -> p.withContracts(
                                Replace.in(p.contracts(), "ct-4", c -> c.withSignedOn(LocalDate.of(2026, 4, 25))))))
                        .at("aw-4", "/procurement/awards/3")
                        .basis("《政府采购法》第四十六条（2014）")
                        .says(
                                "定标“aw-4”：自中标通知书发出（2026-03-25）起，合同签订应在 30 日内完成，最迟为 2026-04-24；实际为 2026-04-25。",
                                "Award 'aw-4': signing of the contract 2026-04-25; expected within 30 days of the award notice on 2026-03-25, by 2026-04-24."),
                FailingSample.of("statute.gp-03", ERROR)
                        .in(procurement(p -> p.withContracts(Replace.in(
                                p.contracts(), "ct-4", c -> c.withSupplements(List.of(supplement(240_001)))))))
                        .at("ct-4", "/procurement/contracts/3/supplements")
                        .basis("《政府采购法》第四十九条（2014）")
                        .says(
                                "合同“ct-4”：补充合同金额合计为 240,001.00 CNY，合同金额为 2,400,000.00 CNY；两者之比应不超过 10%。",
                                "Contract 'ct-4': total of supplementary contracts 240,001.00 CNY against contract amount 2,400,000.00 CNY; expected a ratio of at most 10%."),
                FailingSample.of("statute.gp-04", ERROR)
                        .in(procurement(p -> p.withContracts(
                                Replace.in(p.contracts(), "ct-2", c -> c.withFollowOns(List.of(followOn(28_001)))))))
                        .at("ct-2", "/procurement/contracts/1/followOns")
                        .basis("《政府采购法》第三十一条第（三）项（2014）")
                        .says(
                                "合同“ct-2”：添购金额合计为 28,001.00 CNY，合同金额为 280,000.00 CNY；两者之比应不超过 10%。",
                                "Contract 'ct-2': total of follow-ons 28,001.00 CNY against contract amount 280,000.00 CNY; expected a ratio of at most 10%."),
                FailingSample.of("statute.gp-05", ERROR)
                        .in(procurement(p -> p.withContracts(
                                Replace.in(p.contracts(), "ct-4", c -> c.withPublishedOn(LocalDate.of(2026, 4, 13))))))
                        .at("ct-4", "/procurement/contracts/3/publishedOn")
                        .basis("《政府采购法实施条例》第五十条（2015）")
                        .says(
                                "合同“ct-4”：自合同签订（2026-04-08）起，合同公告应在 2 个工作日内完成，最迟为 2026-04-10；实际为 2026-04-13。",
                                "Contract 'ct-4': publication of the contract 2026-04-13; expected within 2 working days of the signing of the contract on 2026-04-08, by 2026-04-10."),
                FailingSample.of("statute.gp-06", ERROR)
                        .in(procurement(p -> p.withContracts(
                                Replace.in(p.contracts(), "ct-4", c -> c.withFiledOn(LocalDate.of(2026, 4, 20))))))
                        .at("ct-4", "/procurement/contracts/3/filedOn")
                        .basis("《政府采购法》第四十七条（2014）")
                        .says(
                                "合同“ct-4”：自合同签订（2026-04-08）起，合同备案应在 7 个工作日内完成，最迟为 2026-04-17；实际为 2026-04-20。",
                                "Contract 'ct-4': filing of the contract 2026-04-20; expected within 7 working days of the signing of the contract on 2026-04-08, by 2026-04-17."),
                FailingSample.of("statute.gp-07", ERROR)
                        .in(procurement(p -> p.withTenders(Replace.in(
                                p.tenders(), "t-4", t -> t.withDocumentsDisposedOn(LocalDate.of(2026, 6, 1))))))
                        .at("ct-4", "/procurement/contracts/3/award")
                        .basis("《政府采购法》第四十二条（2014）")
                        .says(
                                "合同“ct-4”：采购结束（2026-04-08）至采购文件销毁（2026-06-01）不足 180 个月；采购文件销毁最早应为 2041-04-08。",
                                "Contract 'ct-4': end of the procurement on 2026-04-08, disposal of the files on 2026-06-01; expected at least 180 months between them, 2041-04-08 at the earliest."),
                FailingSample.of("statute.gp-08", ERROR)
                        .in(procurement(p ->
                                p.withLots(Replace.in(p.lots(), "l-4", l -> l.withBidSecurity(Money.yuan(50_001))))))
                        .at("t-4", "/procurement/tenders/3/lots/0")
                        .basis("《政府采购法实施条例》第三十三条（2015）")
                        .says(
                                "招标“t-4” (l-4)：投标保证金为 50,001.00 CNY，项目预算为 2,500,000.00 CNY；两者之比应不超过 2%。",
                                "Tender 't-4' (l-4): bid security 50,001.00 CNY against budget 2,500,000.00 CNY; expected a ratio of at most 2%."),
                FailingSample.of("statute.inv-01", ERROR)
                        .in(procurement(p -> p.withProjects(Replace.in(
                                p.projects(),
                                "p-3",
                                j -> j.withProcedures(j.procedures().subList(0, 4))))))
                        .at("p-3", "/procurement/projects/2/procedures")
                        .basis("《政府投资条例》第十二条（2019）")
                        .says(
                                "工程项目“p-3”未见超概算报告；规定为：概算超过投资估算 10% 的应当报告。",
                                "Project 'p-3' lacks a report of the excess; expected by the rule: A cost that exceeds the estimate by more than a tenth is reported, and the study may have to be resubmitted."),
                FailingSample.of("statute.inv-02", ERROR)
                        .in(procurement(p -> p.withProjects(Replace.in(
                                p.projects(),
                                "p-2",
                                j -> j.withEstimates(Replace.at(
                                        j.estimates(),
                                        4,
                                        Estimate.of(EstimateLink.FINAL_ACCOUNTS, Money.yuan(2_900_001))))))))
                        .at("p-2", "/procurement/projects/1/estimates/4/amount")
                        .basis("《政府投资条例》第二十三条（2019）")
                        .says(
                                "工程项目“p-2”：建设投资为 2,900,001.00 CNY，经核定的概算为 2,900,000.00 CNY；两者之比应不超过 100%。",
                                "Project 'p-2': investment made 2,900,001.00 CNY against approved cost 2,900,000.00 CNY; expected a ratio of at most 100%."),
                FailingSample.of("statute.inv-03", ERROR)
                        .in(procurement(
                                p -> p.withContracts(Replace.in(p.contracts(), "ct-1", c -> c.withPrefinanced(true)))))
                        .at("ct-1", "/procurement/contracts/0/prefinanced")
                        .basis("《政府投资条例》第二十二条（2019）")
                        .says(
                                "合同“ct-1”存在法律禁止的情形：施工单位垫资。",
                                "Contract 'ct-1' shows what the law forbids: advance of money by the contractor."));
    }

    private static Programme procurement(UnaryOperator<ProcurementRegister> change) {
        Programme programme = StatuteSamples.programme();
        return programme.withProcurement(change.apply(programme.procurement()));
    }

    private static SupplementaryContract supplement(long yuan) {
        return new SupplementaryContract(Money.yuan(yuan), Optional.empty(), Optional.empty());
    }

    private static FollowOn followOn(long yuan) {
        return new FollowOn(Money.yuan(yuan), Optional.empty(), Optional.empty());
    }
}
