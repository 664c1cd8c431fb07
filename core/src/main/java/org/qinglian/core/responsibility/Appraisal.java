package org.qinglian.core.responsibility;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Period;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;

/**
 * An appraisal (责任制考核): how a party carried out a duty in a period. One that failed must be answered.
 *
 * @param id its identifier
 * @param subject who is appraised
 * @param appraiser who appraises
 * @param duty the duty
 * @param task the task, where it is about one
 * @param period the period
 * @param appraisedOn the day of the result
 * @param result the result
 * @param answers how a failure was answered
 */
@Value.Builder
public record Appraisal(
        @NotNull Ref<Appraisal> id,
        @BelongsTo @NotNull @Valid Actor subject,
        @NotNull @Valid Actor appraiser,
        @NotNull Ref<Duty> duty,
        Optional<Ref<TaskItem>> task,
        @NotNull Period period,
        @NotNull LocalDate appraisedOn,
        @NotNull AppraisalResult result,
        List<@Valid Answer> answers)
        implements Identified<Appraisal>, WithAppraisal {
    public Appraisal {
        answers = Copy.list(answers);
    }

    public static AppraisalBuilder builder() {
        return new AppraisalBuilder();
    }

    /** The day of the first answer; one that is dated before the appraisal does not count. */
    public Optional<LocalDate> answeredOn() {
        return answers.stream()
                .map(Answer::answeredOn)
                .filter(day -> !day.isBefore(appraisedOn))
                .min(Comparator.naturalOrder());
    }
}
