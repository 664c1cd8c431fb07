package org.qinglian.core.lifecycle;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qinglian.core.calendar.TimeLimit;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Coded;

/**
 * A lifecycle (流程): where a record may start, which transitions it may take under which guards, and within what time.
 *
 * <p>It is data: a host can list it, print it, or build its own. Immutable and thread-safe.
 *
 * @param <T> the type of record
 * @param <S> the states
 */
public final class Lifecycle<T extends Staged<S>, S extends Enum<S> & Coded> {
    private final String code;
    private final Set<S> starts;
    private final List<Transition<T, S>> transitions;
    private final List<StageLimit<S>> limits;

    private Lifecycle(Builder<T, S> builder) {
        this.code = builder.code;
        this.starts = EnumSet.copyOf(builder.starts);
        this.transitions = List.copyOf(builder.transitions);
        this.limits = List.copyOf(builder.limits);
    }

    /**
     * A builder of a lifecycle.
     *
     * @param code its stable code, for example {@code "case-notice"}
     * @param start the state in which a history starts
     */
    public static <T extends Staged<S>, S extends Enum<S> & Coded> Builder<T, S> starting(String code, S start) {
        return new Builder<>(code, start);
    }

    /** The stable code, for example {@code "case-notice"}. */
    public String code() {
        return code;
    }

    /** The states in which a history may start. */
    public Set<S> starts() {
        return EnumSet.copyOf(starts);
    }

    /** Every state that a record can come into, in the order of the list. */
    public Set<S> states() {
        Set<S> states = starts();
        transitions.forEach(transition -> states.add(transition.to()));
        return states;
    }

    public List<Transition<T, S>> transitions() {
        return transitions;
    }

    public List<StageLimit<S>> limits() {
        return limits;
    }

    /** The states that may follow {@code state}, in the order of declaration; none if it is an end. */
    public List<S> following(S state) {
        return transitions.stream()
                .filter(transition -> transition.from() == state)
                .map(Transition::to)
                .toList();
    }

    /** The transition between two states, if there is one. */
    public Optional<Transition<T, S>> transition(S from, S to) {
        return transitions.stream()
                .filter(transition -> transition.from() == from && transition.to() == to)
                .findFirst();
    }

    /** Everything that is out of order in the history of a record; a history without steps is in order. */
    public List<Refusal> review(T subject) {
        return new Review<>(this, subject).of(subject.history());
    }

    /** Why a record may not take this step; empty if it may. */
    public List<Refusal> refusals(T subject, Step<S> next) {
        Review<T, S> review = new Review<>(this, subject);
        List<Refusal> refusals = new ArrayList<>(review.of(appended(subject, next)));
        refusals.removeAll(review.of(subject.history()));
        return refusals;
    }

    /**
     * The history of a record with a further step.
     *
     * @throws StepRefusedException with every reason, if the step is not allowed
     */
    public List<Step<S>> advance(T subject, Step<S> next) {
        List<Refusal> refusals = refusals(subject, next);
        if (!refusals.isEmpty()) {
            throw new StepRefusedException(refusals);
        }
        return List.copyOf(appended(subject, next));
    }

    private List<Step<S>> appended(T subject, Step<S> next) {
        List<Step<S>> appended = new ArrayList<>(subject.history());
        appended.add(next);
        return appended;
    }

    @Override
    public String toString() {
        return code;
    }

    /** Declares a lifecycle. */
    public static final class Builder<T extends Staged<S>, S extends Enum<S> & Coded> {
        private final String code;
        private final Set<S> starts;
        private final List<Transition<T, S>> transitions = new ArrayList<>();
        private final List<StageLimit<S>> limits = new ArrayList<>();

        private Builder(String code, S start) {
            this.code = code;
            this.starts = EnumSet.of(start);
        }

        /** A further state in which a history may start. */
        public Builder<T, S> orStarting(S start) {
            starts.add(start);
            return this;
        }

        /** A transition under guards, all of which must hold. */
        @SafeVarargs
        @SuppressWarnings("varargs") // read only
        public final Builder<T, S> allow(S from, S to, Guard<T, S>... guards) {
            return allow(from, to, List.of(guards));
        }

        /** A transition under guards that norms chose, all of which must hold. */
        public Builder<T, S> allow(S from, S to, List<Guard<T, S>> guards) {
            transitions.add(new Transition<>(from, to, guards));
            return this;
        }

        /** One state after the other, without guards. */
        @SafeVarargs
        @SuppressWarnings("varargs") // read only
        public final Builder<T, S> sequence(S first, S... following) {
            S from = first;
            for (S to : following) {
                allow(from, to);
                from = to;
            }
            return this;
        }

        /** A limit from one state to another, unless one of further states makes it pointless. */
        @SafeVarargs
        @SuppressWarnings("varargs") // read only
        public final Builder<T, S> limit(S since, S reach, TimeLimit within, Basis basis, S... unless) {
            limits.add(new StageLimit<>(since, reach, within, List.of(unless), Optional.of(basis)));
            return this;
        }

        /**
         * The lifecycle.
         *
         * @throws IllegalStateException if no way leads to a state that a transition leaves or a limit names, or if a
         *     transition stands twice
         */
        public Lifecycle<T, S> build() {
            refuseRepeated();
            refuseUnreachable();
            return new Lifecycle<>(this);
        }

        private void refuseRepeated() {
            List<List<S>> seen = new ArrayList<>();
            for (Transition<T, S> transition : transitions) {
                List<S> ends = List.of(transition.from(), transition.to());
                if (seen.contains(ends)) {
                    throw new IllegalStateException("Lifecycle '" + code + "': transition "
                            + transition.from().code() + " to "
                            + transition.to().code() + " stands twice; expected once.");
                }
                seen.add(ends);
            }
        }

        private void refuseUnreachable() {
            Set<S> reachable = EnumSet.copyOf(starts);
            int before;
            do {
                before = reachable.size();
                transitions.stream()
                        .filter(transition -> reachable.contains(transition.from()))
                        .forEach(transition -> reachable.add(transition.to()));
            } while (reachable.size() > before);
            transitions.forEach(transition -> refuseUnless(reachable, transition.from()));
            for (StageLimit<S> limit : limits) {
                refuseUnless(reachable, limit.since());
                refuseUnless(reachable, limit.reach());
                limit.unless().forEach(state -> refuseUnless(reachable, state));
            }
        }

        private void refuseUnless(Set<S> reachable, S state) {
            if (!reachable.contains(state)) {
                throw new IllegalStateException("Lifecycle '" + code + "': state " + state.code()
                        + " cannot be reached; expected a way from a start.");
            }
        }
    }
}
