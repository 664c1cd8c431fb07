package org.qinglian.core.procurement;

import org.qinglian.core.common.Basis;

/** The laws on which the rules of procurement rest (工程项目依据); what is our own assumption says so. */
public final class ProcurementBasis {
    /** Government Investment Regulation: the steps before construction. */
    public static final Basis INVESTMENT_STEPS = Basis.of("政府投资条例", "第九条").withVersion("2019");
    /** The source document: rules come first. */
    public static final Basis RULES_FIRST = Basis.of("清廉建设实施意见", "规则在先、规范操作、公开平等、竞争择优");
    /** The source document: the four procedures. */
    public static final Basis FOUR_PROCEDURES = Basis.of("清廉建设实施意见", "健全策划、设计、招标、建管规程");
    /** The standards of evaluation are those of the tender documents. */
    public static final Basis CRITERIA = bidding("第十九条、第四十条");

    public static final Basis ANNOUNCEMENT = bidding("第十六条");
    public static final Basis METHOD = Basis.of("招标投标法", "第十一条、《政府采购法》第二十七条");
    /** Nobody may break up a project to evade its tender. */
    public static final Basis SPLITTING = bidding("第四条、第四十九条");

    public static final Basis LATE_BID = regulation("第三十六条");
    public static final Basis WINNER = bidding("第四十一条、第四十五条");
    public static final Basis FIRST_CANDIDATE = regulation("第五十五条");
    public static final Basis CONTRACT = bidding("第四十六条");
    public static final Basis EVALUATORS = bidding("第三十七条");
    public static final Basis RESTRICTION = regulation("第三十二条");
    public static final Basis RELATED_TO_BUYER = regulation("第三十四条第一款");
    public static final Basis BUYER_COLLUSION = regulation("第四十一条");
    public static final Basis REJECTION = regulation("第五十一条");
    public static final Basis OBJECTION_FIRST = regulation("第六十条第二款");
    public static final Basis DEEMED_COLLUSION = regulation("第四十条");
    /** Who supervises construction may have no interest with who constructs. */
    public static final Basis SUPERVISION = Basis.of("建筑法", "第三十四条").withVersion("2019");

    public static final Basis ROLE_SEPARATION = Basis.assumption("施工与监理分离依据《建筑法》第三十四条；其余不相容角色由本库约定");
    public static final Basis DOMINATED = Basis.assumption("“被部门主导”：同一部门兼任提出、审批、评标中的两项以上，或者其事先指定的供应商中标");
    public static final Basis CAPTURED = Basis.assumption("“被业主绑架”：业主变更超限、单一来源添购、变更集中、投资超批复概算中出现两项以上");
    public static final Basis OVERRUN = Basis.assumption("法律未作规定的投资控制环节，后一环节超前一环节不超过10%");
    public static final Basis CHAIN = Basis.assumption("估算、概算、预算、结算、决算依次形成，后一环节以前一环节为据");
    public static final Basis CHANGE_TIERS = Basis.assumption("变更分级无全国统一标准，按本地标准；默认分三类审批");
    public static final Basis CUMULATIVE_CHANGE = Basis.assumption("累计变更增加额不超过合同价的10%，可按本地标准调整");
    public static final Basis PRICE_DISPERSION = Basis.assumption("三个以上报价的变异系数低于1%的，视为异常接近，应予复核");

    private ProcurementBasis() {}

    /** An item of the six that are deemed collusion. */
    public static Basis deemedCollusion(CollusionSign sign) {
        return regulation("第四十条第（" + "一二三四五六".charAt(sign.ordinal()) + "）项");
    }

    private static Basis bidding(String article) {
        return Basis.of("招标投标法", article).withVersion("2017");
    }

    private static Basis regulation(String article) {
        return Basis.of("招标投标法实施条例", article).withVersion("2019");
    }
}
