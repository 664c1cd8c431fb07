package org.qinglian.core.inspection.care;

import org.qinglian.core.care.Aftercare;
import org.qinglian.core.care.Clarification;
import org.qinglian.core.care.ExpiryAssessment;
import org.qinglian.core.care.FalseAccusationFinding;
import org.qinglian.core.care.Incentive;
import org.qinglian.core.care.Restoration;
import org.qinglian.core.care.Reuse;
import org.qinglian.core.care.Revisit;
import org.qinglian.core.care.ToleranceApplication;
import org.qinglian.core.check.RecordCollection;
import org.qinglian.core.discipline.SanctionDecision;

/** The collections of the register of care (台账分册), and the decisions on sanctions that care is to follow. */
final class CareCollections {
    static final RecordCollection<ToleranceApplication> TOLERANCES = new RecordCollection<>(
            "/care/tolerances", programme -> programme.care().tolerances());
    static final RecordCollection<Clarification> CLARIFICATIONS = new RecordCollection<>(
            "/care/clarifications", programme -> programme.care().clarifications());
    static final RecordCollection<FalseAccusationFinding> ACCUSATIONS = new RecordCollection<>(
            "/care/accusations", programme -> programme.care().accusations());
    static final RecordCollection<Incentive> INCENTIVES = new RecordCollection<>(
            "/care/incentives", programme -> programme.care().incentives());

    static final RecordCollection<Restoration> RESTORATIONS = new RecordCollection<>(
            "/care/restorations", programme -> programme.care().restorations());
    static final RecordCollection<Aftercare> AFTERCARES = new RecordCollection<>(
            "/care/aftercares", programme -> programme.care().aftercares());
    static final RecordCollection<Revisit> REVISITS = new RecordCollection<>(
            "/care/revisits", programme -> programme.care().revisits());
    static final RecordCollection<ExpiryAssessment> ASSESSMENTS = new RecordCollection<>(
            "/care/assessments", programme -> programme.care().assessments());
    static final RecordCollection<Reuse> REUSES =
            new RecordCollection<>("/care/reuses", programme -> programme.care().reuses());

    static final RecordCollection<SanctionDecision> DECISIONS = new RecordCollection<>(
            "/discipline/decisions", programme -> programme.discipline().decisions());

    private CareCollections() {}
}
