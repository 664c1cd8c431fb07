package org.qinglian.core.care;

import java.time.LocalDate;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Ref;
import org.qinglian.core.discipline.SanctionDecision;

/**
 * Something still to be done for one who was sanctioned (待办事项), and when.
 *
 * @param kind what is to be done
 * @param decision the decision
 * @param window the days on which it is in time; without end where no rule says by when
 */
public record CareTask(CareTaskKind kind, Ref<SanctionDecision> decision, DateRange window) {
    /** Whether it must be done by a day, or, where it may be done any time later, may be done by then. */
    public boolean fallsDueBy(LocalDate day) {
        return !window.until().orElse(window.from()).isAfter(day);
    }
}
