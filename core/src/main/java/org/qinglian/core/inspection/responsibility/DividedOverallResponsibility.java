package org.qinglian.core.inspection.responsibility;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.responsibility.Assignment;
import org.qinglian.core.responsibility.Duty;
import org.qinglian.core.responsibility.Holding;
import org.qinglian.core.responsibility.ResponsibilityChain;

/** Overall responsibility may be shared, but not cut in parts (总责被分割). */
final class DividedOverallResponsibility extends ChainCheck {
    DividedOverallResponsibility() {
        super("responsibility.divided-overall-responsibility", Severity.ERROR, Bases.SENIOR_MANAGERS);
    }

    @Override
    void run(ResponsibilityChain chain, Inspected inspected, Verdicts verdicts) {
        List<Assignment> assignments = chain.register().assignments();
        for (int i = 0; i < assignments.size(); i++) {
            Assignment assignment = assignments.get(i);
            Optional<Duty> overall = chain.duties()
                    .find(assignment.duty())
                    .filter(Duty::overall)
                    .filter(duty -> assignment.role().answersFor(duty.nature()));
            if (overall.isPresent() && assignment.during().contains(chain.asOf())) {
                verdicts.expect(
                        assignment.holding() != Holding.DIVIDED,
                        assignment,
                        ASSIGNMENTS + i + "/holding",
                        Map.of(
                                "duty", assignment.duty(),
                                "holder", assignment.holder(),
                                "other", Ends.beside(assignment, chain)));
            }
        }
    }
}
