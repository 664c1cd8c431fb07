package org.qinglian.core.inspection;

import static org.qinglian.core.common.Severity.ERROR;
import static org.qinglian.core.common.Severity.INFORMATION;
import static org.qinglian.core.common.Severity.WARNING;
import static org.qinglian.core.fixture.ProgrammeSamples.withCoverage;
import static org.qinglian.core.fixture.ProgrammeSamples.withOrganization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qinglian.core.common.Ref;
import org.qinglian.core.coverage.GridRole;
import org.qinglian.core.coverage.GridStaff;
import org.qinglian.core.coverage.Household;
import org.qinglian.core.fixture.CoverageSamples;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.MemberCategory;
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
                FailingSample.of("coverage.team-load", WARNING)
                        .in(withCoverage(register -> register.withTeams(Replace.in(
                                register.teams(),
                                "s-1",
                                record -> record.withVillages(
                                        Ref.of("v-qingxi"),
                                        Ref.of("v-baishi"),
                                        Ref.of("v-qingxi"),
                                        Ref.of("v-qingxi"))))))
                        .at("s-1", "/coverage/teams/0/villages")
                        .basis("本库约定：组团联村做法：一团 1–2 村，3 村为上限")
                        .says(
                                "联村服务团“s-1”联系 4 个村社；应不超过 3 个。",
                                "Service team 's-1' looks after 4 villages; expected at most 3."),
                FailingSample.of("coverage.team-visit-elsewhere", WARNING)
                        .in(withCoverage(register -> register.withTeamVisits(
                                Replace.in(register.teamVisits(), "tv-2", record -> record.withTeam(Ref.of("s-1"))))))
                        .at("tv-2", "/coverage/teamVisits/1/village")
                        .says(
                                "服务团走访“tv-2”：服务团“s-1”于 2026-06-02 走访村社“v-baishi”；应为该团在任期间所联系的村社。",
                                "Team visit 'tv-2' of team 's-1' was in village 'v-baishi' on 2026-06-02; expected one of its villages, on a day on which the team is at work."),
                FailingSample.of("coverage.team-visit-overdue", WARNING)
                        .in(withCoverage(register -> register.withTeamVisits(Replace.in(
                                register.teamVisits(),
                                "tv-2",
                                record -> record.withVisitedOn(LocalDate.of(2026, 5, 29))))))
                        .at("s-2", "/coverage/teams/1/villages/0")
                        .basis("本库约定：组团联村做法：每月至少走访一次")
                        .says(
                                "联村服务团“s-2”自 2026-05-29 走访或到任后未再走访村社“v-baishi”；应于 2026-06-29 前走访（1 个月内）。",
                                "Service team 's-2' was last in village 'v-baishi' on 2026-05-29, or went to work then; expected a visit by 2026-06-29, within 1 month."),
                FailingSample.of("coverage.village-without-grid", ERROR)
                        .in(withCoverage(register -> register.withVillages(Replace.plus(
                                register.villages(),
                                CoverageSamples.village("v-new").build()))))
                        .at("v-new", "/coverage/villages/2")
                        .basis("《网格划分》全域覆盖")
                        .says(
                                "村社“v-new”没有网格；应至少有一个，实现全域覆盖。",
                                "Village 'v-new' has no grid; expected at least one, so that all of it is covered."),
                FailingSample.of("coverage.village-households-differ", WARNING)
                        .in(withCoverage(register -> register.withVillages(
                                Replace.in(register.villages(), "v-baishi", record -> record.withHouseholds(5)))))
                        .at("v-baishi", "/coverage/villages/1/households")
                        .basis("《网格划分》全域覆盖")
                        .says(
                                "村社“v-baishi”各网格登记共 4 户，村社户数为 5 户；两数应一致。",
                                "Village 'v-baishi' has 4 households in its grids, 5 by its own count; expected as many."),
                FailingSample.of("coverage.grid-size", WARNING)
                        .in(withHouseholdsOfOneGrid(501))
                        .at("g-1", "/coverage/grids/0")
                        .basis("地方做法：综合网格规模：城市 300–500 户，农村约 300 户")
                        .says("网格“g-1”有 501 户；应不超过 500 户。", "Grid 'g-1' has 501 households; expected at most 500."),
                FailingSample.of("coverage.grid-population", WARNING)
                        .in(withCoverage(register -> register.withGrids(
                                Replace.in(register.grids(), "g-1", record -> record.withPopulation(2501)))))
                        .at("g-1", "/coverage/grids/0/population")
                        .basis("地方做法：综合网格规模：不超过 2 500 人")
                        .says("网格“g-1”有 2501 人；应不超过 2500 人。", "Grid 'g-1' has 2501 people; expected at most 2500."),
                FailingSample.of("coverage.micro-grid-misplaced", ERROR)
                        .in(withCoverage(register -> register.withGrids(
                                Replace.in(register.grids(), "g-5", record -> record.withWithin(Optional.empty())))))
                        .at("g-5", "/coverage/grids/4/within")
                        .basis("《三级网格》村社—网格—微网格")
                        .says(
                                "网格“g-5”未注明所在网格；微网格应在本村社的网格之内，其他网格不列于网格之内。",
                                "Grid 'g-5' names no grid of which it is a part; expected a micro-grid within a grid of the same village, and no other kind within one."),
                FailingSample.of("coverage.grid-heads", WARNING)
                        .in(withCoverage(register -> register.withGrids(Replace.in(
                                register.grids(),
                                "g-1",
                                record -> record.withStaff(new GridStaff(GridRole.FULL_TIME, Actor.member("m-03")))))))
                        .at("g-1", "/coverage/grids/0/staff")
                        .basis("《网格力量》一长三员")
                        .says("网格“g-1”登记网格长 0 名；应为一名。", "Grid 'g-1' has 0 heads among its staff; expected one."),
                FailingSample.of("coverage.grid-without-branch", ERROR)
                        .in(withCoverage(register -> register.withGrids(
                                Replace.in(register.grids(), "g-4", grid -> grid.withExclusion(Optional.empty())))))
                        .at("g-4", "/coverage/grids/3")
                        .basis("《三个全覆盖》网格支部全覆盖")
                        .says(
                                "网格“g-4”没有党支部或党小组；应有一个。",
                                "Grid 'g-4' is served by no branch or Party group; expected one."),
                FailingSample.of("coverage.branch-shared", WARNING)
                        .in(withCoverage(register -> register.withGrids(
                                Replace.in(register.grids(), "g-2", record -> record.withBranch(Ref.of("o-qingxi"))))))
                        .at("g-1", "/coverage/grids/0/branch")
                        .basis("本库约定：网格支部：正式党员三人以上的网格单独建立支部")
                        .says(
                                "网格“g-1”有正式党员 5 人，却与其他 1 个网格共用“o-qingxi”；达 3 人的应有自己的党支部或党小组。",
                                "Grid 'g-1' has 5 full members and shares branch 'o-qingxi' with 1 more; expected a branch or Party group of its own from 3 full members on."),
                FailingSample.of("coverage.grid-without-contact", WARNING)
                        .in(withCoverage(register -> register.withGrids(
                                Replace.in(register.grids(), "g-3", record -> record.withContacts()))))
                        .at("g-3", "/coverage/grids/2")
                        .basis("《两委联格》村社两委成员联系网格")
                        .says(
                                "网格“g-3”在 2026-06-30 没有联格的两委成员；应有一名。",
                                "Grid 'g-3' has no contact in the two committees on 2026-06-30; expected one."),
                FailingSample.of("coverage.contact-outside-committees", WARNING)
                        .in(withCoverage(register -> register.withGrids(
                                Replace.in(register.grids(), "g-3", record -> record.withContacts(Ref.of("c-02"))))))
                        .at("g-3", "/coverage/grids/2/contacts/0")
                        .basis("《两委联格》村社两委成员联系网格")
                        .says(
                                "网格“g-3”的联格人员“c-02”未在“o-baishi”任职，也非该村（居）委会人员；应为两委成员。",
                                "Grid 'g-3' has contact 'c-02', who holds no post in 'o-baishi' and is not of its villagers' committee; expected a member of one of the two."),
                FailingSample.of("coverage.contact-load", WARNING)
                        .in(withCoverage(register -> register.withGrids(Replace.in(
                                register.grids(),
                                "g-1",
                                record -> record.withContacts(Ref.of("c-02"), Ref.of("c-02"), Ref.of("c-02"))))))
                        .at("c-02", "/organization/cadres/1")
                        .basis("本库约定：两委联格做法：一人 1–2 格，3 格为上限")
                        .says("干部“c-02”联系 4 个网格；应不超过 3 个。", "Cadre 'c-02' looks after 4 grids; expected at most 3."),
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
                                "党员联户“l-3”联系的户“h-06”已由“l-2”联系；同一时间应不超过 1 名党员。",
                                "Household link 'l-3' names household 'h-06', which is linked by 'l-2' already; expected at most 1 at a time."),
                FailingSample.of("coverage.link-load", WARNING)
                        .in(withHouseholdsOfOneMember(16))
                        .at("m-01", "/coverage/links/0")
                        .basis("地方做法：党员联户做法：一般 5–10 户（浙江）；软上限 15 户为本库约定")
                        .says(
                                "党员“m-01”联系 16 户；应不超过 15 户。",
                                "Member 'm-01' is linked to 16 households; expected at most 15."),
                FailingSample.of("coverage.link-load-uneven", INFORMATION)
                        .in(withFewBesideMany())
                        .at("m-02", "/coverage/links/1")
                        .basis("地方做法：党员联户做法：一般 5–10 户（浙江）；村内均衡为本库约定")
                        .says(
                                "党员“m-02”联系 4 户，同村社的“m-01”联系 11 户；应先达到 5 户，再由他人多联。",
                                "Member 'm-02' is linked to 4 households, 'm-01' of the same village to 11; expected 5 or more before another has so many."),
                FailingSample.of("coverage.link-of-excluded", ERROR)
                        .in(withCoverage(register -> register.withLinks(
                                Replace.in(register.links(), "l-3", link -> link.withMember(Ref.of("m-14"))))))
                        .at("l-3", "/coverage/links/2/member")
                        .says(
                                "党员联户“l-3”由除外党员“m-14”承担；应由可履职党员承担。",
                                "Household link 'l-3' is held by 'm-14', who is excluded from duties; expected a member who can serve."),
                FailingSample.of("coverage.link-of-floating", WARNING)
                        .in(withOrganization(register -> register.withMembers(Replace.in(
                                register.members(), "m-08", member -> member.withCategory(MemberCategory.FLOATING)))))
                        .at("l-3", "/coverage/links/2/member")
                        .basis("本库约定：党员联户做法：外出流动党员不承担联户")
                        .says(
                                "党员联户“l-3”由“m-08”承担，该党员为流动党员；应由在村党员承担。",
                                "Household link 'l-3' is held by 'm-08', a floating member; expected a member who is there."),
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

    /** {@code m-01} is linked to eleven households and {@code m-02} of the same village to four. */
    private static Programme withFewBesideMany() {
        Programme programme = withHouseholdsOfOneMember(11);
        return programme.withCoverage(programme
                .coverage()
                .withLinks(Replace.in(
                        programme.coverage().links(),
                        "l-2",
                        link -> link.withHouseholds(CoverageSamples.households(1, 4)))));
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
