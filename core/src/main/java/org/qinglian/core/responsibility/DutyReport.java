package org.qinglian.core.responsibility;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Period;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;

/**
 * A report on duties (述责述廉): what a party tells the one above of how it carried out its duties in a period. It counts as an
 * activity of kind {@link ActivityKind#REPORT} on the day it was submitted.
 *
 * @param id its identifier
 * @param reporter who reports
 * @param recipient to whom
 * @param period the period that it is about
 * @param duties the duties that it is about
 * @param submittedOn the day; absent while it is being written
 */
@Value.Builder
public record DutyReport(
        @NotNull Ref<DutyReport> id,
        @BelongsTo @NotNull @Valid Actor reporter,
        @NotNull @Valid Actor recipient,
        @NotNull Period period,
        List<Ref<Duty>> duties,
        Optional<LocalDate> submittedOn)
        implements Identified<DutyReport>, WithDutyReport {
    public DutyReport {
        duties = Copy.list(duties);
    }

    public static DutyReportBuilder builder() {
        return new DutyReportBuilder();
    }
}
