package org.qinglian.core.care;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.organization.Actor;

/**
 * A report to a discipline organ (检举控告), as a record of what followed cites it. Neither its wording nor its author is
 * kept here.
 *
 * @param number its number where it was registered, for example {@code 信〔2026〕117号}
 * @param conclusion what verification made of it
 * @param concludedOn the day on which verification ended
 * @param verifiedBy who verified it
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ReportCitation(
        @NotBlank String number,
        @NotNull ReportConclusion conclusion,
        Optional<LocalDate> concludedOn,
        Optional<@Valid Actor> verifiedBy)
        implements WithReportCitation {
    public static ReportCitationBuilder builder() {
        return new ReportCitationBuilder();
    }

    /** Whether it had been proven or excluded by the end of a day; a conclusion without a day counts as not yet there. */
    public boolean isSettledBy(LocalDate day) {
        return conclusion.isSettled()
                && concludedOn.filter(on -> !on.isAfter(day)).isPresent();
    }
}
