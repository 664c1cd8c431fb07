package org.qinglian.examples.county.figures;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Share;

/**
 * A cell of a bulletin (统计单元): one category, level or block.
 *
 * @param table the table in which it stands: {@code category}, {@code level}, {@code block} or {@code hedonism}
 * @param name its name
 * @param numbers the numbers that are known
 * @param publishedShare its share of the problems in percent, as printed
 * @param derived the numbers that were not printed but follow from the total
 */
public record BulletinCell(
        String table,
        LocalizedText name,
        Map<BulletinMeasure, Long> numbers,
        Optional<BigDecimal> publishedShare,
        Set<BulletinMeasure> derived) {
    public BulletinCell {
        numbers = Map.copyOf(numbers);
        derived = Set.copyOf(derived);
    }

    Optional<Long> number(BulletinMeasure measure) {
        return Optional.ofNullable(numbers.get(measure));
    }

    /** Its share of the problems, half up at as many decimals as were printed; empty if no share was. */
    Optional<BigDecimal> shareOf(long whole) {
        return publishedShare.flatMap(printed ->
                number(BulletinMeasure.PROBLEMS).flatMap(part -> new Share(part, whole).percent(printed.scale())));
    }
}
