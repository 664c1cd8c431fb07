package org.qinglian.core.rectification;

import org.qinglian.core.common.Basis;

/** The documents on which the rules of rectification rest (整改依据). What only a place is known to do says so. */
public final class RectificationBasis {
    /** The provisions on democratic life meetings of leading cadres at county level and above. */
    public static final Basis LIFE_MEETING =
            Basis.of("县以上党和国家机关党员领导干部民主生活会若干规定").withVersion("2016");
    /** The day counts of rules of lower levels; that of the national provisions was not seen. */
    public static final Basis MEETING_DAYS = Basis.practice("下级民主生活会制度：主题和时间提前15日报告，会后15日内报送情况");
    /** The yearly meeting of branches and the appraisal that goes with it. */
    public static final Basis APPRAISAL = Basis.practice("组织生活会和民主评议党员：自评、互评、测评依次进行，优秀不超过党员总数的三分之一");

    /** Ledgers of problems: problem, subject, standard, measure and deadline are clear; one problem, one account. */
    public static final Basis LEDGER = Basis.practice("问题整改台账：“五个明确”，一问题一台账");
    /** A list of audit problems of Jianhu: what is complex says why and until when; what is done is struck off. */
    public static final Basis CLOSE_OUT = Basis.practice("建湖县审计整改清单：复杂问题说明理由并重定期限，完成一个销号一个");

    public static final Basis INDEPENDENT = Basis.assumption("核验者不得为责任人或者作出承诺者");
    public static final Basis SATISFIED = Basis.assumption("开展满意度测评的，满意率达标方可销号");
    public static final Basis NO_OPEN_CASE = Basis.assumption("关联案件未办结的，问题不予销号");
    public static final Basis LOOK_BACK = Basis.assumption("回头看发现反弹的，重新整改");

    public static final Basis INSPECTION = Basis.of("中国共产党巡视工作条例", "第二十七条").withVersion("2017");
    /** Which rule limits the time after a supervision follows from its channel, level and day; each finding names it. */
    public static final Basis FOLLOW_UP = Basis.assumption("监督反馈后的整改时限按渠道、层级和反馈日适用，所依规定随问题注明");
    /** The model of Donghai: three stages, closed within half a year, never more than a year. */
    public static final Basis DONGHAI = Basis.practice("东海县巡察整改：集中整改、持续整改、整改总结，一般半年内、最长一年内销号");
    /** The five grounds on which a result is not made public. */
    public static final Basis DISCLOSURE = Basis.practice("巡察整改情况公开：五种情形不予公开");

    public static final Basis BROADCAST = Basis.practice("电视问政：现场承诺、限期整改、反馈结果");
    /** The practice around Wenzhou: several bodies review together. */
    public static final Basis ELECTION = Basis.practice("温州一带村社换届：联审，劣迹人员零当选");

    public static final Basis KEY_DATES = Basis.practice("中央纪委重点节点：元旦春节、清明、五一端午、中秋国庆");
    /** The source document of the programme: campaigns, life meetings and the lists of problems. */
    public static final Basis CAMPAIGN = Basis.of("清廉建设实施意见", "持续整风，正本清源");

    private RectificationBasis() {}
}
