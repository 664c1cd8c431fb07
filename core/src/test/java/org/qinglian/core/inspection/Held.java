package org.qinglian.core.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.qinglian.core.common.Identified;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.programme.Programme;

/**
 * What is held to a deadline.
 *
 * @param check the check
 * @param subject the record that it is about
 * @param last the last day
 * @param done the sample programme in which it was done on a day, or not yet
 * @param mayBeOpen whether the deed may be missing: an appeal that is not filed is none
 * @param mayBeDone whether it can be done after the event: of a round of visits each visit starts another
 */
record Held(
        String check,
        String subject,
        LocalDate last,
        Function<Optional<LocalDate>, Programme> done,
        boolean mayBeOpen,
        boolean mayBeDone) {
    static Held to(String last, String check, String subject, Function<Optional<LocalDate>, Programme> done) {
        return new Held(check, subject, LocalDate.parse(last), done, true, true);
    }

    Held neverOpen() {
        return new Held(check, subject, last, done, false, true);
    }

    Held onlyOpen() {
        return new Held(check, subject, last, done, true, false);
    }

    @Override
    public String toString() {
        return check + " " + subject + " by " + last;
    }

    /** A history up to a state, which is reached on a day or not yet. */
    static <S> List<Step<S>> reached(List<Step<S>> history, S state, Optional<LocalDate> day) {
        List<Step<S>> steps = new ArrayList<>();
        for (Step<S> step : history) {
            if (step.state() == state) {
                break;
            }
            steps.add(step);
        }
        day.ifPresent(on -> steps.add(Step.of(state, on)));
        return steps;
    }

    static <T extends Identified<T>> List<T> changed(List<T> records, String id, UnaryOperator<T> change) {
        return records.stream()
                .map(record -> record.id().id().equals(id) ? change.apply(record) : record)
                .toList();
    }
}
