package org.qinglian.core.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Share;
import org.qinglian.core.fixture.CoverageSamples;
import org.qinglian.core.fixture.ProgrammeSamples;

class CoverageDimensionTest {
    @Test
    void measures_the_share_that_is_covered_and_lists_what_is_not() {
        CoverageRegister register = CoverageSamples.register()
                .withLinks(CoverageSamples.link("l-1")
                        .households(CoverageSamples.households(1, 7))
                        .build());

        Coverage<Household> coverage = CoverageDimension.MEMBER_HOUSEHOLD.measure(register, ProgrammeSamples.AS_OF);

        assertThat(coverage.dimension()).isEqualTo("member-household");
        assertThat(coverage.title()).isEqualTo(LocalizedText.of("党员联户", "Members for households"));
        assertThat(coverage.share()).isEqualTo(new Share(7, 9));
        assertThat(coverage.uncovered())
                .extracting(household -> household.id().id())
                .containsExactly("h-08", "h-09");
        assertThat(coverage.excluded())
                .extracting(household -> household.id().id())
                .containsExactly("h-10");
    }

    @Test
    void a_household_that_is_excluded_leaves_the_whole_even_if_it_is_linked() {
        CoverageRegister register = CoverageSamples.register()
                .withLinks(CoverageSamples.link("l-1")
                        .households(CoverageSamples.households(1, 10))
                        .build());

        assertThat(CoverageDimension.MEMBER_HOUSEHOLD
                        .measure(register, ProgrammeSamples.AS_OF)
                        .share())
                .isEqualTo(new Share(9, 9));
    }

    @Test
    void measures_villages_by_teams_and_grids_by_branches() {
        CoverageRegister register = CoverageSamples.register();

        assertThat(CoverageDimension.TEAM_VILLAGE
                        .measure(register, ProgrammeSamples.AS_OF)
                        .share())
                .isEqualTo(new Share(2, 2));
        assertThat(CoverageDimension.GRID_BRANCH
                        .measure(register, ProgrammeSamples.AS_OF)
                        .share())
                .isEqualTo(new Share(3, 3));
    }

    @Test
    void a_whole_of_nothing_is_complete_but_has_no_percentage() {
        Share share = CoverageDimension.TEAM_VILLAGE
                .measure(CoverageRegister.builder().build(), ProgrammeSamples.AS_OF)
                .share();

        assertThat(share.isComplete()).isTrue();
        assertThat(share.percent(1)).isEqualTo(Optional.empty());
    }

    @Test
    void there_are_three_full_coverages() {
        assertThat(CoverageDimension.STANDARD)
                .extracting(CoverageDimension::toString)
                .containsExactly("team-village", "grid-branch", "member-household");
        assertThat(CoverageDimension.STANDARD)
                .extracting(CoverageDimension::collection)
                .containsExactly("villages", "grids", "households");
    }
}
