package org.qinglian.scoring.assessment;

import org.immutables.value.Value;
import org.qinglian.core.calendar.TimeLimit;
import org.qinglian.core.calendar.WorkCalendar;
import org.qinglian.core.common.Basis;

/**
 * What a place has laid down for its assessments (评价程序规定). Nothing is published for all: a host replaces what its own
 * rules say otherwise.
 *
 * @param review how long the review of a self-score may take
 * @param publicity how long a result is on public notice at the least
 * @param answer within what time an objector is told the answer
 * @param appraisal whether the masses have to be asked before publicity
 * @param basis where the limits come from
 * @param calendar the calendar of working days
 */
@Value.Builder
public record AssessmentNorms(
        TimeLimit review, TimeLimit publicity, TimeLimit answer, boolean appraisal, Basis basis, WorkCalendar calendar)
        implements WithAssessmentNorms {
    /** Five working days each for publicity and answer, fifteen for review, and the masses are asked: our own assumption. */
    public static AssessmentNorms standard() {
        return new AssessmentNormsBuilder()
                .review(TimeLimit.workingDays(15))
                .publicity(TimeLimit.workingDays(5))
                .answer(TimeLimit.workingDays(5))
                .appraisal(true)
                .basis(Basis.assumption("公示不少于 5 个工作日，异议 5 个工作日内答复并告知"))
                .calendar(WorkCalendar.standard())
                .build();
    }
}
