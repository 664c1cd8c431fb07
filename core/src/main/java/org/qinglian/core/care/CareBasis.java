package org.qinglian.core.care;

import org.qinglian.core.common.Basis;

/** The documents on which the rules of care rest (严管厚爱依据). What only one place has published says so. */
public final class CareBasis {
    /** The Party's opinion of 2018 on encouraging cadres, which states the three distinctions. */
    public static final Basis THREE_DISTINCTIONS =
            Basis.of("关于进一步激励广大干部新时代新担当新作为的意见", "三个区分开来").withVersion("2018");

    public static final Basis SIX_CONDITIONS =
            Basis.of("川自贸领〔2024〕2号（四川自由贸易试验区）", "六项条件缺一不可").withVersion("2024");
    public static final Basis SIX_FACTORS = Basis.practice("陕西省容错纠错规定：六个考量因素");
    /** A local rule of Hancheng. */
    public static final Basis NO_TOLERANCE = Basis.practice("韩城市容错纠错规定第四条");
    /** A local practice of Dali. */
    public static final Basis SAME_PROCEEDING = Basis.practice("大理州容错纠错规定：与问责同步启动，同错再犯不容");

    public static final Basis CORRECTION_ORDER =
            Basis.of("绵委办发〔2018〕25号（绵阳市）", "限期纠错").withVersion("2018");

    /** The opinion of the Central Commission for Discipline Inspection on clarifying false reports. */
    public static final Basis CLARIFICATION = Basis.of("关于做好失实检举控告澄清工作的意见").withVersion("2020");
    /** A local rule of Jilin: 5 working days a step, 10 where several departments take part. */
    public static final Basis CLARIFICATION_DAYS = Basis.practice("吉林省澄清正名工作规定：5个工作日、跨部门10个工作日");

    /** Rules of the discipline and supervision organs on handling reports. */
    public static final Basis REPORT_HANDLING = Basis.of("纪检监察机关处理检举控告工作规则").withVersion("2020");
    /** A local rule of Gansu. */
    public static final Basis ACCUSATION_START = Basis.practice("甘肃省查处诬告陷害行为规定：未查实且不能排除的不得启动");

    public static final Basis FALSE_REPORT_LAW = Basis.of("公职人员政务处分法", "第五十三条").withVersion("2020");
    public static final Basis RESTORATION_LAW = Basis.of("公职人员政务处分法", "第六十条").withVersion("2020");

    /** A local rule of Hanyin: within the period, by two or more, listening, observing and talking. */
    public static final Basis REVISIT = Basis.practice("汉阴县受处分人员教育回访规定：影响期内、二人以上、听察谈");
    /** A local practice of Jingyuan: whether the sanction was carried out. */
    public static final Basis EXECUTION = Basis.practice("靖远县回访教育规定：一并核查处分执行");
    /** Follow-up when six months are over; published practice. */
    public static final Basis ADMONITION =
            Basis.of("关于组织人事部门对领导干部进行提醒、函询和诫勉的实施细则", "诫勉六个月后了解改正情况").withVersion("2015");
    /** Published practice of 2016: assessment at expiry, new posts made public. */
    public static final Basis EXPIRY = Basis.practice("受处分干部期满评估和重新使用：期满评估、任前公示");
    /** The source document of the programme: the four kinds of incentive. */
    public static final Basis INCENTIVES = Basis.of("清廉建设实施意见", "严管厚爱、正向激励");

    private CareBasis() {}
}
