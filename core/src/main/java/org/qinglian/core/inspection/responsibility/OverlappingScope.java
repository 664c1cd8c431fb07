package org.qinglian.core.inspection.responsibility;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.responsibility.Assignment;
import org.qinglian.core.responsibility.Duty;
import org.qinglian.core.responsibility.Holding;
import org.qinglian.core.responsibility.ResponsibilityChain;
import org.qinglian.core.responsibility.ResponsibilityRole;

/** The parts of a divided duty do not overlap (分工重叠). */
final class OverlappingScope extends ChainCheck {
    OverlappingScope() {
        super("responsibility.overlapping-scope", Severity.ERROR, Bases.SENIOR_MANAGERS);
    }

    @Override
    void run(ResponsibilityChain chain, Inspected inspected, Verdicts verdicts) {
        for (Duty duty : chain.duties().records()) {
            Map<ResponsibilityRole, ScopeSweep> sweeps = new EnumMap<>(ResponsibilityRole.class);
            chain.assignments(duty.id()).stream()
                    .filter(assignment -> assignment.holding() == Holding.DIVIDED)
                    .sorted(Comparator.comparing(
                            assignment -> assignment.during().from()))
                    .forEach(assignment -> judge(
                            assignment,
                            sweeps.computeIfAbsent(assignment.role(), role -> new ScopeSweep())
                                    .add(assignment),
                            inspected,
                            verdicts));
        }
    }

    private static void judge(
            Assignment assignment, Optional<ScopeSweep.Overlap> overlap, Inspected inspected, Verdicts verdicts) {
        if (overlap.isEmpty()) {
            verdicts.met();
        } else {
            verdicts.notMet(
                    assignment,
                    inspected.registry().pointer(Assignment.class, assignment.id()) + "/scope",
                    Map.of(
                            "holder", assignment.holder(),
                            "duty", assignment.duty(),
                            "found", overlap.get().part(),
                            "during", assignment.during().inWords(),
                            "other", overlap.get().with().holder()));
        }
    }
}
