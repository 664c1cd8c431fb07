package org.qinglian.core.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;
import org.qinglian.core.common.Share;
import org.qinglian.core.fixture.CoverageSamples;
import org.qinglian.core.fixture.OrganizationSamples;
import org.qinglian.core.fixture.ProgrammeSamples;
import org.qinglian.core.organization.Member;

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

    /** Zhejiang 2023: more than 85 000 grids and 450 000 micro-grids, here a ten-thousandth of them. */
    @Test
    void a_host_defines_a_dimension_of_its_own() {
        CoverageRegisterBuilder register = CoverageRegister.builder();
        for (int i = 0; i < 17; i++) {
            register.addGrids(CoverageSamples.grid("g-" + i).build());
        }
        for (int i = 0; i < 90; i++) {
            register.addGrids(CoverageSamples.grid("micro-" + i)
                    .kind(GridKind.MICRO)
                    .within(Ref.of("g-" + i % 17))
                    .build());
        }
        CoverageDimension<Grid> microGrids = CoverageDimension.<Grid>builder("micro-grid")
                .title(LocalizedText.of("微网格", "Micro-grids of grids"))
                .subjects(
                        "grids",
                        all -> all.grids().stream()
                                .filter(grid -> grid.kind() == GridKind.MICRO)
                                .toList())
                .covering((all, asOf, sink) ->
                        all.grids().forEach(grid -> grid.within().ifPresent(whole -> sink.covers(whole, grid.id()))))
                .build();

        CoverageLoad load = microGrids.load(register.build(), ProgrammeSamples.AS_OF);

        assertThat(load.title().en()).contains("Micro-grids of grids");
        assertThat(load.byCoverer()).hasSize(17).containsEntry(Ref.of("g-0"), 6).containsEntry(Ref.of("g-16"), 5);
        assertThat(load.distribution().mean(1)).contains(new BigDecimal("5.3"));
        assertThat(microGrids.measure(register.build(), ProgrammeSamples.AS_OF).share())
                .isEqualTo(new Share(90, 90));
    }

    @Test
    void a_dimension_without_subjects_or_without_covering_is_refused() {
        assertThatNullPointerException()
                .isThrownBy(() -> CoverageDimension.<Grid>builder("half")
                        .subjects("grids", CoverageRegister::grids)
                        .build())
                .withMessage("covering");
        assertThatNullPointerException()
                .isThrownBy(() -> CoverageDimension.<Grid>builder("half")
                        .covering((all, asOf, sink) -> {})
                        .build())
                .withMessage("subjects");
    }

    @Test
    void a_micro_grid_is_served_with_the_grid_of_which_it_is_a_part() {
        CoverageRegister register = CoverageRegister.builder()
                .addGrids(
                        CoverageSamples.grid("g-1").build(),
                        CoverageSamples.grid("g-2")
                                .kind(GridKind.MICRO)
                                .branch(Optional.empty())
                                .build())
                .build();

        assertThat(CoverageDimension.GRID_BRANCH.subjects(register)).hasSize(1);
        assertThat(CoverageDimension.GRID_BRANCH
                        .measure(register, ProgrammeSamples.AS_OF)
                        .share())
                .isEqualTo(new Share(1, 1));
    }

    /** Xitou village: 252 households, 50 members of whom 41 serve; nine are excused with a reason. */
    @Test
    void the_members_who_are_excused_leave_the_whole_of_those_who_serve() {
        List<Member> members = new ArrayList<>();
        CoverageRegisterBuilder register = CoverageRegister.builder();
        int next = 0;
        for (int i = 0; i < 50; i++) {
            boolean serves = i < 41;
            members.add(OrganizationSamples.member("m-" + i)
                    .exclusion(serves ? Optional.empty() : Optional.of(OrganizationSamples.exclusion()))
                    .build());
            int load = serves ? i < 6 ? 7 : 6 : 0;
            register.addLinks(CoverageSamples.link("l-" + i)
                    .member(Ref.of("m-" + i))
                    .households(CoverageSamples.households(next + 1, next + load))
                    .build());
            next += load;
        }

        Coverage<Member> service =
                CoverageDimension.memberService(members).measure(register.build(), ProgrammeSamples.AS_OF);
        Distribution loads = CoverageDimension.MEMBER_HOUSEHOLD
                .load(register.build(), ProgrammeSamples.AS_OF)
                .distribution();

        assertThat(service.title()).isEqualTo(LocalizedText.of("党员参与联户", "Members who look after households"));
        assertThat(service.share()).isEqualTo(new Share(41, 41));
        assertThat(service.excluded()).hasSize(9);
        assertThat(loads.total()).isEqualTo(252);
        assertThat(loads.mean(2)).contains(new BigDecimal("6.15"));
    }

    @Test
    void tells_by_how_many_each_is_covered() {
        CoverageRegister register = CoverageSamples.register();

        Distribution teams = CoverageDimension.TEAM_VILLAGE.depth(register, ProgrammeSamples.AS_OF);
        Distribution contacts = CoverageDimension.COMMITTEE_GRID.depth(
                register.withGrids(
                        register.grids().get(0).withContacts(),
                        register.grids().get(1).withContacts(Ref.of("c-01"), Ref.of("c-02")),
                        register.grids().get(3)),
                ProgrammeSamples.AS_OF);

        assertThat(teams.count()).isEqualTo(2);
        assertThat(teams.mean(1)).contains(new BigDecimal("1.0"));
        assertThat(contacts.count()).isEqualTo(2);
        assertThat(contacts.least()).isZero();
        assertThat(contacts.most()).isEqualTo(2);
    }

    @Test
    void the_three_are_complete_when_each_is_and_name_what_is_missing_when_not() {
        CoverageRegister register = CoverageSamples.register();
        ThreeCoverages whole = ThreeCoverages.of(register, ProgrammeSamples.AS_OF);
        ThreeCoverages less =
                ThreeCoverages.of(register.withTeams(List.of()).withLinks(List.of()), ProgrammeSamples.AS_OF);

        assertThat(whole.isComplete()).isTrue();
        assertThat(whole.gaps()).isEmpty();
        assertThat(less.isComplete()).isFalse();
        assertThat(less.gaps()).extracting(Coverage::dimension).containsExactly("team-village", "member-household");
        assertThat(less.gaps().get(0).uncovered()).hasSize(2);
        assertThat(less.gaps().get(1).share()).isEqualTo(new Share(0, 9));
    }

    @Test
    void nothing_to_cover_is_not_taken_for_complete() {
        assertThat(ThreeCoverages.of(CoverageRegister.builder().build(), ProgrammeSamples.AS_OF)
                        .isComplete())
                .isFalse();
        assertThat(ThreeCoverages.of(
                                List.of(CoverageDimension.COMMITTEE_GRID),
                                CoverageSamples.register(),
                                ProgrammeSamples.AS_OF)
                        .isComplete())
                .isTrue();
    }
}
