package org.qinglian.core.discipline;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The term of probation within the Party (留党察看期): one year, which may be extended by one, or two years. Rights are
 * restored on the
 * day on which it ends.
 *
 * @param months its term as decided, in months: 12 or 24
 * @param extendedTo the whole term in months once it was extended: 24 after 12
 * @param extendedOn the day on which that was decided
 * @param restoredOn the day on which rights were restored, where it is on record; else it follows from the term
 * @see <a href="https://www.12371.cn">中国共产党纪律处分条例（2023）第十二条</a>
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Probation(
        @NotNull Integer months,
        Optional<Integer> extendedTo,
        Optional<LocalDate> extendedOn,
        Optional<LocalDate> restoredOn)
        implements WithProbation {
    public static ProbationBuilder builder() {
        return new ProbationBuilder();
    }

    /** Probation of so many months, not extended. */
    public static Probation of(int months) {
        return builder().months(months).build();
    }

    /** The term that holds, in months: the extended one, else the one decided. */
    public int term() {
        return extendedTo.orElse(months);
    }

    /** The day on which rights come back, for probation that took effect on a day. */
    public LocalDate restoration(LocalDate effectiveOn) {
        return restoredOn.orElseGet(() -> EndDayConvention.later(effectiveOn, term()));
    }
}
