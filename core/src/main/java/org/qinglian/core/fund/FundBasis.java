package org.qinglian.core.fund;

import org.qinglian.core.common.Basis;

/** The laws, documents and practices on which the rules of funds rest (财政资金依据). What only one place does says so. */
public final class FundBasis {
    public static final Basis FOUR_BOOKS = Basis.of("预算法", "第五条").withVersion("2018");
    /** Expenditure rests on the approved budget. */
    public static final Basis WITHIN_BUDGET = Basis.of("预算法", "第十三条").withVersion("2018");
    /** What was approved or replied to is published. */
    public static final Basis PUBLICATION = Basis.of("预算法", "第十四条").withVersion("2018");
    /** Who replies to whom. */
    public static final Basis REPLY = Basis.of("预算法", "第五十二条").withVersion("2018");
    /** In what detail it is published. */
    public static final Basis DETAIL = Basis.of("预算法实施条例", "第六条").withVersion("2020");

    /** Obtaining by false claims, withholding, diverting and holding up fiscal money. */
    public static final Basis FISCAL_VIOLATION = Basis.of("财政违法行为处罚处分条例", "第六条").withVersion("2011");

    /** The opinion of seven ministries on paying subsidies by card. */
    public static final Basis BY_CARD = Basis.of("财办〔2020〕37号").withVersion("2020");

    /** Places differ; how long it is here is a norm. */
    public static final Basis PUBLICITY = Basis.practice("各地“一卡通”做法：公示7个工作日、3日或者1个月");

    public static final Basis SEVEN_WORKING_DAYS = Basis.practice("惠民惠农补贴“一卡通”操作指南：公示7个工作日");
    public static final Basis THREE_DAYS = Basis.practice("县级“一卡通”管理办法：公示3日");
    public static final Basis ONE_MONTH = Basis.practice("陕西省惠民惠农补贴：公示1个月");
    public static final Basis WITHIN_24_HOURS = Basis.practice("陕西省惠民惠农补贴：银行24小时内入账");
    public static final Basis FIXED_IN_THREE = Basis.practice("乡镇“一卡通”办事流程：发放失败3个工作日内更正");

    /** The rule on practising economy is general; that the year before is the ceiling is common control. */
    public static final Basis NOT_ABOVE_LAST_YEAR = Basis.practice("“三公”经费年度控制：不超过上年");
    /** No day count is published for cities and counties, nor for the first payment. */
    public static final Basis STAY = Basis.assumption("市县参照省级30日下达，到位后90日内首次支付");

    public static final Basis TRANSPARENCY_2013 = Basis.of("清华大学市级政府财政透明度研究报告").withVersion("2013");
    public static final Basis TRANSPARENCY_2025 = Basis.of("清华大学市级政府财政透明度研究报告").withVersion("2025");

    private FundBasis() {}
}
