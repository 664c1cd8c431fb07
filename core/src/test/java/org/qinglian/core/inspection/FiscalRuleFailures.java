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
                        .in(fund(f -> f.withBudgetDocuments(Replace.in(f.budgetDocuments(), "b-gov", d -> d.withPublishedOn(LocalDate.of(2026, 2, 10))))))
                        .at("b-gov", "/fund/budgetDocuments/0/publishedOn")
                        .basis("")
                        .says("", ""),
                FailingSample.of("statute.fis-02", ERROR)
                        .in(fund(f -> f.withBudgetDocuments(Replace.in(f.budgetDocuments(), "b-dept", d -> d.withPublishedOn(LocalDate.of(2026, 2, 26))))))
                        .at("b-dept", "/fund/budgetDocuments/1/publishedOn")
                        .basis("")
                        .says("", ""),
                FailingSample.of("statute.fis-03", ERROR)
                        .in(fund(f -> f.withBudgetDocuments(Replace.in(f.budgetDocuments(), "b-unit", d -> d.withPublishedOn(LocalDate.of(2026, 3, 7))))))
                        .at("b-unit", "/fund/budgetDocuments/2/publishedOn")
                        .basis("")
                        .says("", ""),
                FailingSample.of("statute.fis-04", ERROR)
                        .in(fund(f -> f.withBudgetDocuments(Replace.in(f.budgetDocuments(), "b-dept", d -> d.withRepliedOn(LocalDate.of(2026, 2, 10))))))
                        .at("b-dept", "/fund/budgetDocuments/1/repliedOn")
                        .basis("")
                        .says("", ""),
                FailingSample.of("statute.fis-05", ERROR)
                        .in(fund(f -> f.withBudgetDocuments(Replace.in(f.budgetDocuments(), "b-unit", d -> d.withRepliedOn(LocalDate.of(2026, 2, 21))))))
                        .at("b-unit", "/fund/budgetDocuments/2/repliedOn")
                        .basis("")
                        .says("", ""),
                FailingSample.of("statute.fis-06", ERROR)
                        .in(fund(f -> f.withFlows(Replace.in(f.flows(), "f-general", w -> w.withIssuedOn(LocalDate.of(2026, 4, 11))))))
                        .at("f-general", "/fund/flows/1/issuedOn")
                        .basis("")
                        .says("", ""),
                FailingSample.of("statute.fis-07", ERROR)
                        .in(fund(f -> f.withFlows(Replace.in(f.flows(), "f-special", w -> w.withIssuedOn(LocalDate.of(2026, 6, 10))))))
                        .at("f-special", "/fund/flows/0/issuedOn")
                        .basis("")
                        .says("", ""),
                FailingSample.of("statute.fis-08", ERROR)
                        .in(fund(f -> f.withFlows(Replace.in(f.flows(), "f-special", w -> w.withHops(Replace.at(w.hops(), 0, w.hops().get(0).withIssuedOn(LocalDate.of(2026, 5, 11))))))))
                        .at("f-special", "/fund/flows/0/hops/0/issuedOn")
                        .basis("")
                        .says("", ""),
                FailingSample.of("statute.fis-09", ERROR)
                        .in(fund(f -> f.withFlows(Replace.in(f.flows(), "f-local-general", w -> w.withIssuedOn(LocalDate.of(2026, 2, 20))))))
                        .at("f-local-general", "/fund/flows/2/issuedOn")
                        .basis("")
                        .says("", ""),
                FailingSample.of("statute.fis-10", ERROR)
                        .in(fund(f -> f.withFlows(Replace.in(f.flows(), "f-local-special", w -> w.withIssuedOn(LocalDate.of(2026, 3, 22))))))
                        .at("f-local-special", "/fund/flows/3/issuedOn")
                        .basis("")
                        .says("", ""),
                FailingSample.of("statute.fis-11", ERROR)
                        .in(fund(f -> f.withBudgetDocuments(Replace.in(f.budgetDocuments(), "b-gov", d -> d.withBooks(Replace.at(d.books(), 0, d.books().get(0).withReserve(Money.yuan(364_999))))))))
                        .at("b-gov", "/fund/budgetDocuments/0/books/0/reserve")
                        .basis("")
                        .says("", ""),
                FailingSample.of("statute.fis-12", ERROR)
                        .in(fund(f -> f.withBudgetDocuments(Replace.in(f.budgetDocuments(), "b-gov", d -> d.withBooks(Replace.at(d.books(), 0, d.books().get(0).withReserve(Money.yuan(1_095_001))))))))
                        .at("b-gov", "/fund/budgetDocuments/0/books/0/reserve")
                        .basis("")
                        .says("", ""),
                FailingSample.of("statute.opn-01", ERROR)
                        .in(outreach(o -> o.withDisclosures(Replace.in(o.disclosures(), "di-1", d -> d.withPublishedOn(LocalDate.of(2026, 3, 31))))))
                        .at("di-1", "/outreach/disclosures/0/publishedOn")
                        .basis("")
                        .says("", ""),
                FailingSample.of("statute.opn-02", ERROR)
                        .in(outreach(o -> o.withRequests(Replace.in(o.requests(), "rq-2", r -> r.withRepliedOn(LocalDate.of(2026, 3, 31))))))
                        .at("rq-2", "/outreach/requests/1/repliedOn")
                        .basis("")
                        .says("", ""),
                FailingSample.of("statute.opn-03", ERROR)
                        .in(outreach(o -> o.withRequests(Replace.in(o.requests(), "rq-1", r -> r.withExtendedBy(21)))))
                        .at("rq-1", "/outreach/requests/0/extendedBy")
                        .basis("")
                        .says("", ""));
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
