package org.qinglian.core.discipline;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.organization.Actor;

/**
 * An appeal against a decision (申诉). It runs beside the decision: its execution is not stopped, and nobody is
 * sanctioned more heavily for
 * having appealed.
 *
 * @param kind the road that it takes
 * @param informedOn the day from which the time for filing counts: the day on which the person learned of what is appealed
 * @param filedOn the day on which it was filed
 * @param extendedOn the day on which more time for deciding it was approved
 * @param decidedOn the day on which it was decided
 * @param decidedBy the body that decided it
 * @param outcome what it led to
 * @param changedTo the sanction in place of the former one, where it was changed
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Appeal(
        @NotNull AppealKind kind,
        Optional<LocalDate> informedOn,
        @NotNull LocalDate filedOn,
        Optional<LocalDate> extendedOn,
        Optional<LocalDate> decidedOn,
        Optional<@Valid Actor> decidedBy,
        Optional<AppealOutcome> outcome,
        Optional<Sanction> changedTo)
        implements WithAppeal {
    public static AppealBuilder builder() {
        return new AppealBuilder();
    }

    /** Whether it is open at the end of a day. */
    public boolean runsOn(LocalDate day) {
        return !filedOn.isAfter(day) && decidedOn.filter(on -> !on.isAfter(day)).isEmpty();
    }
}
