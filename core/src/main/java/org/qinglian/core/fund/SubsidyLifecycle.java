package org.qinglian.core.fund;

import static org.qinglian.core.fund.SubsidyState.DECLARED;
import static org.qinglian.core.fund.SubsidyState.FED_BACK;
import static org.qinglian.core.fund.SubsidyState.GRANTED;
import static org.qinglian.core.fund.SubsidyState.PAID;
import static org.qinglian.core.fund.SubsidyState.PUBLICISED;
import static org.qinglian.core.fund.SubsidyState.REVIEWED;

import org.qinglian.core.calendar.WorkCalendar;
import org.qinglian.core.lifecycle.Guard;
import org.qinglian.core.lifecycle.Lifecycle;

/**
 * The lifecycle of a batch of a subsidy (申报→审核→公示→拨付→代发→反馈). What is objected to while the list is public goes back to
 * review.
 */
public final class SubsidyLifecycle {
    private SubsidyLifecycle() {}

    /**
     * Under all its guards, as a host advances a batch.
     *
     * @param publicity how long the list is made public at least: {@link FundNorms#publicityOf}
     * @param calendar by which working days are counted
     */
    public static Lifecycle<SubsidyBatch, SubsidyState> guarded(PublicityRule publicity, WorkCalendar calendar) {
        return declare(
                guards(
                        Guard.of(
                                "fund.guard.publicity-over",
                                attempt -> attempt.subject()
                                        .isPublicityOverBefore(attempt.next().on())),
                        Guard.of(
                                "fund.guard.publicity-long-enough",
                                attempt -> attempt.subject()
                                        .publicity()
                                        .filter(shown -> publicity.isServedBy(shown, calendar))
                                        .isPresent()),
                        Guard.of(
                                "fund.guard.each-once",
                                attempt -> attempt.subject().paysEachOnce())),
                guards(Guard.of(
                        "fund.guard.within-grant", attempt -> attempt.subject().isWithinGrant())));
    }

    /** The order of steps alone: for a recorded history whose substance is judged by checks of their own. */
    public static Lifecycle<SubsidyBatch, SubsidyState> order() {
        return declare(guards(), guards());
    }

    private static Lifecycle<SubsidyBatch, SubsidyState> declare(
            Guard<SubsidyBatch, SubsidyState>[] grant, Guard<SubsidyBatch, SubsidyState>[] payment) {
        return Lifecycle.<SubsidyBatch, SubsidyState>starting("subsidy-batch", DECLARED)
                .sequence(DECLARED, REVIEWED, PUBLICISED)
                .allow(PUBLICISED, REVIEWED)
                .allow(PUBLICISED, GRANTED, grant)
                .allow(GRANTED, PAID, payment)
                .sequence(PAID, FED_BACK)
                .build();
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // read only
    private static Guard<SubsidyBatch, SubsidyState>[] guards(Guard<SubsidyBatch, SubsidyState>... guards) {
        return guards;
    }
}
