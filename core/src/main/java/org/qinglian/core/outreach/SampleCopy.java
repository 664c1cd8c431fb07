package org.qinglian.core.outreach;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.qinglian.core.organization.Actor;

/**
 * That a unit copied a demonstration sample (复制推广).
 *
 * @param unit the unit that copied it
 * @param on the day from which it does as the sample does
 * @param evidence what shows it: title or number of a document of that unit, not a report in the media
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SampleCopy(
        @NotNull @Valid Actor unit, @NotNull LocalDate on, Optional<@Size(min = 1) String> evidence) {
    /** A copy with its evidence. */
    public static SampleCopy of(Actor unit, LocalDate on, String evidence) {
        return new SampleCopy(unit, on, Optional.of(evidence));
    }
}
