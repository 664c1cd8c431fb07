package org.qinglian.scoring.anomaly;

import java.util.List;
import org.qinglian.scoring.Scoring;

/**
 * Looks for what is likely wrong with a scoring (异常审视), before anybody decides on it.
 *
 * <p>Immutable and thread-safe.
 */
public final class AnomalySearch {
    private static final List<Detector> DETECTORS = List.of(
            new Inflation(),
            new InflationInUnits(),
            new KeptSelfScores(),
            new LateChanges(),
            new Ballots(),
            new RoundNumbers(),
            new AboveBounds(),
            new MissingKinds(),
            new LastDays());

    private final AnomalyNorms norms;

    private AnomalySearch(AnomalyNorms norms) {
        this.norms = norms;
    }

    /** A search by the standard limits. */
    public static AnomalySearch standard() {
        return new AnomalySearch(AnomalyNorms.standard());
    }

    /** A search by a host's own limits. */
    public static AnomalySearch by(AnomalyNorms norms) {
        return new AnomalySearch(norms);
    }

    /** What looks wrong, and what could not be looked for, in a fixed order. */
    public AnomalyReport search(Scoring scoring, AnomalyEvidence evidence) {
        Look look = new Look(scoring, evidence, norms);
        Findings findings = new Findings();
        DETECTORS.forEach(detector -> detector.detect(look, findings));
        return findings.report();
    }
}
