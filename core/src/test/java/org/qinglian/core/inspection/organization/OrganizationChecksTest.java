package org.qinglian.core.inspection.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qinglian.core.fixture.OrganizationSamples.absence;
import static org.qinglian.core.fixture.OrganizationSamples.appointment;
import static org.qinglian.core.fixture.OrganizationSamples.cadre;
import static org.qinglian.core.fixture.OrganizationSamples.institution;
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
import org.qinglian.core.common.Level;
import org.qinglian.core.common.Ref;
import org.qinglian.core.fixture.ProgrammeSamples;
import org.qinglian.core.inspection.Inspection;
import org.qinglian.core.inspection.Inspector;
import org.qinglian.core.organization.Appointment;
import org.qinglian.core.organization.Member;
import org.qinglian.core.organization.MembershipStatus;
import org.qinglian.core.organization.OrganizationBuilder;
import org.qinglian.core.organization.OrganizationKind;
import org.qinglian.core.organization.OrganizationNorms;
import org.qinglian.core.organization.OrganizationRegister;
import org.qinglian.core.organization.OrganizationRegisterBuilder;
import org.qinglian.core.organization.PersonKind;
import org.qinglian.core.organization.Post;
import org.qinglian.core.organization.PostRole;
import org.qinglian.core.organization.Sector;

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
    void nobody_need_be_in_an_organisation_from_the_day_on_which_it_is_dissolved() {
        LocalDate dissolved = LocalDate.of(2026, 6, 30);
        register.addOrganizations(
                organization("o-1").dissolvedOn(dissolved).build(),
                organization("o-2")
                        .kind(OrganizationKind.COMMITTEE)
                        .dissolvedOn(dissolved)
                        .build());

        assertThat(inspect(new BranchTooSmall(), dissolved.minusDays(1)))
                .hasOnlyFindings("organization.branch-too-small o-1");
        assertThat(inspect(new BranchTooSmall(), dissolved)).hasNoFindings();
        assertThat(inspect(new WithoutPeople(), dissolved.minusDays(1)))
                .hasOnlyFindings("organization.without-people o-2");
        assertThat(inspect(new WithoutPeople(), dissolved)).hasNoFindings();
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

    @Test
    void a_host_may_ask_a_branch_for_more_members_and_leave_a_post_empty_for_longer() {
        register.addOrganizations(organization("o-1").build());
        register.addMembers(full("m-1", "o-1"), full("m-2", "o-1"), full("m-3", "o-1"));
        register.addPosts(secretary("p-1").withEstablishedOn(LocalDate.of(2026, 1, 1)));
        OrganizationNorms own =
                OrganizationNorms.standard().withBranchMembers(4).withVacancyMonths(6);

        assertThat(inspect(new BranchTooSmall(), own)).hasOnlyFindings("organization.branch-too-small o-1");
        assertThat(inspect(new SecretaryVacant(), own)).hasNoFindings();
    }

    @Test
    void two_branches_of_one_institution_under_one_organisation_are_no_fork() {
        register.addOrganizations(
                of("o-1", "i-1").build(),
                of("o-2", "i-1").build(),
                of("o-1-1", "i-1").parent(Ref.of("o-1")).build());

        assertThat(inspect(new ForkedTree())).hasNoFindings().met("organization.forked-tree", 2);
    }

    @Test
    void a_branch_of_an_institution_elsewhere_in_the_tree_forks_it() {
        register.addOrganizations(
                of("o-1", "i-1").build(),
                of("o-2", "i-1").parent(Ref.of("o-elsewhere")).build(),
                of("o-3", "i-1").parent(Optional.empty()).build(),
                of("o-4", "i-2").parent(Ref.of("o-elsewhere")).build());

        assertThat(inspect(new ForkedTree()))
                .hasOnlyFindings("organization.forked-tree o-2", "organization.forked-tree o-3");
    }

    @Test
    void a_level_may_be_skipped_with_a_reason() {
        register.addOrganizations(
                organization("o-city")
                        .level(Level.CITY)
                        .parent(Optional.empty())
                        .build(),
                organization("o-county")
                        .level(Level.COUNTY)
                        .parent(Ref.of("o-city"))
                        .build(),
                organization("o-township")
                        .level(Level.TOWNSHIP)
                        .parent(Ref.of("o-city"))
                        .build(),
                organization("o-zone")
                        .level(Level.TOWNSHIP)
                        .parent(Ref.of("o-city"))
                        .levelSkip("市属开发区，由市委直接管理")
                        .build());

        assertThat(inspect(new LevelSkipped())).hasOnlyFindings("organization.level-skipped o-township");
    }

    @Test
    void somebody_below_fills_every_organisation_above_even_in_a_circle() {
        register.addOrganizations(
                committee("o-1").parent(Ref.of("o-2")).build(),
                committee("o-2").parent(Ref.of("o-1")).build(),
                organization("o-branch").parent(Ref.of("o-1")).build(),
                committee("o-empty").parent(Optional.empty()).build());
        register.addMembers(full("m-1", "o-branch"));

        assertThat(inspect(new WithoutPeople())).hasOnlyFindings("organization.without-people o-empty");
    }

    @Test
    void the_holder_of_a_post_fills_an_organisation_up_to_the_last_day() {
        register.addOrganizations(committee("o-1").parent(Optional.empty()).build());
        register.addPosts(secretary("p-1").withOrganization(Ref.of("o-1")));
        register.addAppointments(held("a-1", "p-1", DateRange.of(LocalDate.of(2020, 1, 1), AS_OF)));

        assertThat(inspect(new WithoutPeople(), AS_OF)).hasNoFindings();
        assertThat(inspect(new WithoutPeople(), AS_OF.plusDays(1))).hasOnlyFindings("organization.without-people o-1");
    }

    @Test
    void a_private_enterprise_need_not_have_an_organisation_and_a_village_must() {
        register.addInstitutions(
                institution("i-1").sector(Sector.PRIVATE_ENTERPRISE).build(),
                institution("i-2").sector(Sector.VILLAGE_COMMUNITY).build());

        assertThat(inspect(new InstitutionWithoutOrganization()))
                .hasOnlyFindings("organization.institution-without-organization i-2");
    }

    @Test
    void each_institution_of_a_circle_is_found() {
        register.addInstitutions(
                institution("i-1").supervisor(Ref.of("i-2")).build(),
                institution("i-2").supervisor(Ref.of("i-1")).build(),
                institution("i-3").supervisor(Ref.of("i-2")).build());

        assertThat(inspect(new SupervisedInCircle()))
                .hasOnlyFindings("organization.supervised-in-circle i-1", "organization.supervised-in-circle i-2");
    }

    @Test
    void the_family_is_a_sector_and_a_host_may_know_more() {
        register.addInstitutions(
                institution("i-1").sector(Sector.FAMILY).build(),
                institution("i-2").sector(Sector.of("temple")).build());
        OrganizationNorms own = OrganizationNorms.standard().withSectors(Sector.FAMILY, Sector.of("temple"));

        assertThat(inspect(new UnknownSector())).hasOnlyFindings("organization.unknown-sector i-2");
        assertThat(inspect(new UnknownSector(), own)).hasNoFindings().met("organization.unknown-sector", 2);
        assertThat(inspect(new CrossCuttingSector())).hasNoFindings().met("organization.cross-cutting-sector", 2);
    }

    @Test
    void a_member_without_a_category_is_of_no_unknown_one() {
        register.addMembers(full("m-1", "o-1").withCategory(Optional.empty()));

        assertThat(inspect(new UnknownMemberCategory())).isClean().met("organization.unknown-member-category", 0);
    }

    @Test
    void a_post_exists_from_its_first_day_to_the_day_before_it_is_abolished() {
        Post post =
                secretary("p-1").withEstablishedOn(LocalDate.of(2020, 3, 1)).withAbolishedOn(LocalDate.of(2025, 3, 1));
        register.addPosts(post);
        register.addAppointments(
                held("a-first", "p-1", DateRange.of(LocalDate.of(2020, 3, 1), LocalDate.of(2021, 1, 1))),
                held("a-early", "p-1", DateRange.of(LocalDate.of(2020, 2, 29), LocalDate.of(2021, 1, 1))),
                held("a-last", "p-1", DateRange.of(LocalDate.of(2022, 1, 1), LocalDate.of(2025, 2, 28))),
                held("a-late", "p-1", DateRange.of(LocalDate.of(2022, 1, 1), LocalDate.of(2025, 3, 1))),
                held("a-open", "p-1", DateRange.from(LocalDate.of(2022, 1, 1))),
                held("a-unknown", "p-9", DateRange.from(LocalDate.of(2022, 1, 1))));

        assertThat(inspect(new AppointmentOutsidePost()))
                .hasOnlyFindings(
                        "organization.appointment-outside-post a-early",
                        "organization.appointment-outside-post a-late",
                        "organization.appointment-outside-post a-open");
        assertThat(inspect(new AppointmentOutsidePost())
                        .findings()
                        .get(1)
                        .message()
                        .zh())
                .isEqualTo(
                        "任职“a-late”在职务“p-1”上的任期为 2022-01-01 至 2025-03-01，而该职务自 2020-03-01 起存在、2025-03-01 撤销；应在职务存续期间。");
    }

    @Test
    void an_open_appointment_to_a_post_that_will_be_abolished_is_in_order_until_then() {
        register.addPosts(secretary("p-1").withEstablishedOn(Optional.empty()).withAbolishedOn(AS_OF.plusDays(1)));
        register.addAppointments(held("a-1", "p-1", DateRange.from(LocalDate.of(2022, 1, 1))));

        assertThat(inspect(new AppointmentOutsidePost(), AS_OF)).hasNoFindings();
        assertThat(inspect(new AppointmentOutsidePost(), AS_OF.plusDays(1))
                        .findings()
                        .get(0)
                        .message()
                        .en())
                .isEqualTo("Appointment 'a-1' holds post 'p-1' from 2022-01-01 on, but the post was abolished on"
                        + " 2026-07-01; expected days on which it exists.");
    }

    @Test
    void a_post_that_was_abolished_is_not_vacant() {
        register.addPosts(
                secretary("p-1").withAbolishedOn(AS_OF), secretary("p-2").withAbolishedOn(AS_OF.plusDays(1)));

        assertThat(inspect(new SecretaryVacant())).hasOnlyFindings("organization.secretary-vacant p-2");
    }

    @Test
    void nobody_is_secretary_and_deputy_of_one_organisation_at_once() {
        register.addPosts(
                secretary("p-secretary"),
                secretary("p-deputy").withRole(PostRole.DEPUTY_SECRETARY),
                secretary("p-other").withRole(PostRole.DEPUTY_SECRETARY).withOrganization(Ref.of("o-other")));
        register.addAppointments(
                held("a-1", "p-secretary", DateRange.of(LocalDate.of(2020, 1, 1), LocalDate.of(2024, 12, 31))),
                held("a-2", "p-deputy", DateRange.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 6, 30))),
                held("a-3", "p-deputy", DateRange.of(LocalDate.of(2024, 12, 31), LocalDate.of(2024, 12, 31))),
                held("a-4", "p-other", DateRange.from(LocalDate.of(2020, 1, 1))),
                held("a-5", "p-deputy", DateRange.from(LocalDate.of(2020, 1, 1)))
                        .withHolder(Ref.of("c-04")));

        assertThat(inspect(new IncompatiblePosts())).hasOnlyFindings("organization.incompatible-posts a-3");
    }

    @Test
    void posts_that_one_of_them_rules_out_are_not_held_together_whichever_comes_first() {
        register.addPosts(
                secretary("p-1"),
                secretary("p-supervision").withOrganization(Ref.of("o-x")).withIncompatibleWith(Ref.of("p-1")));
        register.addAppointments(
                held("a-1", "p-supervision", DateRange.from(LocalDate.of(2024, 1, 1))),
                held("a-2", "p-1", DateRange.from(LocalDate.of(2024, 1, 1))));

        assertThat(inspect(new IncompatiblePosts())).hasOnlyFindings("organization.incompatible-posts a-2");
    }

    @Test
    void a_cadre_who_is_a_member_needs_no_further_kind() {
        register.addCadres(
                cadre("c-1").kinds(List.of()).member(Ref.of("m-1")).build(),
                cadre("c-2").kinds(List.of()).build(),
                cadre("c-3").build());

        assertThat(inspect(new PersonKindMissing())).hasOnlyFindings("organization.person-kind-missing c-2");
    }

    @Test
    void several_kinds_at_once_are_in_order_unless_they_rule_each_other_out() {
        register.addCadres(
                cadre("c-1")
                        .kinds(List.of(PersonKind.PARTY_MEMBER, PersonKind.CIVIL_SERVANT))
                        .build(),
                cadre("c-2")
                        .kinds(List.of(PersonKind.SOE_MANAGER, PersonKind.SOE_MANAGER))
                        .build(),
                cadre("c-3")
                        .kinds(List.of(PersonKind.SOE_MANAGER, PersonKind.CIVIL_SERVANT))
                        .build());

        assertThat(inspect(new PersonKindsContradictory()))
                .hasOnlyFindings("organization.person-kinds-contradictory c-3");
    }

    @Test
    void a_kind_says_nothing_of_an_institution_that_is_not_on_record() {
        register.addInstitutions(
                institution("i-village").sector(Sector.VILLAGE_COMMUNITY).build());
        register.addCadres(
                cadre("c-1").institution(Ref.of("i-nowhere")).build(),
                cadre("c-2").institution(Optional.empty()).build(),
                cadre("c-3")
                        .kinds(List.of(PersonKind.GRASSROOTS_AUTONOMY, PersonKind.OTHER_PUBLIC_DUTY))
                        .institution(Ref.of("i-village"))
                        .build(),
                cadre("c-4").institution(Ref.of("i-village")).build());

        assertThat(inspect(new KindAgainstSector())).hasOnlyFindings("organization.kind-against-sector c-4");
    }

    private Inspection inspect(Check check, OrganizationNorms norms) {
        return Inspector.builder()
                .add(check)
                .norms(norms)
                .build()
                .inspect(ProgrammeSamples.empty().withOrganization(register.build()), AS_OF);
    }

    private static OrganizationBuilder of(String id, String institution) {
        return organization(id).institution(Ref.of(institution));
    }

    private static OrganizationBuilder committee(String id) {
        return organization(id).kind(OrganizationKind.COMMITTEE);
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
