package org.qinglian.core.outreach;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Ref;
import org.qinglian.core.lifecycle.Staged;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.organization.Institution;

/**
 * The recognition of an institution as a clean unit (清廉单元认定): applied for, screened, evaluated, publicised, recognised, reviewed.
 *
 * <p>Example: a village recognised in 2025 with 93 points, to be reviewed by the end of 2027. How points come about is a scheme
 * of scoring; whether a unit may be recognised at all is judged here.
 *
 * @param id its identifier
 * @param institution the institution
 * @param tier the tier
 * @param score the points of the evaluation
 * @param negativeEvents events of the negative list that are known of the unit
 * @param publicity the days of publicity (公示), both included
 * @param validUntil the last day on which it holds without a review
 * @param history the steps that were taken; for the recognition the body that recognised
 */
@Value.Builder
public record Recognition(
        @NotNull Ref<Recognition> id,
        @BelongsTo @NotNull Ref<Institution> institution,
        Optional<RecognitionTier> tier,
        Optional<BigDecimal> score,
        List<@Valid NegativeEvent> negativeEvents,
        Optional<@Valid DateRange> publicity,
        Optional<LocalDate> validUntil,
        List<@Valid Step<RecognitionState>> history)
        implements Identified<Recognition>, Staged<RecognitionState>, WithRecognition {
    public Recognition {
        negativeEvents = Copy.list(negativeEvents);
        history = Copy.list(history);
    }

    public static RecognitionBuilder builder() {
        return new RecognitionBuilder();
    }

    /** Whether the institution is recognised on a day: decided by then, neither revoked nor past its last day. */
    public boolean holdsOn(LocalDate day) {
        return hasReached(RecognitionState.RECOGNISED, day)
                && stateOn(day)
                        .filter(state -> state == RecognitionState.REVOKED)
                        .isEmpty()
                && validUntil.filter(last -> day.isAfter(last)).isEmpty();
    }
}
