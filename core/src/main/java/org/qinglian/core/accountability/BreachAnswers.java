package org.qinglian.core.accountability;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.common.Ref;

/**
 * How the breaches of a register were answered (失责必追究): each one, whether anybody answers for it.
 *
 * <p>Immutable and thread-safe.
 */
public final class BreachAnswers {
    private final List<Breach> breaches;
    private final Map<Ref<AccountabilityCase>, AccountabilityCase> cases = new HashMap<>();

    private BreachAnswers(AccountabilityRegister register) {
        this.breaches = register.breaches();
        register.cases().forEach(each -> cases.putIfAbsent(each.id(), each));
    }

    public static BreachAnswers of(AccountabilityRegister register) {
        return new BreachAnswers(register);
    }

    /** How a breach stood at the end of a day. */
    public AnswerStatus status(Breach breach, LocalDate asOf) {
        Optional<BreachAnswer> answer = breach.answer();
        if (answer.isEmpty()) {
            return AnswerStatus.UNANSWERED;
        }
        if (answer.get() instanceof BreachAnswer.HeldToAccount held) {
            return Optional.ofNullable(cases.get(held.accountabilityCase()))
                    .map(each -> status(each, asOf))
                    .orElse(AnswerStatus.UNANSWERED);
        }
        if (answer.get() instanceof BreachAnswer.Exempted exempted) {
            return status(exempted.exemption());
        }
        return status((BreachAnswer.Open) answer.get(), asOf);
    }

    private static AnswerStatus status(AccountabilityCase answering, LocalDate asOf) {
        if (answering.isDecided(asOf)) {
            return AnswerStatus.HELD_TO_ACCOUNT;
        }
        if (answering.hasReached(AccountabilityState.EXEMPTED, asOf)) {
            return answering.exemption().map(BreachAnswers::status).orElse(AnswerStatus.UNANSWERED);
        }
        if (answering.isTerminated(asOf)) {
            return answering
                    .closure()
                    .map(Closure::reason)
                    .map(BreachAnswers::status)
                    .orElse(AnswerStatus.UNANSWERED);
        }
        return answering.hasReached(AccountabilityState.CLUE, asOf) ? AnswerStatus.IN_HAND : AnswerStatus.UNANSWERED;
    }

    private static AnswerStatus status(ClosureReason reason) {
        return switch (reason) {
            case UNFOUNDED, DECEASED -> AnswerStatus.CLOSED;
            case REFERRED, MERGED -> AnswerStatus.IN_HAND;
            case TRANSFERRED, PROMOTED, RETIRED, RESIGNED -> AnswerStatus.UNANSWERED;
        };
    }

    private static AnswerStatus status(Exemption exemption) {
        return exemption.gaps().isEmpty() ? AnswerStatus.EXEMPTED : AnswerStatus.UNANSWERED;
    }

    private static AnswerStatus status(BreachAnswer.Open open, LocalDate asOf) {
        if (!open.states()) {
            return AnswerStatus.UNANSWERED;
        }
        boolean overdue = open.reviewOn().filter(asOf::isAfter).isPresent();
        return overdue ? AnswerStatus.REVIEW_OVERDUE : AnswerStatus.OPEN;
    }

    /** The rate at which the breaches found by the end of a day were answered. */
    public AnswerRate rate(LocalDate asOf) {
        List<Breach> found = breaches.stream()
                .filter(breach -> !breach.foundOn().isAfter(asOf))
                .toList();
        List<Ref<Breach>> unanswered = found.stream()
                .filter(breach -> !status(breach, asOf).isAnswered())
                .map(Breach::id)
                .toList();
        long ended =
                found.stream().filter(breach -> status(breach, asOf).isEnded()).count();
        return AnswerRate.of(found.size(), ended, unanswered);
    }
}
