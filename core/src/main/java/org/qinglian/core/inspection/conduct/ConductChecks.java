package org.qinglian.core.inspection.conduct;

import java.util.List;
import org.qinglian.core.check.Check;

/** The checks of this feature. */
public final class ConductChecks {
    private ConductChecks() {}

    /** Every one, in the order in which they are run. */
    public static List<Check> all() {
        return List.of(
                new NegativeWithoutDecision(),
                new IssuedBeforeDecision(),
                new RevokedNotCorrected(),
                new IssuedWithoutDate(),
                new IssueNumberRepeated(),
                new IssueNumberGap(),
                new NegativeIncomplete());
    }
}
