package org.qinglian.core.responsibility;

/**
 * A step down that a duty may take at once (允许的逐级分解), for example from county to township.
 *
 * @param from the level above
 * @param to the level below
 */
public record LevelStep(DutyLevel from, DutyLevel to) {}
