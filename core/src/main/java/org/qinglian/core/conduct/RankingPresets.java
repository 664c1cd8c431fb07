package org.qinglian.core.conduct;

import java.util.List;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;

/**
 * Rules of ranking lists after published ones (红黑榜规则范例), to start from. What their texts leave open, such as what a list
 * without inspection does to a run, is our choice and can be changed with {@code with…}.
 */
public final class RankingPresets {
    /** The group of departments, in the rules that rank them apart. */
    public static final String DEPARTMENT = "department";
    /** The group of towns, or of districts and towns. */
    public static final String TOWN = "town";
    /** The one group of a rule that ranks all units together. */
    public static final String UNIT = "unit";

    private static final LocalizedText DEPARTMENTS = LocalizedText.of("部门", "departments");
    private static final LocalizedText TOWNS = LocalizedText.of("县区、镇街", "districts and towns");
    private static final LocalizedText UNITS = LocalizedText.of("单位", "units");

    private RankingPresets() {}

    /** All of them. */
    public static List<RankingRule> all() {
        return List.of(jiangmen(), xiangshan(), weinan(), liandu());
    }

    /**
     * After Jiangmen: every week the first 5 departments and the first district or town are red, the last 3 departments and
     * the last district or town black; once means an interview, twice running one by the Organisation Department, three
     * times running accountability.
     */
    public static RankingRule jiangmen() {
        return rule("jiangmen-weekly", "每周红黑榜（参照江门）", "Weekly red and black list (after Jiangmen)", "江门作风督查红黑榜")
                .cadence(Cadence.WEEKLY)
                .addGroups(new RankingGroup(DEPARTMENT, DEPARTMENTS, 5, 3), new RankingGroup(TOWN, TOWNS, 1, 1))
                .addEscalation(
                        step(1, "由分管领导约谈", "interview by the leader in charge"),
                        step(2, "由组织部门领导约谈", "interview by a leader of the Organisation Department"),
                        step(3, "启动问责", "accountability proceedings"))
                .build();
    }

    /** After Xiangshan in Guilin: every week the first 10 are red; two weeks running among the last 3 is black. */
    public static RankingRule xiangshan() {
        return rule("xiangshan-weekly", "每周红黑榜（参照桂林象山）", "Weekly red and black list (after Xiangshan)", "桂林市象山区红黑榜")
                .cadence(Cadence.WEEKLY)
                .blackAfter(2)
                .addGroups(new RankingGroup(UNIT, UNITS, 10, 3))
                .build();
    }

    /** After Weinan: every quarter 18 red plaques, and 6 yellow ones for the last. */
    public static RankingRule weinan() {
        return rule("weinan-quarterly", "每季度红黄牌（参照渭南）", "Quarterly red and yellow plaques (after Weinan)", "渭南市季度红黄牌")
                .cadence(Cadence.QUARTERLY)
                .addGroups(new RankingGroup(UNIT, UNITS, 18, 6))
                .build();
    }

    /**
     * After Liandu in Lishui: two years running among the last 2 towns or the last 3 departments is a yellow plaque and an
     * admonition of the head; two years running the very last, dismissal of the head.
     */
    public static RankingRule liandu() {
        return rule("liandu-yearly", "年度黄牌（参照丽水莲都）", "Yearly yellow plaques (after Liandu)", "丽水市莲都区黄牌管理")
                .cadence(Cadence.YEARLY)
                .blackAfter(2)
                .addGroups(
                        new RankingGroup(TOWN, LocalizedText.of("乡镇（街道）", "towns"), 0, 2),
                        new RankingGroup(DEPARTMENT, DEPARTMENTS, 0, 3))
                .addEscalation(
                        step(2, "黄牌警示，对主要负责人诫勉", "yellow plaque, admonition of the head"),
                        step(2, "免去主要负责人职务", "dismissal of the head").amongLast(1))
                .build();
    }

    private static RankingRuleBuilder rule(String id, String zh, String en, String source) {
        return RankingRule.builder()
                .id(Ref.of(id))
                .title(LocalizedText.of(zh, en))
                .basis(Basis.of(source))
                .direction(RankingDirection.HIGHER_IS_BETTER)
                .blackAfter(1)
                .ties(TiesPolicy.ALL_LISTED)
                .absence(AbsencePolicy.BREAKS_RUN);
    }

    private static EscalationStep step(int consecutive, String zh, String en) {
        return EscalationStep.after(consecutive, LocalizedText.of(zh, en));
    }
}
