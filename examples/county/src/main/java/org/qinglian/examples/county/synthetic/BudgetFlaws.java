package org.qinglian.examples.county.synthetic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Money;
import org.qinglian.core.common.Ref;
import org.qinglian.core.fund.BudgetBook;
import org.qinglian.core.fund.BudgetDocument;
import org.qinglian.core.fund.BudgetKind;
import org.qinglian.core.fund.BudgetLevel;
import org.qinglian.core.fund.ClassificationDetail;
import org.qinglian.core.fund.SanGongItem;
import org.qinglian.core.fund.TransparencyAssessment;
import org.qinglian.core.fund.TransparencyPoints;

/** Flaws of budgets, their publication and the transparency of finances (预决算类问题). */
final class BudgetFlaws {
    private static final Currency DOLLAR = Currency.getInstance("USD");

    /** In the order in which they are planted. */
    static final List<SeededFlaw> ALL = List.of(
            unit(
                    "fund.published-before-settled",
                    "The website was filled from the draft before the reply had come.",
                    document -> document.withPublishedOn(settled(document).minusDays(1))),
            unit(
                    "fund.published-figure-differs",
                    "A digit was lost when the table was copied to the website.",
                    document -> document.withBooks(book(document)
                            .withPublishedExpenditure(Money.yuan(book(document)
                                    .approvedExpenditure()
                                    .orElseThrow()
                                    .amount()
                                    .movePointLeft(1)
                                    .toPlainString())))),
            flaw(
                    "fund.book-missing",
                    "The table of government funds was left out, and nobody said why.",
                    document -> document.level() == BudgetLevel.GOVERNMENT,
                    document -> document.withBooks(
                            List.of(document.books().get(0), document.books().get(2)))),
            unit(
                    "fund.detail-not-reached",
                    "Expenditure was published by section, as it used to be done.",
                    document -> document.withDepth(
                            document.depth().orElseThrow().withFunction(ClassificationDetail.SECTION))),
            unit(
                    "fund.published-nowhere",
                    "It was posted in the entrance hall and taken down a week later.",
                    document -> document.withUrl(Optional.empty())),
            SeededFlaw.found(
                    "fund.reply-chain-broken",
                    1,
                    "A branch school was filed under the main school instead of their department.",
                    BudgetFlaws::unchained),
            unit(
                    "fund.reply-before-superior",
                    "The reply to the unit was dated back to the day of the draft.",
                    document -> document.withRepliedOn(settled(document).minusDays(13))
                            .withPublishedOn(
                                    document.publishedOn().orElseThrow().minusDays(13))),
            SeededFlaw.found(
                    "fund.document-repeated",
                    1,
                    "A corrected version was entered beside the first one.",
                    BudgetFlaws::repeated),
            accounts(
                    "fund.san-gong-above-last-year",
                    "A second car was leased, and the reason was never written down.",
                    item -> item.withAmount(item.lastYear().orElseThrow().plus(Money.yuan(1)))),
            SeededFlaw.found(
                    "fund.san-gong-restated",
                    1,
                    "The ceiling of last year was entered instead of its budget.",
                    BudgetFlaws::restated),
            accounts(
                    "fund.negative-amount",
                    "A refund was entered as an expense of its own.",
                    item -> item.withAmount(Money.yuan(-3_000))),
            accounts(
                    "fund.two-currencies",
                    "The expense of a visit abroad was left in the currency of the invoice.",
                    item -> item.withAmount(dollars(180)).withLastYear(dollars(200))),
            SeededFlaw.found(
                    "fund.transparency-points-off",
                    1,
                    "An indicator was counted in two parts of the scale.",
                    draft -> transparency(draft, "points-off", BudgetFlaws::overPoints)),
            SeededFlaw.found(
                    "fund.transparency-percent-differs",
                    1,
                    "The percentage was copied from the row above.",
                    draft -> transparency(
                            draft,
                            "percent-off",
                            assessment -> assessment.withPercent(
                                    assessment.percent().orElseThrow().subtract(BigDecimal.ONE)))));

    private BudgetFlaws() {}

    private static SeededFlaw flaw(
            String check, String story, Predicate<BudgetDocument> fits, UnaryOperator<BudgetDocument> change) {
        return SeededFlaw.found(
                check,
                1,
                story,
                draft -> CountyDraft.replace(draft.fund.budgetDocuments, change.apply(claim(draft, check, fits))));
    }

    /** Of a unit, whose document no other falls under. */
    private static SeededFlaw unit(String check, String story, UnaryOperator<BudgetDocument> change) {
        return flaw(check, story, document -> document.level() == BudgetLevel.UNIT, change);
    }

    /** Of final accounts, which no other year is compared with. */
    private static SeededFlaw accounts(String check, String story, UnaryOperator<SanGongItem> change) {
        return flaw(
                check,
                story,
                document -> document.kind() == BudgetKind.FINAL_ACCOUNTS
                        && !document.sanGong().isEmpty(),
                document -> document.withSanGong(change.apply(document.sanGong().get(0))));
    }

    private static BudgetDocument claim(CountyDraft draft, String stream, Predicate<BudgetDocument> fits) {
        return draft.claim(draft.chance(stream), draft.fund.budgetDocuments, fits, 1)
                .get(0);
    }

    private static void unchained(CountyDraft draft) {
        BudgetDocument document =
                claim(draft, "unchained", each -> sister(draft, each).isPresent());
        CountyDraft.replace(
                draft.fund.budgetDocuments,
                document.withSuperior(sister(draft, document).map(BudgetDocument::id)));
    }

    /** Another unit under the same department, replied to no later. */
    private static Optional<BudgetDocument> sister(CountyDraft draft, BudgetDocument document) {
        return draft.fund.budgetDocuments.stream()
                .filter(each -> document.level() == BudgetLevel.UNIT
                        && each.level() == BudgetLevel.UNIT
                        && each.superior().equals(document.superior())
                        && !each.id().equals(document.id())
                        && !settled(each).isAfter(settled(document)))
                .findFirst();
    }

    private static void repeated(CountyDraft draft) {
        BudgetDocument document = claim(draft, "repeated", each -> each.level() == BudgetLevel.UNIT);
        draft.fund.budgetDocuments.add(document.withId(Ref.of(document.id() + "-2"))
                .withTitle(LocalizedText.of("更正后的预决算文件（虚构示例）", "Corrected document (fictional)")));
    }

    private static void restated(CountyDraft draft) {
        BudgetDocument document = claim(
                draft,
                "restated",
                each -> each.level() == BudgetLevel.DEPARTMENT
                        && each.year() == 2026
                        && each.kind() == BudgetKind.BUDGET);
        SanGongItem item = document.sanGong().get(0);
        CountyDraft.replace(
                draft.fund.budgetDocuments,
                document.withSanGong(
                        item.withLastYear(item.lastYear().orElseThrow().plus(Money.yuan(5_000)))));
    }

    private static void transparency(CountyDraft draft, String stream, UnaryOperator<TransparencyAssessment> change) {
        TransparencyAssessment assessment = draft.claim(
                        draft.chance(stream), draft.fund.transparencyAssessments, each -> true, 1)
                .get(0);
        CountyDraft.replace(draft.fund.transparencyAssessments, change.apply(assessment));
    }

    /** What one part has too much the next has too little, so that the sum stays. */
    private static TransparencyAssessment overPoints(TransparencyAssessment assessment) {
        TransparencyPoints first = assessment.points().get(0);
        TransparencyPoints second = assessment.points().get(1);
        BigDecimal moved = new BigDecimal("50.5").subtract(first.points());
        return assessment.withPoints(
                new TransparencyPoints(first.component(), first.points().add(moved)),
                new TransparencyPoints(second.component(), second.points().subtract(moved)),
                assessment.points().get(2),
                assessment.points().get(3));
    }

    private static LocalDate settled(BudgetDocument document) {
        return document.settledOn().orElseThrow();
    }

    private static BudgetBook book(BudgetDocument document) {
        return document.books().get(0);
    }

    private static Money dollars(int amount) {
        return new Money(BigDecimal.valueOf(amount), DOLLAR);
    }
}
