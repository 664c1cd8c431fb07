package org.qinglian.scoring.anomaly;

import java.util.List;
import org.qinglian.core.common.Copy;
import org.qinglian.scoring.assessment.Assessment;

/**
 * What is known around a scoring (旁证), beside its facts.
 *
 * @param assessments the assessments of the subjects; those of another scheme, version or period are passed over
 * @param changes when records were entered, changed or removed; those of subjects who were not scored are passed over
 */
public record AnomalyEvidence(List<Assessment> assessments, List<RecordChange> changes) {
    /** Nothing is known beside the facts. */
    public static final AnomalyEvidence NONE = new AnomalyEvidence(List.of(), List.of());

    public AnomalyEvidence {
        assessments = Copy.list(assessments);
        changes = Copy.list(changes);
    }
}
