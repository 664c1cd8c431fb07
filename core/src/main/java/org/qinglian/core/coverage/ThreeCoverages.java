package org.qinglian.core.coverage;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.qinglian.core.common.Copy;

/**
 * Whether the three full coverages are reached (三个全覆盖), and what is missing in each.
 *
 * @param asOf the day
 * @param coverages the coverage in each dimension
 */
public record ThreeCoverages(LocalDate asOf, List<Coverage<?>> coverages) {
    public ThreeCoverages {
        coverages = Copy.list(coverages);
    }

    /** The three of a register on a day. */
    public static ThreeCoverages of(CoverageRegister register, LocalDate asOf) {
        return of(CoverageDimension.STANDARD, register, asOf);
    }

    /** Other dimensions, for a place that counts more than the three. */
    public static ThreeCoverages of(List<CoverageDimension<?>> dimensions, CoverageRegister register, LocalDate asOf) {
        List<Coverage<?>> coverages = new ArrayList<>();
        for (CoverageDimension<?> dimension : dimensions) {
            coverages.add(dimension.measure(register, asOf));
        }
        return new ThreeCoverages(asOf, coverages);
    }

    /** Whether all are complete; a dimension in which there is nothing to cover does not count as complete. */
    @JsonIgnore
    public boolean isComplete() {
        return coverages.stream()
                .allMatch(coverage ->
                        coverage.share().isComplete() && coverage.share().whole() > 0);
    }

    /** The dimensions that are not complete; each names what is uncovered. */
    public List<Coverage<?>> gaps() {
        return coverages.stream()
                .filter(coverage -> !coverage.share().isComplete())
                .toList();
    }
}
