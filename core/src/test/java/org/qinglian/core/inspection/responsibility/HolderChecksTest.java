package org.qinglian.core.inspection.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qinglian.core.fixture.QinglianAssertions.assertThat;
import static org.qinglian.core.fixture.ResponsibilitySamples.businessDuty;
import static org.qinglian.core.fixture.ResponsibilitySamples.task;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.OrganizationKind;
import org.qinglian.core.responsibility.Assignment;
import org.qinglian.core.responsibility.DutyNature;
import org.qinglian.core.responsibility.Holding;
import org.qinglian.core.responsibility.ResponsibilityNorms;
import org.qinglian.core.responsibility.ResponsibilityRole;
import org.qinglian.core.responsibility.TaskPart;
import org.qinglian.core.responsibility.TaskRole;

class HolderChecksTest extends ResponsibilityInspection {
    private static final Actor TOWNSHIP = Actor.organization("o-yunshan");
    private static final Actor COUNTY = Actor.organization("o-county");

    @Test
    void a_duty_is_held_to_the_last_day_of_its_assignment_and_from_the_first() {
        register.addDuties(
                duty("ended").build(),
                duty("ends").build(),
                duty("begins").build(),
                duty("comes").build());
        register.addAssignments(
                held("a-1", "ended", TOWNSHIP).during(until(YESTERDAY)).build(),
                held("a-2", "ends", TOWNSHIP).during(until(AS_OF)).build(),
                held("a-3", "begins", TOWNSHIP).during(DateRange.from(AS_OF)).build(),
                held("a-4", "comes", TOWNSHIP).during(DateRange.from(TOMORROW)).build());

        assertThat(inspect(new GapNoOwner()))
                .hasOnlyFindings("responsibility.gap-no-owner ended", "responsibility.gap-no-owner comes");
    }

    @Test
    void a_task_without_any_part_is_held_by_nobody() {
        register.addTasks(task("task-1").parts(List.of()).build());

        assertThat(sentence(inspect(new GapNoOwner())))
                .isEqualTo("Task item 'task-1', for duty 'd-yunshan', is held by nobody on 2026-06-30; expected at"
                        + " least one holder.");
    }

    @Test
    void who_supervises_answers_for_a_duty_to_supervise_and_for_no_other() {
        register.addDuties(
                duty("d-1").build(), duty("d-2").nature(DutyNature.SUPERVISION).build());
        register.addAssignments(
                supervised("a-1", "d-1", COUNTY).build(),
                supervised("a-2", "d-2", COUNTY).build());

        assertThat(inspect(new NoAccountable())).hasOnlyFindings("responsibility.no-accountable d-1");
    }

    @Test
    void a_duty_that_nobody_holds_is_no_matter_of_who_answers() {
        register.addDuties(duty("d-1").build());
        register.addTasks(task("task-1").parts(List.of()).build());

        assertThat(inspect(new NoAccountable())).hasNoFindings().met("responsibility.no-accountable", 0);
    }

    @Test
    void a_task_that_is_only_supported_has_no_lead() {
        register.addTasks(task("task-1")
                .parts(List.of(new TaskPart(Actor.cadre("c-01"), TaskRole.SUPPORT)))
                .build());

        assertThat(sentence(inspect(new NoAccountable())))
                .isEqualTo("Task item 'task-1', for duty 'd-yunshan', has only 'c-01', in other roles; expected one who"
                        + " answers for it.");
    }

    @Test
    void a_body_and_its_head_answer_together_but_two_heads_do_not() {
        register.addDuties(duty("d-1").build());
        register.addAssignments(
                held("a-1", "d-1", TOWNSHIP).build(),
                led("a-2", "d-1", "c-01").build(),
                led("a-3", "d-1", "c-02").build());

        assertThat(inspect(new MultipleAccountable())).hasOnlyFindings("responsibility.multiple-accountable a-3");
    }

    @Test
    void a_cadre_and_the_member_that_he_is_are_one_holder() {
        register.addDuties(duty("d-1").build());
        register.addAssignments(
                led("a-1", "d-1", "c-02").build(),
                led("a-2", "d-1", "c-01").holder(Actor.member("m-01")).build());

        assertThat(inspect(new MultipleAccountable())).hasNoFindings().met("responsibility.multiple-accountable", 2);
    }

    @Test
    void several_may_answer_where_all_of_them_share() {
        register.addDuties(duty("d-1").build());
        register.addAssignments(
                led("a-1", "d-1", "c-01").holding(Holding.SHARED).build(),
                led("a-2", "d-1", "c-02").holding(Holding.SHARED).build(),
                led("a-3", "d-1", "c-03").holding(Holding.SOLE).build());

        assertThat(inspect(new MultipleAccountable())).hasOnlyFindings("responsibility.multiple-accountable a-3");
    }

    @Test
    void one_who_has_left_does_not_answer_beside_the_next() {
        register.addDuties(duty("d-1").build());
        register.addAssignments(
                led("a-1", "d-1", "c-01").during(until(YESTERDAY)).build(),
                led("a-2", "d-1", "c-02").during(DateRange.from(AS_OF)).build());

        assertThat(inspect(new MultipleAccountable())).hasNoFindings();
    }

    @Test
    void a_task_has_one_lead() {
        register.addTasks(task("task-1")
                .addParts(new TaskPart(Actor.cadre("c-02"), TaskRole.LEAD))
                .build());

        assertThat(sentence(inspect(new MultipleAccountable())))
                .isEqualTo(
                        "Task item 'task-1': 'c-02' answers for 'task-1' (lead), and 'c-01' does too; expected one, or"
                                + " a holding that is shared or divided.");
    }

    @Test
    void a_blank_reason_is_none() {
        register.addDuties(duty("d-1").build());
        register.addAssignments(
                held("a-1", "d-1", TOWNSHIP).holding(Holding.SHARED).reason(" ").build(),
                held("a-2", "d-1", COUNTY)
                        .holding(Holding.SHARED)
                        .reason("联合承担")
                        .build());

        assertThat(inspect(new SharedWithoutReason())).hasOnlyFindings("responsibility.shared-without-reason a-1");
    }

    @Test
    void overall_responsibility_may_be_shared_and_other_duties_divided() {
        register.addDuties(duty("overall").build(), businessDuty("other").build());
        register.addAssignments(
                held("a-1", "overall", TOWNSHIP).holding(Holding.SHARED).build(),
                held("a-2", "overall", COUNTY).holding(Holding.DIVIDED).build(),
                held("a-3", "other", COUNTY).holding(Holding.DIVIDED).build(),
                supervised("a-4", "overall", COUNTY).holding(Holding.DIVIDED).build());

        assertThat(inspect(new DividedOverallResponsibility()))
                .hasOnlyFindings("responsibility.divided-overall-responsibility a-2");
    }

    @Test
    void parts_overlap_if_both_have_them_on_one_day() {
        register.addDuties(duty("d-1").build());
        register.addAssignments(
                part("a-1", "c-01", until(YESTERDAY), "东片"),
                part("a-2", "c-02", DateRange.from(AS_OF), "东片"),
                part("a-3", "c-03", DateRange.from(AS_OF), "西片"));
        assertThat(inspect(new OverlappingScope())).hasNoFindings().met("responsibility.overlapping-scope", 3);

        register.addAssignments(part("a-4", "c-04", DateRange.of(YESTERDAY, YESTERDAY), "西片", "东片"));
        assertThat(sentence(inspect(new OverlappingScope())))
                .isEqualTo(
                        "Assignment 'a-4': 'c-04' has part '东片' of duty 'd-1' from 2026-06-29 to 2026-06-29, and so has"
                                + " 'c-01'; expected parts that do not overlap.");
    }

    @Test
    void a_divided_duty_without_parts_is_the_whole_and_overlaps_with_any() {
        register.addDuties(duty("d-1").build());
        register.addAssignments(
                part("a-1", "c-01", until(AS_OF), "东片"),
                part("a-2", "c-02", DateRange.of(AS_OF, TOMORROW)),
                part("a-3", "c-03", DateRange.from(TOMORROW), "西片"),
                part("a-4", "c-04", DateRange.from(TOMORROW.plusDays(1)), "南片"));

        assertThat(inspect(new OverlappingScope()))
                .hasOnlyFindings("responsibility.overlapping-scope a-2", "responsibility.overlapping-scope a-3");
    }

    @Test
    void members_of_a_team_that_holds_something_hold_something() {
        register.addDuties(duty("d-1").build());
        register.addAssignments(
                held("a-1", "d-1", Actor.organization("o-qingxi")).build(),
                held("a-2", "d-1", COUNTY).build(),
                held("a-3", "d-1", TOWNSHIP).build(),
                held("a-4", "d-1", Actor.organization("o-discipline")).build(),
                led("a-5", "d-1", "c-01").build());

        assertThat(sentence(inspect(new OrphanParty())))
                .isEqualTo(
                        "Appointment 'a-3': 'c-02' in the team of 'o-qingxi' holds no duty on 2026-06-30; expected at"
                                + " least one.");
    }

    @Test
    void which_bodies_must_hold_a_duty_is_a_norm() {
        register.addDuties(duty("d-1").build());
        ResponsibilityNorms branches =
                ResponsibilityNorms.standard().withMustHold(OrganizationKind.BRANCH, OrganizationKind.GROUP);

        assertThat(inspect(new OrphanParty(), AS_OF, branches))
                .hasOnlyFindings(
                        "responsibility.orphan-party o-qingxi",
                        "responsibility.orphan-party o-qingxi-group",
                        "responsibility.orphan-party o-baishi");
    }

    @Test
    void a_body_that_was_dissolved_need_hold_no_duty() {
        register.addDuties(duty("d-1").build());
        ResponsibilityNorms branches = ResponsibilityNorms.standard().withMustHold(OrganizationKind.BRANCH);
        people = people.withOrganizations(people.organizations().stream()
                .map(body -> body.id().equals(Ref.of("o-baishi")) ? body.withDissolvedOn(AS_OF) : body)
                .toList());

        assertThat(inspect(new OrphanParty(), AS_OF, branches)).hasOnlyFindings("responsibility.orphan-party o-qingxi");
    }

    @Test
    void the_body_at_the_top_is_said_to_be_there() {
        register.addDuties(duty("d-1").build());

        assertThat(inspect(new OrphanParty()).findings().get(0).message().en())
                .isEqualTo(
                        "Organisation 'o-county': the leading body at the top holds no duty on 2026-06-30; expected at"
                                + " least one.");
    }

    @Test
    void a_register_without_duties_asks_nothing_of_anybody() {
        assertThat(inspect(new OrphanParty())).hasNoFindings().met("responsibility.orphan-party", 0);
    }

    @Test
    void a_party_may_hold_as_many_duties_as_the_norm_says_and_no_more() {
        for (int i = 1; i <= 3; i++) {
            register.addDuties(duty("d-" + i).build());
            register.addAssignments(
                    held("a-" + i, "d-" + i, Actor.cadre("c-01")).build(),
                    held("b-" + i, "d-" + i, TOWNSHIP).build(),
                    held("s-" + i, "d-" + i, TOWNSHIP)
                            .role(ResponsibilityRole.FUNCTIONAL_DEPARTMENT)
                            .build());
        }
        ResponsibilityNorms norms = ResponsibilityNorms.standard().withDutiesPerPerson(3);

        assertThat(inspect(new OverloadedParty(), AS_OF, norms.withDutiesPerBody(3)))
                .hasNoFindings();
        assertThat(inspect(new OverloadedParty(), AS_OF, norms.withDutiesPerBody(2)))
                .hasOnlyFindings("responsibility.overloaded-party b-3");
        assertThat(inspect(new OverloadedParty(), AS_OF, norms.withDutiesPerPerson(2)))
                .hasOnlyFindings("responsibility.overloaded-party a-3");
    }

    private static Assignment part(String id, String cadre, DateRange during, String... scope) {
        return held(id, "d-1", Actor.cadre(cadre))
                .holding(Holding.DIVIDED)
                .during(during)
                .addScope(scope)
                .reason("分片")
                .build();
    }
}
