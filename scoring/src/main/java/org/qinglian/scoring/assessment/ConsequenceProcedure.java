package org.qinglian.scoring.assessment;

import static org.qinglian.scoring.assessment.ConsequenceState.CARRIED_OUT;
import static org.qinglian.scoring.assessment.ConsequenceState.DECIDED;
import static org.qinglian.scoring.assessment.ConsequenceState.DECLINED;
import static org.qinglian.scoring.assessment.ConsequenceState.PROPOSED;

import java.util.Optional;
import java.util.function.Function;
import org.qinglian.core.common.Ref;
import org.qinglian.core.lifecycle.Guard;
import org.qinglian.core.lifecycle.Lifecycle;

/**
 * The procedure of a consequence (结果运用程序): proposed, decided by a named body, carried out. It is decided only on an
 * assessment that is decided itself and has not been withdrawn.
 */
public final class ConsequenceProcedure {
    private ConsequenceProcedure() {}

    /**
     * The procedure.
     *
     * @param assessments finds the assessment that a consequence rests on
     */
    public static Lifecycle<Consequence, ConsequenceState> of(
            Function<Ref<Assessment>, Optional<Assessment>> assessments) {
        Guard<Consequence, ConsequenceState> onResult = AssessmentMessages.guard(
                "assessment.guard.result",
                attempt -> assessments
                        .apply(attempt.subject().assessment())
                        .filter(assessment -> assessment
                                .stateOn(attempt.next().on())
                                .filter(state -> state == AssessmentState.DECIDED)
                                .isPresent())
                        .isPresent());
        return Lifecycle.<Consequence, ConsequenceState>starting("consequence", PROPOSED)
                .allow(PROPOSED, DECIDED, AssessmentMessages.namedBody(), onResult)
                .allow(PROPOSED, DECLINED, AssessmentMessages.namedBody())
                .allow(DECIDED, CARRIED_OUT)
                .build();
    }
}
