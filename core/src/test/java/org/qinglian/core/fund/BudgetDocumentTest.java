package org.qinglian.core.fund;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qinglian.core.calendar.TimeLimit;
import org.qinglian.core.calendar.WorkCalendar;
import org.qinglian.core.common.Money;
import org.qinglian.core.common.Ref;
import org.qinglian.core.common.Share;
import org.qinglian.core.fixture.FundSamples;

class BudgetDocumentTest {
    private static final TimeLimit TWENTY_DAYS = TimeLimit.days(20);

    @Test
    void publication_counts_from_the_approval_of_a_government_and_the_reply_to_others() {
        BudgetDocument government = FundSamples.governmentBudget("g").build();
        BudgetDocument unit = FundSamples.unitBudget("u").build();

        assertThat(government.settledOn()).contains(LocalDate.of(2026, 1, 20));
        assertThat(government.withRepliedOn(LocalDate.of(2026, 1, 5)).settledOn())
                .contains(LocalDate.of(2026, 1, 20));
        assertThat(unit.settledOn()).contains(LocalDate.of(2026, 2, 14));
    }

    @Test
    void reserve_and_expenditure_are_those_of_the_general_public_budget() {
        BudgetDocument government = FundSamples.governmentBudget("g").build();

        assertThat(government.expenditure()).contains(Money.yuan(36_500_000));
        assertThat(government.reserve()).contains(Money.yuan(730_000));
        assertThat(government.withBooks(List.of()).expenditure()).isEmpty();
        assertThat(government.withBooks(List.of()).reserve()).isEmpty();
    }

    @Test
    void chain_of_replies_leads_from_the_unit_over_the_department_to_the_government() {
        BudgetDocument government = FundSamples.governmentBudget("b-gov").build();
        BudgetDocument department = FundSamples.departmentBudget("b-dept").build();
        BudgetDocument unit = FundSamples.unitBudget("b-unit").build();
        BudgetDocuments documents = BudgetDocuments.of(List.of(unit, department, government));

        assertThat(documents.superior(unit)).contains(department);
        assertThat(documents.superior(unit).flatMap(documents::superior)).contains(government);
        assertThat(documents.superior(government)).isEmpty();
        assertThat(documents.superior(unit.withSuperior(Ref.of("nowhere")))).isEmpty();
    }

    @Test
    void the_year_before_is_that_of_the_same_body_level_and_kind() {
        BudgetDocument now = FundSamples.departmentBudget("b").build();
        BudgetDocument before = now.withId(Ref.of("a")).withYear(2025);
        BudgetDocuments documents = BudgetDocuments.of(List.of(
                now,
                before,
                before.withId(Ref.of("c")).withKind(BudgetKind.FINAL_ACCOUNTS),
                before.withId(Ref.of("d")).withLevel(BudgetLevel.UNIT)));

        assertThat(documents.yearBefore(now)).contains(before);
        assertThat(documents.yearBefore(before)).isEmpty();
    }

    @Test
    void adjustments_may_be_several_and_budgets_may_not() {
        BudgetDocument first = FundSamples.unitBudget("b").build();
        BudgetDocument second = first.withId(Ref.of("c"));

        assertThat(BudgetDocuments.of(List.of(first, second)).stated(second)).contains(first);
        assertThat(BudgetDocuments.of(List.of(first, second)).stated(first)).isEmpty();
        BudgetDocument third = second.withKind(BudgetKind.ADJUSTMENT);
        assertThat(BudgetDocuments.of(List.of(first.withKind(BudgetKind.ADJUSTMENT), third))
                        .stated(third))
                .isEmpty();
    }

    @Test
    void rate_of_publication_counts_what_is_due_and_lists_what_is_not_on_time() {
        BudgetDocument nineteenth = published("d-19", LocalDate.of(2026, 2, 8));
        BudgetDocument lastDay = published("d-20", LocalDate.of(2026, 2, 9));
        BudgetDocument late = published("d-21", LocalDate.of(2026, 2, 10));
        BudgetDocument never = nineteenth.withId(Ref.of("never")).withPublishedOn(Optional.empty());
        BudgetDocument unsettled = never.withId(Ref.of("unsettled")).withApprovedOn(Optional.empty());
        List<BudgetDocument> all = List.of(nineteenth, lastDay, late, never, unsettled);

        assertThat(rate(all, LocalDate.of(2026, 6, 30)))
                .isEqualTo(new PublicationRate(new Share(2, 4), List.of(late), List.of(never), List.of(unsettled)));
        assertThat(rate(all, LocalDate.of(2026, 2, 9)).onTime())
                .as("on the last day nothing is overdue yet")
                .isEqualTo(new Share(2, 2));
        assertThat(rate(List.of(), LocalDate.of(2026, 2, 9)).onTime().percent(1))
                .isEmpty();
    }

    private static BudgetDocument published(String id, LocalDate day) {
        return FundSamples.governmentBudget(id).publishedOn(day).build();
    }

    private static PublicationRate rate(List<BudgetDocument> documents, LocalDate asOf) {
        return PublicationRate.of(documents, TWENTY_DAYS, WorkCalendar.standard(), asOf);
    }
}
