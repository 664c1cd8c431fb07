package org.qinglian.core.cadre;

import org.qinglian.core.common.Basis;

/** The documents on which the management of cadres rests (干部管理依据). What only one place has published says so. */
public final class CadreBasis {
    /** The source document of the programme: the three policies on cadres. */
    public static final Basis PROGRAMME = Basis.of("清廉建设实施意见", "制度支撑，常态长效");

    public static final Basis COLOURS = Basis.of("清廉建设实施意见", "干部“三色”管理考评办法");
    /** A local rule of Huinong: a serious error may skip levels. */
    public static final Basis SKIPPING = Basis.practice("惠农区重点项目三色预警：逐级升级，情节严重的可越级");
    /** A local rule of Danfeng: replies in 7, 10 or 15 days, returned if the review fails. */
    public static final Basis CARDS = Basis.practice("丹凤县“三卡”制度（2013）：7日、10日、15日内回复，审核不过退回");
    /** A local rule of Danfeng: what is red three days running goes to the discipline commission. */
    public static final Basis REFERRAL = Basis.practice("丹凤县驻村干部三色管理（2020）：连续红色或者涉嫌违纪的移送纪委");

    public static final Basis LIFTING = Basis.assumption("公开的三色办法均无明确解除规定，解除方式由办法选定：期满，或者整改核实");
    public static final Basis INFLUENCE = Basis.assumption("影响期内的干部，三色评定不低于预警等次（可关闭的选项）");

    public static final Basis CHECKUP = Basis.of("清廉建设实施意见", "领导干部政治体检制度");
    /** A local rule of Danyang: the four gates. */
    public static final Basis GATES = Basis.practice("丹阳市“五看二十四问”（2018）：个人检、领导评、群众议、组织审");
    /** A local rule of Jiangbei: 50 and 50 points. */
    public static final Basis POINTS = Basis.practice("重庆市江北区政治体检（2022）：正向50分、反向50分，低于80分当年不得评优");

    public static final Basis FORMER_POSTS = Basis.of("清廉建设实施意见", "退出现职领导干部管理考核办法");
    /** A local rule of Shangnan: who is good comes first in rank and awards. */
    public static final Basis PRIORITY = Basis.practice("商南县退出现职领导干部管理办法（2023）：考核结果好的职级晋升、评先优先");

    private CadreBasis() {}
}
