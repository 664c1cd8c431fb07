package org.qinglian.core.accountability;

import static org.qinglian.core.accountability.AccountabilityState.ANNOUNCED;
import static org.qinglian.core.accountability.AccountabilityState.CLUE;
import static org.qinglian.core.accountability.AccountabilityState.DECIDED;
import static org.qinglian.core.accountability.AccountabilityState.EXECUTED;
import static org.qinglian.core.accountability.AccountabilityState.EXEMPTED;
import static org.qinglian.core.accountability.AccountabilityState.FACTS_MET;
import static org.qinglian.core.accountability.AccountabilityState.FILED;
import static org.qinglian.core.accountability.AccountabilityState.INITIATION_APPROVED;
import static org.qinglian.core.accountability.AccountabilityState.INQUIRY;
import static org.qinglian.core.accountability.AccountabilityState.PROPOSED;
import static org.qinglian.core.accountability.AccountabilityState.SELF_EXAMINED;
import static org.qinglian.core.accountability.AccountabilityState.SKIPPED_UNDER_REVIEW;
import static org.qinglian.core.accountability.AccountabilityState.TERMINATED;

import java.util.List;
import java.util.function.Function;
import org.qinglian.core.lifecycle.Guard;
import org.qinglian.core.lifecycle.Lifecycle;

/**
 * The procedure of a case (问责程序): from the clue to the file, with what must hold at each step.
 *
 * <p>A case that was terminated may be taken up again, as one that ended since the person left must be.
 *
 * <p>The order alone is {@link #order()}: a check reviews recorded histories by it, since what a guard asks for has a check of
 * its own with its own basis.
 */
public final class AccountabilityProcedure {
    private static final Lifecycle<AccountabilityCase, AccountabilityState> ORDER = paths(to -> List.of());

    private AccountabilityProcedure() {}

    /** The procedure with its guards, by which a case is advanced. */
    public static Lifecycle<AccountabilityCase, AccountabilityState> of(AccountabilityNorms norms) {
        AccountabilityGuards guards = new AccountabilityGuards(norms);
        return paths(guards::into);
    }

    /** The order of the steps without guards. */
    public static Lifecycle<AccountabilityCase, AccountabilityState> order() {
        return ORDER;
    }

    private static Lifecycle<AccountabilityCase, AccountabilityState> paths(
            Function<AccountabilityState, List<Guard<AccountabilityCase, AccountabilityState>>> guards) {
        Paths paths = new Paths(guards);
        paths.way(CLUE, INITIATION_APPROVED, INQUIRY, FACTS_MET, PROPOSED, DECIDED, ANNOUNCED, EXECUTED);
        paths.way(EXECUTED, SELF_EXAMINED, FILED);
        List.of(CLUE, INITIATION_APPROVED).forEach(from -> paths.way(from, SKIPPED_UNDER_REVIEW));
        paths.way(SKIPPED_UNDER_REVIEW, PROPOSED);
        List.of(INQUIRY, FACTS_MET, PROPOSED).forEach(from -> paths.way(from, EXEMPTED));
        paths.way(EXEMPTED, FILED);
        List.of(CLUE, INITIATION_APPROVED, INQUIRY, FACTS_MET, PROPOSED, SKIPPED_UNDER_REVIEW)
                .forEach(from -> paths.way(from, TERMINATED));
        paths.way(TERMINATED, FILED);
        paths.way(TERMINATED, INITIATION_APPROVED);
        return paths.builder.build();
    }

    /** Adds transitions one by one. */
    private record Paths(
            Lifecycle.Builder<AccountabilityCase, AccountabilityState> builder,
            Function<AccountabilityState, List<Guard<AccountabilityCase, AccountabilityState>>> guards) {
        private Paths(Function<AccountabilityState, List<Guard<AccountabilityCase, AccountabilityState>>> guards) {
            this(Lifecycle.starting("accountability-case", CLUE), guards);
        }

        @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type, filled from a list of that type
        private void way(AccountabilityState... states) {
            for (int i = 1; i < states.length; i++) {
                builder.allow(states[i - 1], states[i], guards.apply(states[i]).toArray(new Guard[0]));
            }
        }
    }
}
