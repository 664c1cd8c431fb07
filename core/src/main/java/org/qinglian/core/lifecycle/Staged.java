package org.qinglian.core.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.qinglian.core.common.Coded;

/**
 * A record that goes through a lifecycle (有流程的记录). Its state is what its history says.
 *
 * @param <S> the states
 */
public interface Staged<S extends Enum<S> & Coded> {
    /** Every step that was recorded, in the order of recording, corrected ones included. */
    List<Step<S>> history();

    /** The steps that stand: a corrected one is replaced by the one that corrects it. */
    default List<Step<S>> standing() {
        return List.copyOf(History.of(history()).standing());
    }

    /** The present state; empty while no step is on record. */
    default Optional<S> state() {
        return last(step -> true).map(Step::state);
    }

    /** The state at the end of a day; empty before the first step. */
    default Optional<S> stateOn(LocalDate day) {
        return last(step -> !step.on().isAfter(day)).map(Step::state);
    }

    /** The day on which it first came into a state. */
    default Optional<LocalDate> reachedOn(S state) {
        return History.of(history()).standing().stream()
                .filter(step -> step.state() == state)
                .map(Step::on)
                .findFirst();
    }

    /** Whether it has been in a state by the end of a day, whatever came after. */
    default boolean hasReached(S state, LocalDate by) {
        return reachedOn(state).filter(on -> !on.isAfter(by)).isPresent();
    }

    private Optional<Step<S>> last(Predicate<Step<S>> wanted) {
        return History.of(history()).standing().stream().filter(wanted).reduce((earlier, later) -> later);
    }
}
