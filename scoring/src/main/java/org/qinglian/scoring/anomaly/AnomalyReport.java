package org.qinglian.scoring.anomaly;

import java.util.List;
import org.qinglian.core.common.Copy;

/**
 * What a search for anomalies came to (异常审视结果).
 *
 * @param found what looks wrong
 * @param unassessed what could not be looked for, and why
 */
public record AnomalyReport(List<Anomaly> found, List<Unassessed> unassessed) {
    public AnomalyReport {
        found = Copy.list(found);
        unassessed = Copy.list(unassessed);
    }
}
