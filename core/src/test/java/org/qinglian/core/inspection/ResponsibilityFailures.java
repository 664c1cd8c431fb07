package org.qinglian.core.inspection;

import static org.qinglian.core.common.Severity.ERROR;
import static org.qinglian.core.common.Severity.WARNING;
import static org.qinglian.core.fixture.ProgrammeSamples.withOrganization;
import static org.qinglian.core.fixture.ProgrammeSamples.withResponsibility;
import static org.qinglian.core.fixture.ResponsibilitySamples.assignment;
import static org.qinglian.core.fixture.ResponsibilitySamples.businessDuty;
import static org.qinglian.core.fixture.ResponsibilitySamples.power;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.CadreRank;
import org.qinglian.core.programme.Programme;
import org.qinglian.core.responsibility.Answer;
import org.qinglian.core.responsibility.Appraisal;
import org.qinglian.core.responsibility.Assignment;
import org.qinglian.core.responsibility.Duty;
import org.qinglian.core.responsibility.DutyNature;
import org.qinglian.core.responsibility.Handover;
import org.qinglian.core.responsibility.Holding;
import org.qinglian.core.responsibility.PowerFlow;
import org.qinglian.core.responsibility.ResponsibilityLetter;
import org.qinglian.core.responsibility.ResponsibilityRegister;
import org.qinglian.core.responsibility.ResponsibilityRole;
import org.qinglian.core.responsibility.TaskItem;

/** A failing sample for every check of responsibility. */
final class ResponsibilityFailures {
    private ResponsibilityFailures() {}

    static List<FailingSample> all() {
        return Stream.of(holders(), cascade(), work()).flatMap(List::stream).toList();
    }

    /** Who holds what. */
    private static List<FailingSample> holders() {
        return List.of(
                FailingSample.of("responsibility.gap-no-owner", ERROR)
                        .in(with(
                                register -> register.withAssignments(Replace.without(register.assignments(), "as-12"))))
                        .at("d-works-integrity", "/responsibility/duties/6")
                        .basis("《英国 SM&CR 责任图谱》每项职责有人总负责，可共担、不可分割，共担或分担须说明理由")
                        .says(
                                "责任“d-works-integrity”（分解自“d-yunshan”）在 2026-06-30 无人承担；应至少有一个承担者。",
                                "Duty 'd-works-integrity', broken down from 'd-yunshan', is held by nobody on 2026-06-30; expected at least one holder."),
                FailingSample.of("responsibility.no-accountable", ERROR)
                        .in(withAssignment("as-12", held -> held.withRole(ResponsibilityRole.FUNCTIONAL_DEPARTMENT)))
                        .at("d-works-integrity", "/responsibility/duties/6")
                        .basis("《RACI 责任分配矩阵》每项有执行者，且恰有一名负责者")
                        .says(
                                "责任“d-works-integrity”（分解自“d-yunshan”）仅由“c-01”参与；应有一名负责者。",
                                "Duty 'd-works-integrity', broken down from 'd-yunshan', has only 'c-01', in other roles; expected one who answers for it."),
                FailingSample.of("responsibility.multiple-accountable", ERROR)
                        .in(plus(assignment("as-16")
                                .holder(Actor.institution("i-yunshan"))
                                .build()))
                        .at("as-16", "/responsibility/assignments/15")
                        .basis("《RACI 责任分配矩阵》每项有执行者，且恰有一名负责者")
                        .says(
                                "责任分工“as-16”：“i-yunshan”负责“d-yunshan”（主体责任），而“o-yunshan”同样负责；应只有一名负责者，或注明共同承担、分工承担。",
                                "Assignment 'as-16': 'i-yunshan' answers for 'd-yunshan' (principal responsibility), and 'o-yunshan' does too; expected one, or a holding that is shared or divided."),
                FailingSample.of("responsibility.shared-without-reason", ERROR)
                        .in(withAssignment("as-13", held -> held.withReason(Optional.empty())))
                        .at("as-13", "/responsibility/assignments/12/reason")
                        .basis("《英国 SM&CR 责任图谱》每项职责有人总负责，可共担、不可分割，共担或分担须说明理由")
                        .says(
                                "责任分工“as-13”：“c-02”对责任“d-visits”为分工承担（同担者：“c-03”），未说明理由；应说明理由。",
                                "Assignment 'as-13': duty 'd-visits' of 'c-02' is divided, beside 'c-03', and gives no reason; expected the reason."),
                FailingSample.of("responsibility.divided-overall-responsibility", ERROR)
                        .in(withAssignment(
                                "as-05",
                                held -> held.withHolding(Holding.DIVIDED).withReason("分片负责")))
                        .at("as-05", "/responsibility/assignments/4/holding")
                        .basis("《英国 SM&CR 责任图谱》每项职责有人总负责，可共担、不可分割，共担或分担须说明理由")
                        .says(
                                "责任分工“as-05”：“o-qingxi”只承担责任“d-qingxi”的一部分（同担者：“c-02”），而该责任为总体责任；应独立承担或共同承担。",
                                "Assignment 'as-05' gives 'o-qingxi' a part of duty 'd-qingxi', beside 'c-02', but that duty bears overall responsibility; expected it held alone or shared."),
                FailingSample.of("responsibility.overlapping-scope", ERROR)
                        .in(withAssignment("as-14", held -> held.withScope("白石村", "青溪村")))
                        .at("as-14", "/responsibility/assignments/13/scope")
                        .basis("《英国 SM&CR 责任图谱》每项职责有人总负责，可共担、不可分割，共担或分担须说明理由")
                        .says(
                                "责任分工“as-14”：“c-03”承担责任“d-visits”的“青溪村”部分（2024-03-01 起），与“c-02”重叠；各部分应不重叠。",
                                "Assignment 'as-14': 'c-03' has part '青溪村' of duty 'd-visits' from 2024-03-01 on, and so has 'c-02'; expected parts that do not overlap."),
                FailingSample.of("responsibility.orphan-party", WARNING)
                        .in(with(register -> register.withAssignments(
                                Replace.without(Replace.without(register.assignments(), "as-04"), "as-09"))))
                        .at("o-discipline", "/organization/organizations/1")
                        .basis("《四责协同》领导班子、第一责任人、班子其他成员（一岗双责）、纪检机关")
                        .says(
                                "党组织“o-discipline”：上级为“o-county”的领导机关在 2026-06-30 未承担任何责任；应至少承担一项。",
                                "Organisation 'o-discipline': a leading body under 'o-county' holds no duty on 2026-06-30; expected at least one."),
                FailingSample.of("responsibility.overloaded-party", WARNING)
                        .in(overloaded())
                        .at("more-17", "/responsibility/assignments/31")
                        .basis("《RACI 责任分配矩阵》每项有执行者，且恰有一名负责者")
                        .says(
                                "责任分工“more-17”：“c-01”承担“more-17”等责任共 21 项（2026-06-30）；应不超过 20 项。",
                                "Assignment 'more-17' gives 'c-01' duty 'more-17', one of 21 on 2026-06-30; expected at most 20."),
                FailingSample.of("responsibility.power-without-duty", ERROR)
                        .in(with(register -> register.withPowers(Replace.in(
                                register.powers(), "pw-2", power -> power.withDuties(List.<Ref<Duty>>of())))))
                        .at("pw-2", "/responsibility/powers/1/duties")
                        .basis("《村级权力清单、责任清单、负面清单（宁波鄞州）》权力 93 项、流程图 93 张、责任 49 项")
                        .says(
                                "权力事项“pw-2”（“o-yunshan”行使）没有对应的责任；应有对应的责任。",
                                "Power 'pw-2' of 'o-yunshan' names no duty; expected a duty that matches it."),
                FailingSample.of("responsibility.duty-without-power", WARNING)
                        .in(with(register -> register.withPowers(power("pw-1")
                                .duties(List.of(Ref.of("d-no-splitting")))
                                .build())))
                        .at("d-works", "/responsibility/duties/5")
                        .basis("《村级权力清单、责任清单、负面清单（宁波鄞州）》权力 93 项、流程图 93 张、责任 49 项")
                        .says(
                                "责任“d-works”（承担者：“c-01”）没有对应的权力事项；应有履行该责任所需的权力。",
                                "Duty 'd-works', held by 'c-01', is matched by no power; expected the power to carry it out."),
                FailingSample.of("responsibility.power-without-flow", ERROR)
                        .in(with(register -> register.withPowers(Replace.in(
                                register.powers(), "pw-2", power -> power.withFlow(PowerFlow.of("chart-pw-1"))))))
                        .at("pw-2", "/responsibility/powers/1/flow")
                        .basis("《村级权力清单、责任清单、负面清单（宁波鄞州）》权力 93 项、流程图 93 张、责任 49 项")
                        .says(
                                "权力事项“pw-2”（“o-yunshan”行使）的流程图“chart-pw-1”已用于“pw-1”；应有自己的流程图。",
                                "Power 'pw-2' of 'o-yunshan' has flow chart 'chart-pw-1', which is that of 'pw-1'; expected a flow chart of its own."));
    }

    /** How it goes down, and who leads and supervises. */
    private static List<FailingSample> cascade() {
        return List.of(
                FailingSample.of("responsibility.not-cascaded", ERROR)
                        .in(withDuty("d-works-integrity", duty -> duty.withCascadeTo(Optional.empty())))
                        .at("d-works-integrity", "/responsibility/duties/6")
                        .basis("《清廉建设》逐级传导压力，层层压实责任")
                        .says(
                                "责任“d-works-integrity”（乡镇（街道）级，分解自“d-yunshan”）未再向下分解；应有下级责任，直至村（社区）级。",
                                "Duty 'd-works-integrity' at township level, broken down from 'd-yunshan', is broken down no further; expected a duty below it, down to village level."),
                FailingSample.of("responsibility.unanchored", ERROR)
                        .in(withDuty("d-visits", duty -> duty.withBasis(Optional.empty())))
                        .at("d-visits", "/responsibility/duties/7/cascadesFrom")
                        .basis("《清廉建设》逐级传导压力，层层压实责任")
                        .says(
                                "责任“d-visits”（村（社区）级）未列上级责任，也无依据；应有上级责任或法规文件依据。",
                                "Duty 'd-visits' at village level names no duty above it and no basis; expected a duty above it, or the law it comes from."),
                FailingSample.of("responsibility.level-skipped", WARNING)
                        .in(withDuty("d-qingxi", duty -> duty.withCascadesFrom(Ref.of("d-county"))))
                        .at("d-qingxi", "/responsibility/duties/2/cascadesFrom")
                        .basis("《清廉建设》逐级传导压力，层层压实责任")
                        .says(
                                "责任“d-qingxi”（村（社区）级）直接分解自县级的“d-county”；应为县、乡镇（街道）、单位，或说明越级理由。",
                                "Duty 'd-qingxi' at village level comes from 'd-county' at county level; expected county, township, unit, or the reason for the step."),
                FailingSample.of("responsibility.cycle", ERROR)
                        .in(withDuty("d-county", duty -> duty.withCascadesFrom(Ref.of("d-county"))))
                        .at("d-county", "/responsibility/duties/0/cascadesFrom")
                        .basis("《清廉建设》逐级传导压力，层层压实责任")
                        .says(
                                "责任“d-county”经“d-county”回到自身；应通向最上级。",
                                "Duty 'd-county' leads back to itself through 'd-county'; expected a way to the top."),
                FailingSample.of("responsibility.self-supervision", ERROR)
                        .in(plus(assignment("as-16")
                                .role(ResponsibilityRole.SUPERVISORY_RESPONSIBILITY)
                                .build()))
                        .at("as-16", "/responsibility/assignments/15")
                        .basis("《国际内部审计师协会三线模型》监督独立于执行（2020）")
                        .says(
                                "责任分工“as-16”：“o-yunshan”监督“d-yunshan”，同时又是其承担者（“as-02”）；监督者应另有其人。",
                                "Assignment 'as-16': 'o-yunshan' supervises 'd-yunshan' and carries it out as well ('as-02'); expected a supervisor apart."),
                FailingSample.of("responsibility.supervisor-subordinate", WARNING)
                        .in(withAssignment("as-04", held -> held.withHolder(Actor.organization("o-qingxi"))))
                        .at("as-04", "/responsibility/assignments/3")
                        .basis("《国际内部审计师协会三线模型》监督独立于执行（2020）")
                        .says(
                                "责任分工“as-04”：“o-qingxi”监督“d-yunshan”，而承担者“o-yunshan”是其上级；监督者应独立，或注明双重领导等依据。",
                                "Assignment 'as-04': 'o-qingxi' supervises 'd-yunshan', carried out by 'o-yunshan' above it; expected an independent supervisor, or the basis such as dual leadership."),
                FailingSample.of("responsibility.no-dual-duty", ERROR)
                        .in(with(
                                register -> register.withAssignments(Replace.without(register.assignments(), "as-12"))))
                        .at("as-11", "/responsibility/assignments/10")
                        .basis("《四责协同》领导班子、第一责任人、班子其他成员（一岗双责）、纪检机关")
                        .says(
                                "责任分工“as-11”：“c-01”承担工程建设领域的业务职责“d-works”，未承担该领域的党风廉政责任；应同时承担。",
                                "Assignment 'as-11': 'c-01' answers for business duty 'd-works' in field 'construction', but for no integrity duty there; expected both."),
                FailingSample.of("responsibility.first-person-not-head", ERROR)
                        .in(withAssignment("as-06", held -> held.withHolder(Actor.cadre("c-04"))))
                        .at("as-06", "/responsibility/assignments/5/holder")
                        .basis("《党委（党组）落实全面从严治党主体责任规定》（2020）")
                        .says(
                                "责任分工“as-06”：“c-04”被列为“o-qingxi”在责任“d-qingxi”上的第一责任人，而其书记在 2026-06-30 为“c-02”；应为书记。",
                                "Assignment 'as-06': 'c-04' is first responsible person of 'o-qingxi' for duty 'd-qingxi', but its secretary on 2026-06-30 is 'c-02'; expected the secretary."),
                FailingSample.of("responsibility.deadline-missing", ERROR)
                        .in(withTask("task-1", task -> task.withDeadline(Optional.empty())))
                        .at("task-1", "/responsibility/tasks/0/deadline")
                        .basis("《全面从严治党主体责任清单（重庆）》以单明责、照单履责、按单问责（2018）")
                        .says(
                                "任务“task-1”（落实责任“d-yunshan”）没有时限；应有完成时限。",
                                "Task item 'task-1' for duty 'd-yunshan' has no deadline; expected one."),
                FailingSample.of("responsibility.child-after-parent-deadline", ERROR)
                        .in(withTask("task-2", task -> task.withDeadline(LocalDate.of(2027, 1, 1))))
                        .at("task-2", "/responsibility/tasks/1/deadline")
                        .basis("《清廉建设》逐级传导压力，层层压实责任")
                        .says(
                                "任务“task-2”的时限 2027-01-01 晚于上级任务“task-1”的时限 2026-12-31；应不晚于该日。",
                                "Task item 'task-2' is due on 2027-01-01, after 'task-1' above it on 2026-12-31; expected that day or earlier."),
                FailingSample.of("responsibility.overdue", ERROR)
                        .in(withTask("task-1", task -> task.withDeadline(LocalDate.of(2026, 6, 29))))
                        .at("task-1", "/responsibility/tasks/0/deadline")
                        .basis("《全面从严治党主体责任清单（重庆）》以单明责、照单履责、按单问责（2018）")
                        .says(
                                "任务“task-1”（牵头：“c-01”）时限为 2026-06-29，在 2026-06-30 的状态为执行；应已完成。",
                                "Task item 'task-1', led by 'c-01', was due on 2026-06-29; its state on 2026-06-30 is executing; expected it done."));
    }

    /** What follows from it. */
    private static List<FailingSample> work() {
        return List.of(
                FailingSample.of("responsibility.letter-unsigned", ERROR)
                        .in(withLetter("letter-2", letter -> letter.withSignatory(Optional.empty())))
                        .at("letter-2", "/responsibility/letters/1/signatory")
                        .basis("《落实“两个责任”考核评分表（公开样例）》责任书签订率 100%，内容雷同扣 2 分")
                        .says(
                                "责任书“letter-2”（“o-yunshan”与“o-qingxi”）在 2026-06-30 无人签订；应在责任期（2026-01-01 至 2026-12-31）内由人签订。",
                                "Responsibility letter 'letter-2' from 'o-yunshan' to 'o-qingxi' is signed by nobody on 2026-06-30; expected a signature within its term, 2026-01-01 to 2026-12-31."),
                FailingSample.of("responsibility.copied-letter", WARNING)
                        .in(withLetter("letter-2", letter -> letter.withText("云山镇党委 二〇二六年\n责任书。")))
                        .at("letter-2", "/responsibility/letters/1/text")
                        .basis("《落实“两个责任”考核评分表（公开样例）》责任书签订率 100%，内容雷同扣 2 分")
                        .says(
                                "责任书“letter-2”（“o-yunshan”与“o-qingxi”）与“o-yunshan”自己签订的“letter-1”内容相同；应结合本级实际。",
                                "Responsibility letter 'letter-2' from 'o-yunshan' to 'o-qingxi' has the same text as 'letter-1', which binds 'o-yunshan' itself; expected a text of its own."),
                FailingSample.of("responsibility.handover-gap", ERROR)
                        .in(with(register -> register.withHandovers(List.<Handover>of())))
                        .at("as-11", "/responsibility/assignments/10/during")
                        .basis("《FCA Handbook》SYSC 25.9：责任人更替须有交接材料")
                        .says(
                                "责任分工“as-11”：“c-01”自 2026-04-01 起接替“c-04”承担责任“d-works”，没有交接记录；应在 2026-05-01 前（含当日）完成交接。",
                                "Assignment 'as-11': 'c-01' follows 'c-04' in duty 'd-works' on 2026-04-01, and no handover is on record; expected a handover by 2026-05-01."),
                FailingSample.of("responsibility.loop-not-closed", ERROR)
                        .in(withAppraisal("ap-2", appraisal -> appraisal.withAnswers(List.<Answer>of())))
                        .at("ap-2", "/responsibility/appraisals/1/answers")
                        .basis("《中国共产党问责条例》第三条（2019）")
                        .says(
                                "考核“ap-2”：“o-baishi”履行责任“d-baishi”于 2026-01-20 考核不合格，整改、问责或免责：截至 2026-06-30 未完成；应在 2026-04-20 前（3 个月内）处理。",
                                "Appraisal 'ap-2': 'o-baishi' failed in duty 'd-baishi' on 2026-01-20; rectification, accountability or exemption: not done by 2026-06-30; expected by 2026-04-20, within 3 months."),
                FailingSample.of("responsibility.cadence-missed", ERROR)
                        .in(with(register -> register.withActivities(Replace.without(register.activities(), "act-1"))))
                        .at("d-yunshan", "/responsibility/duties/1/cadences")
                        .basis("《党委（党组）落实全面从严治党主体责任规定》（2020）")
                        .says(
                                "责任“d-yunshan”：“o-yunshan”在 2025-H2 的专题研究为 0 次；应不少于 1 次。",
                                "Duty 'd-yunshan': dedicated study by 'o-yunshan' in 2025-H2: 0; expected 1 or more."),
                FailingSample.of("responsibility.authority-too-low", WARNING)
                        .in(withOrganization(register -> register.withCadres(
                                Replace.in(register.cadres(), "c-01", cadre -> cadre.withRank(CadreRank.GENERAL)))))
                        .at("as-03", "/responsibility/assignments/2/holder")
                        .basis("《FCA Handbook》SYSC 24.3：总体责任承担者应有相应层级和权限")
                        .says(
                                "责任分工“as-03”：责任“d-yunshan”的负责者“c-01”职级为一般干部；应为乡科级或以上。",
                                "Assignment 'as-03': 'c-01' answers for duty 'd-yunshan' with rank general cadre; expected township or higher."),
                FailingSample.of("responsibility.task-without-line-or-block", ERROR)
                        .in(withTask(
                                "task-1",
                                task -> task.withLine(Optional.empty()).withBlock(Optional.empty())))
                        .at("task-1", "/responsibility/tasks/0")
                        .basis("《清廉建设“条块联动”》每项任务既有条线又有块面")
                        .says(
                                "任务“task-1”（落实责任“d-yunshan”）缺少：line, block；应有条线（line）和块面（block）。",
                                "Task item 'task-1' for duty 'd-yunshan' lacks: line, block; expected a line and a block."),
                FailingSample.of("responsibility.task-history", ERROR)
                        .in(withTask("task-2", task -> task.withEvidence(List.<String>of())))
                        .at("task-2", "/responsibility/tasks/1/history/5")
                        .basis("《全面从严治党主体责任清单（重庆）》以单明责、照单履责、按单问责（2018）")
                        .says(
                                "任务“task-2”：第 6 步转为“销号”；条件：已有完成佐证。",
                                "Task item 'task-2': Step 6 goes to closed; expected that evidence is on record."),
                FailingSample.of("responsibility.dates-out-of-order", ERROR)
                        .in(withAppraisal("ap-1", appraisal -> appraisal.withAppraisedOn(LocalDate.of(2024, 12, 31))))
                        .at("ap-1", "/responsibility/appraisals/0/appraisedOn")
                        .basis("本库约定：责任记录前后一致")
                        .says(
                                "考核“ap-1”（对象“o-qingxi”）的 appraisedOn 为 2024-12-31，早于 2025-01-01；应不早于该日。",
                                "Appraisal 'ap-1' of 'o-qingxi': appraisedOn 2024-12-31 is before 2025-01-01; expected that day or later."),
                FailingSample.of("responsibility.subject-project-incomplete", WARNING)
                        .in(with(register -> register.withProjects(Replace.in(
                                register.projects(), "sp-3", project -> project.withMeasures(List.<String>of())))))
                        .at("sp-3", "/responsibility/projects/2")
                        .basis("《三大主体工程》乡镇（街道）主体责任、村（社）党组织主体作用、党员群众主体意识")
                        .says(
                                "主体工程“sp-3”（“o-yunshan”牵头）缺少：measures；应有责任（duties）、覆盖（coverages）和衡量（measures）。",
                                "Subject project 'sp-3' led by 'o-yunshan' lacks: measures; expected duties, coverages and measures."));
    }

    private static Programme with(UnaryOperator<ResponsibilityRegister> change) {
        return withResponsibility(change);
    }

    private static Programme withDuty(String id, UnaryOperator<Duty> change) {
        return with(register -> register.withDuties(Replace.in(register.duties(), id, change)));
    }

    private static Programme withAssignment(String id, UnaryOperator<Assignment> change) {
        return with(register -> register.withAssignments(Replace.in(register.assignments(), id, change)));
    }

    private static Programme plus(Assignment added) {
        return with(register -> register.withAssignments(Replace.plus(register.assignments(), added)));
    }

    private static Programme withTask(String id, UnaryOperator<TaskItem> change) {
        return with(register -> register.withTasks(Replace.in(register.tasks(), id, change)));
    }

    private static Programme withLetter(String id, UnaryOperator<ResponsibilityLetter> change) {
        return with(register -> register.withLetters(Replace.in(register.letters(), id, change)));
    }

    private static Programme withAppraisal(String id, UnaryOperator<Appraisal> change) {
        return with(register -> register.withAppraisals(Replace.in(register.appraisals(), id, change)));
    }

    /** Seventeen further duties for {@code c-01}, who holds four. */
    private static Programme overloaded() {
        return with(register -> {
            List<Duty> duties = new ArrayList<>(register.duties());
            List<Assignment> assignments = new ArrayList<>(register.assignments());
            for (int i = 1; i <= 17; i++) {
                Duty duty =
                        businessDuty("more-" + i).nature(DutyNature.INTEGRITY).build();
                duties.add(duty);
                assignments.add(assignment("more-" + i)
                        .duty(duty.id())
                        .holder(Actor.cadre("c-01"))
                        .role(ResponsibilityRole.DUAL_DUTY_MEMBER)
                        .build());
            }
            return register.withDuties(duties).withAssignments(assignments);
        });
    }
}
