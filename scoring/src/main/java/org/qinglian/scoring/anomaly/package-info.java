/**
 * Anomalies (异常提示): what looks wrong with a scoring, though every point of it is worked out rightly. Everybody at the top,
 * self-scores that nobody changed, records changed after the deadline, more ballots than people, scores that pile up, records
 * that one unit lacks and its peers have.
 *
 * <p>{@link org.qinglian.scoring.anomaly.AnomalySearch} looks at a {@link org.qinglian.scoring.Scoring} and what is known
 * around it. What it finds is a reason to look again, with what it could not tell; it is neither a finding about anybody nor a
 * verdict, and it changes no score. Persons are not named: what shows in their records is told of the unit that keeps them.
 */
@NullMarked
package org.qinglian.scoring.anomaly;

import org.jspecify.annotations.NullMarked;
