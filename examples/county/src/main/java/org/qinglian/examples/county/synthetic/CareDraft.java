package org.qinglian.examples.county.synthetic;

import java.util.ArrayList;
import java.util.List;
import org.qinglian.core.care.Aftercare;
import org.qinglian.core.care.CareRegister;
import org.qinglian.core.care.Clarification;
import org.qinglian.core.care.ExpiryAssessment;
import org.qinglian.core.care.FalseAccusationFinding;
import org.qinglian.core.care.Incentive;
import org.qinglian.core.care.Restoration;
import org.qinglian.core.care.Reuse;
import org.qinglian.core.care.Revisit;
import org.qinglian.core.care.ToleranceApplication;

/** The records of tolerance, clarification and care while they are being made (关爱底稿). */
final class CareDraft {
    final List<ToleranceApplication> tolerances = new ArrayList<>();
    final List<Clarification> clarifications = new ArrayList<>();
    final List<FalseAccusationFinding> accusations = new ArrayList<>();
    final List<Restoration> restorations = new ArrayList<>();
    final List<Aftercare> aftercares = new ArrayList<>();
    final List<Revisit> revisits = new ArrayList<>();
    final List<ExpiryAssessment> assessments = new ArrayList<>();
    final List<Reuse> reuses = new ArrayList<>();
    final List<Incentive> incentives = new ArrayList<>();

    CareRegister register() {
        return CareRegister.builder()
                .tolerances(tolerances)
                .clarifications(clarifications)
                .accusations(accusations)
                .restorations(restorations)
                .aftercares(aftercares)
                .revisits(revisits)
                .assessments(assessments)
                .reuses(reuses)
                .incentives(incentives)
                .build();
    }
}
