package org.qinglian.core.lifecycle;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.Optional;
import org.qinglian.core.organization.Actor;

/**
 * One step in the history of a record (流程步骤): on this day it came into this state.
 *
 * @param state the state it came into
 * @param on the day
 * @param by who took the step: for a consequence to a person, the body that decided
 * @param note what was noted
 * @param corrects the number of the earlier step, from 1, that this one puts right and stands in place of
 * @param <S> the states
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Step<S>(
        @NotNull S state,
        @NotNull LocalDate on,
        Optional<@Valid Actor> by,
        Optional<String> note,
        Optional<@Positive Integer> corrects) {
    public static <S> Step<S> of(S state, LocalDate on) {
        return new Step<>(state, on, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Step<S> by(Actor actor) {
        return new Step<>(state, on, Optional.of(actor), note, corrects);
    }

    public Step<S> noted(String text) {
        return new Step<>(state, on, by, Optional.of(text), corrects);
    }

    public Step<S> correcting(int step) {
        return new Step<>(state, on, by, note, Optional.of(step));
    }
}
