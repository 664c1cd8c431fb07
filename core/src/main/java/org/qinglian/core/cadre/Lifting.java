package org.qinglian.core.cadre;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.qinglian.core.organization.Actor;

/**
 * That a rating was lifted (解除).
 *
 * @param on the day from which it no longer holds
 * @param way by which policy
 * @param by the body that lifted it
 * @param evidence what shows that the matter was put right
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Lifting(
        @NotNull LocalDate on,
        @NotNull LiftingWay way,
        Optional<@Valid Actor> by,
        Optional<@Size(min = 1) String> evidence) {
    /** Lifted at the end of its term. */
    public static Lifting expired(LocalDate on) {
        return new Lifting(on, LiftingWay.TERM, Optional.empty(), Optional.empty());
    }

    /** Lifted by a body that verified the correction. */
    public static Lifting corrected(LocalDate on, Actor by, String evidence) {
        return new Lifting(on, LiftingWay.VERIFIED_CORRECTION, Optional.of(by), Optional.of(evidence));
    }
}
