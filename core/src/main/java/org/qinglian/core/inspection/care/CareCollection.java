package org.qinglian.core.inspection.care;

import java.util.List;
import java.util.function.Function;
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
import org.qinglian.core.check.Inspected;
import org.qinglian.core.common.Identified;

/**
 * A collection of the register of care (台账分册).
 *
 * @param name its name in the register
 * @param records its records
 * @param <T> the type of record
 */
record CareCollection<T extends Identified<T>>(String name, Function<CareRegister, List<T>> records) {
    static final CareCollection<ToleranceApplication> TOLERANCES =
            new CareCollection<>("tolerances", CareRegister::tolerances);
    static final CareCollection<Clarification> CLARIFICATIONS =
            new CareCollection<>("clarifications", CareRegister::clarifications);
    static final CareCollection<FalseAccusationFinding> ACCUSATIONS =
            new CareCollection<>("accusations", CareRegister::accusations);
    static final CareCollection<Incentive> INCENTIVES = new CareCollection<>("incentives", CareRegister::incentives);

    static final CareCollection<Restoration> RESTORATIONS =
            new CareCollection<>("restorations", CareRegister::restorations);
    static final CareCollection<Aftercare> AFTERCARES = new CareCollection<>("aftercares", CareRegister::aftercares);
    static final CareCollection<Revisit> REVISITS = new CareCollection<>("revisits", CareRegister::revisits);
    static final CareCollection<ExpiryAssessment> ASSESSMENTS =
            new CareCollection<>("assessments", CareRegister::assessments);
    static final CareCollection<Reuse> REUSES = new CareCollection<>("reuses", CareRegister::reuses);

    String pointer() {
        return "/care/" + name;
    }

    List<T> of(Inspected inspected) {
        return records.apply(inspected.programme().care());
    }
}
