package org.qinglian.core.fund;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Money;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;

/**
 * A budget document (预决算文件) of a government, a department or a unit: when it was approved, replied to and published, in
 * what detail and with what figures.
 *
 * <p>Example: the final accounts of 2025 of a township government, approved on 2026-03-06 and published on 2026-03-18. The
 * congress approves the budget of a government (批准); the finance department replies to departments and they to their units
 * (批复), which {@link #superior} allows to follow from document to document. It is not the accounts themselves.
 *
 * @param id its identifier
 * @param title its title
 * @param level whose budget it is: government, department or unit
 * @param body the unit that answers for it
 * @param year the fiscal year, for example 2026; not that of publication
 * @param kind budget, final accounts or adjustment
 * @param superior the document of the level above under which it falls; a government has none
 * @param books the books in it, for a department or unit usually the general public budget alone
 * @param absentBooks the books that a government does not keep, with reasons
 * @param sanGong the three expenses
 * @param approvedOn the day on which the people's congress or its standing committee approved it; only of a government
 * @param repliedOn the day on which the level above replied; only of a department or unit
 * @param publishedOn the day on which it was published
 * @param url where it was published
 * @param depth in what detail it was published
 */
@Value.Builder
public record BudgetDocument(
        @NotNull Ref<BudgetDocument> id,
        @NotNull LocalizedText title,
        @NotNull BudgetLevel level,
        @BelongsTo @NotNull @Valid Actor body,
        @NotNull Integer year,
        @NotNull BudgetKind kind,
        Optional<Ref<BudgetDocument>> superior,
        List<@Valid BudgetBook> books,
        List<@Valid AbsentBook> absentBooks,
        List<@Valid SanGongItem> sanGong,
        Optional<LocalDate> approvedOn,
        Optional<LocalDate> repliedOn,
        Optional<LocalDate> publishedOn,
        Optional<@Size(min = 1) String> url,
        Optional<@Valid DisclosureDepth> depth)
        implements Identified<BudgetDocument>, HoldsMoney, WithBudgetDocument {
    public BudgetDocument {
        books = Copy.list(books);
        absentBooks = Copy.list(absentBooks);
        sanGong = Copy.list(sanGong);
    }

    public static BudgetDocumentBuilder builder() {
        return new BudgetDocumentBuilder();
    }

    /** The day from which the time to publish it counts: that of the approval of a government, of the reply to others. */
    public Optional<LocalDate> settledOn() {
        return level == BudgetLevel.GOVERNMENT ? approvedOn : repliedOn;
    }

    /** The book of a kind. */
    public Optional<BudgetBook> book(BookKind wanted) {
        return books.stream().filter(book -> book.kind() == wanted).findFirst();
    }

    /** The approved expenditure of the general public budget, of which the reserve is a part. */
    public Optional<Money> expenditure() {
        return book(BookKind.GENERAL_PUBLIC).flatMap(BudgetBook::approvedExpenditure);
    }

    /** The contingency reserve of the general public budget (预备费). */
    public Optional<Money> reserve() {
        return book(BookKind.GENERAL_PUBLIC).flatMap(BudgetBook::reserve);
    }

    /** The item of one of the three expenses. */
    public Optional<SanGongItem> sanGong(SanGongKind wanted) {
        return sanGong.stream().filter(item -> item.kind() == wanted).findFirst();
    }

    @Override
    public List<StatedAmount> amounts() {
        return Stream.concat(
                        StatedAmount.each("/books", books, BudgetBook::amounts),
                        StatedAmount.each("/sanGong", sanGong, SanGongItem::amounts))
                .toList();
    }
}
