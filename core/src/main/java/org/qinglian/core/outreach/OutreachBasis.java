package org.qinglian.core.outreach;

import org.qinglian.core.common.Basis;

/** The documents on which outreach rests (社会共建依据). What only one place has published says so. */
public final class OutreachBasis {
    /** The source document of the programme: “*+*” plans. */
    public static final Basis PLANS = Basis.of("清廉建设实施意见", "“1+N”工作方案");

    public static final Basis THEMES = Basis.of("清廉建设实施意见", "每月一主题，分线召开现场会");
    public static final Basis SAMPLES = Basis.of("清廉建设实施意见", "可复制、可推广的示范样板");
    public static final Basis TARGETS = Basis.of("清廉建设实施意见", "靶向对标、专班突破");
    public static final Basis PUBLICITY = Basis.of("清廉建设实施意见", "扩大宣传，提升认知度和参与度");

    /** Rules of 2022 on naming demonstrations. */
    public static final Basis NAMING = Basis.of("创建示范活动管理办法（试行）").withVersion("2022");
    /** A rule of one city on clean villages. */
    public static final Basis RECOGNITION = Basis.practice("某市清廉村居评价（2022）：90分以上，两年内无负面清单事项");
    /** Titles are reviewed and can be lost. */
    public static final Basis REVIEW = Basis.practice("平阳县村居“清廉指数”监测（2024）：认定后跟踪复评，动态调整");

    public static final Basis PUBLICITY_DAYS = Basis.assumption("认定前公示不少于5个工作日");
    public static final Basis SURVEY = Basis.assumption("调查应写明总体、抽样框和方式，各选项人数相加等于有效份数");
    public static final Basis SAMPLE_SIZE = Basis.assumption("有效份数不少于385，以使95%置信下误差不超过5个百分点");
    /** The survey of 2015: satisfied is very and rather satisfied. */
    public static final Basis TOP_TWO = Basis.practice("国家统计局党风廉政建设民意调查（2015）：满意度为很满意与比较满意之和");
    /** The independent reporting mechanism of the Open Government Partnership. */
    public static final Basis PLEDGES = Basis.practice("开放政府伙伴关系独立报告机制：承诺可核实，完成度五档");

    public static final Basis EXTENSION = Basis.of("政府信息公开条例", "第三十三条").withVersion("2019");

    private OutreachBasis() {}
}
