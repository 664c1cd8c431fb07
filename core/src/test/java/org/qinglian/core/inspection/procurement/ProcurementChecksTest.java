package org.qinglian.core.inspection.procurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qinglian.core.fixture.QinglianAssertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Finding;
import org.qinglian.core.check.NotAssessed;
import org.qinglian.core.common.Money;
import org.qinglian.core.common.Ref;
import org.qinglian.core.fixture.ProcurementSamples;
import org.qinglian.core.fixture.ProgrammeSamples;
import org.qinglian.core.inspection.Inspection;
import org.qinglian.core.inspection.Inspector;
import org.qinglian.core.procurement.Award;
import org.qinglian.core.procurement.Bid;
import org.qinglian.core.procurement.BidStatus;
import org.qinglian.core.procurement.BuyerAct;
import org.qinglian.core.procurement.BuyerActFact;
import org.qinglian.core.procurement.ChangeApprover;
import org.qinglian.core.procurement.ChangeOrder;
import org.qinglian.core.procurement.Complaint;
import org.qinglian.core.procurement.Estimate;
import org.qinglian.core.procurement.EstimateLink;
import org.qinglian.core.procurement.Objection;
import org.qinglian.core.procurement.Party;
import org.qinglian.core.procurement.ProcurementNorms;
import org.qinglian.core.procurement.ProcurementPrinciple;
import org.qinglian.core.procurement.ProcurementRegister;
import org.qinglian.core.procurement.Project;
import org.qinglian.core.procurement.ProjectRole;
import org.qinglian.core.procurement.RestrictionFact;
import org.qinglian.core.procurement.RoleAssignment;
import org.qinglian.core.procurement.Tender;
import org.qinglian.core.procurement.TenderRestriction;

/** Where each check of procurement begins and ends, and what it cannot tell. */
class ProcurementChecksTest {
    private static final Money DOLLARS = new Money(BigDecimal.TEN, Currency.getInstance("USD"));

    @Test
    void every_check_serves_one_of_the_four_principles() {
        List<String> ids = Stream.of(ProcurementPrinciple.values())
                .flatMap(principle -> ProcurementChecks.serving(principle).stream())
                .map(Check::id)
                .toList();

        assertThat(ids).doesNotHaveDuplicates().hasSize(37);
        assertThat(ProcurementChecks.all()).extracting(Check::id).containsExactlyElementsOf(ids);
        assertThat(Stream.of(ProcurementPrinciple.values())
                        .map(principle -> ProcurementChecks.serving(principle).size()))
                .containsExactly(6, 11, 8, 12);
    }

    @ParameterizedTest
    @CsvSource({"2025-10-19,0", "2025-10-20,0", "2025-10-21,1"})
    void a_bid_is_late_from_the_day_after_the_deadline_on(LocalDate submitted, int findings) {
        assertThat(inspect(new BidLate(), bid(bid -> bid.withSubmittedOn(submitted)))
                        .findings())
                .hasSize(findings);
    }

    @Test
    void a_late_bid_that_was_refused_is_in_order_and_one_without_a_day_cannot_be_judged() {
        assertThat(inspect(
                        new BidLate(),
                        bid(bid ->
                                bid.withSubmittedOn(LocalDate.of(2025, 10, 21)).withStatus(BidStatus.DISQUALIFIED))))
                .isClean();
        assertThat(reasons(new BidLate(), bid(bid -> bid.withSubmittedOn(Optional.empty()))))
                .containsExactly(
                        "[procurement.bid-late] Bid 'b-1' lacks a date: bid; whether it came late cannot be told.");
    }

    @ParameterizedTest
    @CsvSource({"2025-06-15,0", "2025-06-16,0", "2025-06-17,1"})
    void a_step_has_to_pass_by_the_day_on_which_the_stage_is_reached(LocalDate passed, int findings) {
        assertThat(inspect(
                                new ProcedureSkipped(),
                                project(project -> project.withProcedures(
                                        project.procedures().get(0),
                                        project.procedures().get(1).withOn(passed),
                                        project.procedures().get(2),
                                        project.procedures().get(3))))
                        .findings())
                .hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"2025-09-15,0", "2025-09-16,0", "2025-09-17,1"})
    void standards_may_be_fixed_on_the_day_of_issue_at_the_latest(LocalDate fixed, int findings) {
        assertThat(inspect(
                                new CriteriaLate(),
                                tender(tender ->
                                        tender.withSchedule(tender.schedule().withCriteriaFixedOn(fixed))))
                        .findings())
                .hasSize(findings);
    }

    @Test
    void standards_without_a_day_cannot_be_judged() {
        assertThat(reasons(
                        new CriteriaLate(),
                        tender(tender -> tender.withSchedule(tender.schedule().withCriteriaFixedOn(Optional.empty())))))
                .containsExactly(
                        "[procurement.criteria-late] Tender 't-1' has no criteriaFixedOn; whether the standards came first cannot be told.");
    }

    @ParameterizedTest
    @CsvSource({"2026-02-19,0", "2026-02-20,0", "2026-02-21,1"})
    void a_change_is_approved_by_the_day_on_which_it_is_carried_out(LocalDate approved, int findings) {
        assertThat(inspect(
                                new ChangeUnapproved(),
                                change(change -> change.withApprovals(
                                        change.approvals().get(0).withOn(approved))))
                        .findings())
                .hasSize(findings);
    }

    @Test
    void a_higher_rung_may_approve_and_a_lower_one_may_not() {
        UnaryOperator<ChangeOrder> second = change -> change.withAmount(Money.yuan(600_000));
        assertThat(inspect(new ChangeUnapproved(), change(second)).findings())
                .extracting(finding -> finding.message().en())
                .containsExactly(
                        "Change order 'co-1' of 600,000.00 CNY is second class; approved by 2026-02-20 on: owner; expected approval by the department in charge or above.");
        assertThat(inspect(
                        new ChangeUnapproved(),
                        change(change -> second.apply(change)
                                .withApprovals(change.approvals().get(0).withApprover(ChangeApprover.GOVERNMENT)))))
                .isClean();
    }

    @Test
    void what_is_in_another_currency_is_not_compared() {
        assertThat(reasons(new ChangeUnapproved(), change(change -> change.withAmount(DOLLARS))))
                .containsExactly(
                        "[procurement.change-unapproved] Change order 'co-1' is in another currency than its contract; its tier cannot be told.");
        assertThat(reasons(new ChangeCumulative(), change(change -> change.withAmount(DOLLARS))))
                .containsExactly(
                        "[procurement.change-cumulative] Contract 'ct-1' and its changes are in two currencies, or its price is not positive; they cannot be added up.");
        assertThat(reasons(new PriceRegular(), bid(bid -> bid.withPrice(DOLLARS))))
                .containsExactly(
                        "[procurement.price-regular] Lot 'l-1' of tender 't-1': a price is missing, not positive, or in another currency; they cannot be analysed.");
        assertThat(reasons(
                        new EstimateOverrun(),
                        project(project -> project.withEstimates(
                                Estimate.of(EstimateLink.BUDGET, Money.yuan(1)),
                                Estimate.of(EstimateLink.SETTLEMENT, DOLLARS)))))
                .containsExactly(
                        "[procurement.estimate-overrun] Project 'p-1': settlement and the link before it are in two currencies, or that one is not positive; they cannot be compared.");
    }

    @Test
    void an_unapproved_change_without_a_day_and_a_tier_unknown_here_cannot_be_judged() {
        assertThat(reasons(
                        new ChangeUnapproved(),
                        change(change -> change.withApprovals(List.of()).withCarriedOutOn(Optional.empty()))))
                .containsExactly(
                        "[procurement.change-unapproved] Change order 'co-1' is not approved by its tier and has no carriedOutOn; whether it went ahead cannot be told.");
        assertThat(reasons(new ChangeTierUnderstated(), change(change -> change.withTier("zeroth"))))
                .containsExactly(
                        "[procurement.change-tier-understated] Change order 'co-1': tier 'zeroth' is none of this place's; it cannot be judged.");
    }

    @ParameterizedTest
    @CsvSource({"759999,0", "760000,0", "760001,1"})
    void changes_may_add_a_tenth_of_the_price(long amount, int findings) {
        assertThat(inspect(new ChangeCumulative(), change(change -> change.withAmount(Money.yuan(amount))))
                        .findings())
                .hasSize(findings);
    }

    @Test
    void limits_are_those_of_the_norms() {
        ProcurementNorms own = ProcurementNorms.standard().withCumulativeChange(new BigDecimal("0.01"));

        assertThat(Inspector.builder()
                        .add(new ChangeCumulative())
                        .norms(own)
                        .build()
                        .inspect(ProgrammeSamples.programme(), ProgrammeSamples.AS_OF)
                        .findings())
                .hasSize(1);
    }

    @Test
    void a_lot_may_lack_its_tender_before_tendering_and_not_after() {
        Project design = ProcurementSamples.project("p-1").build();
        ProcurementRegister register = ProcurementSamples.register()
                .withTenders(List.of())
                .withLots(ProcurementSamples.lot("l-1").build());

        assertThat(inspect(
                        new LotWithoutTender(),
                        register.withProjects(
                                design.withHistory(design.history().subList(0, 2)))))
                .isClean();
        assertThat(inspect(
                                new LotWithoutTender(),
                                register.withProjects(
                                        design.withHistory(design.history().subList(0, 3))))
                        .findings())
                .hasSize(1);
        assertThat(inspect(new LotWithoutTender(), register.withProjects(design.withHistory(List.of())))
                        .findings())
                .hasSize(1);
    }

    @Test
    void a_lot_procured_without_a_tender_and_without_its_kind_cannot_be_judged() {
        ProcurementRegister register = ProcurementSamples.register();

        assertThat(reasons(
                        new LotSplitting(),
                        register.withLots(ProcurementSamples.smallLot("l-2")
                                .kind(Optional.empty())
                                .build())))
                .containsExactly(
                        "[procurement.lot-splitting] Lot 'l-2' lacks its kind, its startedOn, or an estimate in the currency of the threshold; whether it was split off cannot be told.");
    }

    @Test
    void bids_that_were_rejected_have_had_their_consequence() {
        UnaryOperator<ProcurementRegister> rejected = register -> register.withBids(register.bids().stream()
                .map(bid -> bid.tender().id().equals("t-1")
                        ? bid.withCompiledBy("one office").withStatus(BidStatus.DISQUALIFIED)
                        : bid)
                .toList());

        assertThat(inspect(BidsShare.compiler(), rejected.apply(ProcurementSamples.register())))
                .isClean();
        assertThat(inspect(
                                BidsShare.compiler(),
                                bid(
                                        rejected.apply(ProcurementSamples.register()),
                                        bid -> bid.withStatus(BidStatus.VALID)))
                        .findings())
                .hasSize(1);
    }

    @Test
    void all_bids_of_one_hand_are_one_finding() {
        ProcurementRegister register = ProcurementSamples.register();
        Inspection inspection = inspect(
                BidsShare.manager(),
                register.withBids(register.bids().stream()
                        .map(bid -> bid.withProjectManagers("x", "y", "x"))
                        .toList()));

        assertThat(inspection.findings())
                .extracting(finding -> finding.message().en())
                .containsExactly(
                        "Lot 'l-1' of tender 't-1': the bids of bd-1, bd-2, bd-3 name a project manager in common; expected different ones, or the bids rejected.",
                        "Lot 'l-2' of tender 't-2': the bids of bd-1, bd-2, bd-3 name a project manager in common; expected different ones, or the bids rejected.",
                        "Lot 'l-3' of tender 't-3': the bids of bd-1, bd-2, bd-3 name a project manager in common; expected different ones, or the bids rejected.");
    }

    @Test
    void what_was_corrected_or_handled_is_in_order() {
        assertThat(inspect(
                        new UnreasonableRestriction(),
                        tender(tender -> tender.withRestrictions(new RestrictionFact(
                                TenderRestriction.BRAND, "调查报告", Optional.of(ProgrammeSamples.AS_OF))))))
                .isClean();
        assertThat(inspect(
                                new BuyerCollusion(),
                                tender(tender -> tender.withBuyerActs(new BuyerActFact(
                                        BuyerAct.OTHER, "调查报告", Optional.of(ProgrammeSamples.AS_OF.plusDays(1))))))
                        .findings())
                .hasSize(1);
    }

    @Test
    void related_companies_are_one_hand() {
        ProcurementRegister register = project(project -> project.withRoles(
                new RoleAssignment(ProjectRole.CONSTRUCT, Party.bidder("bd-2")),
                new RoleAssignment(ProjectRole.SUPERVISE, Party.bidder("bd-5"))));

        assertThat(inspect(new RolesUnited(), register).findings())
                .extracting(Finding::pointer)
                .containsExactly("/procurement/projects/0/roles/1");
    }

    @Test
    void a_reason_allows_the_second_candidate_and_without_candidates_nothing_can_be_told() {
        assertThat(inspect(
                        new AwardNotFirst(),
                        award(award -> award.withWinner(Ref.of("bd-3")).withReason("第一中标候选人放弃中标"))))
                .isClean();
        assertThat(reasons(new AwardNotFirst(), award(award -> award.withCandidates(List.of()))))
                .containsExactly(
                        "[procurement.award-not-first] Award 'aw-1' has no candidate of rank 1; it cannot be judged.");
        assertThat(reasons(new ContractDiffers(), award(award -> award.withAmount(Optional.empty()))))
                .containsExactly(
                        "[procurement.contract-differs] Contract 'ct-1': award 'aw-1' has no winner or no amount; whether they agree cannot be told.");
    }

    @Test
    void every_date_out_of_order_is_named_at_once() {
        ProcurementRegister register = award(award ->
                award.withCandidateNoticeUntil(LocalDate.of(2025, 10, 20)).withReportedOn(LocalDate.of(2025, 10, 1)));
        Complaint complaint = register.complaints().get(0).withMadeOn(LocalDate.of(2025, 10, 21));

        assertThat(inspect(new DatesOutOfOrder(), register.withComplaints(complaint))
                        .findings())
                .extracting(Finding::pointer)
                .containsExactly(
                        "/procurement/awards/0/candidateNoticeUntil",
                        "/procurement/awards/0/reportedOn",
                        "/procurement/complaints/0/madeOn");
    }

    @Test
    void an_objection_in_another_tender_or_after_the_complaint_does_not_count() {
        ProcurementRegister register = ProcurementSamples.register();
        Objection objection = register.objections().get(0);

        assertThat(inspect(
                                new ComplaintWithoutObjection(),
                                register.withObjections(objection.withTender(Ref.of("t-2"))))
                        .findings())
                .hasSize(1);
        assertThat(inspect(
                                new ComplaintWithoutObjection(),
                                register.withObjections(objection.withRaisedOn(LocalDate.of(2025, 10, 28))))
                        .findings())
                .hasSize(1);
    }

    @Test
    void what_names_nothing_on_record_breaks_no_check() {
        ProcurementRegister register = ProcurementSamples.register();

        Inspection inspection = Inspector.builder()
                .addAll(ProcurementChecks.all())
                .build()
                .inspect(
                        ProgrammeSamples.withProcurement(whole -> register.withProjects(List.of())
                                .withTenders(List.of())
                                .withAwards(List.of())
                                .withLots(List.of())),
                        ProgrammeSamples.AS_OF);

        assertThat(inspection.notAssessed()).isEmpty();
    }

    private static ProcurementRegister project(UnaryOperator<Project> change) {
        ProcurementRegister register = ProcurementSamples.register();
        return register.withProjects(change.apply(register.projects().get(0)));
    }

    private static ProcurementRegister tender(UnaryOperator<Tender> change) {
        ProcurementRegister register = ProcurementSamples.register();
        return register.withTenders(change.apply(register.tenders().get(0)));
    }

    private static ProcurementRegister bid(UnaryOperator<Bid> change) {
        return bid(ProcurementSamples.register(), change);
    }

    private static ProcurementRegister bid(ProcurementRegister register, UnaryOperator<Bid> change) {
        List<Bid> bids = new ArrayList<>(register.bids());
        bids.set(0, change.apply(bids.get(0)));
        return register.withBids(bids);
    }

    private static ProcurementRegister award(UnaryOperator<Award> change) {
        ProcurementRegister register = ProcurementSamples.register();
        List<Award> awards = new ArrayList<>(register.awards());
        awards.set(0, change.apply(awards.get(0)));
        return register.withAwards(awards);
    }

    private static ProcurementRegister change(UnaryOperator<ChangeOrder> change) {
        ProcurementRegister register = ProcurementSamples.register();
        return register.withChanges(change.apply(register.changes().get(0)));
    }

    private static List<String> reasons(Check check, ProcurementRegister register) {
        return inspect(check, register).notAssessed().stream()
                .map(NotAssessed::toString)
                .toList();
    }

    private static Inspection inspect(Check check, ProcurementRegister register) {
        return Inspector.builder()
                .add(check)
                .build()
                .inspect(ProgrammeSamples.withProcurement(whole -> register), ProgrammeSamples.AS_OF);
    }
}
