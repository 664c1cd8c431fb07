package org.qinglian.core.responsibility;

import org.qinglian.core.common.Share;

/**
 * What one level received and passed on (压力传导): where duties get stuck on their way down.
 *
 * <p>Example: a level that received 40 duties, 30 of which have to go further down, and passed on 24 has lost 6.
 *
 * @param level the level
 * @param received the duties at this level
 * @param toPassOn those that have to go further down
 * @param passedOn those of them that did
 */
public record LevelFlow(DutyLevel level, int received, int toPassOn, int passedOn) {
    /** The pressure loss (压力衰减): duties that should have gone further down and did not, 0 or more. */
    public int loss() {
        return toPassOn - passedOn;
    }

    /** How completely the level passed on what it had to. */
    public Share completeness() {
        return new Share(passedOn, toPassOn);
    }
}
