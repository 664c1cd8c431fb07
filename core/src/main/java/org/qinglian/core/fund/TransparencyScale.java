package org.qinglian.core.fund;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Copy;

/**
 * A published scale of fiscal transparency (财政透明度评分体系): its parts and what each gives at most.
 *
 * <p>Example: that of 2025 gives 50 + 340 + 350 + 30 = 770 points; 595 of them are 77.27 %. Scales of different years are not
 * compared by points, and by percent with care, since they ask for different things.
 *
 * @param code its code, for example {@code "tsinghua-cities-2025"}
 * @param source who published it and when
 * @param components its parts
 */
public record TransparencyScale(String code, Basis source, List<TransparencyComponent> components) {
    /** Percentages are published to two decimals. */
    public static final int PUBLISHED_DIGITS = 2;

    public TransparencyScale {
        components = Copy.list(components);
    }

    /** Cities, 2013: four parts of 100 points each, 400 in all. What the parts are called was not found. */
    public static TransparencyScale cities2013() {
        return new TransparencyScale(
                "tsinghua-cities-2013",
                FundBasis.TRANSPARENCY_2013,
                List.of(
                        TransparencyComponent.of("part-1", "第一部分", "part 1", 100),
                        TransparencyComponent.of("part-2", "第二部分", "part 2", 100),
                        TransparencyComponent.of("part-3", "第三部分", "part 3", 100),
                        TransparencyComponent.of("part-4", "第四部分", "part 4", 100)));
    }

    /** Cities, 2025: 770 points in all. */
    public static TransparencyScale cities2025() {
        return new TransparencyScale(
                "tsinghua-cities-2025",
                FundBasis.TRANSPARENCY_2025,
                List.of(
                        TransparencyComponent.of("institution", "机构公开", "institution", 50),
                        TransparencyComponent.of("budget", "预算与预算执行", "budget and its execution", 340),
                        TransparencyComponent.of("other", "其他重要的财政信息", "other important information", 350),
                        TransparencyComponent.of("principles", "三大原则（全口径、一站式、用户友好）", "the three principles", 30)));
    }

    /** The most points that it gives in all. */
    public BigDecimal most() {
        return components.stream().map(TransparencyComponent::most).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The part of a code. */
    public Optional<TransparencyComponent> component(String wanted) {
        return components.stream().filter(part -> part.code().equals(wanted)).findFirst();
    }

    /** So many points in percent of the most, rounded half up to {@code digits} decimals. */
    public BigDecimal percent(BigDecimal points, int digits) {
        return points.movePointRight(2).divide(most(), digits, RoundingMode.HALF_UP);
    }
}
