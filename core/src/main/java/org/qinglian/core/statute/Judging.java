package org.qinglian.core.statute;

import java.time.LocalDate;
import org.qinglian.core.calendar.WorkCalendar;

/**
 * A case as it is judged on a day.
 *
 * @param ruleCase the case
 * @param due whether what the rule asks for is due, so that nothing may be missing
 * @param asOf the day
 * @param calendar by which working days are counted
 */
record Judging(RuleCase ruleCase, boolean due, LocalDate asOf, WorkCalendar calendar) {
    /** What is said of a case of which a term is not on record: it is missing if it is due, else there is nothing to judge. */
    Judgement absent(Term term) {
        return due ? Judgement.Unknown.missing(term) : Judgement.NOT_APPLICABLE;
    }
}
