package org.qinglian.core.statute;

import java.util.List;

/** The kinds of case that the records of this library make (规则适用对象). */
public final class CaseKinds {
    /** A lot of works (工程标段). */
    public static final CaseKind WORKS_LOT = CaseKind.of("works-lot")
            .quantities(Unit.YUAN, "estimate", "budget-money", "investment")
            .facts("tendered");

    /** A lot of goods or materials (设备、材料采购标段). */
    public static final CaseKind GOODS_LOT = WORKS_LOT.as("goods-lot");

    /** A lot of survey, design or supervision (勘察、设计、监理标段). */
    public static final CaseKind SERVICES_LOT = WORKS_LOT.as("services-lot");

    /** The lots of one project that could be put out together (可以合并的标段). */
    public static final CaseKind LOT_BUNDLE = CaseKind.of("lot-bundle")
            .quantities(
                    Unit.YUAN, "works-estimate", "goods-estimate", "services-estimate", "budget-money", "investment")
            .facts("tendered");

    /** A tender under the law on tendering (招标). */
    public static final CaseKind TENDER = CaseKind.of("tender")
            .events(
                    "documents-issued",
                    "sale-start",
                    "sale-end",
                    "prequalification-sale-end",
                    "prequalification-deadline",
                    "bid-deadline",
                    "opening")
            .quantities(Unit.BIDDER, "invitees")
            .quantities(Unit.PERSON, "committee-members", "committee-experts");

    /** A tender of government procurement (政府采购招标). */
    public static final CaseKind GOVERNMENT_TENDER = TENDER.as("government-tender");

    /** A lot of a tender under the law on tendering (招标的标段). */
    public static final CaseKind TENDERED_LOT = CaseKind.of("tendered-lot")
            .events("opening")
            .quantities(Unit.BIDDER, "bidders")
            .quantities(Unit.YUAN, "bid-security", "estimate", "budget")
            .facts("related-bidders");

    /** A lot of a tender of government procurement (政府采购招标的标段). */
    public static final CaseKind GOVERNMENT_TENDERED_LOT = TENDERED_LOT.as("government-tendered-lot");

    /** The award of a lot under the law on tendering (定标). */
    public static final CaseKind AWARD = CaseKind.of("award")
            .events(
                    "evaluation-report",
                    "candidate-notice",
                    "candidate-notice-end",
                    "winner-determined",
                    "supervisor-report",
                    "award-notice",
                    "contract-signed")
            .quantities(Unit.BIDDER, "candidates");

    /** The award of a lot of government procurement (政府采购定标). */
    public static final CaseKind GOVERNMENT_AWARD = AWARD.as("government-award");

    /** A bid that a security goes with (投标). */
    public static final CaseKind BID = CaseKind.of("bid").events("contract-signed", "security-returned");

    /** A clarification or amendment of tender documents (招标文件澄清或者修改). */
    public static final CaseKind CLARIFICATION = CaseKind.of("clarification").events("clarification", "bid-deadline");

    /** An objection of a bidder (异议), to tender documents among others. */
    public static final CaseKind OBJECTION = CaseKind.of("objection")
            .events("objection-raised", "objection-reply", "documents-objection", "bid-deadline");

    /** A complaint about a tender (投诉). */
    public static final CaseKind COMPLAINT =
            CaseKind.of("complaint").events("ground-known", "complaint", "complaint-accepted", "complaint-decided");

    /** A contract that came of a tender (合同). */
    public static final CaseKind CONTRACT =
            CaseKind.of("contract").quantities(Unit.YUAN, "contract-amount", "performance-security");

    /** A contract of government procurement (政府采购合同). */
    public static final CaseKind GOVERNMENT_CONTRACT = CONTRACT.as("government-contract")
            .events("contract-signed", "contract-published", "contract-filed", "procurement-ended", "files-disposed")
            .quantities(Unit.YUAN, "supplementary-total", "follow-on-total");

    /** A contract of a project of government investment, as to who advances the money (政府投资项目合同). */
    public static final CaseKind PROJECT_CONTRACT =
            CaseKind.of("project-contract").facts("contractor-prefinanced");

    /** A project of government investment (政府投资项目). */
    public static final CaseKind PROJECT = CaseKind.of("project")
            .quantities(Unit.YUAN, "estimate", "approved-cost", "budget", "invested")
            .facts("excess-reported", "design-redone");

    /** A budget or final account of a government (政府预决算). */
    public static final CaseKind GOVERNMENT_BUDGET = CaseKind.of("government-budget")
            .events("approved", "published")
            .quantities(Unit.YUAN, "reserve", "expenditure")
            .facts("annual-budget");

    /** A budget or final account of a department (部门预决算). */
    public static final CaseKind DEPARTMENT_BUDGET = CaseKind.of("department-budget")
            .events("approved", "replied", "published")
            .facts("annual-budget");

    /** A budget or final account of a unit (单位预决算). */
    public static final CaseKind UNIT_BUDGET = CaseKind.of("unit-budget")
            .events("department-replied", "replied", "published")
            .facts("annual-budget");

    /** A general transfer of the centre (中央一般性转移支付). */
    public static final CaseKind CENTRAL_GENERAL_TRANSFER =
            CaseKind.of("central-general-transfer").events("approved", "received", "issued");

    /** A special transfer of the centre (中央专项转移支付). */
    public static final CaseKind CENTRAL_SPECIAL_TRANSFER = CENTRAL_GENERAL_TRANSFER.as("central-special-transfer");

    /** A transfer of the centre that a province passes on (省级下达中央转移支付). */
    public static final CaseKind PASSED_ON_TRANSFER = CENTRAL_GENERAL_TRANSFER.as("passed-on-transfer");

    /** A general transfer of a local government (地方一般性转移支付). */
    public static final CaseKind LOCAL_GENERAL_TRANSFER = CENTRAL_GENERAL_TRANSFER.as("local-general-transfer");

    /** A special transfer of a local government (地方专项转移支付). */
    public static final CaseKind LOCAL_SPECIAL_TRANSFER = CENTRAL_GENERAL_TRANSFER.as("local-special-transfer");

    /** Information that is to be disclosed (主动公开信息). */
    public static final CaseKind DISCLOSURE = CaseKind.of("disclosure").events("formed", "published");

    /** A request for information (政府信息公开申请). */
    public static final CaseKind INFORMATION_REQUEST = CaseKind.of("information-request")
            .events("received", "replied")
            .quantities(Unit.WORKING_DAY, "extension")
            .facts("extended");

    /** The general affairs of a village in a quarter (村务公开一般事项). */
    public static final CaseKind VILLAGE_QUARTER =
            CaseKind.of("village-quarter").quantities(Unit.TIME, "publications");

    /** The busy finances of a village in a month (村集体财务往来较多). */
    public static final CaseKind VILLAGE_MONTH = CaseKind.of("village-month").quantities(Unit.TIME, "publications");

    /** The assembly of villager representatives (村民代表会议). */
    public static final CaseKind VILLAGE_ASSEMBLY = CaseKind.of("village-assembly")
            .quantities(Unit.PERSON, "representatives", "women-representatives", "assembly-members");

    /** The households that elect villager representatives (村民代表推选). */
    public static final CaseKind REPRESENTATION = CaseKind.of("representation")
            .quantities(Unit.PERSON, "representatives")
            .quantities(Unit.HOUSEHOLD, "households");

    /** The villagers' committee (村民委员会). */
    public static final CaseKind VILLAGE_COMMITTEE = CaseKind.of("village-committee")
            .quantities(Unit.PERSON, "committee-members")
            .facts("kin-in-supervision");

    /** A year of a village (村民委员会年度). */
    public static final CaseKind VILLAGE_YEAR = CaseKind.of("village-year").quantities(Unit.TIME, "appraisals");

    /** A member of the villagers' committee (村民委员会成员). */
    public static final CaseKind VILLAGE_OFFICER = CaseKind.of("village-officer")
            .quantities(Unit.TIME, "incompetent-running")
            .facts("office-ended");

    /** A warning of the state (政务警告). */
    public static final CaseKind STATE_WARNING =
            CaseKind.of("state-warning").events("sanction-decided", "sanction-ended");

    /** A demerit (记过). */
    public static final CaseKind DEMERIT = STATE_WARNING.as("demerit");

    /** A major demerit (记大过). */
    public static final CaseKind MAJOR_DEMERIT = STATE_WARNING.as("major-demerit");

    /** A demotion or removal from post (降级、撤职). */
    public static final CaseKind DEMOTION = STATE_WARNING.as("demotion");

    private CaseKinds() {}

    /** Every one. */
    public static List<CaseKind> all() {
        return List.of(
                WORKS_LOT,
                GOODS_LOT,
                SERVICES_LOT,
                LOT_BUNDLE,
                TENDER,
                GOVERNMENT_TENDER,
                TENDERED_LOT,
                GOVERNMENT_TENDERED_LOT,
                AWARD,
                GOVERNMENT_AWARD,
                BID,
                CLARIFICATION,
                OBJECTION,
                COMPLAINT,
                CONTRACT,
                GOVERNMENT_CONTRACT,
                PROJECT_CONTRACT,
                PROJECT,
                GOVERNMENT_BUDGET,
                DEPARTMENT_BUDGET,
                UNIT_BUDGET,
                CENTRAL_GENERAL_TRANSFER,
                CENTRAL_SPECIAL_TRANSFER,
                PASSED_ON_TRANSFER,
                LOCAL_GENERAL_TRANSFER,
                LOCAL_SPECIAL_TRANSFER,
                DISCLOSURE,
                INFORMATION_REQUEST,
                VILLAGE_QUARTER,
                VILLAGE_MONTH,
                VILLAGE_ASSEMBLY,
                REPRESENTATION,
                VILLAGE_COMMITTEE,
                VILLAGE_YEAR,
                VILLAGE_OFFICER,
                STATE_WARNING,
                DEMERIT,
                MAJOR_DEMERIT,
                DEMOTION);
    }
}
