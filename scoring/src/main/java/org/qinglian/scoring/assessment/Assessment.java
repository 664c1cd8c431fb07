package org.qinglian.scoring.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Period;
import org.qinglian.core.common.Ref;
import org.qinglian.core.lifecycle.Staged;
import org.qinglian.core.lifecycle.Step;

/**
 * The assessment of one subject for one period (评价): from its own score over review, the masses' evaluation and publicity to
 * the decision of a named body. What it scored itself is never the result.
 *
 * @param id its identifier
 * @param scheme the scheme by which it is scored
 * @param version its version
 * @param subject the identifier of the subject
 * @param period the period
 * @param self what the subject scored itself
 * @param reviewed what the reviewer found
 * @param decided what the body decided
 * @param objections the objections that were made
 * @param history its steps
 */
@Value.Builder
public record Assessment(
        @NotNull Ref<Assessment> id,
        @NotBlank String scheme,
        @NotBlank String version,
        @NotBlank String subject,
        @NotNull Period period,
        Optional<@Valid AssessedScore> self,
        Optional<@Valid AssessedScore> reviewed,
        Optional<@Valid AssessedScore> decided,
        List<@Valid Objection> objections,
        List<@Valid Step<AssessmentState>> history)
        implements Identified<Assessment>, Staged<AssessmentState>, WithAssessment {
    public Assessment {
        objections = Copy.list(objections);
        history = Copy.list(history);
    }

    public static AssessmentBuilder builder() {
        return new AssessmentBuilder();
    }

    /** The result: what the named body decided, once it has and as long as it stands. No other score is one. */
    public Optional<AssessedScore> result() {
        return state().filter(state -> state == AssessmentState.DECIDED).flatMap(state -> decided);
    }

    /** The objections whose objector has not been told an answer by the end of a day. */
    public List<Objection> openObjections(LocalDate day) {
        return objections.stream()
                .filter(objection -> objection.hasReached(ObjectionState.FILED, day))
                .filter(objection -> !objection.hasReached(ObjectionState.INFORMED, day))
                .toList();
    }
}
