package org.qinglian.core.inspection;

import static org.qinglian.core.common.Severity.ERROR;
import static org.qinglian.core.common.Severity.WARNING;
import static org.qinglian.core.fixture.ProgrammeSamples.withFund;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.qinglian.core.common.Money;
import org.qinglian.core.common.Ref;
import org.qinglian.core.fixture.FundSamples;
import org.qinglian.core.fund.BudgetDocument;
import org.qinglian.core.fund.ClassificationDetail;
import org.qinglian.core.fund.SanGongKind;
import org.qinglian.core.programme.Programme;

/** A failing sample for every check of budget documents. */
final class BudgetFailures {
    private static final String PUBLICATION = "《预算法》第十四条（2018）";
    private static final String REPLY = "《预算法》第五十二条（2018）";

    private BudgetFailures() {}

    static List<FailingSample> all() {
        return Stream.of(publication(), chain(), figures())
                .flatMap(List::stream)
                .toList();
    }

    private static List<FailingSample> publication() {
        return List.of(
                FailingSample.of("fund.published-before-settled", ERROR)
                        .in(with("b-gov", document -> document.withPublishedOn(LocalDate.of(2026, 1, 19))))
                        .at("b-gov", "/fund/budgetDocuments/0/publishedOn")
                        .basis(PUBLICATION)
                        .says(
                                "预决算文件“b-gov”公开日期（publishedOn）为 2026-01-19，批准或者批复日期为：2026-01-20；应在批准或者批复之后公开。",
                                "Budget document 'b-gov' was published on 2026-01-19; its approval or reply is dated: 2026-01-20; expected publication on or after that day."),
                FailingSample.of("fund.published-figure-differs", ERROR)
                        .in(with(
                                "b-dept",
                                document -> document.withBooks(FundSamples.book(12_800_000)
                                        .publishedExpenditure(Money.yuan("12080000.50"))
                                        .build())))
                        .at("b-dept", "/fund/budgetDocuments/1/books/0/publishedExpenditure")
                        .basis(PUBLICATION)
                        .says(
                                "预决算文件“b-dept”一般公共预算公开支出数（publishedExpenditure）为 12,080,000.50 CNY；应与批复数一致，即 12,800,000.00 CNY。",
                                "Budget document 'b-dept' published 12,080,000.50 CNY for the general public budget; expected the approved 12,800,000.00 CNY."),
                FailingSample.of("fund.book-missing", ERROR)
                        .in(with(
                                "b-gov",
                                document -> document.withAbsentBooks()
                                        .withBooks(document.books().subList(0, 2))))
                        .at("b-gov", "/fund/budgetDocuments/0/books")
                        .basis("《预算法》第五条（2018）")
                        .says(
                                "预决算文件“b-gov”缺少账本：国有资本经营预算、社会保险基金预算；四本账应当齐全，未编制的应注明原因。",
                                "Budget document 'b-gov' lacks the book of: budget of state capital; budget of social insurance funds; expected all four books, or a reason for each that is not kept."),
                FailingSample.of("fund.detail-not-reached", ERROR)
                        .in(with(
                                "b-unit",
                                document -> document.withDepth(FundSamples.depth()
                                        .function(ClassificationDetail.SECTION)
                                        .build())))
                        .at("b-unit", "/fund/budgetDocuments/2/depth/function")
                        .basis("《预算法实施条例》第六条（2020）")
                        .says(
                                "预决算文件“b-unit”功能分类公开细化到：款；应到：项。",
                                "Budget document 'b-unit' is published, by function, down to: section; expected: item."),
                FailingSample.of("fund.published-nowhere", WARNING)
                        .in(with("b-unit", document -> document.withUrl(Optional.empty())))
                        .at("b-unit", "/fund/budgetDocuments/2/url")
                        .basis(PUBLICATION)
                        .says(
                                "预决算文件“b-unit”已于 2026-03-02 公开而未登记公开网址（url）；应可查到。",
                                "Budget document 'b-unit' was published on 2026-03-02 without its url on record; expected an address."));
    }

    private static List<FailingSample> chain() {
        return List.of(
                FailingSample.of("fund.reply-chain-broken", ERROR)
                        .in(with("b-unit", document -> document.withSuperior(Ref.of("b-dept-2025"))))
                        .at("b-unit", "/fund/budgetDocuments/2/superior")
                        .basis(REPLY)
                        .says(
                                "预决算文件“b-unit”的上级文件（superior）为：2025 年部门预算（预算）；应为：2026 年部门预算（预算）。",
                                "Budget document 'b-unit' names as superior: department, budget of 2025; expected: department, budget of 2026."),
                FailingSample.of("fund.reply-before-superior", ERROR)
                        .in(with("b-unit", document -> document.withRepliedOn(LocalDate.of(2026, 2, 4))))
                        .at("b-unit", "/fund/budgetDocuments/2/repliedOn")
                        .basis(REPLY)
                        .says(
                                "预决算文件“b-unit”批复日期（repliedOn）为 2026-02-04，早于上级文件的批准或者批复；应不早于 2026-02-05。",
                                "Budget document 'b-unit' was replied to on 2026-02-04, before the level above was settled; expected 2026-02-05 or later."),
                FailingSample.of("fund.document-repeated", ERROR)
                        .in(withFund(register -> register.withBudgetDocuments(Replace.plus(
                                register.budgetDocuments(),
                                FundSamples.unitBudget("b-again").build()))))
                        .at("b-again", "/fund/budgetDocuments/6")
                        .says(
                                "预决算文件“b-again”与“b-unit”同为该单位 2026 年预算；应只有一份。",
                                "Budget document 'b-again' states the budget of 2026 of a body whose document is 'b-unit' already; expected one."));
    }

    private static List<FailingSample> figures() {
        return List.of(
                FailingSample.of("fund.san-gong-above-last-year", WARNING)
                        .in(with(
                                "b-unit",
                                document -> document.withSanGong(FundSamples.sanGong(SanGongKind.RECEPTIONS)
                                        .amount(Money.yuan("50000.01"))
                                        .build())))
                        .at("b-unit", "/fund/budgetDocuments/2/sanGong/0/amount")
                        .basis("地方做法：“三公”经费年度控制：不超过上年")
                        .says(
                                "预决算文件“b-unit”公务接待费为 50,000.01 CNY，超过上年 50,000.00 CNY 且未说明原因；应不超过上年或者说明原因。",
                                "Budget document 'b-unit' has 50,000.01 CNY for official receptions, above last year's 50,000.00 CNY without a reason; expected no more, or a reason."),
                FailingSample.of("fund.san-gong-restated", WARNING)
                        .in(with(
                                "b-dept",
                                document -> document.withSanGong(Replace.at(
                                        document.sanGong(),
                                        2,
                                        FundSamples.sanGong(SanGongKind.RECEPTIONS)
                                                .lastYear(Money.yuan(52_000))
                                                .build()))))
                        .at("b-dept", "/fund/budgetDocuments/1/sanGong/2/lastYear")
                        .says(
                                "预决算文件“b-dept”公务接待费上年数（lastYear）为 52,000.00 CNY，而“b-dept-2025”所列为 50,000.00 CNY；两者应一致。",
                                "Budget document 'b-dept' states 52,000.00 CNY as last year's official receptions, but 'b-dept-2025' has 50,000.00 CNY; expected the two to agree."),
                FailingSample.of("fund.negative-amount", ERROR)
                        .in(with(
                                "b-gov",
                                document -> document.withBooks(Replace.at(
                                        document.books(),
                                        0,
                                        document.books().get(0).withReserve(Money.yuan(-730_000))))))
                        .at("b-gov", "/fund/budgetDocuments/0/books/0/reserve")
                        .says(
                                "预决算文件“b-gov”有负的金额：-730,000.00 CNY；应为零或者正数。",
                                "Budget document 'b-gov' states a negative amount: -730,000.00 CNY; expected zero or more."),
                FailingSample.of("fund.two-currencies", ERROR)
                        .in(with(
                                "b-gov",
                                document -> document.withBooks(Replace.at(
                                        document.books(),
                                        2,
                                        document.books()
                                                .get(2)
                                                .withPublishedExpenditure(new Money(
                                                        BigDecimal.valueOf(300_000), Currency.getInstance("USD")))))))
                        .at("b-gov", "/fund/budgetDocuments/0/books/2/publishedExpenditure")
                        .says(
                                "预决算文件“b-gov”的金额币种有 USD；应与 CNY 一致。",
                                "Budget document 'b-gov' states an amount in USD beside others in CNY; expected one currency."));
    }

    private static Programme with(String id, UnaryOperator<BudgetDocument> change) {
        return withFund(register -> register.withBudgetDocuments(Replace.in(register.budgetDocuments(), id, change)));
    }
}
