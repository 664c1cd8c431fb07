package org.qinglian.core.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qinglian.core.fixture.CoverageSamples.household;
import static org.qinglian.core.fixture.CoverageSamples.households;
import static org.qinglian.core.fixture.CoverageSamples.link;
import static org.qinglian.core.fixture.CoverageSamples.team;
import static org.qinglian.core.fixture.CoverageSamples.teamVisit;
import static org.qinglian.core.fixture.CoverageSamples.visit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Period;
import org.qinglian.core.common.Ref;
import org.qinglian.core.common.Share;

class VisitCompletionTest {
    private static final Period QUARTER = Period.parse("2026-Q2");

    private final CoverageRegisterBuilder register = CoverageRegister.builder();

    @Test
    void counts_each_linked_household_that_was_visited_once() {
        register.addLinks(link("l-1").households(households(1, 4)).build());
        register.addVisits(
                visit("w-1").household(Ref.of("h-01")).build(),
                visit("w-2").household(Ref.of("h-01")).build(),
                visit("w-3").household(Ref.of("h-02")).visitedOn(QUARTER.end()).build(),
                visit("w-4")
                        .household(Ref.of("h-03"))
                        .visitedOn(QUARTER.end().plusDays(1))
                        .build(),
                visit("w-5").household(Ref.of("h-99")).build());

        assertThat(VisitCompletion.ofMembers(register.build(), QUARTER).visited())
                .isEqualTo(new Share(2, 4));
    }

    @Test
    void a_link_that_ended_in_the_period_asks_for_no_visit() {
        register.addLinks(link("l-1")
                .households(households(1, 4))
                .during(DateRange.of(LocalDate.of(2025, 1, 1), QUARTER.end().minusDays(1)))
                .build());

        assertThat(VisitCompletion.ofMembers(register.build(), QUARTER).visited())
                .isEqualTo(new Share(0, 0));
    }

    /** One county of Hunan: observers collected 3 296 matters, of which 1 437 were solved. */
    @Test
    void the_share_of_matters_that_are_left_is_of_those_raised() {
        register.addVisits(
                visit("w-1").mattersRaised(3_296).mattersSettled(1_437).build());

        Share unresolved = VisitCompletion.ofMembers(register.build(), QUARTER).unresolved();

        assertThat(unresolved).isEqualTo(new Share(1_859, 3_296));
        assertThat(unresolved.percent(1)).contains(new BigDecimal("56.4"));
    }

    @Test
    void a_visit_that_settles_more_than_was_raised_settles_nothing_of_another() {
        register.addVisits(
                visit("w-1").mattersRaised(1).mattersSettled(9).build(),
                visit("w-2").mattersRaised(3).mattersSettled(1).build(),
                visit("w-3").mattersRaised(-5).mattersSettled(0).build());

        assertThat(VisitCompletion.ofMembers(register.build(), QUARTER).unresolved())
                .isEqualTo(new Share(2, 2));
    }

    @Test
    void a_village_of_two_teams_is_visited_by_both() {
        register.addTeams(
                team("s-1").build(),
                team("s-2")
                        .villages(List.of(Ref.of("v-qingxi"), Ref.of("v-baishi")))
                        .build());
        register.addTeamVisits(
                teamVisit("tv-1").build(),
                teamVisit("tv-2").build(),
                teamVisit("tv-3")
                        .team(Ref.of("s-2"))
                        .village(Ref.of("v-baishi"))
                        .build(),
                teamVisit("tv-4")
                        .team(Ref.of("s-2"))
                        .visitedOn(QUARTER.start().minusDays(1))
                        .build());

        VisitCompletion completion = VisitCompletion.ofTeams(register.build(), QUARTER);

        assertThat(completion).isEqualTo(new VisitCompletion(QUARTER, new Share(2, 3), new Share(3, 6)));
    }

    @Test
    void nothing_to_visit_has_no_percentage() {
        register.addHouseholds(household("h-01").build());

        assertThat(VisitCompletion.ofMembers(register.build(), QUARTER)
                        .visited()
                        .percent(1))
                .isEmpty();
        assertThat(VisitCompletion.ofTeams(register.build(), QUARTER)
                        .unresolved()
                        .percent(1))
                .isEmpty();
    }

    @Test
    void a_date_has_its_weekday() {
        assertThat(Weekday.of(LocalDate.of(2026, 6, 9))).isEqualTo(Weekday.TUESDAY);
        assertThat(Weekday.of(LocalDate.of(2026, 6, 7))).isEqualTo(Weekday.SUNDAY);
        assertThat(Weekday.TUESDAY.label().zh()).contains("周二");
    }
}
