package org.qinglian.core.inspection.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qinglian.core.fixture.CoverageSamples.grid;
import static org.qinglian.core.fixture.CoverageSamples.household;
import static org.qinglian.core.fixture.CoverageSamples.households;
import static org.qinglian.core.fixture.CoverageSamples.link;
import static org.qinglian.core.fixture.CoverageSamples.team;
import static org.qinglian.core.fixture.CoverageSamples.village;
import static org.qinglian.core.fixture.CoverageSamples.visit;
import static org.qinglian.core.fixture.QinglianAssertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.NotAssessed;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Exclusion;
import org.qinglian.core.common.Ref;
import org.qinglian.core.coverage.CoverageRegister;
import org.qinglian.core.coverage.CoverageRegisterBuilder;
import org.qinglian.core.coverage.GridKind;
import org.qinglian.core.fixture.OrganizationSamples;
import org.qinglian.core.fixture.ProgrammeSamples;
import org.qinglian.core.inspection.Inspection;
import org.qinglian.core.inspection.Inspector;

class CoverageChecksTest {
    private static final LocalDate AS_OF = ProgrammeSamples.AS_OF;

    private final CoverageRegisterBuilder register = CoverageRegister.builder();

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

        assertThat(inspect(new GridSize())).hasOnlyFindings("coverage.grid-size g-2");
    }

    @Test
    void only_comprehensive_grids_have_a_size() {
        register.addGrids(grid("g-1").kind(GridKind.MICRO).build());
        fill("g-1", 501);

        assertThat(inspect(new GridSize())).isClean().met("coverage.grid-size", 0);
    }

    @Test
    void the_size_of_a_grid_without_households_cannot_be_told() {
        register.addGrids(grid("g-1").build());

        NotAssessed gap = inspect(new GridSize()).notAssessed().get(0);

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
        return Inspector.builder()
                .add(check)
                .build()
                .inspect(
                        ProgrammeSamples.empty()
                                .withOrganization(OrganizationSamples.register())
                                .withCoverage(register.build()),
                        asOf);
    }
}
