package org.qinglian.core.fund;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How many governments have a transparency within a band (透明度分段). A band includes its lower end and not its upper.
 *
 * @param from the lower end, in percent
 * @param below the upper end; absent of the highest band
 * @param count how many
 */
public record TransparencyBand(BigDecimal from, Optional<BigDecimal> below, int count) {
    /**
     * Counts percentages by bands.
     *
     * @param percents the percentage of each government
     * @param ends the lower ends of the bands, rising; what is below the first is not counted
     */
    public static List<TransparencyBand> count(List<BigDecimal> percents, List<BigDecimal> ends) {
        List<TransparencyBand> bands = new ArrayList<>();
        for (int i = 0; i < ends.size(); i++) {
            BigDecimal from = ends.get(i);
            Optional<BigDecimal> below = i + 1 < ends.size() ? Optional.of(ends.get(i + 1)) : Optional.empty();
            long count = percents.stream()
                    .filter(percent -> percent.compareTo(from) >= 0
                            && below.map(end -> percent.compareTo(end) < 0).orElse(true))
                    .count();
            bands.add(new TransparencyBand(from, below, Math.toIntExact(count)));
        }
        return List.copyOf(bands);
    }
}
