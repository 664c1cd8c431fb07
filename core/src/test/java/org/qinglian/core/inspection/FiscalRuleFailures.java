package org.qinglian.core.inspection;

import static org.qinglian.core.common.Severity.ERROR;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.qinglian.core.common.Money;
import org.qinglian.core.fixture.StatuteSamples;
import org.qinglian.core.fund.FundRegister;
import org.qinglian.core.outreach.OutreachRegister;
import org.qinglian.core.programme.Programme;

/** A failing sample for every rule of budgets, transfers and the openness of government. */
final class FiscalRuleFailures {
    private FiscalRuleFailures() {}

    static List<FailingSample> all() {
        return List.of(
                FailingSample.of("statute.fis-01", ERROR)
                        .in(fund(f -> f.withBudgetDocuments(Replace.in(
                                f.budgetDocuments(), "b-gov", d -> d.withPublishedOn(LocalDate.of(2026, 2, 10))))))
                        .at("b-gov", "/fund/budgetDocuments/0/publishedOn")
                        .basis("《预算法》第十四条（2018）")
                        .says(
                                "预决算文件“b-gov”：自预算或者决算批准（2026-01-20）起，公开应在 20 日内完成，最迟为 2026-02-09；实际为 2026-02-10。",
                                "Budget document 'b-gov': publication 2026-02-10; expected within 20 days of the approval on 2026-01-20, by 2026-02-09."),
                FailingSample.of("statute.fis-02", ERROR)
                        .in(fund(f -> f.withBudgetDocuments(Replace.in(
                                f.budgetDocuments(), "b-dept", d -> d.withPublishedOn(LocalDate.of(2026, 2, 26))))))
                        .at("b-dept", "/fund/budgetDocuments/1/publishedOn")
                        .basis("《预算法》第十四条（2018）")
                        .says(
                                "预决算文件“b-dept”：自批复或者答复（2026-02-05）起，公开应在 20 日内完成，最迟为 2026-02-25；实际为 2026-02-26。",
                                "Budget document 'b-dept': publication 2026-02-26; expected within 20 days of the reply on 2026-02-05, by 2026-02-25."),
                FailingSample.of("statute.fis-03", ERROR)
                        .in(fund(f -> f.withBudgetDocuments(Replace.in(
                                f.budgetDocuments(), "b-unit", d -> d.withPublishedOn(LocalDate.of(2026, 3, 7))))))
                        .at("b-unit", "/fund/budgetDocuments/2/publishedOn")
                        .basis("《预算法实施条例》第六条（2020）")
                        .says(
                                "预决算文件“b-unit”：自批复或者答复（2026-02-14）起，公开应在 20 日内完成，最迟为 2026-03-06；实际为 2026-03-07。",
                                "Budget document 'b-unit': publication 2026-03-07; expected within 20 days of the reply on 2026-02-14, by 2026-03-06."),
                FailingSample.of("statute.fis-04", ERROR)
                        .in(fund(f -> f.withBudgetDocuments(Replace.in(
                                f.budgetDocuments(), "b-dept", d -> d.withRepliedOn(LocalDate.of(2026, 2, 10))))))
                        .at("b-dept", "/fund/budgetDocuments/1/repliedOn")
                        .basis("《预算法》第五十二条（2018）")
                        .says(
                                "预决算文件“b-dept”：自预算或者决算批准（2026-01-20）起，批复或者答复应在 20 日内完成，最迟为 2026-02-09；实际为 2026-02-10。",
                                "Budget document 'b-dept': reply 2026-02-10; expected within 20 days of the approval on 2026-01-20, by 2026-02-09."),
                FailingSample.of("statute.fis-05", ERROR)
                        .in(fund(f -> f.withBudgetDocuments(Replace.in(
                                f.budgetDocuments(), "b-unit", d -> d.withRepliedOn(LocalDate.of(2026, 2, 21))))))
                        .at("b-unit", "/fund/budgetDocuments/2/repliedOn")
                        .basis("《预算法》第五十二条（2018）")
                        .says(
                                "预决算文件“b-unit”：自部门接到批复（2026-02-05）起，批复或者答复应在 15 日内完成，最迟为 2026-02-20；实际为 2026-02-21。",
                                "Budget document 'b-unit': reply 2026-02-21; expected within 15 days of the reply to the department on 2026-02-05, by 2026-02-20."),
                FailingSample.of("statute.fis-06", ERROR)
                        .in(fund(f -> f.withFlows(
                                Replace.in(f.flows(), "f-general", w -> w.withIssuedOn(LocalDate.of(2026, 4, 11))))))
                        .at("f-general", "/fund/flows/1/issuedOn")
                        .basis("《预算法》第五十二条（2018）")
                        .says(
                                "资金流转“f-general”：自预算或者决算批准（2026-03-11）起，下达应在 30 日内完成，最迟为 2026-04-10；实际为 2026-04-11。",
                                "Fund flow 'f-general': issue 2026-04-11; expected within 30 days of the approval on 2026-03-11, by 2026-04-10."),
                FailingSample.of("statute.fis-07", ERROR)
                        .in(fund(f -> f.withFlows(
                                Replace.in(f.flows(), "f-special", w -> w.withIssuedOn(LocalDate.of(2026, 6, 10))))))
                        .at("f-special", "/fund/flows/0/issuedOn")
                        .basis("《预算法》第五十二条（2018）")
                        .says(
                                "资金流转“f-special”：自预算或者决算批准（2026-03-11）起，下达应在 90 日内完成，最迟为 2026-06-09；实际为 2026-06-10。",
                                "Fund flow 'f-special': issue 2026-06-10; expected within 90 days of the approval on 2026-03-11, by 2026-06-09."),
                FailingSample.of("statute.fis-08", ERROR)
                        .in(fund(f -> f.withFlows(Replace.in(
                                f.flows(),
                                "f-special",
                                w -> w.withHops(Replace.at(
                                        w.hops(), 0, w.hops().get(0).withIssuedOn(LocalDate.of(2026, 5, 11))))))))
                        .at("f-special", "/fund/flows/0/hops/0/issuedOn")
                        .basis("《预算法》第五十二条（2018）")
                        .says(
                                "资金流转“f-special”：自收到（2026-04-10）起，下达应在 30 日内完成，最迟为 2026-05-10；实际为 2026-05-11。",
                                "Fund flow 'f-special': issue 2026-05-11; expected within 30 days of the receipt on 2026-04-10, by 2026-05-10."),
                FailingSample.of("statute.fis-09", ERROR)
                        .in(fund(f -> f.withFlows(Replace.in(
                                f.flows(), "f-local-general", w -> w.withIssuedOn(LocalDate.of(2026, 2, 20))))))
                        .at("f-local-general", "/fund/flows/2/issuedOn")
                        .basis("《预算法》第五十二条（2018）")
                        .says(
                                "资金流转“f-local-general”：自预算或者决算批准（2026-01-20）起，下达应在 30 日内完成，最迟为 2026-02-19；实际为 2026-02-20。",
                                "Fund flow 'f-local-general': issue 2026-02-20; expected within 30 days of the approval on 2026-01-20, by 2026-02-19."),
                FailingSample.of("statute.fis-10", ERROR)
                        .in(fund(f -> f.withFlows(Replace.in(
                                f.flows(), "f-local-special", w -> w.withIssuedOn(LocalDate.of(2026, 3, 22))))))
                        .at("f-local-special", "/fund/flows/3/issuedOn")
                        .basis("《预算法》第五十二条（2018）")
                        .says(
                                "资金流转“f-local-special”：自预算或者决算批准（2026-01-20）起，下达应在 60 日内完成，最迟为 2026-03-21；实际为 2026-03-22。",
                                "Fund flow 'f-local-special': issue 2026-03-22; expected within 60 days of the approval on 2026-01-20, by 2026-03-21."),
                FailingSample.of("statute.fis-11", ERROR)
                        .in(fund(f -> f.withBudgetDocuments(Replace.in(
                                f.budgetDocuments(),
                                "b-gov",
                                d -> d.withBooks(Replace.at(
                                        d.books(), 0, d.books().get(0).withReserve(Money.yuan(364_999))))))))
                        .at("b-gov", "/fund/budgetDocuments/0/books/0/reserve")
                        .basis("《预算法》第四十条（2018）")
                        .says(
                                "预决算文件“b-gov”：预备费为 364,999.00 CNY，一般公共预算支出额为 36,500,000.00 CNY；两者之比应不低于 1%。",
                                "Budget document 'b-gov': reserve 364,999.00 CNY against expenditure 36,500,000.00 CNY; expected a ratio of at least 1%."),
                FailingSample.of("statute.fis-12", ERROR)
                        .in(fund(f -> f.withBudgetDocuments(Replace.in(
                                f.budgetDocuments(),
                                "b-gov",
                                d -> d.withBooks(Replace.at(
                                        d.books(), 0, d.books().get(0).withReserve(Money.yuan(1_095_001))))))))
                        .at("b-gov", "/fund/budgetDocuments/0/books/0/reserve")
                        .basis("《预算法》第四十条（2018）")
                        .says(
                                "预决算文件“b-gov”：预备费为 1,095,001.00 CNY，一般公共预算支出额为 36,500,000.00 CNY；两者之比应不超过 3%。",
                                "Budget document 'b-gov': reserve 1,095,001.00 CNY against expenditure 36,500,000.00 CNY; expected a ratio of at most 3%."),
                FailingSample.of("statute.opn-01", ERROR)
                        .in(outreach(o -> o.withDisclosures(Replace.in(
                                o.disclosures(), "di-1", d -> d.withPublishedOn(LocalDate.of(2026, 3, 31))))))
                        .at("di-1", "/outreach/disclosures/0/publishedOn")
                        .basis("《政府信息公开条例》第二十六条（2019）")
                        .says(
                                "主动公开信息“di-1”：自信息形成（2026-03-02）起，公开应在 20 个工作日内完成，最迟为 2026-03-30；实际为 2026-03-31。",
                                "Proactive disclosure 'di-1': publication 2026-03-31; expected within 20 working days of the forming of the information on 2026-03-02, by 2026-03-30."),
                FailingSample.of("statute.opn-02", ERROR)
                        .in(outreach(o -> o.withRequests(
                                Replace.in(o.requests(), "rq-2", r -> r.withRepliedOn(LocalDate.of(2026, 3, 31))))))
                        .at("rq-2", "/outreach/requests/1/repliedOn")
                        .basis("《政府信息公开条例》第三十三条（2019）")
                        .says(
                                "依申请公开“rq-2”：自收到（2026-03-02）起，批复或者答复应在 20 个工作日内完成，最迟为 2026-03-30；实际为 2026-03-31。",
                                "Request for information 'rq-2': reply 2026-03-31; expected within 20 working days of the receipt on 2026-03-02, by 2026-03-30."),
                FailingSample.of("statute.opn-03", ERROR)
                        .in(outreach(o -> o.withRequests(Replace.in(o.requests(), "rq-1", r -> r.withExtendedBy(21)))))
                        .at("rq-1", "/outreach/requests/0/extendedBy")
                        .basis("《政府信息公开条例》第三十三条（2019）")
                        .says(
                                "依申请公开“rq-1”：延长的答复期限为 21 个工作日；应为不超过 20 个工作日。",
                                "Request for information 'rq-1': extension of the reply: found 21 working days; expected at most 20 working days."));
    }

    private static Programme fund(UnaryOperator<FundRegister> change) {
        Programme programme = StatuteSamples.programme();
        return programme.withFund(change.apply(programme.fund()));
    }

    private static Programme outreach(UnaryOperator<OutreachRegister> change) {
        Programme programme = StatuteSamples.programme();
        return programme.withOutreach(change.apply(programme.outreach()));
    }
}
