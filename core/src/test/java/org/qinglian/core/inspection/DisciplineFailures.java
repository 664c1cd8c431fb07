package org.qinglian.core.inspection;

import static org.qinglian.core.common.Severity.ERROR;
import static org.qinglian.core.common.Severity.WARNING;
import static org.qinglian.core.fixture.ProgrammeSamples.withDiscipline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.qinglian.core.discipline.Appeal;
import org.qinglian.core.discipline.BulletinCell;
import org.qinglian.core.discipline.BulletinFigures;
import org.qinglian.core.discipline.BulletinNumbers;
import org.qinglian.core.discipline.DecisionStage;
import org.qinglian.core.discipline.FormOfDiscipline;
import org.qinglian.core.discipline.MonthlyBulletin;
import org.qinglian.core.discipline.Probation;
import org.qinglian.core.discipline.PublishedNumber;
import org.qinglian.core.discipline.Sanction;
import org.qinglian.core.discipline.SanctionDecision;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.programme.Programme;

/** A failing sample for every check of discipline. */
final class DisciplineFailures {
    private DisciplineFailures() {}

    static List<FailingSample> all() {
        return Stream.of(decisions(), deadlines(), MembershipFailures.all(), figures())
                .flatMap(List::stream)
                .toList();
    }

    private static List<FailingSample> decisions() {
        return List.of(
                FailingSample.of("discipline.history-in-order", ERROR)
                        .in(decision("s-1", s -> s.withHistory(without(s, DecisionStage.HEARING))))
                        .at("s-1", "/discipline/decisions/0/history/1")
                        .says(
                                "处分决定“s-1”：第 2 步转为“作出决定”；条件：给予处分前已听取本人陈述和申辩。",
                                "Sanction decision 's-1': Step 2 goes to decided; expected that the person was heard before a sanction is decided."),
                FailingSample.of("discipline.effective-before-decided", ERROR)
                        .in(decision("s-1", s -> s.withHistory(on(s, DecisionStage.EFFECTIVE, "2026-03-19"))))
                        .at("s-1", "/discipline/decisions/0/history")
                        .basis("《中国共产党纪律处分条例》（2023）")
                        .says(
                                "处分决定“s-1”生效日期 2026-03-19 早于作出决定的日期 2026-03-20；应在该日或之后。",
                                "Sanction decision 's-1' takes effect on 2026-03-19, before it was decided on 2026-03-20; expected that day or later."),
                FailingSample.of("discipline.no-deciding-body", ERROR)
                        .in(decision("s-1", s -> s.withDecidedBy(Optional.empty())))
                        .at("s-1", "/discipline/decisions/0/decidedBy")
                        .says(
                                "处分决定“s-1”未写明决定机关（decidedBy）；应为党组织或单位。",
                                "Sanction decision 's-1' names no body that made it (decidedBy); expected an organisation or institution."),
                FailingSample.of("discipline.party-sanction-of-non-member", ERROR)
                        .in(decision("s-1", s -> s.withPerson(Actor.cadre("c-01"))))
                        .at("s-1", "/discipline/decisions/0/sanction")
                        .basis("《中国共产党纪律处分条例》第六条（2023）")
                        .says(
                                "处分决定“s-1”给予“c-01”党内警告，其并非党员；党纪处分的对象应为党员。",
                                "Sanction decision 's-1' gives 'c-01', who is no Party member, a Party warning; expected a member."),
                FailingSample.of("discipline.sanction-unfit-for-person", ERROR)
                        .in(decision(
                                "s-2", s -> s.withPerson(Actor.cadre("c-02")).withSanction(Sanction.DEMOTION)))
                        .at("s-2", "/discipline/decisions/1/sanction")
                        .basis("《公职人员政务处分法》第十九条至第二十三条（2020）")
                        .says(
                                "处分决定“s-2”给予“c-02”降级，其人员类别为中共党员、基层群众性自治组织管理人员；该类人员不适用此种处分。",
                                "Sanction decision 's-2' gives 'c-02' (Party member, village or community official) the sanction demotion in grade; expected a sanction that one of them may receive."),
                FailingSample.of("discipline.removal-without-post", ERROR)
                        .in(decision("s-8", s -> s.withPerson(Actor.member("m-10"))))
                        .at("s-8", "/discipline/decisions/7/sanction")
                        .basis("《中国共产党纪律处分条例》第十一条（2023）")
                        .says(
                                "处分决定“s-8”撤销“m-10”党内职务，其在 2024-02-20 未任党内职务；应给予严重警告处分。",
                                "Sanction decision 's-8' removes 'm-10' from Party posts, who held none on 2024-02-20; expected a serious warning in lieu."),
                FailingSample.of("discipline.substitution-misplaced", ERROR)
                        .in(decision("s-3", s -> s.withInLieuOf(Sanction.PARTY_PROBATION)))
                        .at("s-3", "/discipline/decisions/2/inLieuOf")
                        .basis("《中国共产党纪律处分条例》第十一条（2023）")
                        .says(
                                "处分决定“s-3”以党内严重警告代替对“m-10”的留党察看；应为对无党内职务者以严重警告代替撤销党内职务。",
                                "Sanction decision 's-3' gives 'm-10' a serious Party warning in lieu of probation within the Party; expected a serious warning in lieu of removal, for one without a Party post."),
                FailingSample.of("discipline.probation-term", ERROR)
                        .in(decision("s-4", s -> s.withProbation(Probation.of(18))))
                        .at("s-4", "/discipline/decisions/3/probation")
                        .basis("《中国共产党纪律处分条例》第十二条（2023）")
                        .says(
                                "处分决定“s-4”的留党察看期限为：18 个月；应为 12 个月（可延长至 24 个月）或 24 个月。",
                                "Sanction decision 's-4' has this term of probation: 18 months; expected 12 months, which may be extended to 24, or 24, for that sanction alone."),
                FailingSample.of("discipline.matter-sanctioned-twice", ERROR)
                        .in(decision("s-2", s -> s.withSanction(Sanction.PARTY_SERIOUS_WARNING)))
                        .at("s-2", "/discipline/decisions/1/matter")
                        .basis("《公职人员政务处分法》第十六条（2020）")
                        .says(
                                "处分决定“s-2”就事项“清纪立〔2026〕7号”再次给予党纪处分，“s-1”已处分；应只处分一次。",
                                "Sanction decision 's-2' is a further Party discipline decision in matter '清纪立〔2026〕7号', in which there is 's-1'; expected one."),
                FailingSample.of("discipline.term-out-of-range", ERROR)
                        .in(decision("s-9", s -> s.withTermMonths(49)))
                        .at("s-9", "/discipline/decisions/8/termMonths")
                        .basis("《公职人员政务处分法》第十五条（2020）")
                        .says(
                                "处分决定“s-9”（记过）的处分期为 49 个月；应为 12–48 个月。",
                                "Sanction decision 's-9' (demerit) sets a term of 49 months; expected 12–48."),
                FailingSample.of("discipline.suspension-too-long", WARNING)
                        .in(decision("s-10", s -> s.withTermMonths(7)))
                        .at("s-10", "/discipline/decisions/9/termMonths")
                        .basis("《中国共产党组织处理规定（试行）》（2021）")
                        .says(
                                "处分决定“s-10”停职检查 7 个月；应不超过 6 个月。",
                                "Sanction decision 's-10' suspends for 7 months; expected 6 at most."),
                FailingSample.of("discipline.appointed-while-barred", WARNING)
                        .in(decision("s-5", s -> s.withHistory(on(s, DecisionStage.EFFECTIVE, "2024-01-15"))))
                        .at("a-4", "/organization/appointments/3/during")
                        .basis("《党政领导干部选拔任用工作条例》第二十四条（2019）")
                        .says(
                                "任职“a-4”自 2024-03-01 起任职务“p-baishi”，而“s-5”诫勉影响期至 2024-07-14；影响期内不得提拔使用。",
                                "Appointment 'a-4' to post 'p-baishi' starts on 2024-03-01, while admonition 's-5' has effect to 2024-07-14; expected no promotion before that ends."),
                FailingSample.of("discipline.decided-late", WARNING)
                        .in(decision("s-2", s -> s.withFiledOn(LocalDate.of(2025, 3, 19))))
                        .at("s-2", "/discipline/decisions/1/filedOn")
                        .basis("《行政机关公务员处分条例》第四十四条（2007）")
                        .says(
                                "处分决定“s-2”于 2025-03-19 立案，决定日期：2026-03-20；应在 12 个月内（最迟 2026-03-19）作出决定。",
                                "Sanction decision 's-2' was filed on 2025-03-19 and decided: 2026-03-20; expected within 12 months, by 2026-03-19."),
                FailingSample.of("discipline.extension-unapproved", ERROR)
                        .in(decision(
                                "s-11",
                                s -> s.withExtension(s.extension().orElseThrow().withMonths(7))))
                        .at("s-11", "/discipline/decisions/10/extension")
                        .basis("《公职人员政务处分法》第五十四条（2020）")
                        .says(
                                "处分决定“s-11”执行期限延长至 7 个月（已批准）；应经批准，且不超过 6 个月。",
                                "Sanction decision 's-11' extends the time to carry it out to 7 months (approved); expected approval, and 6 months at most."));
    }

    private static List<FailingSample> deadlines() {
        return List.of(
                FailingSample.of("discipline.announced-late", ERROR)
                        .in(decision("s-1", s -> s.withHistory(on(s, DecisionStage.ANNOUNCED, "2026-04-21"))))
                        .at("s-1", "/discipline/decisions/0/history")
                        .basis("《中国共产党纪律处分条例》（2023）")
                        .says(
                                "处分决定“s-1”（党内警告）于 2026-03-20 生效，宣布日期：2026-04-21；应在 1 个月内（最迟 2026-04-20）宣布。",
                                "Sanction decision 's-1' (Party warning) took effect on 2026-03-20 and was announced: 2026-04-21; expected within 1 month, by 2026-04-20."),
                FailingSample.of("discipline.executed-late", ERROR)
                        .in(decision("s-8", s -> s.withHistory(on(s, DecisionStage.EXECUTED, "2024-03-21"))))
                        .at("s-8", "/discipline/decisions/7/history")
                        .basis("《中国共产党纪律处分条例》（2023）")
                        .says(
                                "处分决定“s-8”（撤销党内职务）于 2024-02-20 生效，执行日期：2024-03-21；应在 1 个月内（最迟 2024-03-20）办理职务、工资等变更。",
                                "Sanction decision 's-8' (removal from Party posts) took effect on 2024-02-20 and was carried out: 2024-03-21; expected the change of post and pay within 1 month, by 2024-03-20."),
                FailingSample.of("discipline.execution-reported-late", ERROR)
                        .in(decision("s-8", s -> s.withHistory(without(s, DecisionStage.EXECUTION_REPORTED))))
                        .at("s-8", "/discipline/decisions/7/history")
                        .basis("《中国共产党纪律处分条例》（2023）")
                        .says(
                                "处分决定“s-8”（撤销党内职务）于 2024-02-20 生效，报告执行情况日期：截至 2026-06-30 未完成；应在 6 个月内（最迟 2024-08-20）报告。",
                                "Sanction decision 's-8' (removal from Party posts) took effect on 2024-02-20 and its execution was reported: not done by 2026-06-30; expected within 6 months, by 2024-08-20."),
                FailingSample.of("discipline.administrative-executed-late", ERROR)
                        .in(decision("s-11", s -> s.withHistory(on(s, DecisionStage.EXECUTED, "2022-09-16"))))
                        .at("s-11", "/discipline/decisions/10/history")
                        .basis("《公职人员政务处分法》第五十四条（2020）")
                        .says(
                                "处分决定“s-11”（降级）于 2022-06-15 生效，执行日期：2022-09-16；应在 3 个月内（最迟 2022-09-15）办理职务、工资等变更。",
                                "Sanction decision 's-11' (demotion in grade) took effect on 2022-06-15 and was carried out: 2022-09-16; expected the change of post and pay within 3 months, by 2022-09-15."),
                FailingSample.of("discipline.appeal-more-severe", ERROR)
                        .in(appeal("s-12", a -> a.withChangedTo(Sanction.SERIOUS_DEMERIT)))
                        .at("s-12", "/discipline/decisions/11/appeals/0/changedTo")
                        .basis("《公职人员政务处分法》第四十三条、第五十六条（2020）")
                        .says(
                                "处分决定“s-12”经申诉由记过变更为记大过；应为同一轨道且不重于原处分。",
                                "Sanction decision 's-12' was changed upon appeal from demerit to serious demerit; expected the same regime and nothing heavier."),
                FailingSample.of("discipline.appeal-decided-late", ERROR)
                        .in(appeal("s-12", a -> a.withDecidedOn(LocalDate.of(2022, 10, 21))))
                        .at("s-12", "/discipline/decisions/11/appeals/0/decidedOn")
                        .says(
                                "处分决定“s-12”的监察复审于 2022-09-20 提出，办结日期：2022-10-21；应在 1 个月内（最迟 2022-10-20）办结（《监察法》第四十九条（2018））。",
                                "Sanction decision 's-12': review by the supervision organ was filed on 2022-09-20 and decided: 2022-10-21; expected within 1 month, by 2022-10-20 (《监察法》第四十九条（2018）)."),
                FailingSample.of("discipline.appeal-filed-late", WARNING)
                        .in(appeal("s-12", a -> a.withFiledOn(LocalDate.of(2022, 10, 4))))
                        .at("s-12", "/discipline/decisions/11/appeals/0/filedOn")
                        .says(
                                "处分决定“s-12”的监察复审于 2022-10-04 提出，自 2022-09-03 起算；应在 1 个月内（最迟 2022-10-03）提出（《监察法》第四十九条（2018））。",
                                "Sanction decision 's-12': review by the supervision organ was filed on 2022-10-04, counted from 2022-09-03; expected within 1 month, by 2022-10-03 (《监察法》第四十九条（2018）)."));
    }

    private static List<FailingSample> figures() {
        return List.of(
                FailingSample.of("discipline.form-misclassified", ERROR)
                        .in(withDiscipline(r ->
                                r.withForms(Replace.in(r.forms(), "f-2", f -> f.withForm(FormOfDiscipline.FIRST)))))
                        .at("f-2", "/discipline/forms/1/form")
                        .basis("《中国共产党纪律处分条例》第五条（2023）")
                        .says(
                                "“四种形态”运用“f-2”记为第一种形态；按所采取的措施应为第二种形态，转化的应有连续记录。",
                                "Application of a form 'f-2' is counted as first form; expected second form by its measures, or an unbroken record of how it was turned."),
                FailingSample.of("discipline.four-forms-unbalanced", ERROR)
                        .in(withDiscipline(r -> r.withReports(
                                Replace.in(r.reports(), "q-1", q -> q.withSanctioned(PublishedNumber.of(335))))))
                        .at("q-1", "/discipline/reports/0")
                        .says(
                                "“四种形态”通报“q-1”：各职级之和＝处分人数不成立，公布 335，复算 334；两者应相符。",
                                "Four-forms bulletin 'q-1' fails that the ranks add up to those sanctioned: it says 335, and 334 follows; expected the two to agree."),
                FailingSample.of("discipline.bulletin-unbalanced", ERROR)
                        .in(bulletin(
                                "b-1",
                                b -> b.withFigures(new BulletinFigures(
                                        b.figures().total(),
                                        cells(b, 4, BulletinCell.of("H2", BulletinNumbers.problems(3)))))))
                        .at("b-1", "/discipline/bulletins/0/figures")
                        .says(
                                "月度通报“b-1”：各类别之和＝享乐主义、奢靡之风：查处问题数不成立，公布 6，复算 7；两者应相符。",
                                "Monthly bulletin 'b-1' fails that categories add up: hedonism and extravagance, problems: it says 6, and 7 follows; expected the two to agree."),
                FailingSample.of("discipline.bulletin-category-outside-scheme", ERROR)
                        .in(bulletin(
                                "b-1",
                                b -> b.withFigures(new BulletinFigures(
                                        b.figures().total(),
                                        cells(b, 4, BulletinCell.of("vehicles", BulletinNumbers.of(2, 3, 1)))))))
                        .at("b-1", "/discipline/bulletins/0/figures/cells/4")
                        .basis("《全国查处违反中央八项规定精神问题情况统计口径》")
                        .says(
                                "月度通报“b-1”使用“vehicles”，2026-01 的统计口径（v3）无此类别或级别；应使用当期口径。",
                                "Monthly bulletin 'b-1' counts 'vehicles', which the scheme of 2026-01 (v3) does not have; expected its categories and levels."),
                FailingSample.of("discipline.bulletin-sequence-wrong", ERROR)
                        .in(bulletin("b-2", b -> b.withSequence(149)))
                        .at("b-2", "/discipline/bulletins/1/sequence")
                        .says(
                                "月度通报“b-2”（2026-02）期次为 149；应为 150。",
                                "Monthly bulletin 'b-2' of 2026-02 is number 149; expected 150."),
                FailingSample.of("discipline.year-to-date-broken", ERROR)
                        .in(bulletin("b-2", b -> b.withYearToDate(BulletinFigures.of(BulletinNumbers.of(29, 36, 22)))))
                        .at("b-2", "/discipline/bulletins/1/yearToDate")
                        .says(
                                "月度通报“b-2”：本年累计＝上月累计＋本月：查处问题数不成立，公布 29，复算 28；两者应相符。",
                                "Monthly bulletin 'b-2' fails that the year to date is that of the month before and this month together: problems: it says 29, and 28 follows; expected the two to agree."));
    }

    private static Programme decision(String id, UnaryOperator<SanctionDecision> change) {
        return withDiscipline(register -> register.withDecisions(Replace.in(register.decisions(), id, change)));
    }

    private static Programme appeal(String id, UnaryOperator<Appeal> change) {
        return decision(
                id,
                decision -> decision.withAppeals(change.apply(decision.appeals().get(0))));
    }

    private static Programme bulletin(String id, UnaryOperator<MonthlyBulletin> change) {
        return withDiscipline(register -> register.withBulletins(Replace.in(register.bulletins(), id, change)));
    }

    private static List<BulletinCell> cells(MonthlyBulletin bulletin, int at, BulletinCell changed) {
        List<BulletinCell> cells = new ArrayList<>(bulletin.figures().cells());
        cells.set(at, changed);
        return cells;
    }

    private static List<Step<DecisionStage>> without(SanctionDecision decision, DecisionStage stage) {
        return decision.history().stream().filter(step -> step.state() != stage).toList();
    }

    private static List<Step<DecisionStage>> on(SanctionDecision decision, DecisionStage stage, String day) {
        return decision.history().stream()
                .map(step -> step.state() == stage ? Step.of(stage, LocalDate.parse(day)) : step)
                .toList();
    }
}
