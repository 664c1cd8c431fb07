package org.qinglian.core.care;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Ref;
import org.qinglian.core.discipline.SanctionDecision;

/** What care has on record for each decision (逐件关爱记录). Immutable and thread-safe. */
public final class CareByDecision {
    private final Map<Ref<SanctionDecision>, List<Revisit>> revisits = new HashMap<>();
    private final Map<Ref<SanctionDecision>, List<ExpiryAssessment>> assessments = new HashMap<>();
    private final Map<Ref<SanctionDecision>, RevisitPriority> priorities = new HashMap<>();
    private final Set<Ref<SanctionDecision>> restored = new HashSet<>();

    private CareByDecision(CareRegister register) {
        for (Revisit revisit : register.revisits()) {
            revisits.computeIfAbsent(revisit.sanction(), key -> new ArrayList<>())
                    .add(revisit);
        }
        for (ExpiryAssessment assessment : register.assessments()) {
            assessments
                    .computeIfAbsent(assessment.sanction(), key -> new ArrayList<>())
                    .add(assessment);
        }
        for (Aftercare aftercare : register.aftercares()) {
            priorities.merge(aftercare.sanction(), aftercare.priority(), CareByDecision::moreUrgent);
        }
        register.restorations().forEach(restoration -> restored.add(restoration.decision()));
    }

    public static CareByDecision of(CareRegister register) {
        return new CareByDecision(register);
    }

    /** The revisits on account of a decision, in the order of the register. */
    public List<Revisit> revisits(Ref<SanctionDecision> decision) {
        return List.copyOf(revisits.getOrDefault(decision, List.of()));
    }

    /** The number of revisits in a range of days. */
    public int revisits(Ref<SanctionDecision> decision, DateRange days) {
        return Math.toIntExact(revisits.getOrDefault(decision, List.of()).stream()
                .filter(revisit -> days.contains(revisit.visitedOn()))
                .count());
    }

    /** How urgently a person is to be visited: general, unless another priority is on record. */
    public RevisitPriority priority(Ref<SanctionDecision> decision) {
        return priorities.getOrDefault(decision, RevisitPriority.GENERAL);
    }

    /** The assessments at expiry, the earliest first. */
    public List<ExpiryAssessment> assessments(Ref<SanctionDecision> decision) {
        return assessments.getOrDefault(decision, List.of()).stream()
                .sorted(Comparator.comparing(ExpiryAssessment::assessedOn))
                .toList();
    }

    /** Whether the name of the person was restored. */
    public boolean isRestored(Ref<SanctionDecision> decision) {
        return restored.contains(decision);
    }

    private static RevisitPriority moreUrgent(RevisitPriority one, RevisitPriority other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
