package org.qinglian.core.inspection.statute;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.common.Ref;
import org.qinglian.core.fund.BookKind;
import org.qinglian.core.fund.BudgetBook;
import org.qinglian.core.fund.BudgetDocument;
import org.qinglian.core.fund.BudgetKind;
import org.qinglian.core.statute.CaseKind;
import org.qinglian.core.statute.CaseKinds;
import org.qinglian.core.statute.RuleCase;

/** Budgets and final accounts of governments, departments and units (预决算). */
final class BudgetCases implements CaseSource {
    @Override
    public List<CaseKind> kinds() {
        return List.of(CaseKinds.GOVERNMENT_BUDGET, CaseKinds.DEPARTMENT_BUDGET, CaseKinds.UNIT_BUDGET);
    }

    @Override
    public void each(Inspected inspected, Consumer<RuleCase> cases) {
        List<BudgetDocument> documents = inspected.programme().fund().budgetDocuments();
        Map<Ref<BudgetDocument>, BudgetDocument> byId = new HashMap<>();
        documents.forEach(document -> byId.putIfAbsent(document.id(), document));
        for (int i = 0; i < documents.size(); i++) {
            BudgetDocument document = documents.get(i);
            Optional<BudgetDocument> superior = document.superior().map(byId::get);
            String pointer = "/fund/budgetDocuments/" + i;
            cases.accept(
                    switch (document.level()) {
                        case GOVERNMENT -> government(document, pointer);
                        case DEPARTMENT ->
                            below(CaseKinds.DEPARTMENT_BUDGET, document, pointer)
                                    .event("approved", superior.flatMap(BudgetDocument::approvedOn), "/superior")
                                    .build();
                        case UNIT ->
                            below(CaseKinds.UNIT_BUDGET, document, pointer)
                                    .event(
                                            "department-replied",
                                            superior.flatMap(BudgetDocument::repliedOn),
                                            "/superior")
                                    .build();
                    });
        }
    }

    private static RuleCase government(BudgetDocument document, String pointer) {
        RuleCase.Builder builder = annual(RuleCase.of(CaseKinds.GOVERNMENT_BUDGET, document, pointer), document)
                .event("approved", document.approvedOn(), "/approvedOn")
                .event("published", document.publishedOn(), "/publishedOn");
        List<BudgetBook> books = document.books();
        IntStream.range(0, books.size())
                .filter(i -> books.get(i).kind() == BookKind.GENERAL_PUBLIC)
                .findFirst()
                .ifPresent(i -> builder.money("reserve", books.get(i).reserve(), "/books/" + i + "/reserve")
                        .money(
                                "expenditure",
                                books.get(i).approvedExpenditure(),
                                "/books/" + i + "/approvedExpenditure"));
        return builder.build();
    }

    private static RuleCase.Builder below(CaseKind kind, BudgetDocument document, String pointer) {
        return annual(RuleCase.of(kind, document, pointer), document)
                .event("replied", document.repliedOn(), "/repliedOn")
                .event("published", document.publishedOn(), "/publishedOn");
    }

    private static RuleCase.Builder annual(RuleCase.Builder builder, BudgetDocument document) {
        return builder.fact("annual-budget", Optional.of(document.kind() == BudgetKind.BUDGET), "/kind");
    }
}
