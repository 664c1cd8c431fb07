package org.qinglian.core.inspection;

import static org.qinglian.core.common.Severity.ERROR;
import static org.qinglian.core.common.Severity.WARNING;
import static org.qinglian.core.fixture.ProgrammeSamples.withCoverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qinglian.core.common.Ref;
import org.qinglian.core.coverage.Household;
import org.qinglian.core.fixture.CoverageSamples;
import org.qinglian.core.programme.Programme;

/** A failing sample for every check of coverage. */
final class CoverageFailures {
    private CoverageFailures() {}

    static List<FailingSample> all() {
        return List.of(
                FailingSample.of("coverage.village-without-team", ERROR)
                        .in(withCoverage(register -> register.withTeams(Replace.without(register.teams(), "s-2"))))
                        .at("v-baishi", "/coverage/villages/1")
                        .basis("《三个全覆盖》组团联村全覆盖")
                        .says(
                                "村社“v-baishi”在 2026-06-30 没有联村服务团；应至少有一个。",
                                "Village 'v-baishi' has no service team on 2026-06-30; expected at least one."),
                FailingSample.of("coverage.grid-without-branch", ERROR)
                        .in(withCoverage(register -> register.withGrids(
                                Replace.in(register.grids(), "g-4", grid -> grid.withExclusion(Optional.empty())))))
                        .at("g-4", "/coverage/grids/3")
                        .basis("《三个全覆盖》网格支部全覆盖")
                        .says(
                                "网格“g-4”没有党支部或党小组；应有一个。",
                                "Grid 'g-4' is served by no branch or Party group; expected one."),
                FailingSample.of("coverage.household-unlinked", ERROR)
                        .in(withCoverage(register -> register.withLinks(Replace.in(
                                register.links(),
                                "l-3",
                                link -> link.withHouseholds(CoverageSamples.households(8, 9))))))
                        .at("h-07", "/coverage/households/6")
                        .basis("《三个全覆盖》党员联户全覆盖")
                        .says(
                                "户“h-07”在 2026-06-30 没有联系党员；应有一名。",
                                "Household 'h-07' is linked to no member on 2026-06-30; expected one."),
                FailingSample.of("coverage.household-linked-twice", WARNING)
                        .in(withCoverage(register -> register.withLinks(Replace.in(
                                register.links(),
                                "l-3",
                                link -> link.withHouseholds(CoverageSamples.households(6, 9))))))
                        .at("l-3", "/coverage/links/2/households/0")
                        .says(
                                "党员联户“l-3”联系的户“h-06”已由“l-2”联系；应只由一名党员联系。",
                                "Household link 'l-3' names household 'h-06', which is linked by 'l-2' already; expected one link."),
                FailingSample.of("coverage.link-load", WARNING)
                        .in(withHouseholdsOfOneMember(16))
                        .at("m-01", "/coverage/links/0")
                        .basis("《党员联户做法：一般 5–10 户（浙江）；15 户为本库软上限》")
                        .says(
                                "党员“m-01”联系 16 户；应不超过 15 户。",
                                "Member 'm-01' is linked to 16 households; expected at most 15."),
                FailingSample.of("coverage.link-of-excluded", ERROR)
                        .in(withCoverage(register -> register.withLinks(
                                Replace.in(register.links(), "l-3", link -> link.withMember(Ref.of("m-14"))))))
                        .at("l-3", "/coverage/links/2/member")
                        .says(
                                "党员联户“l-3”由除外党员“m-14”承担；应由可履职党员承担。",
                                "Household link 'l-3' is held by 'm-14', who is excluded from duties; expected a member who can serve."),
                FailingSample.of("coverage.grid-size", WARNING)
                        .in(withHouseholdsOfOneGrid(501))
                        .at("g-1", "/coverage/grids/0")
                        .basis("《综合网格规模：城市 300–500 户，农村约 300 户》")
                        .says("网格“g-1”有 501 户；应不超过 500 户。", "Grid 'g-1' has 501 households; expected at most 500."),
                FailingSample.of("coverage.visit-settled-exceeds-raised", ERROR)
                        .in(withCoverage(register -> register.withVisits(
                                Replace.in(register.visits(), "w-2", visit -> visit.withMattersSettled(3)))))
                        .at("w-2", "/coverage/visits/1/mattersSettled")
                        .says(
                                "走访“w-2”办结 3 件、反映 2 件；办结应不多于反映。",
                                "Visit 'w-2': matters settled 3, raised 2; expected no more settled than raised."));
    }

    /** {@code m-01} is linked to so many households; {@code h-07} to {@code h-09} stay with {@code m-08}. */
    static Programme withHouseholdsOfOneMember(int number) {
        return withCoverage(register -> {
            List<Ref<Household>> own = CoverageSamples.households(11, 10 + number);
            List<Household> households = new ArrayList<>(register.households());
            own.forEach(id -> households.add(CoverageSamples.household(id.id()).build()));
            return register.withHouseholds(households)
                    .withLinks(Replace.in(
                            Replace.in(register.links(), "l-1", link -> link.withHouseholds(own)),
                            "l-2",
                            link -> link.withHouseholds(CoverageSamples.households(1, 6))));
        });
    }

    /** {@code g-1} holds so many households, each of which needs no link. */
    static Programme withHouseholdsOfOneGrid(int number) {
        return withCoverage(register -> {
            List<Household> households = new ArrayList<>(register.households());
            for (int i = 3; i < number; i++) {
                households.add(CoverageSamples.household("x-" + i)
                        .exclusion(CoverageSamples.exclusion())
                        .build());
            }
            return register.withHouseholds(households);
        });
    }
}
