package org.qinglian.core.organization;

import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Ref;

/**
 * An appointment (任职): one person in one post for a range of days. Changes are further appointments; none is
 * overwritten.
 *
 * @param id its identifier
 * @param post the post
 * @param holder the person who holds it
 * @param during from the day of taking office to the last day in it
 */
@Value.Builder
public record Appointment(
        @NotNull Ref<Appointment> id,
        @BelongsTo @NotNull Ref<Post> post,
        @NotNull Ref<Cadre> holder,
        @NotNull DateRange during)
        implements Identified<Appointment>, WithAppointment {
    public static AppointmentBuilder builder() {
        return new AppointmentBuilder();
    }
}
