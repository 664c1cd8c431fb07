package org.qinglian.scoring.anomaly;

import org.qinglian.core.common.LocalizedMessage;

/**
 * A kind of anomaly that could not be looked for (无法判断), or not everywhere, and why. It is not a clean bill.
 *
 * @param code the code that the anomaly would have
 * @param reason what is missing, in both languages
 */
public record Unassessed(String code, LocalizedMessage reason) {}
