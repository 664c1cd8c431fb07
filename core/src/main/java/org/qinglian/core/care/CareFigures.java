package org.qinglian.core.care;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Ref;
import org.qinglian.core.discipline.SanctionDecision;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.People;

/**
 * The figures of care up to a day (严管厚爱统计). Cases and persons are counted apart and never added.
 *
 * @param tolerated cases in which an error was tolerated (件), by outcome
 * @param clarified cases that were clarified (件)
 * @param clarifiedPersons the distinct persons who were cleared (人)
 * @param accusations false accusations that were recognised (件)
 * @param reused the distinct persons who were used again (人)
 * @param incentives incentives that took effect (次), by kind
 */
public record CareFigures(
        Map<ToleranceOutcome, Integer> tolerated,
        int clarified,
        int clarifiedPersons,
        int accusations,
        int reused,
        Map<IncentiveKind, Integer> incentives) {
    public CareFigures {
        tolerated = Copy.map(tolerated);
        incentives = Copy.map(incentives);
    }

    /**
     * The figures of a register.
     *
     * @param decisions the decisions that its records name
     * @param asOf the day up to which they count, that day included
     */
    public static CareFigures of(
            CareRegister register, List<SanctionDecision> decisions, People people, LocalDate asOf) {
        List<Clarification> clarified = register.clarifications().stream()
                .filter(clarification -> clarification.hasReached(ClarificationState.PERFORMED, asOf))
                .toList();
        return new CareFigures(
                tolerated(register, asOf),
                clarified.size(),
                people.count(clarified.stream().map(Clarification::subject).toList()),
                Math.toIntExact(register.accusations().stream()
                        .filter(finding -> finding.hasReached(AccusationState.RECOGNISED, asOf))
                        .count()),
                people.count(reused(register, decisions, asOf)),
                incentives(register, asOf));
    }

    /** All cases in which an error was tolerated. */
    public int toleratedCases() {
        return tolerated.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<ToleranceOutcome, Integer> tolerated(CareRegister register, LocalDate asOf) {
        Map<ToleranceOutcome, Integer> counts = new EnumMap<>(ToleranceOutcome.class);
        Stream.of(ToleranceOutcome.values())
                .filter(ToleranceOutcome::isTolerant)
                .forEach(outcome -> counts.put(outcome, 0));
        register.tolerances().stream()
                .filter(application -> application.hasReached(ToleranceState.RECOGNISED, asOf))
                .flatMap(application -> application.outcome().stream())
                .forEach(outcome -> counts.computeIfPresent(outcome, (key, count) -> count + 1));
        return counts;
    }

    private static Map<IncentiveKind, Integer> incentives(CareRegister register, LocalDate asOf) {
        Map<IncentiveKind, Integer> counts = new EnumMap<>(IncentiveKind.class);
        Stream.of(IncentiveKind.values()).forEach(kind -> counts.put(kind, 0));
        register.incentives().stream()
                .filter(incentive -> !incentive.effectiveOn().isAfter(asOf))
                .forEach(incentive -> counts.merge(incentive.kind(), 1, Integer::sum));
        return counts;
    }

    private static List<Actor> reused(CareRegister register, List<SanctionDecision> decisions, LocalDate asOf) {
        Map<Ref<SanctionDecision>, Actor> persons = new HashMap<>();
        decisions.forEach(decision -> persons.putIfAbsent(decision.id(), decision.person()));
        return register.reuses().stream()
                .filter(reuse -> !reuse.appointedOn().isAfter(asOf))
                .map(reuse -> persons.get(reuse.sanction()))
                .filter(Objects::nonNull)
                .toList();
    }
}
