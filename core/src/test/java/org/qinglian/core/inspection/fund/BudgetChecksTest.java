package org.qinglian.core.inspection.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qinglian.core.fixture.QinglianAssertions.assertThat;
import static org.qinglian.core.inspection.fund.FundInspection.assertMet;
import static org.qinglian.core.inspection.fund.FundInspection.document;
import static org.qinglian.core.inspection.fund.FundInspection.inspect;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.NotAssessed;
import org.qinglian.core.common.Money;
import org.qinglian.core.common.Ref;
import org.qinglian.core.fixture.FundSamples;
import org.qinglian.core.fund.BookKind;
import org.qinglian.core.fund.BudgetDocument;
import org.qinglian.core.fund.BudgetKind;
import org.qinglian.core.fund.BudgetLevel;
import org.qinglian.core.fund.FundKind;
import org.qinglian.core.fund.FundNorms;
import org.qinglian.core.fund.SanGongKind;
import org.qinglian.core.fund.TransferDetail;
import org.qinglian.core.inspection.Inspection;

/** The edges of the checks of budgets; a failing sample for each of them is in {@code BudgetFailures}. */
class BudgetChecksTest {
    private static final Money DOLLAR = new Money(BigDecimal.ONE, Currency.getInstance("USD"));

    @ParameterizedTest
    @CsvSource({"2026-01-19, false", "2026-01-20, true", "2026-01-21, true"})
    void may_be_published_from_the_day_of_approval(LocalDate published, boolean met) {
        assertMet(
                document(
                        new PublishedBeforeSettled(),
                        FundSamples.governmentBudget("b").publishedOn(published).build()),
                met);
    }

    @Test
    void what_was_never_approved_should_not_have_been_published() {
        assertThat(document(
                        new PublishedBeforeSettled(),
                        FundSamples.governmentBudget("b")
                                .approvedOn(Optional.empty())
                                .build()))
                .finding("fund.published-before-settled", "b")
                .hasMessage(
                        Locale.ENGLISH,
                        "Budget document 'b' was published on 2026-02-02; its approval or reply is dated: none; expected publication on or after that day.");
    }

    @Test
    void figures_that_are_not_on_record_cannot_be_compared() {
        Inspection inspection = document(
                new PublishedFigureDiffers(),
                FundSamples.unitBudget("b")
                        .books(List.of(FundSamples.book(100)
                                .publishedExpenditure(Optional.empty())
                                .build()))
                        .build());

        assertThat(inspection.notAssessed())
                .extracting(NotAssessed::toString)
                .containsExactly(
                        "[fund.published-figure-differs] Budget document 'b' lacks the approved or the published figure of the general public budget; they cannot be compared.");
    }

    @Test
    void figures_are_the_same_however_many_zeros_they_end_in() {
        assertMet(
                document(
                        new PublishedFigureDiffers(),
                        FundSamples.unitBudget("b")
                                .books(List.of(FundSamples.book(100)
                                        .publishedExpenditure(Money.yuan("100.00"))
                                        .build()))
                                .build()),
                true);
    }

    @Test
    void departments_and_adjustments_need_not_have_four_books() {
        BudgetDocument adjustment = FundSamples.governmentBudget("b")
                .kind(BudgetKind.ADJUSTMENT)
                .books(List.of())
                .build();

        assertThat(document(new BookMissing(), FundSamples.departmentBudget("b").build()))
                .isClean()
                .met("fund.book-missing", 0);
        assertThat(document(new BookMissing(), adjustment)).isClean().met("fund.book-missing", 0);
    }

    @Test
    void books_are_those_of_the_norms() {
        BudgetDocument document =
                FundSamples.governmentBudget("b").absentBooks(List.of()).build();
        FundNorms three = FundNorms.standard().withBooks(EnumSet.complementOf(EnumSet.of(BookKind.SOCIAL_INSURANCE)));

        assertMet(document(new BookMissing(), document), false);
        assertThat(inspect(new BookMissing(), three, register -> register.withBudgetDocuments(document)))
                .isClean();
    }

    @Test
    void special_transfers_are_told_by_region_and_project_and_general_ones_by_region() {
        BudgetDocument document = FundSamples.governmentBudget("b")
                .depth(FundSamples.depth()
                        .addTransfers(
                                new TransferDetail(FundKind.GENERAL_TRANSFER, true, false),
                                new TransferDetail(FundKind.SPECIAL_TRANSFER, true, false),
                                new TransferDetail(FundKind.GENERAL_TRANSFER, false, false),
                                new TransferDetail(FundKind.SPECIAL_TRANSFER, false, true))
                        .build())
                .build();

        assertThat(document(new DetailNotReached(), document).findings())
                .extracting(
                        finding -> finding.pointer() + " " + finding.message().en())
                .containsExactly(
                        "/fund/budgetDocuments/0/depth/transfers/1 Budget document 'b' is published, special transfer, down to: region; expected: region, and project of special transfers.",
                        "/fund/budgetDocuments/0/depth/transfers/2 Budget document 'b' is published, general transfer, down to: none; expected: region, and project of special transfers.",
                        "/fund/budgetDocuments/0/depth/transfers/3 Budget document 'b' is published, special transfer, down to: project; expected: region, and project of special transfers.");
    }

    @Test
    void detail_that_is_not_on_record_cannot_be_assessed() {
        assertThat(document(
                        new DetailNotReached(),
                        FundSamples.unitBudget("b").depth(Optional.empty()).build()))
                .couldNotAssess("fund.detail-not-reached", "b")
                .hasNoFindings();
    }

    @Test
    void what_is_not_published_is_asked_for_nothing_that_publication_needs() {
        BudgetDocument unpublished = FundSamples.unitBudget("b")
                .publishedOn(Optional.empty())
                .url(Optional.empty())
                .depth(Optional.empty())
                .build();

        for (Check check : List.of(
                new PublishedBeforeSettled(),
                new PublishedFigureDiffers(),
                new DetailNotReached(),
                new PublishedNowhere())) {
            assertThat(document(check, unpublished)).isClean().met(check.id(), 0);
        }
    }

    @Test
    void a_chain_of_replies_has_an_end_and_no_gap() {
        BudgetDocument government = FundSamples.governmentBudget("b-gov").build();
        BudgetDocument unit =
                FundSamples.unitBudget("b-unit").superior(Ref.of("b-gov")).build();
        Inspection inspection = inspect(
                new ReplyChainBroken(),
                FundNorms.standard(),
                register -> register.withBudgetDocuments(
                        government.withSuperior(Ref.of("b-unit")),
                        unit,
                        FundSamples.departmentBudget("b-dept")
                                .superior(Optional.empty())
                                .build(),
                        FundSamples.departmentBudget("b-lost")
                                .superior(Ref.of("nowhere"))
                                .build()));

        assertThat(inspection.findings())
                .extracting(finding -> finding.message().en())
                .containsExactly(
                        "Budget document 'b-gov' names as superior: b-unit; expected: none.",
                        "Budget document 'b-unit' names as superior: government, budget of 2026; expected: department, budget of 2026.",
                        "Budget document 'b-dept' names as superior: none; expected: government, budget of 2026.");
    }

    @ParameterizedTest
    @CsvSource({"2026-02-04, false", "2026-02-05, true", "2026-02-06, true"})
    void a_unit_is_replied_to_from_the_day_of_the_reply_to_its_department(LocalDate replied, boolean met) {
        Inspection inspection = inspect(
                new ReplyBeforeSuperior(),
                FundNorms.standard(),
                register -> register.withBudgetDocuments(
                        FundSamples.departmentBudget("b-dept").build(),
                        FundSamples.unitBudget("b").repliedOn(replied).build()));

        assertMet(inspection, met);
    }

    @Test
    void an_expense_above_last_year_needs_a_reason_or_a_norm() {
        BudgetDocument above = FundSamples.unitBudget("b")
                .addSanGong(FundSamples.sanGong(SanGongKind.VEHICLES)
                        .amount(Money.yuan(52_500))
                        .build())
                .build();
        BudgetDocument explained = above.withSanGong(above.sanGong().get(0).withReason("更新已报废车辆"));

        assertMet(document(new SanGongAboveLastYear(), above), false);
        assertMet(document(new SanGongAboveLastYear(), explained), true);
        assertThat(inspect(
                        new SanGongAboveLastYear(),
                        FundNorms.standard().withSanGongGrowth(BigDecimal.valueOf(5)),
                        register -> register.withBudgetDocuments(above)))
                .isClean();
    }

    @Test
    void an_expense_without_last_year_or_in_another_currency_cannot_be_compared() {
        BudgetDocument document = FundSamples.unitBudget("b")
                .addSanGong(
                        FundSamples.sanGong(SanGongKind.VEHICLES)
                                .lastYear(Optional.empty())
                                .build(),
                        FundSamples.sanGong(SanGongKind.RECEPTIONS)
                                .lastYear(DOLLAR)
                                .build())
                .build();

        assertThat(document(new SanGongAboveLastYear(), document).notAssessed())
                .extracting(gap -> gap.reason().en())
                .containsExactly(
                        "Budget document 'b' lacks last year's amount for official vehicles in the same currency; it cannot be compared.",
                        "Budget document 'b' lacks last year's amount for official receptions in the same currency; it cannot be compared.");
    }

    @Test
    void a_document_of_a_level_that_nobody_replies_to_needs_no_superior() {
        assertThat(BudgetLevel.GOVERNMENT.above()).isEmpty();
        assertThat(BudgetLevel.UNIT.above()).contains(BudgetLevel.DEPARTMENT);
    }
}
