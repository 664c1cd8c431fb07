package org.qinglian.core.inspection.responsibility;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.calendar.Deadline;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;
import org.qinglian.core.common.Severity;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.responsibility.Assignment;
import org.qinglian.core.responsibility.Duty;
import org.qinglian.core.responsibility.Handover;
import org.qinglian.core.responsibility.Holding;
import org.qinglian.core.responsibility.ResponsibilityChain;
import org.qinglian.core.responsibility.ResponsibilityRole;

/** Who takes over a duty follows without a gap, and with a handover on record (交接断档). */
final class HandoverGap extends ChainCheck {
    HandoverGap() {
        super("responsibility.handover-gap", Severity.ERROR, Bases.HANDOVER);
    }

    @Override
    void run(ResponsibilityChain chain, Inspected inspected, Verdicts verdicts) {
        Map<Change, LocalDate> handovers = new HashMap<>();
        for (Handover handover : chain.register().handovers()) {
            Change change =
                    new Change(handover.duty(), chain.known(handover.outgoing()), chain.known(handover.incoming()));
            handovers.merge(change, handover.handedOverOn(), (one, other) -> one.isBefore(other) ? one : other);
        }
        for (Duty duty : chain.duties().records()) {
            Map<ResponsibilityRole, Assignment> last = new EnumMap<>(ResponsibilityRole.class);
            chain.assignments(duty.id()).stream()
                    .filter(assignment -> assignment.holding() == Holding.SOLE)
                    .sorted(Comparator.comparing(
                            assignment -> assignment.during().from()))
                    .forEach(next -> {
                        Assignment before = last.get(next.role());
                        if (before != null && follows(before, next, inspected)) {
                            judge(before, next, handovers, inspected, verdicts);
                        }
                        last.merge(next.role(), next, HandoverGap::later);
                    });
        }
    }

    /** A change of holder. */
    private record Change(Ref<Duty> duty, Actor outgoing, Actor incoming) {}

    /** Whether one begins after the other has ended, on a day that is looked at. */
    private static boolean follows(Assignment before, Assignment next, Inspected inspected) {
        LocalDate from = next.during().from();
        return !from.isAfter(inspected.asOf())
                && from.isAfter(inspected.asOf().minusMonths(norms(inspected).handoverMonths()))
                && before.during().until().filter(from::isAfter).isPresent();
    }

    private static Assignment later(Assignment one, Assignment other) {
        LocalDate end = one.during().until().orElse(LocalDate.MAX);
        return other.during().until().filter(last -> !last.isAfter(end)).isPresent() ? one : other;
    }

    private static void judge(
            Assignment before,
            Assignment next,
            Map<Change, LocalDate> handovers,
            Inspected inspected,
            Verdicts verdicts) {
        LocalDate from = next.during().from();
        LocalDate vacant = before.during().until().orElse(from).plusDays(1);
        Actor outgoing = inspected.people().known(before.holder());
        Actor incoming = inspected.people().known(next.holder());
        if (vacant.isBefore(from)) {
            LocalizedText found =
                    Words.of("responsibility.handover-gap.vacant", Map.of("from", vacant, "until", from.minusDays(1)));
            report(before, next, found, Words.of("responsibility.handover-gap.no-gap"), inspected, verdicts);
        } else if (outgoing.equals(incoming)) {
            verdicts.met();
        } else {
            Deadline deadline = Deadline.of(from, norms(inspected).handoverWithin(), inspected.calendar());
            Optional<LocalDate> handedOver =
                    Optional.ofNullable(handovers.get(new Change(next.duty(), outgoing, incoming)));
            recorded(before, next, deadline, handedOver, inspected, verdicts);
        }
    }

    private static void recorded(
            Assignment before,
            Assignment next,
            Deadline deadline,
            Optional<LocalDate> handedOver,
            Inspected inspected,
            Verdicts verdicts) {
        switch (deadline.judge(handedOver, inspected.asOf())) {
            case IN_TIME, PENDING -> verdicts.met();
            case NOT_ASSESSABLE ->
                verdicts.notAssessable(
                        next,
                        "calendar.year-not-covered",
                        Map.of("found", deadline.uncovered().orElseThrow()));
            case LATE, OVERDUE -> {
                LocalizedText found = handedOver
                        .filter(day -> !day.isAfter(inspected.asOf()))
                        .map(day -> Words.of("responsibility.handover-gap.late", Map.of("day", day)))
                        .orElseGet(() -> Words.of("responsibility.handover-gap.none"));
                LocalizedText expected = Words.of(
                        "responsibility.handover-gap.by",
                        Map.of("day", deadline.lastDay().orElseThrow()));
                report(before, next, found, expected, inspected, verdicts);
            }
        }
    }

    private static void report(
            Assignment before,
            Assignment next,
            LocalizedText found,
            LocalizedText expected,
            Inspected inspected,
            Verdicts verdicts) {
        verdicts.notMet(
                next,
                inspected.registry().pointer(Assignment.class, next.id()) + "/during",
                Map.of(
                        "holder", next.holder(),
                        "other", before.holder(),
                        "duty", next.duty(),
                        "since", next.during().from(),
                        "found", found,
                        "expected", expected));
    }
}
