package org.qinglian.core.inspection.responsibility;

import java.util.List;
import java.util.Map;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.responsibility.Assignment;
import org.qinglian.core.responsibility.Holding;
import org.qinglian.core.responsibility.ResponsibilityChain;

/** Whoever shares or divides a duty says why (共担未说明理由). */
final class SharedWithoutReason extends ChainCheck {
    SharedWithoutReason() {
        super("responsibility.shared-without-reason", Severity.ERROR, Bases.SENIOR_MANAGERS);
    }

    @Override
    void run(ResponsibilityChain chain, Inspected inspected, Verdicts verdicts) {
        List<Assignment> assignments = chain.register().assignments();
        for (int i = 0; i < assignments.size(); i++) {
            Assignment assignment = assignments.get(i);
            if (assignment.holding() != Holding.SOLE && assignment.during().contains(chain.asOf())) {
                verdicts.expect(
                        assignment.reason().filter(reason -> !reason.isBlank()).isPresent(),
                        assignment,
                        ASSIGNMENTS + i + "/reason",
                        Map.of(
                                "duty", assignment.duty(),
                                "holder", assignment.holder(),
                                "found", assignment.holding(),
                                "other", Ends.beside(assignment, chain)));
            }
        }
    }
}
