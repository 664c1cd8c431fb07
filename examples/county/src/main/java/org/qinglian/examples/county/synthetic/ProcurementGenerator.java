package org.qinglian.examples.county.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.Institution;
import org.qinglian.core.procurement.Bidder;
import org.qinglian.core.procurement.BidderRelation;
import org.qinglian.core.procurement.Lot;
import org.qinglian.core.procurement.Party;
import org.qinglian.core.procurement.RelationKind;
import org.qinglian.core.procurement.Tender;

/**
 * Makes projects and their procurement (工程项目): each with works that were tendered openly and a small service that was not, three
 * bids for either, and every step within its limits.
 */
final class ProcurementGenerator {
    private static final LocalDate FIRST = LocalDate.of(2024, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 2, 27);
    private static final int COMPANIES = 40;
    private static final int SUPERVISORS = 5;
    private static final int AGENCIES = 4;

    private final CountyDraft draft;
    private final Chance chance;

    private ProcurementGenerator(CountyDraft draft) {
        this.draft = draft;
        this.chance = draft.chance("procurement");
    }

    static void generate(CountyDraft draft) {
        ProcurementGenerator generator = new ProcurementGenerator(draft);
        generator.companies();
        List<Institution> owners = generator.chance.shuffled(draft.institutions);
        int count = 60 + draft.size.cadres() / 20;
        for (int i = 0; i < count; i++) {
            generator.project(i + 1, Actor.of(owners.get(i % owners.size())));
        }
    }

    /** Those that bid, then those that supervise, then the agencies; a fifth of the first are held by a company that does not bid. */
    private void companies() {
        for (int i = 1; i <= COMPANIES + SUPERVISORS + AGENCIES + COMPANIES / 5; i++) {
            draft.procurement.bidders.add(Bidder.builder()
                    .id(company(i))
                    .name(LocalizedText.of("虚构企业" + i, "Fictional company " + i))
                    .creditCode(CreditCodes.of("91", CountyMap.DIVISION, 900_000 + i))
                    .build());
        }
        for (int i = 1; i <= COMPANIES / 5; i++) {
            draft.procurement.relations.add(BidderRelation.builder()
                    .id(Ids.of("r", i, 4))
                    .bidder(company(i * 5))
                    .other(new Party(Optional.empty(), Optional.of(company(COMPANIES + SUPERVISORS + AGENCIES + i))))
                    .kind(RelationKind.HOLDING)
                    .evidence("企业信用信息公示（虚构示例）")
                    .build());
        }
    }

    private static Ref<Bidder> company(int number) {
        return Ids.of("bd", number, 3);
    }

    private void project(int number, Actor owner) {
        String id = Ids.padded(number, 4);
        LocalDate issued = chance.day(FIRST, LAST);
        long investment = chance.between(60, 200) * 100_000L;
        List<Ref<Bidder>> bidders = competitors();
        Ref<Bidder> agency = company(COMPANIES + SUPERVISORS + chance.between(1, AGENCIES));
        Ref<Bidder> supervisor = company(COMPANIES + chance.between(1, SUPERVISORS));
        boolean completed = number % 3 == 0;
        draft.procurement.projects.add(ProjectDraft.of(id, owner, issued, investment, completed)
                .roles(ProjectDraft.roles(owner, agency, bidders.get(0), supervisor))
                .build());
        Purchase works = new Purchase(id, id, investment * 7 / 10, issued, bidders, agency);
        Purchase survey = new Purchase(
                id + "s", id, chance.between(8, 20) * 10_000L, issued.minusDays(150), competitors(), agency);
        buy(works, works.worksLot(), works.openTender(delegate()));
        buy(survey, survey.surveyLot(), survey.inquiry(owner, delegate()));
        draft.procurement.changes.add(ProjectDraft.change(id, owner, issued, works.price(0) / 50));
        draft.procurement.objections.add(ProjectDraft.objection(id, bidders.get(1), issued));
        draft.procurement.complaints.add(ProjectDraft.complaint(id, bidders.get(1), issued));
    }

    private void buy(Purchase purchase, Lot lot, Tender tender) {
        draft.procurement.lots.add(lot);
        draft.procurement.tenders.add(tender);
        draft.procurement.bids.addAll(purchase.bids());
        draft.procurement.awards.add(purchase.award());
        draft.procurement.contracts.add(purchase.contract());
    }

    private Actor delegate() {
        return Actor.of(chance.pick(draft.cadres));
    }

    /** Three different ones. */
    private List<Ref<Bidder>> competitors() {
        int first = chance.below(COMPANIES);
        int step = chance.between(1, COMPANIES / 3);
        return List.of(
                company(first + 1),
                company((first + step) % COMPANIES + 1),
                company((first + 2 * step) % COMPANIES + 1));
    }
}
