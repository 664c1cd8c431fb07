package org.qinglian.core.accountability;

import java.util.List;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Ref;
import org.qinglian.core.common.Share;

/**
 * 失责必追究 as a number: what share of the breaches that were found is answered, and which are not.
 *
 * @param answered the breaches that have ended, are in hand, or are open for a stated reason, of all that were found
 * @param ended those of them that have ended: held to account, exempted or closed
 * @param unanswered the breaches that nobody answers for, in the order of the register
 */
public record AnswerRate(Share answered, Share ended, List<Ref<Breach>> unanswered) {
    public AnswerRate {
        unanswered = Copy.list(unanswered);
    }

    static AnswerRate of(long found, long ended, List<Ref<Breach>> unanswered) {
        return new AnswerRate(new Share(found - unanswered.size(), found), new Share(ended, found), unanswered);
    }
}
