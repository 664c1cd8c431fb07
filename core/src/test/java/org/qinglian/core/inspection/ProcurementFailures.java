package org.qinglian.core.inspection;

import static org.qinglian.core.common.Severity.ERROR;
import static org.qinglian.core.common.Severity.WARNING;
import static org.qinglian.core.fixture.ProgrammeSamples.withProcurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.qinglian.core.common.Money;
import org.qinglian.core.common.Ref;
import org.qinglian.core.fixture.ProcurementSamples;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.procurement.Award;
import org.qinglian.core.procurement.Bid;
import org.qinglian.core.procurement.ChangeCause;
import org.qinglian.core.procurement.ChangeOrder;
import org.qinglian.core.procurement.Contract;
import org.qinglian.core.procurement.EstimateLink;
import org.qinglian.core.procurement.Lot;
import org.qinglian.core.procurement.Party;
import org.qinglian.core.procurement.PreNaming;
import org.qinglian.core.procurement.ProcedureItem;
import org.qinglian.core.procurement.ProcurementRegister;
import org.qinglian.core.procurement.Project;
import org.qinglian.core.procurement.ProjectRole;
import org.qinglian.core.procurement.ProjectStage;
import org.qinglian.core.procurement.RoleAssignment;
import org.qinglian.core.procurement.Tender;
import org.qinglian.core.programme.Programme;

/** A failing sample for every check of procurement. */
final class ProcurementFailures {
    private ProcurementFailures() {}

    static List<FailingSample> all() {
        return Stream.of(rulesFirst(), properOperation(), BiddingFailures.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<FailingSample> rulesFirst() {
        return List.of(
                FailingSample.of("procurement.project-history", ERROR)
                        .in(project(
                                "p-1",
                                project -> project.withHistory(Replace.at(
                                        project.history(),
                                        3,
                                        Step.of(ProjectStage.COMPLETED, LocalDate.of(2025, 12, 8))))))
                        .at("p-1", "/procurement/projects/0/history/3")
                        .basis("《清廉建设实施意见》健全策划、设计、招标、建管规程")
                        .says(
                                "工程项目“p-1”流程有误：第 4 步由“招标”转为“竣工”；应为：建管。",
                                "Project 'p-1': Step 4 goes from tendering to completed; expected construction management."),
                FailingSample.of("procurement.procedure-skipped", ERROR)
                        .in(project(
                                "p-1",
                                project -> project.withProcedures(Replace.at(
                                        project.procedures(),
                                        1,
                                        ProcurementSamples.step(
                                                ProjectStage.PLANNING,
                                                ProcedureItem.FEASIBILITY_STUDY,
                                                LocalDate.of(2025, 6, 17))))))
                        .at("p-1", "/procurement/projects/0/history/1")
                        .basis("《清廉建设实施意见》健全策划、设计、招标、建管规程")
                        .says(
                                "工程项目“p-1”于 2025-06-16 进入“设计”，而“策划”未通过的事项有：可行性研究；应为无。",
                                "Project 'p-1' reached 'design' on 2025-06-16, while these steps of 'planning' had not passed: feasibility study; expected none."),
                FailingSample.of("procurement.step-without-rule", WARNING)
                        .in(project(
                                "p-1",
                                project -> project.withProcedures(Replace.at(
                                        project.procedures(),
                                        2,
                                        project.procedures().get(2).withRule(Optional.empty())))))
                        .at("p-1", "/procurement/projects/0/procedures/2")
                        .basis("《清廉建设实施意见》规则在先、规范操作、公开平等、竞争择优")
                        .says(
                                "工程项目“p-1”“设计”步骤“初步设计”未登记依据的规则（rule）；应先有规则。",
                                "Project 'p-1', procedure 'design': step 'preliminary design' names no rule; expected the rule by which it was taken."),
                FailingSample.of("procurement.criteria-late", ERROR)
                        .in(tender(
                                "t-1",
                                tender -> tender.withSchedule(
                                        tender.schedule().withCriteriaFixedOn(LocalDate.of(2025, 9, 17)))))
                        .at("t-1", "/procurement/tenders/0/schedule/criteriaFixedOn")
                        .basis("《招标投标法》第十九条、第四十条（2017）")
                        .says(
                                "招标“t-1”评标标准于 2025-09-17 确定（criteriaFixedOn），晚于发出招标文件；应不迟于 2025-09-16。",
                                "Tender 't-1': criteriaFixedOn 2025-09-17 is after the documents were issued; expected by 2025-09-16."),
                FailingSample.of("procurement.estimate-chain-broken", ERROR)
                        .in(project(
                                "p-1",
                                project -> project.withEstimates(List.of(
                                        project.estimates().get(0),
                                        project.estimates().get(2)))))
                        .at("p-1", "/procurement/projects/0/estimates")
                        .basis("本库约定：估算、概算、预算、结算、决算依次形成，后一环节以前一环节为据")
                        .says(
                                "工程项目“p-1”投资控制链缺少：概算；应为无。",
                                "Project 'p-1': the chain of estimates lacks: approved cost; expected no link missing before a later one."),
                FailingSample.of("procurement.lot-without-tender", ERROR)
                        .in(withProcurement(register -> register.withLots(Replace.plus(
                                register.lots(),
                                ProcurementSamples.smallLot("l-9").build()))))
                        .at("l-9", "/procurement/lots/3")
                        .says(
                                "标段“l-9”没有对应的招标（采购）记录；应至少有一项。",
                                "Lot 'l-9' is named by no tender; expected the one by which it is procured."));
    }

    private static List<FailingSample> properOperation() {
        return List.of(
                FailingSample.of("procurement.dates-out-of-order", ERROR)
                        .in(award("aw-1", award -> award.withAwardNoticeOn(LocalDate.of(2025, 10, 27))))
                        .at("aw-1", "/procurement/awards/0/awardNoticeOn")
                        .says(
                                "定标“aw-1”“发出中标通知书”日期为 2025-10-27，早于“确定中标人”；应不早于 2025-10-28。",
                                "Award 'aw-1': 'award notice' 2025-10-27 is before 'winner determined'; expected 2025-10-28 or later."),
                FailingSample.of("procurement.two-currencies", ERROR)
                        .in(bid(
                                "b-2",
                                bid -> bid.withPrice(
                                        new Money(new BigDecimal("7850000"), Currency.getInstance("USD")))))
                        .at("b-2", "/procurement/bids/1/price")
                        .says(
                                "投标“b-2”有金额 7,850,000.00 USD；应与项目其他金额同为 CNY。",
                                "Bid 'b-2' has an amount of 7,850,000.00 USD; expected CNY as everywhere in its project."),
                FailingSample.of("procurement.amount-negative", ERROR)
                        .in(lot("l-1", lot -> lot.withBudget(Money.yuan(-1))))
                        .at("l-1", "/procurement/lots/0/budget")
                        .says(
                                "标段“l-1”budget 为 -1.00 CNY；应不小于 0。",
                                "Lot 'l-1': budget is -1.00 CNY; expected 0 or more."),
                FailingSample.of("procurement.estimate-overrun", WARNING)
                        .in(project(
                                "p-2",
                                project -> project.withEstimates(Replace.at(
                                        project.estimates(),
                                        3,
                                        ProcurementSamples.estimate(
                                                EstimateLink.SETTLEMENT, 3_080_280, LocalDate.of(2025, 12, 15))))))
                        .at("p-2", "/procurement/projects/1/estimates")
                        .basis("本库约定：法律未作规定的投资控制环节，后一环节超前一环节不超过10%")
                        .says(
                                "工程项目“p-2”结算超预算 280,280.00 CNY，即 10.01%；应不超过 10.00%。",
                                "Project 'p-2': settlement exceeds budget by 280,280.00 CNY, 10.01%; expected no more than 10.00%."),
                FailingSample.of("procurement.contract-differs", ERROR)
                        .in(contract("ct-1", contract -> contract.withAmount(Money.yuan(7_700_000))))
                        .at("ct-1", "/procurement/contracts/0/amount")
                        .basis("《招标投标法》第四十六条（2017）")
                        .says(
                                "合同“ct-1”与“bd-1”订立，价款 7,700,000.00 CNY；应与中标人“bd-1”按 7,600,000.00 CNY 订立。",
                                "Contract 'ct-1' is with 'bd-1' at 7,700,000.00 CNY; expected 'bd-1' at 7,600,000.00 CNY, as awarded."),
                FailingSample.of("procurement.change-unapproved", ERROR)
                        .in(change(change ->
                                change.withApprovals(change.approvals().get(0).withOn(LocalDate.of(2026, 2, 21)))))
                        .at("co-1", "/procurement/changes/0/approvals")
                        .basis("本库约定：变更分级无全国统一标准，按本地标准；默认分三类审批")
                        .says(
                                "工程变更“co-1”金额 120,000.00 CNY，属三类变更，截至 2026-02-20 的审批为：无；应经业主以上审批。",
                                "Change order 'co-1' of 120,000.00 CNY is third class; approved by 2026-02-20 on: none; expected approval by the owner or above."),
                FailingSample.of("procurement.change-tier-understated", WARNING)
                        .in(change(change -> change.withAmount(Money.yuan(500_000))))
                        .at("co-1", "/procurement/changes/0/tier")
                        .basis("本库约定：变更分级无全国统一标准，按本地标准；默认分三类审批")
                        .says(
                                "工程变更“co-1”金额 500,000.00 CNY，按三类变更办理；应为二类变更。",
                                "Change order 'co-1' of 500,000.00 CNY was handled as third class; expected second class."),
                FailingSample.of("procurement.change-cumulative", WARNING)
                        .in(change(change -> change.withAmount(Money.yuan(760_760))))
                        .at("ct-1", "/procurement/contracts/0/amount")
                        .basis("本库约定：累计变更增加额不超过合同价的10%，可按本地标准调整")
                        .says(
                                "合同“ct-1”累计 1 项变更，净增 760,760.00 CNY，占合同价 10.01%；应不超过 10.00%。",
                                "Contract 'ct-1': its 1 changes add 760,760.00 CNY, 10.01% of the price; expected no more than 10.00%."),
                FailingSample.of("procurement.roles-united", ERROR)
                        .in(project(
                                "p-1",
                                project -> project.withRoles(Replace.at(
                                        project.roles(),
                                        5,
                                        new RoleAssignment(ProjectRole.SUPERVISE, Party.bidder("bd-1"))))))
                        .at("p-1", "/procurement/projects/0/roles/5")
                        .basis("本库约定：施工与监理分离依据《建筑法》第三十四条；其余不相容角色由本库约定")
                        .says(
                                "工程项目“p-1”的“施工”与“监理”集于一方或者关联方：bd-1；应由不同方承担。",
                                "Project 'p-1': the one that constructs also supervises construction, itself or through a related company: bd-1; expected two parties."),
                FailingSample.of("procurement.department-dominated", WARNING)
                        .in(project(
                                "p-1",
                                project -> project.withPreNamed(new PreNaming(
                                        Ref.of("bd-1"),
                                        Actor.institution("i-yunshan"),
                                        Optional.of(LocalDate.of(2025, 8, 1)),
                                        "会议纪要〔2025〕8号"))))
                        .at("p-1", "/procurement/projects/0/preNamed")
                        .basis("本库约定：“被部门主导”：同一部门兼任提出、审批、评标中的两项以上，或者其事先指定的供应商中标")
                        .says(
                                "工程项目“p-1”出现被部门主导的迹象：事先指定的供应商中标；应为无。",
                                "Project 'p-1' shows signs that a department dominates it: the supplier that was named beforehand won; expected none."),
                FailingSample.of("procurement.owner-captured", WARNING)
                        .in(captured())
                        .at("p-1", "/procurement/projects/0")
                        .basis("本库约定：“被业主绑架”：业主变更超限、单一来源添购、变更集中、投资超批复概算中出现两项以上")
                        .says(
                                "工程项目“p-1”出现被业主绑架的迹象：业主变更超限、投资超批复概算；应少于 2 项。",
                                "Project 'p-1' shows signs of being held hostage by its owner: changes at the owner's wish above the limit; investment above the approved cost; expected fewer than 2."));
    }

    /** The owner wanted more than 5 % on top, and the budget is above the approved cost. */
    private static Programme captured() {
        Programme over = project(
                "p-1",
                project -> project.withEstimates(Replace.at(
                        project.estimates(),
                        2,
                        ProcurementSamples.estimate(EstimateLink.BUDGET, 11_800_001, LocalDate.of(2025, 9, 8)))));
        ProcurementRegister register = over.procurement();
        return over.withProcurement(register.withChanges(
                register.changes().get(0).withCause(ChangeCause.OWNER).withAmount(Money.yuan(394_001))));
    }

    static Programme project(String id, UnaryOperator<Project> change) {
        return withProcurement(register -> register.withProjects(Replace.in(register.projects(), id, change)));
    }

    static Programme lot(String id, UnaryOperator<Lot> change) {
        return withProcurement(register -> register.withLots(Replace.in(register.lots(), id, change)));
    }

    static Programme tender(String id, UnaryOperator<Tender> change) {
        return withProcurement(register -> register.withTenders(Replace.in(register.tenders(), id, change)));
    }

    static Programme bid(String id, UnaryOperator<Bid> change) {
        return withProcurement(register -> register.withBids(Replace.in(register.bids(), id, change)));
    }

    static Programme award(String id, UnaryOperator<Award> change) {
        return withProcurement(register -> register.withAwards(Replace.in(register.awards(), id, change)));
    }

    static Programme contract(String id, UnaryOperator<Contract> change) {
        return withProcurement(register -> register.withContracts(Replace.in(register.contracts(), id, change)));
    }

    static Programme change(UnaryOperator<ChangeOrder> change) {
        return withProcurement(register -> register.withChanges(Replace.in(register.changes(), "co-1", change)));
    }
}
