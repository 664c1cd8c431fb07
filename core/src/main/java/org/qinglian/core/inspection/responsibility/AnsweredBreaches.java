package org.qinglian.core.inspection.responsibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.qinglian.core.accountability.AccountabilityCase;
import org.qinglian.core.accountability.AccountabilityState;
import org.qinglian.core.accountability.Breach;
import org.qinglian.core.accountability.BreachAnswer;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.People;
import org.qinglian.core.programme.Registry;
import org.qinglian.core.responsibility.Appraisal;
import org.qinglian.core.responsibility.Duty;
import org.qinglian.core.responsibility.ResponsibilityChain;

/**
 * By which breaches that were answered a failed appraisal was answered too (问责台账中的失责处置): those of the same party in the
 * same duty, found on the day of the appraisal or later.
 */
final class AnsweredBreaches {
    private record Failure(Actor party, Ref<Duty> duty) {}

    private record Answered(LocalDate found, LocalDate on) {}

    private final People people;
    private final Map<Failure, List<Answered>> answered = new HashMap<>();

    AnsweredBreaches(Inspected inspected) {
        people = inspected.people();
        for (Breach breach : inspected.programme().accountability().breaches()) {
            Optional<LocalDate> on = breach.answer().flatMap(answer -> answeredOn(answer, inspected.registry()));
            if (breach.duty().isPresent() && on.isPresent()) {
                Failure failure = new Failure(
                        people.known(breach.responsible()), breach.duty().get());
                answered.computeIfAbsent(failure, each -> new ArrayList<>())
                        .add(new Answered(breach.foundOn(), on.get()));
            }
        }
    }

    /** The day on which a case was opened, or on which an exemption that stands was approved. */
    private static Optional<LocalDate> answeredOn(BreachAnswer answer, Registry registry) {
        if (answer instanceof BreachAnswer.HeldToAccount held) {
            return registry.find(AccountabilityCase.class, held.accountabilityCase())
                    .flatMap(each -> each.reachedOn(AccountabilityState.CLUE));
        }
        return answer instanceof BreachAnswer.Exempted exempted
                        && exempted.exemption().gaps().isEmpty()
                ? exempted.exemption().approvedOn()
                : Optional.empty();
    }

    /** The first day on which a failed appraisal was answered: in the chain, or in the register of accountability. */
    Optional<LocalDate> answeredOn(Appraisal appraisal, ResponsibilityChain chain) {
        Failure failure = new Failure(people.known(appraisal.subject()), appraisal.duty());
        Stream<LocalDate> byAccountability = answered.getOrDefault(failure, List.of()).stream()
                .filter(each -> !each.found().isBefore(appraisal.appraisedOn()))
                .map(Answered::on)
                .filter(day -> !day.isBefore(appraisal.appraisedOn()) && !day.isAfter(chain.asOf()));
        return Stream.concat(chain.answeredOn(appraisal).stream(), byAccountability)
                .min(Comparator.naturalOrder());
    }
}
