package org.qinglian.core.procurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglian.core.common.Money;
import org.qinglian.core.common.Ref;
import org.qinglian.core.fixture.ProcurementSamples;
import org.qinglian.core.organization.Actor;

/** The two failures that a programme wants to prevent, sign by sign. */
class CaptureTestTest {
    private static final ProcurementNorms NORMS = ProcurementNorms.standard();
    private static final Actor SCHOOL = Actor.institution("i-school");

    private final ProjectFile file = ProcurementIndex.of(ProcurementSamples.register())
            .file(ProcurementSamples.project("p-1").build());

    @Test
    void a_project_in_order_shows_no_sign() {
        assertThat(capture(file)).isEmpty();
        assertThat(DominanceTest.of(NORMS).signs(file)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"394000,false", "394001,true", "-394001,false"})
    void changes_at_the_wish_of_the_owner_are_a_sign_above_five_percent(long amount, boolean expected) {
        ChangeOrder change = ProcurementSamples.change("co")
                .cause(ChangeCause.OWNER)
                .amount(Money.yuan(amount))
                .build();

        assertThat(capture(changed(change)).contains(CaptureSign.OWNER_CHANGES)).isEqualTo(expected);
    }

    @Test
    void two_purchases_from_a_single_source_are_a_sign() {
        FollowOn more = new FollowOn(Money.yuan(1), Optional.empty(), Optional.empty());
        Contract contract = file.contracts().get(0);

        assertThat(capture(new ProjectFile(
                        file.project(),
                        file.lots(),
                        file.tenders(),
                        file.awards(),
                        List.of(contract.withFollowOns(more, more)),
                        List.of())))
                .containsExactly(CaptureSign.FOLLOW_ONS);
        assertThat(capture(new ProjectFile(
                        file.project(),
                        file.lots(),
                        file.tenders(),
                        file.awards(),
                        List.of(contract.withFollowOns(more)),
                        List.of())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"4,1,true", "3,2,false", "2,0,false", "3,0,true"})
    void changes_on_one_hand_are_a_sign_from_three_changes_and_four_fifths_on(int one, int other, boolean expected) {
        List<ChangeOrder> changes = new ArrayList<>();
        for (int i = 0; i < one + other; i++) {
            Actor approver = i < one ? SCHOOL : Actor.institution("i-yunshan");
            changes.add(ProcurementSamples.change("co-" + i)
                    .approvals(List.of(new ChangeApproval(ChangeApprover.OWNER, approver, LocalDate.of(2026, 2, 1))))
                    .build());
        }

        assertThat(capture(changed(changes.toArray(ChangeOrder[]::new))).contains(CaptureSign.CONCENTRATED_CHANGES))
                .isEqualTo(expected);
    }

    @Test
    void the_latest_amount_above_the_approved_cost_is_a_sign() {
        Project over = file.project()
                .withEstimates(
                        Estimate.of(EstimateLink.APPROVED_COST, Money.yuan(100)),
                        Estimate.of(EstimateLink.BUDGET, Money.yuan(90)),
                        Estimate.of(EstimateLink.SETTLEMENT, Money.yuan(101)));

        assertThat(capture(of(over))).containsExactly(CaptureSign.OVER_APPROVED_COST);
        assertThat(capture(of(over.withEstimates(over.estimates().subList(0, 2)))))
                .isEmpty();
        assertThat(capture(of(over.withEstimates(over.estimates().subList(1, 3)))))
                .isEmpty();
    }

    @Test
    void one_body_that_originates_and_approves_is_a_sign_of_a_dominating_department() {
        Project one = file.project()
                .withRoles(
                        new RoleAssignment(ProjectRole.ORIGINATE, Party.of(SCHOOL)),
                        new RoleAssignment(ProjectRole.APPROVE, Party.of(SCHOOL)));

        assertThat(DominanceTest.of(NORMS).signs(of(one))).containsExactly(DominanceSign.ROLES_IN_ONE_HAND);
        assertThat(DominanceTest.of(NORMS).signs(of(one.withRoles(one.roles().get(0)))))
                .isEmpty();
    }

    @Test
    void a_supplier_named_beforehand_is_a_sign_only_if_it_won() {
        assertThat(DominanceTest.of(NORMS).signs(of(named("bd-1")))).containsExactly(DominanceSign.PRE_NAMED_WON);
        assertThat(DominanceTest.of(NORMS).signs(of(named("bd-2")))).isEmpty();
    }

    private Project named(String bidder) {
        return file.project().withPreNamed(new PreNaming(Ref.of(bidder), SCHOOL, Optional.empty(), "函件"));
    }

    private static Set<CaptureSign> capture(ProjectFile file) {
        return CaptureTest.of(NORMS).signs(file);
    }

    private ProjectFile changed(ChangeOrder... changes) {
        return new ProjectFile(
                file.project(), file.lots(), file.tenders(), file.awards(), file.contracts(), List.of(changes));
    }

    private ProjectFile of(Project project) {
        return new ProjectFile(project, file.lots(), file.tenders(), file.awards(), file.contracts(), file.changes());
    }
}
