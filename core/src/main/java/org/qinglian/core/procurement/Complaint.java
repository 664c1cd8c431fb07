package org.qinglian.core.procurement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;

/**
 * A complaint about a tender to its supervisor (投诉).
 *
 * @param id its identifier
 * @param tender the tender
 * @param matter what it is about
 * @param by the bidder that complains
 * @param objection the objection that came before it
 * @param supervisor who handles it (行政监督部门)
 * @param knewOn the day on which the complainant knew or should have known (知道或者应当知道)
 * @param madeOn the day of the complaint
 * @param acceptedOn the day on which it was decided whether to accept it (受理决定)
 * @param decidedOn the day of the decision (处理决定)
 * @param upheld whether it was upheld
 */
@Value.Builder
public record Complaint(
        @NotNull Ref<Complaint> id,
        @BelongsTo @NotNull Ref<Tender> tender,
        @NotNull ObjectionMatter matter,
        Optional<Ref<Bidder>> by,
        Optional<Ref<Objection>> objection,
        Optional<@Valid Actor> supervisor,
        Optional<LocalDate> knewOn,
        Optional<LocalDate> madeOn,
        Optional<LocalDate> acceptedOn,
        Optional<LocalDate> decidedOn,
        Optional<Boolean> upheld)
        implements Identified<Complaint>, WithComplaint {
    public static ComplaintBuilder builder() {
        return new ComplaintBuilder();
    }
}
