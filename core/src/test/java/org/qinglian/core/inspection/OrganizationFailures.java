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
import org.qinglian.core.organization.MemberCategory;
import org.qinglian.core.organization.Organization;
import org.qinglian.core.organization.PersonKind;
import org.qinglian.core.organization.Sector;
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
                FailingSample.of("organization.forked-tree", ERROR)
                        .in(withOrganization(register -> register.withOrganizations(Replace.in(
                                register.organizations(),
                                "o-baishi",
                                record -> record.withInstitution(Ref.of("i-yunshan"))
                                        .withParent(Ref.of("o-discipline"))))))
                        .at("o-baishi", "/organization/organizations/5/parent")
                        .says(
                                "党组织“o-baishi”（单位“i-yunshan”）隶属“o-discipline”，而同一单位的“o-yunshan”隶属“o-county”；应隶属于一处。",
                                "Organisation 'o-baishi' of institution 'i-yunshan' stands under 'o-discipline', but 'o-yunshan' of the same institution under 'o-county'; expected one place in the tree."),
                FailingSample.of("organization.level-order", ERROR)
                        .in(withOrganizationOf("o-baishi", record -> record.withLevel(Level.COUNTY)))
                        .at("o-baishi", "/organization/organizations/5/level")
                        .says(
                                "党组织“o-baishi”的层级为县级，其上级“o-yunshan”为乡镇（街道）；应不高于上级。",
                                "Organisation 'o-baishi' works at county level, its parent 'o-yunshan' at township or street level; expected the same level or a lower one."),
                FailingSample.of("organization.level-skipped", WARNING)
                        .in(withOrganization(register -> register.withOrganizations(Replace.in(
                                register.organizations(),
                                "o-baishi",
                                record -> record.withParent(Ref.of("o-county"))))))
                        .at("o-baishi", "/organization/organizations/5/parent")
                        .says(
                                "党组织“o-baishi”的层级为村（社区），直接隶属县级组织“o-county”；应逐级隶属，或注明越级隶属的理由（levelSkip）。",
                                "Organisation 'o-baishi' works at village or community level directly under 'o-county' at county level; expected at most one level below, or a reason (levelSkip)."),
                FailingSample.of("organization.branch-too-small", ERROR)
                        .in(withOrganization(register -> register.withOrganizations(Replace.plus(
                                register.organizations(),
                                OrganizationSamples.organization("o-new").build()))))
                        .at("o-new", "/organization/organizations/6")
                        .basis("《中国共产党章程》第三十条（2022）")
                        .says(
                                "党组织“o-new”有正式党员 0 人；应不少于 3 人。",
                                "Organisation 'o-new': full members 0; expected 3 or more."),
                FailingSample.of("organization.without-people", WARNING)
                        .in(withOrganization(register -> register.withAppointments(Replace.in(
                                register.appointments(),
                                "a-5",
                                record -> record.withDuring(
                                        DateRange.of(LocalDate.of(2024, 3, 1), LocalDate.of(2026, 6, 29)))))))
                        .at("o-discipline", "/organization/organizations/1")
                        .says(
                                "党组织“o-discipline”及其下级组织在 2026-06-30 既无党员也无任职人员；应有人员。",
                                "Organisation 'o-discipline' has neither a member nor the holder of a post, itself or below, on 2026-06-30; expected somebody."),
                FailingSample.of("organization.institution-without-organization", WARNING)
                        .in(withOrganization(register -> register.withInstitutions(Replace.in(
                                register.institutions(),
                                "i-school",
                                record -> record.withJointBranch(Optional.empty())))))
                        .at("i-school", "/organization/institutions/1")
                        .basis("《中国共产党章程》第三十条（2022）")
                        .says(
                                "单位“i-school”（清廉学校）没有党组织；应单独建立，或注明所属联合党支部。",
                                "Institution 'i-school' (schools) has no Party organisation; expected its own, or the joint branch of its members."),
                FailingSample.of("organization.supervised-in-circle", ERROR)
                        .in(withOrganization(register -> register.withInstitutions(Replace.in(
                                register.institutions(),
                                "i-school",
                                record -> record.withSupervisor(Ref.of("i-school"))))))
                        .at("i-school", "/organization/institutions/1/supervisor")
                        .says(
                                "单位“i-school”沿主管单位回到自身；应通向没有主管单位的单位。",
                                "Institution 'i-school' leads back to itself through the institutions that supervise it; expected a way to one that is supervised by none."),
                FailingSample.of("organization.cross-cutting-sector", ERROR)
                        .in(withOrganization(register -> register.withInstitutions(Replace.in(
                                register.institutions(), "i-school", record -> record.withSector(Sector.CULTURE)))))
                        .at("i-school", "/organization/institutions/1/sector")
                        .basis("《清廉单元建设方案》清廉文化贯穿各领域，不是单位类别")
                        .says(
                                "单位“i-school”的领域为“清廉文化”，该领域贯穿各领域；应为单位自身所属领域。",
                                "Institution 'i-school' is of sector 'culture', which cuts across the sectors; expected the sector of the institution itself."),
                FailingSample.of("organization.unknown-sector", WARNING)
                        .in(withOrganization(register -> register.withInstitutions(Replace.in(
                                register.institutions(),
                                "i-school",
                                record -> record.withSector(Sector.of("shcool"))))))
                        .at("i-school", "/organization/institutions/1/sector")
                        .says(
                                "单位“i-school”的领域“shcool”不在本地目录内；应为目录内的领域。",
                                "Institution 'i-school' is of sector 'shcool', which is not on the list of the programme; expected one that is."),
                FailingSample.of("organization.post-dates-reversed", ERROR)
                        .in(withOrganization(register -> register.withPosts(Replace.in(
                                register.posts(),
                                "p-former",
                                record -> record.withAbolishedOn(LocalDate.of(2001, 7, 1))))))
                        .at("p-former", "/organization/posts/4/abolishedOn")
                        .says(
                                "职务“p-former”于 2001-07-01 撤销，设立日为 2001-07-01；撤销应晚于设立。",
                                "Post 'p-former' was abolished on 2001-07-01 and established on 2001-07-01; expected an abolition after the establishment."),
                FailingSample.of("organization.secretary-vacant", ERROR)
                        .in(withOrganization(register -> register.withAppointments(Replace.in(
                                register.appointments(),
                                "a-4",
                                appointment -> appointment.withDuring(
                                        DateRange.of(LocalDate.of(2024, 3, 1), LocalDate.of(2026, 3, 29)))))))
                        .at("p-baishi", "/organization/posts/2")
                        .basis("地方做法：软弱涣散基层党组织整顿：直接认定情形（青海某州，2019）")
                        .says(
                                "职务“p-baishi”（组织“o-baishi”）自 2026-03-30 起空缺；应在 3 个月内补任。",
                                "Post 'p-baishi' of organisation 'o-baishi' has been vacant since 2026-03-30; expected an appointment within 3 months."),
                FailingSample.of("organization.post-held-twice", ERROR)
                        .in(withOrganization(register -> register.withAppointments(Replace.plus(
                                register.appointments(),
                                OrganizationSamples.appointment("a-6")
                                        .holder(Ref.of("c-04"))
                                        .build()))))
                        .at("a-6", "/organization/appointments/5/during")
                        .says(
                                "任职“a-6”在职务“p-qingxi”上的任期（2024-03-01 起）与“a-3”重叠；同一时间应由一人担任。",
                                "Appointment 'a-6' holds post 'p-qingxi' from 2024-03-01 on, which overlaps with 'a-3'; expected one holder at a time."),
                FailingSample.of("organization.appointment-outside-post", ERROR)
                        .in(withOrganization(register -> register.withPosts(Replace.in(
                                register.posts(),
                                "p-baishi",
                                record -> record.withEstablishedOn(LocalDate.of(2024, 3, 2))))))
                        .at("a-4", "/organization/appointments/3/during")
                        .says(
                                "任职“a-4”在职务“p-baishi”上的任期为 2024-03-01 起，而该职务自 2024-03-02 起存在；应在职务存续期间。",
                                "Appointment 'a-4' holds post 'p-baishi' from 2024-03-01 on, but the post exists from 2024-03-02; expected days on which it exists."),
                FailingSample.of("organization.incompatible-posts", ERROR)
                        .in(withOrganization(register -> register.withAppointments(Replace.in(
                                register.appointments(), "a-5", record -> record.withHolder(Ref.of("c-01"))))))
                        .at("a-5", "/organization/appointments/4/post")
                        .says(
                                "任职“a-5”担任职务“p-discipline”（2019-06-03 起），同时按“a-1”担任“p-yunshan”；两职不得由一人兼任。",
                                "Appointment 'a-5' holds post 'p-discipline' from 2019-06-03 on while its holder has 'p-yunshan' by 'a-1'; expected posts that one may hold together."),
                FailingSample.of("organization.member-claimed-twice", ERROR)
                        .in(withOrganization(register -> register.withCadres(
                                Replace.in(register.cadres(), "c-04", record -> record.withMember(Ref.of("m-08"))))))
                        .at("c-04", "/organization/cadres/3/member")
                        .says(
                                "干部“c-04”对应的党员“m-08”已由“c-03”对应；应一一对应。",
                                "Cadre 'c-04' is linked to member 'm-08', whom 'c-03' claims already; expected one cadre for a member."),
                FailingSample.of("organization.person-kind-missing", WARNING)
                        .in(withOrganization(register -> register.withCadres(Replace.in(
                                register.cadres(),
                                "c-04",
                                record -> record.withKinds().withMember(Optional.empty())))))
                        .at("c-04", "/organization/cadres/3")
                        .basis("《公职人员政务处分法》第二条、第十九至二十三条（2020）")
                        .says(
                                "干部“c-04”未注明人员类别，也未对应党员；应至少注明一类，以确定适用的处分制度。",
                                "Cadre 'c-04' has no kind of person and is linked to no member; expected at least one, for it decides the regime of sanctions."),
                FailingSample.of("organization.person-kinds-contradictory", ERROR)
                        .in(withOrganization(register -> register.withCadres(Replace.in(
                                register.cadres(),
                                "c-04",
                                record -> record.withKinds(PersonKind.CIVIL_SERVANT, PersonKind.SOE_MANAGER)))))
                        .at("c-04", "/organization/cadres/3/kinds")
                        .basis("《公务员法》第五十九条第十六项（2018）")
                        .says(
                                "干部“c-04”同时为公务员和参公人员和国有企业管理人员；两类不得兼有。",
                                "Cadre 'c-04' is both civil servant and manager of a state-owned enterprise; expected only one of the two."),
                FailingSample.of("organization.kind-against-sector", WARNING)
                        .in(withOrganization(register -> register.withCadres(Replace.in(
                                register.cadres(), "c-04", record -> record.withInstitution(Ref.of("i-school"))))))
                        .at("c-04", "/organization/cadres/3/kinds")
                        .says(
                                "干部“c-04”为公务员和参公人员，而所在单位“i-school”属清廉学校；应属清廉机关。",
                                "Cadre 'c-04' of kind 'civil servant' serves in institution 'i-school' of sector 'schools'; expected sector 'government bodies'."),
                FailingSample.of("organization.member-outside-branch", ERROR)
                        .in(withOrganization(register -> register.withMembers(Replace.in(
                                register.members(), "m-12", member -> member.withBranch(Ref.of("o-yunshan"))))))
                        .at("m-12", "/organization/members/11/branch")
                        .basis("《中国共产党章程》第八条（2022）")
                        .says(
                                "党员“m-12”编入的组织“o-yunshan”为党委；应为党支部或党小组。",
                                "Member 'm-12' belongs to 'o-yunshan', which is a Party committee; expected a branch or Party group."),
                FailingSample.of("organization.unknown-member-category", WARNING)
                        .in(withOrganization(register -> register.withMembers(Replace.in(
                                register.members(),
                                "m-12",
                                record -> record.withCategory(MemberCategory.of("ordinery"))))))
                        .at("m-12", "/organization/members/11/category")
                        .says(
                                "党员“m-12”的类别“ordinery”不在本地目录内；应为目录内的类别。",
                                "Member 'm-12' is of category 'ordinery', which is not on the list of the programme; expected one that is."),
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
