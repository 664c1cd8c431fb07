package org.qinglian.core.outreach;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;

/**
 * A target that a unit sets itself by the example of a better one (靶向对标): what is measured, from where, to where, by when.
 *
 * <p>Example: requests solved at the counter, from 61 % to the 85 % of the model township by 2026-09-30. Whether more is better
 * follows from the start and the target.
 *
 * @param id its identifier
 * @param title its title
 * @param unit the unit
 * @param model the unit that is the example, in words: it may be of another place
 * @param sample the demonstration sample that is the example
 * @param taskForce the task force that works on it
 * @param indicator what is measured, with its unit
 * @param start the value at the start
 * @param target the value to be reached
 * @param dueOn the last day
 * @param readings what was measured since
 */
@Value.Builder
public record Benchmark(
        @NotNull Ref<Benchmark> id,
        @NotNull LocalizedText title,
        @BelongsTo @NotNull @Valid Actor unit,
        Optional<@Size(min = 1) String> model,
        Optional<Ref<DemonstrationSample>> sample,
        Optional<Ref<TaskForce>> taskForce,
        @NotBlank String indicator,
        @NotNull BigDecimal start,
        @NotNull BigDecimal target,
        @NotNull LocalDate dueOn,
        List<@Valid BenchmarkReading> readings)
        implements Identified<Benchmark>, WithBenchmark {
    public Benchmark {
        readings = Copy.list(readings);
    }

    public static BenchmarkBuilder builder() {
        return new BenchmarkBuilder();
    }

    /** The latest value that was measured by the end of a day. */
    public Optional<BigDecimal> latest(LocalDate by) {
        return readings.stream()
                .filter(reading -> !reading.on().isAfter(by))
                .max(Comparator.comparing(BenchmarkReading::on))
                .map(BenchmarkReading::value);
    }

    /** Whether a value is as good as the target or better. */
    public boolean isReachedBy(BigDecimal value) {
        int direction = target.compareTo(start);
        return direction == 0 ? value.compareTo(target) == 0 : value.compareTo(target) * direction >= 0;
    }

    /**
     * How much of the way a value has come (差距缩小率): 0.5 is half of it, below 0 is worse than at the start; rounded half up
     * to 4 decimals. Empty if there is no way to go.
     */
    public Optional<BigDecimal> closed(BigDecimal value) {
        BigDecimal way = target.subtract(start);
        return way.signum() == 0
                ? Optional.empty()
                : Optional.of(value.subtract(start).divide(way, 4, RoundingMode.HALF_UP));
    }
}
