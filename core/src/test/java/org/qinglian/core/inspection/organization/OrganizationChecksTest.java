package org.qinglian.core.inspection.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qinglian.core.fixture.OrganizationSamples.absence;
import static org.qinglian.core.fixture.OrganizationSamples.appointment;
import static org.qinglian.core.fixture.OrganizationSamples.meeting;
import static org.qinglian.core.fixture.OrganizationSamples.member;
import static org.qinglian.core.fixture.OrganizationSamples.organization;
import static org.qinglian.core.fixture.OrganizationSamples.post;
import static org.qinglian.core.fixture.QinglianAssertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.NotAssessed;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Ref;
import org.qinglian.core.fixture.ProgrammeSamples;
import org.qinglian.core.inspection.Inspection;
import org.qinglian.core.inspection.Inspector;
import org.qinglian.core.organization.Appointment;
import org.qinglian.core.organization.Member;
import org.qinglian.core.organization.MembershipStatus;
import org.qinglian.core.organization.OrganizationKind;
import org.qinglian.core.organization.OrganizationRegister;
import org.qinglian.core.organization.OrganizationRegisterBuilder;
import org.qinglian.core.organization.Post;
import org.qinglian.core.organization.PostRole;

class OrganizationChecksTest {
    private static final LocalDate AS_OF = ProgrammeSamples.AS_OF;

    private final OrganizationRegisterBuilder register = OrganizationRegister.builder();

    @Test
    void three_full_members_are_enough_for_a_branch_and_two_are_not() {
        register.addOrganizations(
                organization("o-3").build(), organization("o-2").build());
        register.addMembers(full("m-1", "o-3"), full("m-2", "o-3"), full("m-3", "o-3"));
        register.addMembers(full("m-4", "o-2"), full("m-5", "o-2"));

        assertThat(inspect(new BranchTooSmall())).hasOnlyFindings("organization.branch-too-small o-2");
    }

    @Test
    void a_probationary_member_does_not_make_up_a_branch() {
        register.addOrganizations(organization("o-1").build());
        register.addMembers(full("m-1", "o-1"), full("m-2", "o-1"));
        register.addMembers(full("m-3", "o-1").withStatus(MembershipStatus.PROBATIONARY));

        assertThat(inspect(new BranchTooSmall())).hasOnlyFindings("organization.branch-too-small o-1");
    }

    @Test
    void the_members_of_its_groups_make_up_a_branch() {
        register.addOrganizations(
                organization("o-1").build(),
                organization("o-group")
                        .kind(OrganizationKind.GROUP)
                        .parent(Ref.of("o-1"))
                        .build());
        register.addMembers(full("m-1", "o-1"), full("m-2", "o-group"), full("m-3", "o-group"));

        assertThat(inspect(new BranchTooSmall())).hasNoFindings().met("organization.branch-too-small", 1);
    }

    @Test
    void a_secretary_post_may_be_vacant_for_three_months_to_the_day() {
        LocalDate lastDay = LocalDate.of(2026, 3, 30);
        register.addPosts(secretary("p-1"))
                .addAppointments(held("a-1", "p-1", DateRange.of(LocalDate.of(2020, 1, 1), lastDay)));

        assertThat(inspect(new SecretaryVacant(), LocalDate.of(2026, 6, 29))).hasNoFindings();
        assertThat(inspect(new SecretaryVacant(), LocalDate.of(2026, 6, 30))).hasNoFindings();
        assertThat(inspect(new SecretaryVacant(), LocalDate.of(2026, 7, 1)))
                .hasOnlyFindings("organization.secretary-vacant p-1");
    }

    @Test
    void a_secretary_post_that_was_never_held_is_vacant_since_it_was_established() {
        register.addPosts(secretary("p-1").withEstablishedOn(LocalDate.of(2026, 4, 1)));

        assertThat(inspect(new SecretaryVacant(), LocalDate.of(2026, 6, 30))).hasNoFindings();
        assertThat(inspect(new SecretaryVacant(), LocalDate.of(2026, 7, 1)))
                .hasOnlyFindings("organization.secretary-vacant p-1");
    }

    @Test
    void a_secretary_post_established_at_the_end_of_time_is_not_vacant_yet() {
        register.addPosts(secretary("p-1").withEstablishedOn(LocalDate.MAX));

        assertThat(inspect(new SecretaryVacant())).isClean();
    }

    @Test
    void an_appointment_that_starts_later_does_not_fill_a_post() {
        register.addPosts(secretary("p-1")).addAppointments(held("a-1", "p-1", DateRange.from(AS_OF.plusDays(1))));

        assertThat(inspect(new SecretaryVacant())).hasOnlyFindings("organization.secretary-vacant p-1");
    }

    @Test
    void how_long_a_post_without_any_date_is_vacant_cannot_be_told() {
        register.addPosts(secretary("p-1").withEstablishedOn(Optional.empty()));

        assertThat(reason(inspect(new SecretaryVacant())).reason().en())
                .isEqualTo(
                        "Post 'p-1' has no appointment and no date from which it exists; how long it is vacant cannot"
                                + " be told.");
        assertThat(reason(inspect(new SecretaryVacant())).reason().zh()).isEqualTo("职务“p-1”无任职记录，也无设立日期；无法判断空缺多久。");
    }

    @Test
    void the_post_of_a_deputy_may_be_vacant() {
        register.addPosts(secretary("p-1").withRole(PostRole.DEPUTY_SECRETARY));

        assertThat(inspect(new SecretaryVacant())).isClean();
    }

    @Test
    void one_may_take_office_on_the_day_after_the_other_left_and_not_on_the_same_day() {
        LocalDate change = LocalDate.of(2026, 1, 1);
        register.addAppointments(
                held("a-1", "p-1", DateRange.of(LocalDate.of(2020, 1, 1), change.minusDays(1))),
                held("a-2", "p-1", DateRange.from(change)),
                held("a-3", "p-2", DateRange.of(LocalDate.of(2020, 1, 1), change)),
                held("a-4", "p-2", DateRange.from(change)));

        assertThat(inspect(new PostHeldTwice())).hasOnlyFindings("organization.post-held-twice a-4");
    }

    @Test
    void each_organisation_of_a_circle_is_found_and_one_that_leads_into_it_is_not() {
        register.addOrganizations(
                organization("o-1").parent(Ref.of("o-2")).build(),
                organization("o-2").parent(Ref.of("o-3")).build(),
                organization("o-3").parent(Ref.of("o-1")).build(),
                organization("o-4").parent(Ref.of("o-3")).build());

        assertThat(inspect(new CyclicTree()))
                .hasOnlyFindings(
                        "organization.cyclic-tree o-1", "organization.cyclic-tree o-2", "organization.cyclic-tree o-3");
    }

    @Test
    void whether_a_member_belongs_to_a_branch_that_is_not_on_record_cannot_be_told() {
        register.addMembers(full("m-1", "o-9"));

        NotAssessed gap = reason(inspect(new MemberOutsideBranch()));

        assertThat(gap.reason().zh()).isEqualTo("党员“m-1”编入的组织“o-9”未登记；无法判断是否为党支部或党小组。");
        assertThat(gap)
                .hasToString(
                        "[organization.member-outside-branch] Member 'm-1' belongs to 'o-9', which is not on record;"
                                + " whether that is a branch or Party group cannot be told.");
    }

    @Test
    void whether_an_absent_member_who_is_not_on_record_belongs_to_the_meeting_cannot_be_told() {
        register.addMeetings(meeting("t-1").addAbsences(absence("m-9")).build());

        NotAssessed gap = reason(inspect(new AbsentFromOtherBranch()));

        assertThat(gap.reason().zh()).isEqualTo("组织生活会议“t-1”记录缺席的党员“m-9”未登记；无法判断是否属于召开会议的组织。");
        assertThat(gap)
                .hasToString(
                        "[organization.absent-from-other-branch] Meeting 't-1' records the absence of 'm-9', who is"
                                + " not on record; whether that member belongs to the meeting cannot be told.");
    }

    @Test
    void a_member_of_a_group_belongs_to_the_meetings_of_every_organisation_above_it() {
        register.addOrganizations(
                organization("o-general").kind(OrganizationKind.GENERAL_BRANCH).build(),
                organization("o-branch").parent(Ref.of("o-general")).build(),
                organization("o-group")
                        .kind(OrganizationKind.GROUP)
                        .parent(Ref.of("o-branch"))
                        .build());
        register.addMembers(full("m-1", "o-group"));
        register.addMeetings(
                meeting("t-1")
                        .organization(Ref.of("o-general"))
                        .addAbsences(absence("m-1"))
                        .build(),
                meeting("t-2")
                        .organization(Ref.of("o-branch"))
                        .addAbsences(absence("m-1"))
                        .build());

        assertThat(inspect(new AbsentFromOtherBranch()))
                .hasNoFindings()
                .met("organization.absent-from-other-branch", 2);
    }

    private Inspection inspect(Check check) {
        return inspect(check, AS_OF);
    }

    private Inspection inspect(Check check, LocalDate asOf) {
        return Inspector.builder()
                .add(check)
                .build()
                .inspect(ProgrammeSamples.empty().withOrganization(register.build()), asOf);
    }

    private static NotAssessed reason(Inspection inspection) {
        List<NotAssessed> gaps = inspection.notAssessed();
        assertThat(gaps).hasSize(1);
        return gaps.get(0);
    }

    private static Member full(String id, String branch) {
        return member(id).branch(Ref.of(branch)).build();
    }

    private static Post secretary(String id) {
        return post(id).build();
    }

    private static Appointment held(String id, String post, DateRange during) {
        return appointment(id).post(Ref.of(post)).during(during).build();
    }
}
