package org.qinglian.core.cadre;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.common.Copy;

/**
 * What the answers of a check-up come to by its scheme (体检结果).
 *
 * <p>Example: 15 positive indicators, of which all but one of 4 points hold, and one reverse indicator of 3 points found: 46 +
 * 47 = 93.
 *
 * @param positive the points that positive indicators earned, at most those of the scheme
 * @param reverse what reverse indicators left, 0 or more
 * @param negatives the codes of the reverse indicators that were found, in the order of the scheme
 */
public record CheckupResult(BigDecimal positive, BigDecimal reverse, List<String> negatives) {
    public CheckupResult {
        negatives = Copy.list(negatives);
    }

    /**
     * The result; empty if the scheme does not count in points or an indicator has no answer.
     */
    public static Optional<CheckupResult> of(CheckupScheme scheme, Checkup checkup) {
        Map<String, Boolean> holds = answers(checkup);
        boolean complete = scheme.indicators().stream().allMatch(indicator -> holds.containsKey(indicator.code()));
        return scheme.points().filter(points -> complete).map(points -> of(scheme, points, holds));
    }

    private static CheckupResult of(CheckupScheme scheme, CheckupPoints points, Map<String, Boolean> holds) {
        List<CheckupIndicator> holding = scheme.indicators().stream()
                .filter(indicator -> holds.getOrDefault(indicator.code(), false))
                .toList();
        List<CheckupIndicator> found = holding.stream()
                .filter(indicator -> indicator.polarity() == IndicatorPolarity.REVERSE)
                .toList();
        BigDecimal earned = sum(holding.stream()
                .filter(indicator -> indicator.polarity() == IndicatorPolarity.POSITIVE)
                .toList());
        return new CheckupResult(
                earned.min(points.positive()),
                points.reverse().subtract(sum(found)).max(BigDecimal.ZERO),
                found.stream().map(CheckupIndicator::code).toList());
    }

    /** Both halves added up. */
    public BigDecimal total() {
        return positive.add(reverse);
    }

    private static BigDecimal sum(List<CheckupIndicator> indicators) {
        return indicators.stream().map(CheckupIndicator::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Map<String, Boolean> answers(Checkup checkup) {
        Map<String, Boolean> holds = new HashMap<>();
        checkup.answers().forEach(answer -> holds.putIfAbsent(answer.indicator(), answer.holds()));
        return holds;
    }
}
