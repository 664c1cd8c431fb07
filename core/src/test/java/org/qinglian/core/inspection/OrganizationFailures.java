package org.qinglian.core.inspection;

import static org.qinglian.core.common.Severity.ERROR;
import static org.qinglian.core.common.Severity.WARNING;
import static org.qinglian.core.fixture.ProgrammeSamples.withOrganization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Level;
import org.qinglian.core.common.Ref;
import org.qinglian.core.fixture.OrganizationSamples;
import org.qinglian.core.organization.Organization;
import org.qinglian.core.programme.Programme;

/** A failing sample for every check of organization. */
final class OrganizationFailures {
    private OrganizationFailures() {}

    static List<FailingSample> all() {
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

    static Programme withOrganizationOf(String id, UnaryOperator<Organization> change) {
        return withOrganization(
                register -> register.withOrganizations(Replace.in(register.organizations(), id, change)));
    }
}
