package org.qinglian.core.outreach;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Period;

/**
 * What was published in a period (宣传情况): items by medium. How many each reached is not added up: one person reached twice is not
 * two.
 *
 * @param byMedium the items of each medium
 */
public record PublicityFigures(Map<Medium, Integer> byMedium) {
    public PublicityFigures {
        byMedium = Copy.map(byMedium);
    }

    /** The figures of a period. */
    public static PublicityFigures of(Collection<PublicityItem> items, Period during) {
        Map<Medium, Integer> counts = new LinkedHashMap<>();
        items.stream()
                .filter(item -> during.contains(item.publishedOn()))
                .forEach(item -> counts.merge(item.medium(), 1, Integer::sum));
        return new PublicityFigures(counts);
    }

    /** All items. */
    public int items() {
        return byMedium.values().stream().mapToInt(Integer::intValue).sum();
    }
}
