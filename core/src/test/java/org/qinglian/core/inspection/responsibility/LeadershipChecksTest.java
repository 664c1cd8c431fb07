package org.qinglian.core.inspection.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qinglian.core.fixture.QinglianAssertions.assertThat;
import static org.qinglian.core.fixture.ResponsibilitySamples.businessDuty;
import static org.qinglian.core.fixture.ResponsibilitySamples.task;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.CadreRank;
import org.qinglian.core.responsibility.DutyField;
import org.qinglian.core.responsibility.DutyLevel;
import org.qinglian.core.responsibility.DutyNature;
import org.qinglian.core.responsibility.ResponsibilityNorms;
import org.qinglian.core.responsibility.ResponsibilityRole;
import org.qinglian.core.responsibility.TaskPart;
import org.qinglian.core.responsibility.TaskRole;

class LeadershipChecksTest extends ResponsibilityInspection {
    private static final Actor TOWNSHIP = Actor.organization("o-yunshan");
    private static final Actor COMMISSION = Actor.organization("o-discipline");

    @Test
    void a_person_with_two_records_supervises_himself() {
        register.addDuties(duty("d-1").build());
        register.addAssignments(
                led("a-1", "d-1", "c-02").build(),
                supervised("a-2", "d-1", Actor.member("m-01")).build(),
                supervised("a-3", "d-1", COMMISSION).build());

        assertThat(sentence(inspect(new SelfSupervision())))
                .isEqualTo("Assignment 'a-2': 'm-01' supervises 'd-1' and carries it out as well ('a-1'); expected a"
                        + " supervisor apart.");
    }

    @Test
    void who_has_left_supervises_nobody() {
        register.addDuties(duty("d-1").build());
        register.addAssignments(
                held("a-1", "d-1", TOWNSHIP).build(),
                supervised("a-2", "d-1", TOWNSHIP).during(until(YESTERDAY)).build());

        assertThat(inspect(new SelfSupervision())).hasNoFindings();
    }

    @Test
    void a_duty_to_supervise_is_no_supervision_of_oneself() {
        register.addDuties(duty("d-1").nature(DutyNature.SUPERVISION).build());
        register.addAssignments(
                supervised("a-1", "d-1", COMMISSION).build(),
                held("a-2", "d-1", COMMISSION).build());

        assertThat(inspect(new SelfSupervision())).hasNoFindings().met("responsibility.self-supervision", 0);
    }

    @Test
    void nobody_oversees_a_task_that_he_supports() {
        register.addTasks(task("task-1")
                .addParts(new TaskPart(Actor.institution("i-yunshan"), TaskRole.OVERSEE))
                .build());

        assertThat(sentence(inspect(new SelfSupervision())))
                .isEqualTo("Task item 'task-1': 'i-yunshan' supervises 'task-1' and carries it out as well ('c-01');"
                        + " expected a supervisor apart.");
    }

    @Test
    void a_commission_below_the_committee_needs_the_basis_of_dual_leadership() {
        register.addDuties(duty("d-1").build(), duty("d-2").build());
        register.addAssignments(
                held("a-1", "d-1", Actor.organization("o-county")).build(),
                supervised("a-2", "d-1", COMMISSION).build(),
                held("a-3", "d-2", Actor.organization("o-county")).build(),
                supervised("a-4", "d-2", COMMISSION)
                        .basis(Basis.of("中国共产党章程", "第四十六条"))
                        .build());

        assertThat(inspect(new SupervisorSubordinate())).hasOnlyFindings("responsibility.supervisor-subordinate a-2");
    }

    @Test
    void persons_stand_below_their_bodies_and_the_heads_of_these() {
        register.addDuties(
                duty("body").build(), duty("head").build(), duty("institution").build());
        register.addAssignments(
                held("a-1", "body", TOWNSHIP).build(),
                supervised("a-2", "body", Actor.cadre("c-02")).build(),
                led("a-3", "head", "c-01").build(),
                supervised("a-4", "head", Actor.cadre("c-03")).build(),
                held("a-5", "institution", Actor.institution("i-yunshan")).build(),
                supervised("a-6", "institution", Actor.institution("i-school")).build(),
                supervised("a-7", "institution", TOWNSHIP).build());

        assertThat(inspect(new SupervisorSubordinate()))
                .hasOnlyFindings(
                        "responsibility.supervisor-subordinate a-2",
                        "responsibility.supervisor-subordinate a-4",
                        "responsibility.supervisor-subordinate a-6");
    }

    @Test
    void who_oversees_a_task_does_not_stand_below_its_lead() {
        register.addTasks(task("task-1")
                .parts(List.of(new TaskPart(TOWNSHIP, TaskRole.LEAD), new TaskPart(COMMISSION, TaskRole.OVERSEE)))
                .build());
        assertThat(inspect(new SupervisorSubordinate())).isClean().met("responsibility.supervisor-subordinate", 1);

        register.addTasks(task("task-2")
                .parts(List.of(
                        new TaskPart(TOWNSHIP, TaskRole.LEAD),
                        new TaskPart(Actor.organization("o-baishi"), TaskRole.OVERSEE)))
                .build());
        assertThat(sentence(inspect(new SupervisorSubordinate())))
                .isEqualTo("Task item 'task-2': 'o-baishi' supervises 'task-2', carried out by 'o-yunshan' above it;"
                        + " expected an independent supervisor, or the basis such as dual leadership.");
    }

    @Test
    void business_needs_the_integrity_duty_of_its_own_field() {
        register.addDuties(
                businessDuty("works").build(),
                businessDuty("schools").field(DutyField.EDUCATION).build(),
                businessDuty("clean").nature(DutyNature.INTEGRITY).build());
        register.addAssignments(
                led("a-1", "works", "c-01").build(),
                led("a-2", "schools", "c-01").build(),
                led("a-3", "clean", "c-01").build(),
                held("a-4", "schools", Actor.institution("i-school")).build());

        assertThat(inspect(new NoDualDuty())).hasOnlyFindings("responsibility.no-dual-duty a-2");
    }

    @Test
    void an_integrity_duty_that_has_ended_counts_no_more() {
        register.addDuties(
                businessDuty("works").build(),
                businessDuty("clean").nature(DutyNature.INTEGRITY).build());
        register.addAssignments(
                led("a-1", "works", "c-01").build(),
                led("a-2", "clean", "c-01").during(until(AS_OF)).build());

        assertThat(inspect(new NoDualDuty(), AS_OF)).hasNoFindings();
        assertThat(inspect(new NoDualDuty(), TOMORROW)).hasOnlyFindings("responsibility.no-dual-duty a-1");
    }

    @Test
    void the_head_may_be_named_by_his_member_record() {
        register.addAssignments(led("a-1", "d-1", "c-02")
                .holder(Actor.member("m-01"))
                .organization(Ref.of("o-qingxi"))
                .build());

        assertThat(inspect(new FirstPersonNotHead())).isClean().met("responsibility.first-person-not-head", 1);
    }

    @Test
    void whether_one_is_the_head_cannot_be_told_without_a_body_or_its_post() {
        register.addAssignments(led("a-1", "d-1", "c-02").build());
        assertThat(reason(inspect(new FirstPersonNotHead())))
                .isEqualTo("Assignment 'a-1' does not say for which organisation 'c-02' answers; whether that is its"
                        + " head cannot be told.");

        register.assignments(List.of(
                led("a-1", "d-1", "c-02").organization(Ref.of("o-discipline")).build()));
        assertThat(reason(inspect(new FirstPersonNotHead())))
                .isEqualTo("Assignment 'a-1': organisation 'o-discipline' has no secretary's post on record; whether"
                        + " 'c-02' is its head cannot be told.");
    }

    @Test
    void a_rank_is_enough_at_the_limit_and_too_low_beyond_it() {
        register.addDuties(
                duty("township").build(),
                duty("county").level(DutyLevel.COUNTY).build(),
                duty("village").level(DutyLevel.VILLAGE).build());
        register.addAssignments(
                led("a-1", "township", "c-01").build(),
                led("a-2", "township", "c-02").build(),
                led("a-3", "county", "c-01").build(),
                led("a-4", "village", "c-02").build(),
                held("a-5", "county", Actor.cadre("c-02"))
                        .role(ResponsibilityRole.DUAL_DUTY_MEMBER)
                        .build());

        assertThat(inspect(new AuthorityTooLow()))
                .hasOnlyFindings("responsibility.authority-too-low a-2", "responsibility.authority-too-low a-3");
    }

    @Test
    void a_duty_may_ask_for_a_rank_of_its_own_and_a_place_for_none() {
        register.addDuties(duty("d-1").minimumRank(CadreRank.TOWNSHIP).build());
        register.addAssignments(
                held("a-1", "d-1", Actor.cadre("c-02"))
                        .role(ResponsibilityRole.DUAL_DUTY_MEMBER)
                        .build(),
                held("a-2", "d-1", Actor.cadre("c-02"))
                        .role(ResponsibilityRole.FUNCTIONAL_DEPARTMENT)
                        .build());

        assertThat(inspect(
                        new AuthorityTooLow(),
                        AS_OF,
                        ResponsibilityNorms.standard().withRanks()))
                .hasOnlyFindings("responsibility.authority-too-low a-1");
    }

    @Test
    void the_rank_of_a_member_who_is_no_cadre_cannot_be_told() {
        register.addDuties(duty("d-1").build());
        register.addAssignments(
                led("a-1", "d-1", "c-01").holder(Actor.member("m-02")).build());

        assertThat(reason(inspect(new AuthorityTooLow())))
                .isEqualTo("Assignment 'a-1': 'm-02', who answers for duty 'd-1', is not on record as a cadre; the rank"
                        + " cannot be told.");
    }
}
