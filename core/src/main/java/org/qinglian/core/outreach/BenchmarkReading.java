package org.qinglian.core.outreach;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A value that was measured (实测值).
 *
 * @param on the day
 * @param value the value, in the unit of the benchmark
 */
public record BenchmarkReading(
        @NotNull LocalDate on, @NotNull BigDecimal value) {}
