package org.qinglian.core.discipline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qinglian.core.calendar.Deadline;
import org.qinglian.core.calendar.TimeLimit;
import org.qinglian.core.calendar.WorkCalendar;

/**
 * Computes by when a decision is to be announced, carried out and reported (处分执行期限计算). An appeal stops none of them.
 * Immutable and
 * thread-safe.
 */
public final class ExecutionLimits {
    private final DisciplineNorms norms;

    private ExecutionLimits(DisciplineNorms norms) {
        this.norms = norms;
    }

    /** By the standard norms. */
    public static ExecutionLimits standard() {
        return by(DisciplineNorms.standard());
    }

    public static ExecutionLimits by(DisciplineNorms norms) {
        return new ExecutionLimits(norms);
    }

    /** The stages for which a limit is running or has run for a decision on a day, in the order of the limits. */
    public List<DecisionStage> stages(SanctionDecision decision, WorkCalendar calendar, LocalDate asOf) {
        return norms.execution().stream()
                .filter(limit -> deadline(limit, decision, calendar, asOf).isPresent())
                .map(limit -> limit.limit().reach())
                .toList();
    }

    /** By when a decision is to reach a stage; empty if no limit applies to it or none runs yet. */
    public Optional<Deadline> deadline(
            SanctionDecision decision, DecisionStage stage, WorkCalendar calendar, LocalDate asOf) {
        return norms.execution().stream()
                .filter(limit -> limit.limit().reach() == stage)
                .flatMap(limit -> deadline(limit, decision, calendar, asOf).stream())
                .findFirst();
    }

    /** The whole time in months that may be approved for carrying out a sanction; 0 if no limit on it may be extended. */
    public int mostMonths(Sanction sanction) {
        return norms.execution().stream()
                .filter(limit -> limit.appliesTo(sanction))
                .flatMap(limit -> limit.extendableTo().stream())
                .mapToInt(TimeLimit::value)
                .max()
                .orElse(0);
    }

    private static Optional<Deadline> deadline(
            ExecutionLimit limit, SanctionDecision decision, WorkCalendar calendar, LocalDate asOf) {
        return limit.appliesTo(decision.sanction())
                ? limit.granted(decision).deadline(decision, calendar, asOf)
                : Optional.empty();
    }
}
