package org.qinglian.core.statute;

import java.util.Map;
import org.qinglian.core.calendar.Deadline;

/** What a rule says of a case (规则判定). */
public sealed interface Judgement {
    /** The case is in order. */
    record Met() implements Judgement {}

    /** The rule does not speak of the case: what it rules has not happened, or is none of its business. */
    record NotApplicable() implements Judgement {}

    /**
     * The case breaks the rule.
     *
     * @param term the term at which that is seen
     * @param arguments what the sentence names, beside the subject
     */
    record NotMet(Term term, Map<String, ?> arguments) implements Judgement {}

    /**
     * It cannot be told.
     *
     * @param reason the code of the reason
     * @param arguments what the reason names, beside the subject
     */
    record Unknown(String reason, Map<String, ?> arguments) implements Judgement {
        /** A deadline that rests on a year without holiday data. */
        static Unknown uncovered(Deadline deadline) {
            return new Unknown(
                    "calendar.year-not-covered",
                    Map.of("found", deadline.uncovered().orElseThrow()));
        }

        /** Something is not on record. */
        static Unknown missing(Term term) {
            return new Unknown("statute.missing", Map.of("term", term));
        }
    }

    Judgement MET = new Met();
    Judgement NOT_APPLICABLE = new NotApplicable();
}
