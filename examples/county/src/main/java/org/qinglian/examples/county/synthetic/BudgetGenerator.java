package org.qinglian.examples.county.synthetic;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.common.Level;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Money;
import org.qinglian.core.common.Ref;
import org.qinglian.core.fund.AbsentBook;
import org.qinglian.core.fund.BookKind;
import org.qinglian.core.fund.BudgetBook;
import org.qinglian.core.fund.BudgetDocument;
import org.qinglian.core.fund.BudgetDocumentBuilder;
import org.qinglian.core.fund.BudgetKind;
import org.qinglian.core.fund.BudgetLevel;
import org.qinglian.core.fund.ClassificationDetail;
import org.qinglian.core.fund.DisclosureDepth;
import org.qinglian.core.fund.FundKind;
import org.qinglian.core.fund.SanGongItem;
import org.qinglian.core.fund.SanGongKind;
import org.qinglian.core.fund.TransferDetail;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.Institution;
import org.qinglian.core.organization.Sector;

/**
 * Makes budgets and final accounts (预决算): of the county and its townships, of every agency as a department, and of schools
 * and hospitals as units. Replies go from the top down; everything is published in time.
 */
final class BudgetGenerator {
    private static final int EDUCATION = 1;
    private static final int FINANCE = 5;

    /** A round of budgeting (一轮预决算): what is stated of which year, and when congresses approve it. */
    private record Round(int year, BudgetKind kind, LocalDate approvedFrom) {}

    private static final List<Round> ROUNDS = List.of(
            new Round(2025, BudgetKind.BUDGET, LocalDate.of(2025, 1, 10)),
            new Round(2026, BudgetKind.BUDGET, LocalDate.of(2026, 1, 12)),
            new Round(2025, BudgetKind.FINAL_ACCOUNTS, LocalDate.of(2026, 7, 20)));

    /** A body in the chain of replies. */
    private record Body(Institution institution, BudgetLevel level) {}

    private final CountyDraft draft;
    private final Chance chance;
    private final Map<Body, BudgetDocument> documents = new HashMap<>();
    private final Map<Body, Long> expenses = new HashMap<>();

    private BudgetGenerator(CountyDraft draft) {
        this.draft = draft;
        this.chance = draft.chance("budget");
    }

    static void generate(CountyDraft draft) {
        BudgetGenerator generator = new BudgetGenerator(draft);
        ROUNDS.forEach(generator::round);
    }

    private void round(Round round) {
        documents.clear();
        List<Institution> departments = draft.institutions.stream()
                .filter(institution -> institution.sector().equals(Sector.GOVERNMENT_BODY))
                .toList();
        List<Institution> agencies = departments.stream()
                .filter(department -> department.level() == Level.COUNTY)
                .toList();
        // the finance department answers for the budget of its government; a township government for its own
        Body county = new Body(agencies.get(FINANCE), BudgetLevel.GOVERNMENT);
        government(round, county);
        for (Institution department : departments) {
            Body own = new Body(department, BudgetLevel.GOVERNMENT);
            boolean township = department.level() == Level.TOWNSHIP;
            if (township) {
                government(round, own);
            }
            below(round, new Body(department, BudgetLevel.DEPARTMENT), township ? own : county);
        }
        units(round, agencies.get(EDUCATION));
    }

    private void units(Round round, Institution otherwise) {
        Map<Ref<Institution>, Institution> departments = new HashMap<>();
        documents.keySet().forEach(body -> departments.put(body.institution().id(), body.institution()));
        draft.institutions.stream()
                .filter(institution -> institution.sector().equals(Sector.SCHOOL)
                        || institution.sector().equals(Sector.HOSPITAL))
                .forEach(unit -> {
                    Institution above = unit.supervisor().map(departments::get).orElse(otherwise);
                    below(round, new Body(unit, BudgetLevel.UNIT), new Body(above, BudgetLevel.DEPARTMENT));
                });
    }

    private void government(Round round, Body body) {
        LocalDate approved = round.approvedFrom().plusDays(chance.between(0, 7));
        long expenditure = chance.between(30, 90) * 1_000_000L;
        long reserve = expenditure / 1000 * chance.between(12, 28);
        BudgetDocument document = document(round, body)
                .addBooks(
                        BudgetBook.builder()
                                .kind(BookKind.GENERAL_PUBLIC)
                                .approvedExpenditure(Money.yuan(expenditure))
                                .publishedExpenditure(Money.yuan(expenditure))
                                .reserve(Money.yuan(reserve))
                                .build(),
                        book(BookKind.GOVERNMENT_FUNDS, chance.between(2, 9) * 1_000_000L),
                        book(BookKind.STATE_CAPITAL, chance.between(1, 9) * 100_000L))
                .addAbsentBooks(new AbsentBook(BookKind.SOCIAL_INSURANCE, "社会保险基金由市级统筹（虚构示例）"))
                .approvedOn(approved)
                .publishedOn(approved.plusDays(chance.between(3, 20)))
                .depth(depth().withTransfers(
                                new TransferDetail(FundKind.GENERAL_TRANSFER, true, false),
                                new TransferDetail(FundKind.SPECIAL_TRANSFER, true, true)))
                .build();
        add(body, document);
    }

    private void below(Round round, Body body, Body above) {
        BudgetDocument superior = CountyDraft.known(documents, above);
        LocalDate replied = superior.settledOn().orElseThrow().plusDays(chance.between(4, 12));
        BudgetDocumentBuilder document = document(round, body)
                .superior(superior.id())
                .addBooks(book(BookKind.GENERAL_PUBLIC, chance.between(20, 300) * 100_000L))
                .repliedOn(replied)
                .publishedOn(replied.plusDays(chance.between(3, 20)))
                .depth(depth());
        if (body.level() == BudgetLevel.DEPARTMENT || round.kind() == BudgetKind.FINAL_ACCOUNTS) {
            document.addSanGong(vehicles(round, body));
        }
        add(body, document.build());
    }

    /** Each year a little less; the budget of a year is compared with that of the year before. */
    private SanGongItem vehicles(Round round, Body body) {
        long before = round.kind() == BudgetKind.BUDGET
                ? expenses.getOrDefault(body, chance.between(60, 200) * 1_000L)
                : chance.between(60, 200) * 1_000L;
        long amount = before / 100 * chance.between(93, 100);
        if (round.kind() == BudgetKind.BUDGET) {
            expenses.put(body, amount);
        }
        return SanGongItem.builder()
                .kind(SanGongKind.VEHICLES)
                .amount(Money.yuan(amount))
                .lastYear(Money.yuan(before))
                .build();
    }

    private BudgetDocumentBuilder document(Round round, Body body) {
        int number = draft.fund.budgetDocuments.size() + 1;
        LocalizedText name = body.institution().name();
        return BudgetDocument.builder()
                .id(Ids.of("bd", number, 4))
                .title(PlaceNames.extended(
                        name,
                        round.year() + "年" + body.level().label().zh().orElseThrow()
                                + round.kind().label().zh().orElseThrow(),
                        round.kind().label().en().orElseThrow() + " " + round.year()))
                .level(body.level())
                .body(Actor.of(body.institution()))
                .year(round.year())
                .kind(round.kind())
                .url(Optional.of("https://county.example.org/budget/" + number));
    }

    private void add(Body body, BudgetDocument document) {
        documents.put(body, document);
        draft.fund.budgetDocuments.add(document);
    }

    private static BudgetBook book(BookKind kind, long expenditure) {
        return BudgetBook.builder()
                .kind(kind)
                .approvedExpenditure(Money.yuan(expenditure))
                .publishedExpenditure(Money.yuan(expenditure))
                .build();
    }

    private static DisclosureDepth depth() {
        return DisclosureDepth.builder()
                .function(ClassificationDetail.ITEM)
                .economic(ClassificationDetail.SECTION)
                .build();
    }
}
