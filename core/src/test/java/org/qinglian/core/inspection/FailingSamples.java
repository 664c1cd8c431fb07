package org.qinglian.core.inspection;

import static org.qinglian.core.common.Severity.ERROR;
import static org.qinglian.core.common.Severity.WARNING;
import static org.qinglian.core.fixture.ProgrammeSamples.withConduct;
import static org.qinglian.core.fixture.ProgrammeSamples.withCoverage;
import static org.qinglian.core.fixture.ProgrammeSamples.withOrganization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Level;
import org.qinglian.core.common.Ref;
import org.qinglian.core.conduct.CaseNotice;
import org.qinglian.core.conduct.ConductRule;
import org.qinglian.core.conduct.NoticeStatus;
import org.qinglian.core.coverage.Household;
import org.qinglian.core.fixture.ConductSamples;
import org.qinglian.core.fixture.CoverageSamples;
import org.qinglian.core.fixture.OrganizationSamples;
import org.qinglian.core.organization.Organization;
import org.qinglian.core.programme.Programme;

/** One failing sample for every standard check, with its whole finding. */
final class FailingSamples {
    private FailingSamples() {}

    static Stream<FailingSample> all() {
        return Stream.of(programme(), organization(), coverage(), conduct()).flatMap(List::stream);
    }

    private static List<FailingSample> programme() {
        return List.of(
                FailingSample.of("programme.dangling-reference", ERROR)
                        .in(withCoverage(register -> register.withVisits(
                                Replace.in(register.visits(), "w-2", visit -> visit.withVisitor(Ref.of("m-99"))))))
                        .at("qinghe", "/coverage/visits/1/visitor")
                        .says(
                                "/coverage/visits/1/visitor 引用的党员“m-99”不存在；应为已登记的标识。",
                                "/coverage/visits/1/visitor names member 'm-99', which does not exist; expected the identifier of a record."),
                FailingSample.of("programme.repeated-identifier", ERROR)
                        .in(withCoverage(register -> register.withVisits(Replace.plus(
                                register.visits(), CoverageSamples.visit("w-1").build()))))
                        .at("qinghe", "/coverage/visits/3")
                        .says(
                                "/coverage/visits/3 的走访标识“w-1”已被使用；应唯一。",
                                "/coverage/visits/3 is visit 'w-1', an identifier that is used already; expected one of its own."));
    }

    private static List<FailingSample> organization() {
        return List.of(
                FailingSample.of("organization.several-roots", ERROR)
                        .in(withOrganizationOf("o-yunshan", record -> record.withParent(Optional.empty())))
                        .at("o-yunshan", "/organization/organizations/2/parent")
                        .says(
                                "党组织“o-yunshan”没有上级组织，而顶层组织已有“o-county”；应有上级组织。",
                                "Organisation 'o-yunshan' has no organisation above it, but 'o-county' is the top already; expected a parent."),
                FailingSample.of("organization.cyclic-tree", ERROR)
                        .in(withOrganizationOf("o-discipline", record -> record.withParent(Ref.of("o-discipline"))))
                        .at("o-discipline", "/organization/organizations/1/parent")
                        .says(
                                "党组织“o-discipline”沿上级组织回到自身；应通向顶层组织。",
                                "Organisation 'o-discipline' leads back to itself through the organisations above it; expected a way to the top."),
                FailingSample.of("organization.level-order", ERROR)
                        .in(withOrganizationOf("o-baishi", record -> record.withLevel(Level.COUNTY)))
                        .at("o-baishi", "/organization/organizations/5/level")
                        .says(
                                "党组织“o-baishi”的层级为县级，其上级“o-yunshan”为乡镇（街道）；应不高于上级。",
                                "Organisation 'o-baishi' works at county level, its parent 'o-yunshan' at township or street level; expected the same level or a lower one."),
                FailingSample.of("organization.branch-too-small", ERROR)
                        .in(withOrganization(register -> register.withOrganizations(Replace.plus(
                                register.organizations(),
                                OrganizationSamples.organization("o-new").build()))))
                        .at("o-new", "/organization/organizations/6")
                        .basis("《中国共产党章程》第三十条（2022）")
                        .says(
                                "党组织“o-new”有正式党员 0 人；应不少于 3 人。",
                                "Organisation 'o-new': full members 0; expected 3 or more."),
                FailingSample.of("organization.secretary-vacant", ERROR)
                        .in(withOrganization(register -> register.withAppointments(Replace.in(
                                register.appointments(),
                                "a-4",
                                appointment -> appointment.withDuring(
                                        DateRange.of(LocalDate.of(2024, 3, 1), LocalDate.of(2026, 3, 29)))))))
                        .at("p-baishi", "/organization/posts/2")
                        .basis("《软弱涣散基层党组织整顿：直接认定情形（青海某州，2019）》")
                        .says(
                                "职务“p-baishi”（组织“o-baishi”）自 2026-03-30 起空缺；应在 3 个月内补任。",
                                "Post 'p-baishi' of organisation 'o-baishi' has been vacant since 2026-03-30; expected an appointment within 3 months."),
                FailingSample.of("organization.post-held-twice", ERROR)
                        .in(withOrganization(register -> register.withAppointments(Replace.plus(
                                register.appointments(),
                                OrganizationSamples.appointment("a-5")
                                        .holder(Ref.of("c-04"))
                                        .build()))))
                        .at("a-5", "/organization/appointments/4/during")
                        .says(
                                "任职“a-5”在职务“p-qingxi”上的任期（2024-03-01 起）与“a-3”重叠；同一时间应由一人担任。",
                                "Appointment 'a-5' holds post 'p-qingxi' from 2024-03-01 on, which overlaps with 'a-3'; expected one holder at a time."),
                FailingSample.of("organization.member-outside-branch", ERROR)
                        .in(withOrganization(register -> register.withMembers(Replace.in(
                                register.members(), "m-12", member -> member.withBranch(Ref.of("o-yunshan"))))))
                        .at("m-12", "/organization/members/11/branch")
                        .basis("《中国共产党章程》第八条（2022）")
                        .says(
                                "党员“m-12”编入的组织“o-yunshan”为党委；应为党支部或党小组。",
                                "Member 'm-12' belongs to 'o-yunshan', which is a Party committee; expected a branch or Party group."),
                FailingSample.of("organization.absent-from-other-branch", WARNING)
                        .in(withOrganization(register -> register.withMeetings(Replace.in(
                                register.meetings(),
                                "t-2",
                                meeting -> meeting.withAbsences(OrganizationSamples.absence("m-02"))))))
                        .at("t-2", "/organization/meetings/1/absences/0")
                        .says(
                                "组织生活会议“t-2”记录缺席的党员“m-02”不属于组织“o-baishi”；应为本组织党员。",
                                "Meeting 't-2' records the absence of 'm-02', who does not belong to 'o-baishi'; expected one of its members."));
    }

    private static List<FailingSample> coverage() {
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

    private static List<FailingSample> conduct() {
        return List.of(
                FailingSample.of("conduct.negative-without-decision", ERROR)
                        .in(withNotice("n-2", notice -> notice.withDecision(Optional.empty())))
                        .at("n-2", "/conduct/notices/1/decision")
                        .basis("《党务公开：先有处理决定，后有通报》")
                        .says(
                                "反面通报“n-2”未注明处理决定；应注明所依据的决定。",
                                "Negative case notice 'n-2' cites no decision; expected the decision on which it rests."),
                FailingSample.of("conduct.issued-before-decision", ERROR)
                        .in(withNotice("n-2", notice -> notice.withIssuedOn(LocalDate.of(2026, 3, 19))))
                        .at("n-2", "/conduct/notices/1/issuedOn")
                        .basis("《党务公开：先有处理决定，后有通报》")
                        .says(
                                "反面通报“n-2”印发日期 2026-03-19 早于处理决定生效日 2026-03-20；应在该日或之后。",
                                "Negative case notice 'n-2': issuedOn 2026-03-19 is before the decision takes effect on 2026-03-20; expected that day or later."),
                FailingSample.of("conduct.revoked-not-corrected", ERROR)
                        .in(withNotice("n-4", notice -> notice.withStatus(NoticeStatus.ISSUED)))
                        .at("n-4", "/conduct/notices/3/status")
                        .basis("《中华人民共和国公职人员政务处分法》第六十条（2020）")
                        .says(
                                "通报“n-4”所依据的决定已于 2026-05-08 撤销，通报状态仍为印发；应为更正或撤回。",
                                "Case notice 'n-4' rests on a decision that was revoked on 2026-05-08, yet its status is issued; expected corrected or withdrawn."),
                FailingSample.of("conduct.issued-without-date", ERROR)
                        .in(withNotice("n-1", notice -> notice.withIssuedOn(Optional.empty())))
                        .at("n-1", "/conduct/notices/0/issuedOn")
                        .says(
                                "通报“n-1”已印发而无印发日期；应有日期。",
                                "Case notice 'n-1' was issued but has no issuedOn; expected a date."),
                FailingSample.of("conduct.issue-number-repeated", ERROR)
                        .in(withConduct(register -> register.withNotices(Replace.plus(
                                register.notices(),
                                ConductSamples.positive("n-5").issueNumber(2).build()))))
                        .at("n-5", "/conduct/notices/4/issueNumber")
                        .says(
                                "通报“n-5”在系列“正反案例通报”中的第 2 期已用于“n-2”；应为新的期号。",
                                "Case notice 'n-5' is issue 2 of series '正反案例通报', which 'n-2' has already; expected a number of its own."),
                FailingSample.of("conduct.issue-number-gap", WARNING)
                        .in(withNotice("n-4", notice -> notice.withIssueNumber(5)))
                        .at("n-4", "/conduct/notices/3/issueNumber")
                        .says(
                                "通报“n-4”为系列“正反案例通报”第 5 期，而第 4 期未登记；期号应连续。",
                                "Case notice 'n-4' is issue 5 of series '正反案例通报', but issue 4 is not on record; expected no gap."),
                FailingSample.of("conduct.negative-incomplete", WARNING)
                        .in(withNotice(
                                "n-2",
                                notice -> notice.withSubjects(List.of())
                                        .withRules(List.<Ref<ConductRule>>of())
                                        .withOutcome(Optional.empty())))
                        .at("n-2", "/conduct/notices/1")
                        .basis("《通报曝光要素：姓名、单位、职务、主要事实、处理结果（中央纪委评论）》")
                        .says(
                                "反面通报“n-2”缺少：subjects, rules, outcome；应写明对象（subjects）、条款（rules）和处理结果（outcome）。",
                                "Negative case notice 'n-2' lacks: subjects, rules, outcome; expected subjects, rules and outcome."));
    }

    static Programme withOrganizationOf(String id, UnaryOperator<Organization> change) {
        return withOrganization(
                register -> register.withOrganizations(Replace.in(register.organizations(), id, change)));
    }

    static Programme withNotice(String id, UnaryOperator<CaseNotice> change) {
        return withConduct(register -> register.withNotices(Replace.in(register.notices(), id, change)));
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
