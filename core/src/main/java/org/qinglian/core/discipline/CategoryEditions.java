package org.qinglian.core.discipline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Edition;
import org.qinglian.core.common.Editions;

/** The schemes of categories in which bulletins on the Eight-point Decision were published (历次统计类型). */
final class CategoryEditions {
    private static final Basis STATISTICS = Basis.of("全国查处违反中央八项规定精神问题情况统计口径");

    private CategoryEditions() {}

    static Editions<CategoryScheme> standard() {
        return Editions.of(
                edition(DateRange.of(LocalDate.of(2013, 1, 1), LocalDate.of(2014, 12, 31)), "2013", v1()),
                edition(DateRange.of(LocalDate.of(2015, 1, 1), LocalDate.of(2019, 11, 30)), "2015", v2()),
                edition(DateRange.from(LocalDate.of(2019, 12, 1)), "2019", v3()));
    }

    /** Where the categories of 2015 went in 2019: several of them into the rest. */
    static Map<String, String> migration() {
        return Map.of(
                "dining", "H2",
                "domestic-travel", "H5",
                "travel-abroad", "H5",
                "ceremonies", "H3",
                "gifts", "H1",
                "allowances", "H4",
                "vehicles", "H6",
                "buildings", "H6",
                "other", "H6");
    }

    private static CategoryScheme v1() {
        return new CategoryScheme(
                "v1",
                List.of(
                        BulletinCategory.of("buildings", "楼堂馆所", "official buildings"),
                        BulletinCategory.of("dining", "公款吃喝", "dining on public funds"),
                        BulletinCategory.of("travel", "公款旅游", "travel on public funds"),
                        BulletinCategory.in("travel", "domestic-travel", "公款国内旅游", "domestic travel on public funds"),
                        BulletinCategory.in("travel", "travel-abroad", "公款出国（境）旅游", "travel abroad on public funds"),
                        BulletinCategory.of("vehicles", "公务用车", "official vehicles"),
                        BulletinCategory.of("ceremonies", "婚丧喜庆", "weddings, funerals and celebrations"),
                        BulletinCategory.of("gifts", "收送节礼", "holiday gifts"),
                        BulletinCategory.of("work-discipline", "违反工作纪律", "work discipline"),
                        BulletinCategory.of("other", "其他", "other")));
    }

    private static CategoryScheme v2() {
        return new CategoryScheme(
                "v2",
                List.of(
                        BulletinCategory.of("buildings", "楼堂馆所", "official buildings"),
                        BulletinCategory.of("dining", "公款吃喝", "dining on public funds"),
                        BulletinCategory.of("domestic-travel", "公款国内旅游", "domestic travel on public funds"),
                        BulletinCategory.of("travel-abroad", "公款出国（境）旅游", "travel abroad on public funds"),
                        BulletinCategory.of("vehicles", "公务用车", "official vehicles"),
                        BulletinCategory.of("ceremonies", "婚丧喜庆", "weddings, funerals and celebrations"),
                        BulletinCategory.of("gifts", "收送礼品礼金", "gifts and gift money"),
                        BulletinCategory.of("allowances", "津补贴或福利", "allowances and benefits"),
                        BulletinCategory.of("other", "其他", "other"),
                        BulletinCategory.in("other", "reception", "超标准接待", "reception above the standard"),
                        BulletinCategory.in("other", "entertainment", "高消费娱乐健身", "costly entertainment and fitness"),
                        BulletinCategory.in("other", "clubs", "私人会所", "private clubs"),
                        BulletinCategory.in("other", "housing", "领导干部住房", "housing of leading cadres")));
    }

    /** The long wording of F4, the rest of the first block and the split of H5 are from memory. */
    private static CategoryScheme v3() {
        return new CategoryScheme(
                "v3",
                List.of(
                        BulletinCategory.of("F", "形式主义、官僚主义", "formalism and bureaucratism"),
                        BulletinCategory.in("F", "F1", "贯彻党中央决策部署有令不行", "decisions of the centre not carried out"),
                        BulletinCategory.in("F", "F2", "履职尽责不担当、不作为、乱作为、假作为", "duty shirked, abused or feigned"),
                        BulletinCategory.in("F", "F3", "联系服务群众消极应付、冷硬横推、效率低下", "indifference to the masses"),
                        BulletinCategory.in(
                                "F", "F4", "文山会海反弹回潮、督查检查考核过多过频", "papers, meetings and inspections without end"),
                        BulletinCategory.in("F", "F-other", "其他", "other"),
                        BulletinCategory.of("H", "享乐主义、奢靡之风", "hedonism and extravagance"),
                        BulletinCategory.in("H", "H1", "违规收送名贵特产和礼品礼金", "gifts and gift money"),
                        BulletinCategory.in("H1", "H1-specialties", "名贵特产类礼品", "costly local specialties"),
                        BulletinCategory.in("H1", "H1-gifts", "礼金和其他礼品", "gift money and other gifts"),
                        BulletinCategory.in("H", "H2", "违规吃喝", "dining"),
                        BulletinCategory.in("H2", "H2-public", "公款吃喝", "dining on public funds"),
                        BulletinCategory.in("H2", "H2-banquets", "接受管理和服务对象等宴请", "banquets of those served or managed"),
                        BulletinCategory.in("H", "H3", "违规操办婚丧喜庆", "weddings, funerals and celebrations"),
                        BulletinCategory.in("H", "H4", "违规发放津补贴或福利", "allowances and benefits"),
                        BulletinCategory.in("H", "H5", "公款旅游以及违规接受旅游活动安排", "travel"),
                        BulletinCategory.in("H5", "H5-public", "公款旅游", "travel on public funds"),
                        BulletinCategory.in(
                                "H5", "H5-arranged", "违规接受旅游活动安排", "travel arranged by those served or managed"),
                        BulletinCategory.in("H", "H6", "其他", "other")));
    }

    private static Edition<CategoryScheme> edition(DateRange inForce, String version, CategoryScheme scheme) {
        return new Edition<>(inForce, STATISTICS.withVersion(version), scheme);
    }
}
