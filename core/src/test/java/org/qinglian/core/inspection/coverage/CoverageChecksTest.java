package org.qinglian.core.inspection.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qinglian.core.fixture.CoverageSamples.exclusion;
import static org.qinglian.core.fixture.CoverageSamples.grid;
import static org.qinglian.core.fixture.CoverageSamples.household;
import static org.qinglian.core.fixture.CoverageSamples.households;
import static org.qinglian.core.fixture.CoverageSamples.link;
import static org.qinglian.core.fixture.CoverageSamples.team;
import static org.qinglian.core.fixture.CoverageSamples.teamVisit;
import static org.qinglian.core.fixture.CoverageSamples.village;
import static org.qinglian.core.fixture.CoverageSamples.visit;
import static org.qinglian.core.fixture.QinglianAssertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.NotAssessed;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Exclusion;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.InvalidValueException;
import org.qinglian.core.common.Ref;
import org.qinglian.core.coverage.CoverageNorms;
import org.qinglian.core.coverage.CoverageRegister;
import org.qinglian.core.coverage.CoverageRegisterBuilder;
import org.qinglian.core.coverage.GridKind;
import org.qinglian.core.coverage.GridRole;
import org.qinglian.core.coverage.GridSize;
import org.qinglian.core.coverage.GridStaff;
import org.qinglian.core.coverage.LoadLimit;
import org.qinglian.core.coverage.Village;
import org.qinglian.core.coverage.VillageKind;
import org.qinglian.core.fixture.OrganizationSamples;
import org.qinglian.core.fixture.ProgrammeSamples;
import org.qinglian.core.inspection.Inspection;
import org.qinglian.core.inspection.Inspector;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.MemberCategory;
import org.qinglian.core.organization.OrganizationRegister;
import org.qinglian.core.organization.PersonKind;
import org.qinglian.core.programme.Programme;

class CoverageChecksTest {
    private static final LocalDate AS_OF = ProgrammeSamples.AS_OF;

    private final CoverageRegisterBuilder register = CoverageRegister.builder();
    private OrganizationRegister organization = OrganizationSamples.register();

    @Test
    void fifteen_households_are_not_too_many_for_a_member_and_sixteen_are() {
        register.addLinks(link("l-1").households(households(1, 15)).build());
        register.addLinks(link("l-2")
                .member(Ref.of("m-02"))
                .households(households(16, 31))
                .build());

        assertThat(inspect(new LinkLoad())).hasOnlyFindings("coverage.link-load m-02");
    }

    @Test
    void the_links_of_a_member_count_together_while_they_hold() {
        register.addLinks(
                link("l-1").households(households(1, 10)).build(),
                link("l-2").households(households(11, 16)).build(),
                link("l-3")
                        .member(Ref.of("m-02"))
                        .households(households(17, 26))
                        .build(),
                link("l-4")
                        .member(Ref.of("m-02"))
                        .households(households(27, 32))
                        .during(ended())
                        .build());

        assertThat(inspect(new LinkLoad())).hasOnlyFindings("coverage.link-load m-01");
    }

    @Test
    void five_hundred_households_are_not_too_many_for_a_grid_and_five_hundred_and_one_are() {
        register.addGrids(grid("g-1").build(), grid("g-2").build());
        fill("g-1", 500);
        fill("g-2", 501);

        assertThat(inspect(new GridSizeWithinLimits())).hasOnlyFindings("coverage.grid-size g-2");
    }

    @Test
    void micro_grids_have_no_size_by_default() {
        register.addGrids(grid("g-1").kind(GridKind.MICRO).build());
        fill("g-1", 501);

        assertThat(inspect(new GridSizeWithinLimits())).isClean().met("coverage.grid-size", 0);
    }

    @Test
    void the_size_of_a_grid_without_households_cannot_be_told() {
        register.addGrids(grid("g-1").build());

        NotAssessed gap = inspect(new GridSizeWithinLimits()).notAssessed().get(0);

        assertThat(gap.reason().zh()).isEqualTo("网格“g-1”没有登记户；无法判断规模。");
        assertThat(gap)
                .hasToString("[coverage.grid-size] Grid 'g-1' has no household on record; its size cannot be told.");
    }

    @Test
    void whether_a_member_who_is_not_on_record_is_excluded_cannot_be_told() {
        register.addLinks(link("l-1").member(Ref.of("m-99")).build());

        NotAssessed gap = inspect(new LinkOfExcluded()).notAssessed().get(0);

        assertThat(gap.reason().zh()).isEqualTo("党员联户“l-1”的党员“m-99”未登记；无法判断是否除外。");
        assertThat(gap)
                .hasToString("[coverage.link-of-excluded] Household link 'l-1' is held by 'm-99', who is not on record;"
                        + " whether that member is excluded cannot be told.");
    }

    @Test
    void a_link_that_ended_before_its_member_was_excluded_is_in_order() {
        register.addLinks(
                link("l-1").member(Ref.of("m-14")).during(ended()).build(),
                link("l-2").member(Ref.of("m-14")).build());

        assertThat(inspect(new LinkOfExcluded())).hasOnlyFindings("coverage.link-of-excluded l-2");
    }

    @Test
    void a_household_may_pass_from_one_member_to_the_next() {
        register.addLinks(
                link("l-1").households(households(1, 1)).during(ended()).build(),
                link("l-2").households(households(1, 1)).build());

        assertThat(inspect(new HouseholdLinkedTwice())).hasNoFindings().met("coverage.household-linked-twice", 1);
    }

    @Test
    void a_household_is_linked_up_to_the_last_day_of_its_link() {
        register.addHouseholds(household("h-01").build());
        register.addLinks(link("l-1")
                .households(households(1, 1))
                .during(DateRange.of(LocalDate.of(2026, 1, 1), AS_OF))
                .build());

        assertThat(inspect(new HouseholdUnlinked(), AS_OF)).hasNoFindings();
        assertThat(inspect(new HouseholdUnlinked(), AS_OF.plusDays(1)))
                .hasOnlyFindings("coverage.household-unlinked h-01");
    }

    @Test
    void an_exclusion_that_has_ended_excuses_nothing() {
        register.addHouseholds(household("h-01")
                .exclusion(new Exclusion("外出务工", "云山镇党委", ended()))
                .build());

        assertThat(inspect(new HouseholdUnlinked())).hasOnlyFindings("coverage.household-unlinked h-01");
    }

    @Test
    void a_team_serves_a_village_while_it_is_at_work() {
        register.addVillages(village("v-1").build(), village("v-2").build());
        register.addTeams(
                team("s-1").villages(List.of(Ref.of("v-1"))).build(),
                team("s-2").villages(List.of(Ref.of("v-2"))).during(ended()).build());

        assertThat(inspect(new VillageWithoutTeam())).hasOnlyFindings("coverage.village-without-team v-2");
    }

    @Test
    void as_many_matters_may_be_settled_as_were_raised() {
        register.addVisits(
                visit("w-1").mattersRaised(2).mattersSettled(2).build(),
                visit("w-2").mattersRaised(2).mattersSettled(3).build());

        assertThat(inspect(new MoreSettledThanRaised())).hasOnlyFindings("coverage.visit-settled-exceeds-raised w-2");
    }

    @Test
    void a_host_sets_its_own_sizes_by_place_and_kind() {
        register.addVillages(
                village("v-qingxi").build(),
                village("v-town").kind(VillageKind.COMMUNITY).build());
        register.addGrids(
                grid("g-rural").build(),
                grid("g-town").village(Ref.of("v-town")).build(),
                grid("g-micro").kind(GridKind.MICRO).within(Ref.of("g-town")).build());
        fill("g-rural", 301);
        fill("g-town", 249);
        fill("g-micro", 51);
        CoverageNorms own = CoverageNorms.standard()
                .withGridSizes(
                        new GridSize(GridKind.COMPREHENSIVE, Optional.of(VillageKind.COMMUNITY), 301, 500, 2_000),
                        new GridSize(GridKind.COMPREHENSIVE, Optional.of(VillageKind.VILLAGE), 0, 300, 2_500),
                        new GridSize(GridKind.MICRO, Optional.empty(), 0, 50, 300));

        Inspection inspection = inspect(new GridSizeWithinLimits(), own);

        assertThat(inspection)
                .hasOnlyFindings(
                        "coverage.grid-size g-rural", "coverage.grid-size g-town", "coverage.grid-size g-micro");
        assertThat(inspection.findings().get(0).message().zh()).isEqualTo("网格“g-rural”有 301 户；应不超过 300 户。");
        assertThat(inspection.findings().get(1).message().zh()).isEqualTo("网格“g-town”有 300 户；应不少于 301 户。");
        assertThat(inspection.findings().get(1).message().en())
                .isEqualTo("Grid 'g-town' has 300 households; expected at least 301.");
    }

    @Test
    void the_households_of_its_micro_grids_are_those_of_a_grid() {
        register.addGrids(
                grid("g-1").build(),
                grid("g-2").kind(GridKind.MICRO).within(Ref.of("g-1")).build());
        fill("g-1", 300);
        fill("g-2", 201);

        assertThat(inspect(new GridSizeWithinLimits())).hasOnlyFindings("coverage.grid-size g-1");
    }

    @Test
    void two_thousand_five_hundred_people_are_not_too_many_for_a_grid() {
        register.addGrids(
                grid("g-1").population(2_500).build(),
                grid("g-2").population(2_501).build(),
                grid("g-3").build());

        assertThat(inspect(new GridPopulation())).hasOnlyFindings("coverage.grid-population g-2");
    }

    @Test
    void a_micro_grid_stands_in_a_grid_of_its_village_and_no_other_kind_stands_in_one() {
        register.addGrids(
                grid("g-1").build(),
                grid("g-in").kind(GridKind.MICRO).within(Ref.of("g-1")).build(),
                grid("g-in-micro").kind(GridKind.MICRO).within(Ref.of("g-in")).build(),
                grid("g-elsewhere")
                        .kind(GridKind.MICRO)
                        .village(Ref.of("v-baishi"))
                        .within(Ref.of("g-1"))
                        .build(),
                grid("g-dedicated")
                        .kind(GridKind.DEDICATED)
                        .within(Ref.of("g-1"))
                        .build(),
                grid("g-lost").kind(GridKind.MICRO).within(Ref.of("g-99")).build());

        Inspection inspection = inspect(new MicroGridMisplaced());

        assertThat(inspection)
                .hasOnlyFindings(
                        "coverage.micro-grid-misplaced g-in-micro",
                        "coverage.micro-grid-misplaced g-elsewhere",
                        "coverage.micro-grid-misplaced g-dedicated")
                .couldNotAssess("coverage.micro-grid-misplaced", "g-lost");
        assertThat(inspection.findings().get(2).message().zh())
                .isEqualTo("网格“g-dedicated”不是微网格，却列在网格“g-1”之内；微网格应在本村社的网格之内，其他网格不列于网格之内。");
        assertThat(inspection.notAssessed().get(0))
                .hasToString(
                        "[coverage.micro-grid-misplaced] Grid 'g-lost' stands within 'g-99', which is not on record;"
                                + " whether that is a grid of its village cannot be told.");
    }

    @Test
    void a_village_that_is_excluded_needs_no_grid() {
        register.addVillages(
                village("v-1").exclusion(exclusion()).build(), village("v-2").build());

        assertThat(inspect(new VillageWithoutGrid())).hasOnlyFindings("coverage.village-without-grid v-2");
    }

    @Test
    void a_village_whose_households_were_not_counted_is_not_compared() {
        register.addVillages(
                village("v-qingxi").build(), village("v-2").households(0).build());
        register.addGrids(grid("g-1").build());
        fill("g-1", 3);

        assertThat(inspect(new VillageHouseholdsDiffer())).hasNoFindings().met("coverage.village-households-differ", 1);
    }

    @Test
    void a_grid_has_one_head_and_not_two() {
        GridStaff head = new GridStaff(GridRole.HEAD, Actor.cadre("c-01"));
        register.addGrids(
                grid("g-0").build(),
                grid("g-1").addStaff(head).build(),
                grid("g-2").addStaff(head, head).build());

        assertThat(inspect(new GridHeads())).hasOnlyFindings("coverage.grid-heads g-2");
    }

    @Test
    void two_full_members_may_share_a_branch_and_three_may_not() {
        register.addGrids(
                grid("g-2").fullMembers(2).build(),
                grid("g-3").fullMembers(3).build(),
                grid("g-unknown").build(),
                grid("g-own").branch(Ref.of("o-baishi")).fullMembers(30).build(),
                grid("g-micro").kind(GridKind.MICRO).fullMembers(30).build());

        assertThat(inspect(new BranchShared())).hasOnlyFindings("coverage.branch-shared g-3");
    }

    @Test
    void contacts_are_asked_for_where_any_grid_has_one() {
        register.addGrids(
                grid("g-1").build(), grid("g-2").exclusion(exclusion()).build());

        assertThat(inspect(new GridWithoutContact())).isClean().met("coverage.grid-without-contact", 0);

        register.addGrids(grid("g-3").addContacts(Ref.of("c-02")).build());

        assertThat(inspect(new GridWithoutContact())).hasOnlyFindings("coverage.grid-without-contact g-1");
    }

    @Test
    void an_official_of_the_villagers_committee_may_look_after_its_grids() {
        register.addVillages(village("v-qingxi").build());
        register.addGrids(grid("g-1").addContacts(Ref.of("c-01")).build());
        organization = organization
                .withOrganizations(
                        changed(organization.organizations(), "o-qingxi", each -> each.withInstitution(Ref.of("i-v"))))
                .withCadres(changed(
                        organization.cadres(),
                        "c-01",
                        cadre -> cadre.withKinds(PersonKind.GRASSROOTS_AUTONOMY).withInstitution(Ref.of("i-v"))));

        assertThat(inspect(new ContactOutsideCommittees()))
                .hasNoFindings()
                .met("coverage.contact-outside-committees", 1);
    }

    @Test
    void whether_a_contact_is_in_a_committee_cannot_be_told_without_the_village_or_the_cadre() {
        register.addVillages(
                village("v-qingxi").build(),
                village("v-none").organization(Optional.empty()).build());
        register.addGrids(
                grid("g-1").addContacts(Ref.of("c-99")).build(),
                grid("g-2")
                        .village(Ref.of("v-none"))
                        .addContacts(Ref.of("c-02"))
                        .build());

        Inspection inspection = inspect(new ContactOutsideCommittees());

        assertThat(inspection.notAssessed()).hasSize(2);
        assertThat(inspection.notAssessed().get(0).reason().zh()).isEqualTo("网格“g-1”的联格人员“c-99”或村社党组织未登记；无法判断是否为两委成员。");
        assertThat(inspection).hasNoFindings();
    }

    @Test
    void three_villages_are_not_too_many_for_a_team_and_three_grids_not_for_a_contact() {
        register.addTeams(
                team("s-3").villages(villages(3)).build(),
                team("s-4").villages(villages(4)).build(),
                team("s-ended").villages(villages(9)).during(ended()).build());
        for (int i = 0; i < 7; i++) {
            register.addGrids(
                    grid("g-" + i).addContacts(Ref.of(i < 3 ? "c-01" : "c-02")).build());
        }

        assertThat(inspect(new TeamLoad())).hasOnlyFindings("coverage.team-load s-4");
        assertThat(inspect(new ContactLoad())).hasOnlyFindings("coverage.contact-load c-02");
    }

    @Test
    void a_host_may_leave_loads_unlimited() {
        register.addTeams(team("s-9").villages(villages(9)).build());
        register.addGrids(grid("g-1").addContacts(Ref.of("c-01")).build());
        register.addLinks(link("l-1").households(households(1, 99)).build());
        CoverageNorms own = CoverageNorms.standard().withLoads(Map.of());

        assertThat(inspect(new TeamLoad(), own)).isClean();
        assertThat(inspect(new ContactLoad(), own)).isClean();
        assertThat(inspect(new LinkLoad(), own)).isClean();
        assertThat(inspect(new LinkLoadUneven(), own)).isClean();
    }

    @Test
    void a_place_may_allow_two_members_for_a_household() {
        register.addLinks(
                link("l-1").households(households(1, 1)).build(),
                link("l-2").households(households(1, 1)).build(),
                link("l-3").households(households(1, 1)).build());

        assertThat(inspect(new HouseholdLinkedTwice()))
                .hasOnlyFindings("coverage.household-linked-twice l-2", "coverage.household-linked-twice l-3");
        assertThat(inspect(new HouseholdLinkedTwice(), CoverageNorms.standard().withLinksPerHousehold(2)))
                .hasOnlyFindings("coverage.household-linked-twice l-3");
    }

    @Test
    void ten_households_of_another_leave_room_for_few_and_eleven_do_not() {
        register.addGrids(grid("g-1").build());
        for (int i = 1; i <= 30; i++) {
            register.addHouseholds(household(String.format("h-%02d", i)).build());
        }
        register.addLinks(
                link("l-1").households(households(1, 4)).build(),
                link("l-2").member(Ref.of("m-02")).households(households(5, 14)).build(),
                link("l-3")
                        .member(Ref.of("m-03"))
                        .households(households(15, 19))
                        .build());
        assertThat(inspect(new LinkLoadUneven())).hasNoFindings();

        register.addLinks(link("l-4")
                .member(Ref.of("m-02"))
                .households(households(20, 20))
                .build());
        assertThat(inspect(new LinkLoadUneven())).hasOnlyFindings("coverage.link-load-uneven m-01");
    }

    @Test
    void a_floating_member_keeps_no_households_unless_that_is_excused() {
        register.addLinks(
                link("l-1").build(),
                link("l-2").member(Ref.of("m-14")).build(),
                link("l-3").member(Ref.of("m-02")).build());
        organization = organization.withMembers(
                changed(organization.members(), "m-02", member -> member.withCategory(MemberCategory.FLOATING)));

        assertThat(inspect(new LinkOfFloating())).hasOnlyFindings("coverage.link-of-floating l-3");
    }

    @Test
    void a_team_visits_its_villages_while_it_is_at_work() {
        register.addTeams(team("s-1").build(), team("s-2").during(ended()).build());
        register.addTeamVisits(
                teamVisit("tv-1").build(),
                teamVisit("tv-2").village(Ref.of("v-baishi")).build(),
                teamVisit("tv-3").team(Ref.of("s-2")).build(),
                teamVisit("tv-4").team(Ref.of("s-9")).build());

        Inspection inspection = inspect(new TeamVisitElsewhere());

        assertThat(inspection)
                .hasOnlyFindings("coverage.team-visit-elsewhere tv-2", "coverage.team-visit-elsewhere tv-3");
        assertThat(inspection.notAssessed().get(0).reason().zh()).isEqualTo("服务团走访“tv-4”的服务团“s-9”未登记；无法判断是否为其联系的村社。");
    }

    @Test
    void a_month_may_pass_between_two_visits_to_the_day() {
        register.addTeams(team("s-1").build());
        register.addTeamVisits(
                teamVisit("tv-1").visitedOn(LocalDate.of(2026, 5, 30)).build(),
                teamVisit("tv-2").visitedOn(LocalDate.of(2026, 7, 8)).build());

        assertThat(inspect(new TeamVisitOverdue(), LocalDate.of(2026, 6, 29))).hasNoFindings();
        assertThat(inspect(new TeamVisitOverdue(), LocalDate.of(2026, 6, 30))).hasNoFindings();
        assertThat(inspect(new TeamVisitOverdue(), LocalDate.of(2026, 7, 1)))
                .hasOnlyFindings("coverage.team-visit-overdue s-1");
        assertThat(inspect(new TeamVisitOverdue(), LocalDate.of(2026, 7, 8))).hasNoFindings();
    }

    @Test
    void a_team_that_never_came_is_late_from_a_month_after_it_went_to_work() {
        register.addVillages(
                village("v-qingxi").build(),
                village("v-2").exclusion(exclusion()).build());
        register.addTeams(
                team("s-1").build(),
                team("s-new")
                        .villages(List.of(Ref.of("v-qingxi"), Ref.of("v-2")))
                        .during(DateRange.from(AS_OF.minusMonths(1)))
                        .build(),
                team("s-ended").during(ended()).build());
        register.addTeamVisits(teamVisit("tv-1").build());

        assertThat(inspect(new TeamVisitOverdue(), AS_OF)).hasNoFindings();
        assertThat(inspect(new TeamVisitOverdue(), AS_OF.plusDays(1)))
                .hasOnlyFindings("coverage.team-visit-overdue s-new");
    }

    @Test
    void where_no_visit_of_a_team_is_on_record_it_is_not_known_whether_they_come() {
        register.addTeams(team("s-1").build(), team("s-2").build());

        Inspection inspection = inspect(new TeamVisitOverdue());

        assertThat(inspection.notAssessed())
                .extracting(NotAssessed::toString)
                .containsExactly("[coverage.team-visit-overdue] Programme 'empty' records no visit of any service team;"
                        + " whether the villages are visited cannot be told.");
    }

    @Test
    void a_visit_of_a_team_settles_no_more_than_was_raised_either() {
        register.addTeamVisits(
                teamVisit("tv-1").mattersSettled(2).build(),
                teamVisit("tv-2").mattersSettled(3).build());

        assertThat(inspect(new MoreSettledThanRaised())).hasOnlyFindings("coverage.visit-settled-exceeds-raised tv-2");
        assertThat(inspect(new MoreSettledThanRaised()).findings().get(0).pointer())
                .isEqualTo("/coverage/teamVisits/1/mattersSettled");
    }

    @Test
    void limits_of_a_load_go_up() {
        assertThatThrownBy(() -> new LoadLimit(5, 4, 15))
                .hasMessage(
                        "Limits '5 – 4 – 15' are out of order; expected 0 or more, and each at least the one before.");
        assertThatThrownBy(() -> new LoadLimit(-1, 4, 15)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new LoadLimit(1, 4, 3)).isInstanceOf(InvalidValueException.class);
    }

    private static List<Ref<Village>> villages(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> Ref.<Village>of("v-" + i))
                .toList();
    }

    private Inspection inspect(Check check, CoverageNorms norms) {
        return Inspector.builder().add(check).norms(norms).build().inspect(programme(), AS_OF);
    }

    private void fill(String grid, int number) {
        IntStream.range(0, number)
                .forEach(i -> register.addHouseholds(
                        household(grid + "-h" + i).grid(Ref.of(grid)).build()));
    }

    private static DateRange ended() {
        return DateRange.of(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 12, 31));
    }

    private Inspection inspect(Check check) {
        return inspect(check, AS_OF);
    }

    private Inspection inspect(Check check, LocalDate asOf) {
        return Inspector.builder().add(check).build().inspect(programme(), asOf);
    }

    private Programme programme() {
        return ProgrammeSamples.empty().withOrganization(organization).withCoverage(register.build());
    }

    /** The list with one record changed. */
    private static <T extends Identified<T>> List<T> changed(List<T> records, String id, UnaryOperator<T> change) {
        return records.stream()
                .map(record -> record.id().id().equals(id) ? change.apply(record) : record)
                .toList();
    }
}
