package org.qinglian.scoring.assessment;

import java.util.function.Predicate;
import org.qinglian.core.common.Messages;
import org.qinglian.core.lifecycle.Attempt;
import org.qinglian.core.lifecycle.Guard;

/** The texts of assessments (评价消息), held once. */
final class AssessmentMessages {
    private static final Messages MESSAGES = Messages.load(AssessmentMessages.class::getResourceAsStream);

    private AssessmentMessages() {}

    static Messages messages() {
        return MESSAGES;
    }

    /** A guard whose text stands under its code. */
    static <T, S> Guard<T, S> guard(String code, Predicate<Attempt<T, S>> holds) {
        return new Guard<>(code, MESSAGES.text(code), holds);
    }

    /** Who takes the step is a body, never a person and never nobody. */
    static <T, S> Guard<T, S> namedBody() {
        return guard(
                "assessment.guard.named-body",
                attempt ->
                        attempt.next().by().filter(actor -> !actor.isPerson()).isPresent());
    }
}
