package org.qinglian.core.conduct;

import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.organization.Actor;

/**
 * What a list proposes for one unit (递进措施建议).
 *
 * @param unit the unit
 * @param consecutive for how many lists in a row, this one included, it has been among the last
 * @param consequence what is proposed
 */
public record Escalation(Actor unit, int consecutive, LocalizedText consequence) {}
