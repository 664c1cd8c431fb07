package org.qinglian.examples.county.synthetic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Money;
import org.qinglian.core.common.Ref;
import org.qinglian.core.coverage.AppraisalVerdict;
import org.qinglian.core.coverage.DeclaredKinship;
import org.qinglian.core.coverage.Kinship;
import org.qinglian.core.coverage.VillageAppraisal;
import org.qinglian.core.coverage.VillageCommittee;
import org.qinglian.core.coverage.VillageMatter;
import org.qinglian.core.coverage.VillageOfficer;
import org.qinglian.core.coverage.VillagePublication;
import org.qinglian.core.discipline.Sanction;
import org.qinglian.core.discipline.SanctionDecision;
import org.qinglian.core.fund.BudgetDocument;
import org.qinglian.core.fund.BudgetKind;
import org.qinglian.core.fund.BudgetLevel;
import org.qinglian.core.outreach.InformationRequest;
import org.qinglian.core.outreach.ProactiveDisclosure;
import org.qinglian.core.procurement.Award;
import org.qinglian.core.procurement.CommitteeMember;
import org.qinglian.core.procurement.Contract;
import org.qinglian.core.procurement.Estimate;
import org.qinglian.core.procurement.EstimateLink;
import org.qinglian.core.procurement.EvaluationCommittee;
import org.qinglian.core.procurement.Project;
import org.qinglian.core.procurement.Tender;
import org.qinglian.core.procurement.TenderRegime;

/** Flaws that break a rule of law (违反法定规则类问题), some of each family of rules. */
final class StatuteFlaws {
    /** In the order in which they are planted. */
    static final List<SeededFlaw> ALL = List.of(
            works(
                    "statute.bid-08",
                    "A question was answered to everybody in the last week.",
                    (draft, id) -> ProcurementFlaws.tender(draft, id, StatuteFlaws::clarifiedLate)),
            works(
                    "statute.bid-12",
                    "An expert fell ill, and the owner sent somebody of the office.",
                    (draft, id) -> ProcurementFlaws.tender(draft, id, StatuteFlaws::lessExpert)),
            works(
                    "statute.bid-24",
                    "The security was reckoned from the ceiling instead of the price.",
                    (draft, id) -> ProcurementFlaws.contract(
                            draft,
                            id,
                            contract -> contract.withPerformanceSecurity(
                                    percent(contract.amount(), 10).plus(Money.yuan(1))))),
            works(
                    "statute.inv-03",
                    "The contractor paid for the steel until the money came.",
                    (draft, id) -> ProcurementFlaws.contract(draft, id, contract -> contract.withPrefinanced(true))),
            SeededFlaw.found(
                    "statute.gp-06",
                    1,
                    "The contract was filed when the year's file was closed.",
                    StatuteFlaws::filedLate),
            flaw(
                    "statute.inv-02",
                    "The final accounts took in a fence that nobody had approved.",
                    draft -> draft.procurement.projects,
                    project -> project.amount(EstimateLink.FINAL_ACCOUNTS).isPresent(),
                    project -> project.withEstimates(project.estimates().stream()
                            .map(estimate -> estimate.link() == EstimateLink.FINAL_ACCOUNTS
                                    ? overCost(project, estimate)
                                    : estimate)
                            .toList())),
            flaw(
                    "statute.fis-02",
                    "The budget lay with the printers for a month.",
                    draft -> draft.fund.budgetDocuments,
                    StatuteFlaws::isDepartmental,
                    document -> document.withPublishedOn(
                            document.repliedOn().orElseThrow().plusDays(21))),
            flaw(
                    "statute.fis-12",
                    "What could not be divided in time was put into the reserve.",
                    draft -> draft.fund.budgetDocuments,
                    document -> document.level() == BudgetLevel.GOVERNMENT && document.kind() == BudgetKind.BUDGET,
                    StatuteFlaws::hoarding),
            flaw(
                    "statute.opn-01",
                    "The list waited for a new website.",
                    draft -> draft.outreach.disclosures,
                    disclosure -> disclosure.publishedOn().isPresent(),
                    StatuteFlaws::publishedLate),
            flaw(
                    "statute.opn-02",
                    "The request went from desk to desk.",
                    draft -> draft.outreach.requests,
                    request -> request.extendedBy().isEmpty(),
                    StatuteFlaws::answeredLate),
            flaw(
                    "statute.vil-08",
                    "The brother of a member was elected a supervisor.",
                    draft -> draft.villageCommittees,
                    committee -> !committee.members(CountyGenerator.AS_OF).isEmpty()
                            && !committee.supervisors(CountyGenerator.AS_OF).isEmpty(),
                    StatuteFlaws::related),
            SeededFlaw.found(
                    "statute.vil-01",
                    1,
                    "The board was being painted when the quarter was to be put up.",
                    StatuteFlaws::unpublished),
            SeededFlaw.found(
                    "statute.vil-09",
                    1,
                    "Snow closed the roads in the week of the appraisal, and no other was set.",
                    StatuteFlaws::unappraised),
            flaw(
                    "statute.acc-01",
                    "The end was counted from the day of the announcement.",
                    draft -> draft.discipline.decisions,
                    StatuteFlaws::isWarned,
                    decision -> decision.withPeriodEndsOn(
                            decision.effectiveOn().orElseThrow().plusMonths(7))));

    private StatuteFlaws() {}

    /** What is done to a project, named by its number. */
    @FunctionalInterface
    private interface ToProject {
        void plant(CountyDraft draft, String id);
    }

    private static SeededFlaw works(String check, String story, ToProject change) {
        return SeededFlaw.found(check, 1, story, draft -> change.plant(draft, ProcurementFlaws.claim(draft, check)));
    }

    /** Where the records of a kind are. */
    @FunctionalInterface
    private interface Register<T> {
        List<T> of(CountyDraft draft);
    }

    private static <T extends Identified<T>> SeededFlaw flaw(
            String check, String story, Register<T> register, Predicate<T> fits, UnaryOperator<T> change) {
        return SeededFlaw.found(check, 1, story, draft -> {
            List<T> records = register.of(draft);
            T taken = draft.claim(draft.chance(check), records, fits, 1).get(0);
            CountyDraft.replace(records, change.apply(taken));
        });
    }

    private static Tender clarifiedLate(Tender tender) {
        LocalDate deadline = tender.schedule().bidDeadline().orElseThrow();
        return tender.withSchedule(tender.schedule().withClarifiedOn(deadline.minusDays(14)));
    }

    /** One expert less than two thirds, whoever sits there instead. */
    private static Tender lessExpert(Tender tender) {
        EvaluationCommittee committee = tender.committee().orElseThrow();
        int enough = (committee.size() * 2 + 2) / 3;
        int[] experts = {0};
        return tender.withCommittee(new EvaluationCommittee(
                committee.members().stream()
                        .map(member -> member.expert() && ++experts[0] >= enough ? sentByOwner(member) : member)
                        .toList(),
                committee.formedOn()));
    }

    private static CommitteeMember sentByOwner(CommitteeMember expert) {
        return new CommitteeMember(false, Optional.empty(), expert.actor(), expert.employer());
    }

    private static Estimate overCost(Project project, Estimate accounts) {
        Money cost = project.amount(EstimateLink.APPROVED_COST).orElseThrow();
        return new Estimate(accounts.link(), cost.plus(Money.yuan(1)), accounts.approvedOn(), accounts.approvedBy());
    }

    private static void filedLate(CountyDraft draft) {
        Set<Ref<Tender>> government = draft.procurement.tenders.stream()
                .filter(tender -> tender.regime() == TenderRegime.GOVERNMENT_PROCUREMENT)
                .map(Tender::id)
                .collect(Collectors.toSet());
        Set<Ref<Award>> awards = draft.procurement.awards.stream()
                .filter(award -> government.contains(award.tender()))
                .map(Award::id)
                .collect(Collectors.toSet());
        Contract contract = draft.claim(
                        draft.chance("statute.gp-06"),
                        draft.procurement.contracts,
                        each -> awards.contains(each.award()) && each.signedOn().isPresent(),
                        1)
                .get(0);
        CountyDraft.replace(
                draft.procurement.contracts,
                contract.withFiledOn(contract.signedOn().orElseThrow().plusDays(20)));
    }

    private static Money percent(Money of, int percent) {
        return new Money(of.amount().multiply(BigDecimal.valueOf(percent)).movePointLeft(2), of.currency());
    }

    private static boolean isDepartmental(BudgetDocument document) {
        return document.level() == BudgetLevel.DEPARTMENT
                && document.repliedOn().isPresent()
                && document.publishedOn().isPresent();
    }

    private static BudgetDocument hoarding(BudgetDocument document) {
        return document.withBooks(document.books().stream()
                .map(book -> book.reserve().isPresent()
                        ? book.withReserve(percent(book.approvedExpenditure().orElseThrow(), 4))
                        : book)
                .toList());
    }

    private static ProactiveDisclosure publishedLate(ProactiveDisclosure disclosure) {
        return disclosure.withPublishedOn(disclosure.formedOn().plusDays(60));
    }

    private static InformationRequest answeredLate(InformationRequest request) {
        return request.withRepliedOn(request.receivedOn().plusDays(60));
    }

    private static VillageCommittee related(VillageCommittee committee) {
        VillageOfficer member = committee.members(CountyGenerator.AS_OF).get(0);
        VillageOfficer supervisor = committee.supervisors(CountyGenerator.AS_OF).get(0);
        return committee.withKinships(new DeclaredKinship(member.code(), supervisor.code(), Kinship.SIBLING));
    }

    /** The last publication of a village: with an earlier one, the quarter is known to be missed. */
    private static void unpublished(CountyDraft draft) {
        VillagePublication last = draft.claim(
                        draft.chance("statute.vil-01"),
                        draft.villagePublications,
                        each -> each.matter() == VillageMatter.GENERAL
                                && each.publishedOn()
                                        .filter(day -> !day.isBefore(LocalDate.of(2026, 7, 1)))
                                        .isPresent(),
                        1)
                .get(0);
        draft.villagePublications.remove(last);
    }

    /** Of a year in which everybody was competent, so that no run is broken. */
    private static void unappraised(CountyDraft draft) {
        VillageAppraisal missed = draft.claim(
                        draft.chance("statute.vil-09"),
                        draft.villageAppraisals,
                        each -> each.year() > 2021
                                && each.year() < 2025
                                && each.verdicts().stream()
                                        .allMatch(said -> said.verdict() == AppraisalVerdict.COMPETENT),
                        1)
                .get(0);
        draft.villageAppraisals.remove(missed);
    }

    private static boolean isWarned(SanctionDecision decision) {
        return decision.sanction() == Sanction.WARNING
                && decision.termMonths().isEmpty()
                && decision.effectiveOn().isPresent();
    }
}
