package org.qinglian.examples.county.synthetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Money;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.procurement.Bid;
import org.qinglian.core.procurement.Bidder;
import org.qinglian.core.procurement.ChangeApprover;
import org.qinglian.core.procurement.ChangeCause;
import org.qinglian.core.procurement.ChangeOrder;
import org.qinglian.core.procurement.Contract;
import org.qinglian.core.procurement.Estimate;
import org.qinglian.core.procurement.EstimateLink;
import org.qinglian.core.procurement.FollowOn;
import org.qinglian.core.procurement.Lot;
import org.qinglian.core.procurement.Party;
import org.qinglian.core.procurement.PreNaming;
import org.qinglian.core.procurement.Project;
import org.qinglian.core.procurement.ProjectRole;
import org.qinglian.core.procurement.RoleAssignment;
import org.qinglian.core.procurement.Tender;

/** Flaws of procurement (工程项目类问题), each in a project of its own. */
final class ProcurementFlaws {
    private static final List<SeededFlaw> OWN = List.of(
            flaw(
                    "procurement.project-history",
                    "The day on which design began was never entered.",
                    (draft, id) -> project(draft, id, project -> project.withHistory(without(project.history(), 1)))),
            flaw(
                    "procurement.procedure-skipped",
                    "The feasibility study was waived because time was short.",
                    (draft, id) ->
                            project(draft, id, project -> project.withProcedures(without(project.procedures(), 1)))),
            flaw(
                    "procurement.step-without-rule",
                    "Whoever entered the proposal did not know by which rule it was made.",
                    (draft, id) -> project(
                            draft,
                            id,
                            project -> project.withProcedures(
                                    replaced(project.procedures(), 0, step -> step.withRule(Optional.empty()))))),
            flaw(
                    "procurement.criteria-late",
                    "The weights of the evaluation were agreed on when the documents were out.",
                    (draft, id) -> tender(
                            draft,
                            id,
                            tender -> tender.withSchedule(tender.schedule()
                                    .withCriteriaFixedOn(tender.schedule().saleEnd())))),
            SeededFlaw.found(
                    "procurement.estimate-chain-broken",
                    1,
                    "The budget stands in a file of another office.",
                    ProcurementFlaws::unchained),
            flaw(
                    "procurement.lot-without-tender",
                    "A lot was given to a company on the telephone.",
                    ProcurementFlaws::untendered),
            flaw(
                    "procurement.dates-out-of-order",
                    "The contract was published under the date of its draft.",
                    (draft, id) -> contract(
                            draft,
                            id,
                            contract ->
                                    contract.withPublishedOn(contract.signedOn().map(day -> day.minusDays(3))))),
            flaw(
                    "procurement.two-currencies",
                    "A security was entered in dollars by a slip of the form.",
                    (draft, id) -> bid(
                            draft,
                            id,
                            2,
                            bid -> bid.withSecurity(bid.security()
                                    .map(security -> security.withAmount(
                                            new Money(security.amount().amount(), Currency.getInstance("USD"))))))),
            flaw(
                    "procurement.amount-negative",
                    "The return of a security was entered as a negative one.",
                    (draft, id) -> bid(
                            draft,
                            id,
                            3,
                            bid -> bid.withSecurity(
                                    bid.security().map(security -> security.withAmount(Money.yuan(-50_000)))))),
            flaw(
                    "procurement.contract-differs",
                    "The price was rounded up when the contract was drawn up.",
                    (draft, id) -> contract(
                            draft,
                            id,
                            contract -> contract.withAmount(contract.amount().plus(Money.yuan(1_000))))),
            flaw(
                    "procurement.change-unapproved",
                    "The works went ahead because the rain would not wait.",
                    (draft, id) -> change(draft, id, change -> change.withApprovals(List.of()))),
            flaw(
                    "procurement.change-tier-understated",
                    "A change was entered as a small one to spare a meeting.",
                    (draft, id) ->
                            change(draft, id, change -> grown(draft, change, 6).withTier("third"))),
            flaw(
                    "procurement.change-cumulative",
                    "One change after another had added up before anybody counted.",
                    (draft, id) ->
                            change(draft, id, change -> grown(draft, change, 11).withTier("first"))),
            flaw(
                    "procurement.roles-united",
                    "The contractor was also put down as the supervisor of its works.",
                    ProcurementFlaws::united),
            flaw(
                    "procurement.department-dominated",
                    "A letter had named the later winner before the tender.",
                    ProcurementFlaws::preNamed),
            flaw(
                    "procurement.owner-captured",
                    "The owner kept wishing for more and bought the rest from the same company.",
                    ProcurementFlaws::captured),
            SeededFlaw.found(
                    "procurement.estimate-overrun",
                    1,
                    "The settlement took in what had never been in the budget.",
                    ProcurementFlaws::overrun));

    /** In the order in which they are planted. */
    static final List<SeededFlaw> ALL =
            Stream.concat(OWN.stream(), BiddingFlaws.ALL.stream()).toList();

    private ProcurementFlaws() {}

    private static SeededFlaw flaw(String check, String story, BiConsumer<CountyDraft, String> plant) {
        return SeededFlaw.found(check, 1, story, draft -> plant.accept(draft, ProcurementFlaws.claim(draft, check)));
    }

    /** The number of a project that no other flaw touches. */
    static String claim(CountyDraft draft, String stream) {
        return claim(draft, stream, project -> true).id().id().substring("pj-".length());
    }

    private static Project claim(CountyDraft draft, String stream, Predicate<Project> fits) {
        return draft.claim(draft.chance(stream), draft.procurement.projects, fits, 1)
                .get(0);
    }

    private static void unchained(CountyDraft draft) {
        Project project = claim(
                draft,
                "procurement.estimate-chain-broken",
                any -> any.amount(EstimateLink.SETTLEMENT).isPresent());
        CountyDraft.replace(draft.procurement.projects, project.withEstimates(without(project.estimates(), 2)));
    }

    private static void overrun(CountyDraft draft) {
        Project project = claim(
                draft,
                "procurement.estimate-overrun",
                any -> any.amount(EstimateLink.SETTLEMENT).isPresent());
        Money budget = project.amount(EstimateLink.BUDGET).orElseThrow();
        CountyDraft.replace(
                draft.procurement.projects,
                project.withEstimates(replaced(
                        replaced(project.estimates(), 3, link -> percent(link, budget, 115)),
                        4,
                        link -> percent(link, budget, 116))));
    }

    private static Estimate percent(Estimate link, Money budget, int percent) {
        return new Estimate(link.link(), percent(budget, percent), link.approvedOn(), link.approvedBy());
    }

    private static Money percent(Money of, int percent) {
        return new Money(of.amount().multiply(BigDecimal.valueOf(percent)).movePointLeft(2), of.currency());
    }

    private static void untendered(CountyDraft draft, String id) {
        Lot lot = find(draft.procurement.lots, "l-" + id + "s");
        draft.procurement.lots.add(lot.withId(Ref.of("l-" + id + "x")).withKind(Optional.empty()));
    }

    /** A change of so many percent of its contract, approved by the authority that approved the project. */
    private static ChangeOrder grown(CountyDraft draft, ChangeOrder change, int percent) {
        Money price = find(draft.procurement.contracts, change.contract().id()).amount();
        return change.withAmount(percent(price, percent))
                .withApprovals(replaced(
                        change.approvals(), 0, approval -> approval.withApprover(ChangeApprover.APPROVING_AUTHORITY)));
    }

    private static void united(CountyDraft draft, String id) {
        Party contractor = ProjectDraft.company(
                find(draft.procurement.contracts, "ct-" + id).contractor());
        project(
                draft,
                id,
                project -> project.withRoles(
                        replaced(project.roles(), 4, role -> new RoleAssignment(ProjectRole.SUPERVISE, contractor))));
    }

    private static void preNamed(CountyDraft draft, String id) {
        Ref<Bidder> winner = find(draft.procurement.contracts, "ct-" + id).contractor();
        project(
                draft,
                id,
                project -> project.withPreNamed(new PreNaming(
                        winner, Actor.organization(OrganizationGenerator.COUNTY.id()), Optional.empty(), "来函（虚构示例）")));
    }

    private static void captured(CountyDraft draft, String id) {
        change(
                draft,
                id,
                change -> grown(draft, change, 6).withCause(ChangeCause.OWNER).withTier("second"));
        FollowOn more = new FollowOn(Money.yuan(20_000), Optional.empty(), Optional.of("同一供应商（虚构示例）"));
        contract(draft, id, contract -> contract.withFollowOns(more, more));
    }

    static void project(CountyDraft draft, String id, UnaryOperator<Project> change) {
        CountyDraft.replace(draft.procurement.projects, change.apply(find(draft.procurement.projects, "pj-" + id)));
    }

    static void tender(CountyDraft draft, String id, UnaryOperator<Tender> change) {
        CountyDraft.replace(draft.procurement.tenders, change.apply(find(draft.procurement.tenders, "t-" + id)));
    }

    static void bid(CountyDraft draft, String id, int place, UnaryOperator<Bid> change) {
        CountyDraft.replace(
                draft.procurement.bids, change.apply(find(draft.procurement.bids, "b-" + id + "-" + place)));
    }

    static void contract(CountyDraft draft, String id, UnaryOperator<Contract> change) {
        CountyDraft.replace(draft.procurement.contracts, change.apply(find(draft.procurement.contracts, "ct-" + id)));
    }

    private static void change(CountyDraft draft, String id, UnaryOperator<ChangeOrder> change) {
        CountyDraft.replace(draft.procurement.changes, change.apply(find(draft.procurement.changes, "co-" + id)));
    }

    static <T extends Identified<T>> T find(List<T> records, String id) {
        return records.stream()
                .filter(record -> record.id().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static <T> List<T> without(List<T> elements, int place) {
        List<T> rest = new ArrayList<>(elements);
        rest.remove(place);
        return rest;
    }

    static <T> List<T> replaced(List<T> elements, int place, UnaryOperator<T> change) {
        List<T> changed = new ArrayList<>(elements);
        changed.set(place, change.apply(changed.get(place)));
        return changed;
    }
}
