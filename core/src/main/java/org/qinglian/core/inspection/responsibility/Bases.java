package org.qinglian.core.inspection.responsibility;

import org.qinglian.core.common.Basis;

/** What the checks of responsibility rest on (检查依据). What no published text states says that it is this library's. */
final class Bases {
    static final Basis MAIN_RESPONSIBILITY = Basis.of("党委（党组）落实全面从严治党主体责任规定").withVersion("2020");
    static final Basis ACCOUNTABILITY = Basis.of("中国共产党问责条例", "第三条").withVersion("2019");
    static final Basis POWERS_AND_DUTIES = Basis.of("村级权力清单、责任清单、负面清单（宁波鄞州）", "权力 93 项、流程图 93 张、责任 49 项");
    static final Basis DUTY_LISTS =
            Basis.of("全面从严治党主体责任清单（重庆）", "以单明责、照单履责、按单问责").withVersion("2018");
    static final Basis FOUR_PARTIES = Basis.of("四责协同", "领导班子、第一责任人、班子其他成员（一岗双责）、纪检机关");
    static final Basis LETTER_SHEET = Basis.of("落实“两个责任”考核评分表（公开样例）", "责任书签订率 100%，内容雷同扣 2 分");
    static final Basis SENIOR_MANAGERS = Basis.of("英国 SM&CR 责任图谱", "每项职责有人总负责，可共担、不可分割，共担或分担须说明理由");
    static final Basis SENIOR_ENOUGH = Basis.of("FCA Handbook", "SYSC 24.3：总体责任承担者应有相应层级和权限");
    static final Basis HANDOVER = Basis.of("FCA Handbook", "SYSC 25.9：责任人更替须有交接材料");
    static final Basis RACI = Basis.of("RACI 责任分配矩阵", "每项有执行者，且恰有一名负责者");
    static final Basis THREE_LINES = Basis.of("国际内部审计师协会三线模型", "监督独立于执行").withVersion("2020");
    static final Basis LINES_AND_BLOCKS = Basis.of("清廉建设“条块联动”", "每项任务既有条线又有块面");
    static final Basis SUBJECT_PROJECTS = Basis.of("三大主体工程", "乡镇（街道）主体责任、村（社）党组织主体作用、党员群众主体意识");
    static final Basis CASCADE = Basis.of("清廉建设", "逐级传导压力，层层压实责任");
    static final Basis OWN = Basis.assumption("责任记录前后一致");

    private Bases() {}
}
