package org.qinglian.core.rectification;

import java.time.LocalDate;
import java.util.Collection;
import org.qinglian.core.common.Share;

/**
 * How far a list of problems is put right (整改完成情况). What is basically done goes on and does not count as closed.
 *
 * <p>Example, a published one: of 697 problems of 40 units 688 are closed, 4 basically done and 5 not done: 98.71 %.
 *
 * @param closed the closed ones (办结销号), 0 or more
 * @param basicallyDone those basically done (基本完成、长期坚持), 0 or more
 * @param open those still to be done, 0 or more
 */
public record Completion(int closed, int basicallyDone, int open) {
    /** Of problems as they stand at the end of a day; those not on the list by then are left out. */
    public static Completion of(Collection<ProblemItem> problems, LocalDate asOf) {
        int closed = 0;
        int basicallyDone = 0;
        int open = 0;
        for (ProblemItem problem : problems) {
            if (problem.isClosedOn(asOf)) {
                closed++;
            } else if (problem.isOpenOn(asOf)) {
                open++;
            } else if (problem.isListedOn(asOf)) {
                basicallyDone++;
            }
        }
        return new Completion(closed, basicallyDone, open);
    }

    /** All problems on the list. */
    public int problems() {
        return closed + basicallyDone + open;
    }

    /** The closed ones of all: the completion rate (整改完成率). */
    public Share rate() {
        return new Share(closed, problems());
    }
}
