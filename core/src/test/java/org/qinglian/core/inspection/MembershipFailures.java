package org.qinglian.core.inspection;

import static org.qinglian.core.common.Severity.ERROR;
import static org.qinglian.core.fixture.ProgrammeSamples.withDiscipline;
import static org.qinglian.core.fixture.ProgrammeSamples.withOrganization;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.qinglian.core.discipline.MemberDisposal;
import org.qinglian.core.discipline.MemberOutcome;
import org.qinglian.core.discipline.MemberOutcomeKind;
import org.qinglian.core.discipline.OrganizationMeasure;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.programme.Programme;

/** A failing sample for every check of measures against organisations and of disposals of members. */
final class MembershipFailures {
    private static final String RULES = "《中国共产党纪律处分条例》第十五条、第十六条（2023）";
    private static final String DISPOSAL_RULES = "《中国共产党不合格党员组织处置办法》（2024）";

    private MembershipFailures() {}

    static List<FailingSample> all() {
        return List.of(
                FailingSample.of("discipline.measure-by-wrong-body", ERROR)
                        .in(measure("om-1", m -> m.withDecidedBy(Actor.organization("o-county"))))
                        .at("om-1", "/discipline/measures/0/decidedBy")
                        .basis("《中国共产党纪律处分条例》第九条、第十五条、第十六条（2023）")
                        .says(
                                "对党组织的处理决定“om-1”对“o-qingxi”作出改组，决定机关（decidedBy）为：o-county；改组、解散应由上一级党的委员会“o-yunshan”决定，书面检查、通报批评应由上级党组织决定。",
                                "Measure against an organisation 'om-1' decides the reorganisation of 'o-qingxi', by (decidedBy): o-county; expected the next higher committee 'o-yunshan' for a reorganisation or dissolution, and a superior for anything lighter."),
                FailingSample.of("discipline.member-without-outcome", ERROR)
                        .in(measure("om-2", m -> m.withOutcomes(without(m, "m-10"))))
                        .at("om-2", "/discipline/measures/1/outcomes")
                        .basis(RULES)
                        .says(
                                "对党组织的处理决定“om-2”于 2022-03-10 决定解散，对“m-10”的处理日期：截至 2026-06-30 未完成；应在 6 个月内（最迟 2022-09-10）逐人作出处理。",
                                "Measure against an organisation 'om-2' decided the dissolution on 2022-03-10; decided on 'm-10': not done by 2026-06-30; expected one decision for each person within 6 months, by 2022-09-10."),
                FailingSample.of("discipline.outcome-misfit", ERROR)
                        .in(measure(
                                "om-1",
                                m -> m.withOutcomes(m.outcomes().get(0).withKind(MemberOutcomeKind.WARNED_AND_LAPSED))))
                        .at("om-1", "/discipline/measures/0/outcomes/0/sanction")
                        .basis(RULES)
                        .says(
                                "对党组织的处理决定“om-1”对“c-04”的处理结果为“给予警告或者严重警告并自然免职”，所依据的是：撤销党内职务（对象“c-04”）；应为：对本人党内警告或者严重警告的有效处分决定。",
                                "Measure against an organisation 'om-1' records of 'c-04': warned, office lapsed, which rests on: removal from Party posts of 'c-04'; expected: a standing decision that gives the person a warning or serious warning of the Party."),
                FailingSample.of("discipline.correction-too-long", ERROR)
                        .in(disposal("md-2", d -> d.withTermMonths(13)))
                        .at("md-2", "/discipline/disposals/1/termMonths")
                        .basis(DISPOSAL_RULES)
                        .says(
                                "党员组织处置“md-2”的改正期限为 13 个月；应不超过 12 个月。",
                                "Disposal of a member 'md-2' gives 13 months for correction; expected 12 at most."),
                FailingSample.of("discipline.correction-unconcluded", ERROR)
                        .in(disposal("md-1", d -> d.withConcludedOn(LocalDate.of(2022, 10, 21))))
                        .at("md-1", "/discipline/disposals/0/concludedOn")
                        .basis(DISPOSAL_RULES)
                        .says(
                                "党员组织处置“md-1”自 2022-04-20 起限期 6 个月改正，作出结论日期：2022-10-21；应最迟在 2022-10-20 作出结论。",
                                "Disposal of a member 'md-1' gives 6 months for correction from 2022-04-20, concluded: 2022-10-21; expected a conclusion by 2022-10-20."),
                FailingSample.of("discipline.correction-without-consequence", ERROR)
                        .in(disposal("md-4", d -> d.withDecidedOn(LocalDate.of(2003, 4, 2))))
                        .at("md-3", "/discipline/disposals/2/conclusion")
                        .basis(DISPOSAL_RULES)
                        .says(
                                "党员组织处置“md-3”于 2003-03-01 认定仍无转变，对“m-10”进一步处置日期：2003-04-02；应在 1 个月内（最迟 2003-04-01）劝其退党或者除名。",
                                "Disposal of a member 'md-3' found on 2003-03-01 that there was no change; further decided on 'm-10': 2003-04-02; expected to be persuaded to leave or struck off within 1 month, by 2003-04-01."),
                FailingSample.of("discipline.readmitted-early", ERROR)
                        .in(withOrganization(register -> register.withMembers(Replace.in(
                                register.members(), "m-10", m -> m.withAdmittedOn(LocalDate.of(2008, 3, 19))))))
                        .at("m-10", "/organization/members/9/admittedOn")
                        .basis("《中国共产党纪律处分条例》第十三条（2023）")
                        .says(
                                "党员“m-10”于 2008-03-19 重新入党，而“md-4”自 2003-03-20 起终止其党籍；应在 2008-03-19 之后。",
                                "Member 'm-10' was admitted again on 2008-03-19, while 'md-4' ended membership on 2003-03-20; expected a day after 2008-03-19."));
    }

    private static List<MemberOutcome> without(OrganizationMeasure measure, String member) {
        return measure.outcomes().stream()
                .filter(outcome -> !outcome.person().equals(Actor.member(member)))
                .toList();
    }

    private static Programme measure(String id, UnaryOperator<OrganizationMeasure> change) {
        return withDiscipline(register -> register.withMeasures(Replace.in(register.measures(), id, change)));
    }

    private static Programme disposal(String id, UnaryOperator<MemberDisposal> change) {
        return withDiscipline(register -> register.withDisposals(Replace.in(register.disposals(), id, change)));
    }
}
