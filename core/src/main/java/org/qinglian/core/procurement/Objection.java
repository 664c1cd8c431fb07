package org.qinglian.core.procurement;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Ref;

/**
 * An objection in a tender (异议).
 *
 * @param id its identifier
 * @param tender the tender
 * @param matter what it is about
 * @param by the bidder that objects
 * @param raisedOn the day on which it was raised
 * @param repliedOn the day on which the buyer replied
 */
@Value.Builder
public record Objection(
        @NotNull Ref<Objection> id,
        @BelongsTo @NotNull Ref<Tender> tender,
        @NotNull ObjectionMatter matter,
        Optional<Ref<Bidder>> by,
        Optional<LocalDate> raisedOn,
        Optional<LocalDate> repliedOn)
        implements Identified<Objection>, WithObjection {
    public static ObjectionBuilder builder() {
        return new ObjectionBuilder();
    }
}
