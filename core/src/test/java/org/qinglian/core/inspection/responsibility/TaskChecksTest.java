package org.qinglian.core.inspection.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qinglian.core.fixture.QinglianAssertions.assertThat;
import static org.qinglian.core.fixture.ResponsibilitySamples.appraisal;
import static org.qinglian.core.fixture.ResponsibilitySamples.closedTask;
import static org.qinglian.core.fixture.ResponsibilitySamples.failedAppraisal;
import static org.qinglian.core.fixture.ResponsibilitySamples.report;
import static org.qinglian.core.fixture.ResponsibilitySamples.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglian.core.accountability.AccountabilityCase;
import org.qinglian.core.accountability.AccountabilityState;
import org.qinglian.core.accountability.Breach;
import org.qinglian.core.accountability.BreachAnswer;
import org.qinglian.core.accountability.Exemption;
import org.qinglian.core.check.Check;
import org.qinglian.core.common.Period;
import org.qinglian.core.common.Ref;
import org.qinglian.core.fixture.AccountabilitySamples;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.responsibility.Answer;
import org.qinglian.core.responsibility.AnswerKind;
import org.qinglian.core.responsibility.Appraisal;
import org.qinglian.core.responsibility.AppraisalResult;
import org.qinglian.core.responsibility.TaskItem;
import org.qinglian.core.responsibility.TaskItemBuilder;
import org.qinglian.core.responsibility.TaskState;

class TaskChecksTest extends ResponsibilityInspection {
    @Test
    void a_task_is_overdue_from_the_day_after_its_deadline() {
        register.addTasks(task("task-1").deadline(AS_OF).build());

        assertThat(inspect(new Overdue(), YESTERDAY)).hasNoFindings();
        assertThat(inspect(new Overdue(), AS_OF)).hasNoFindings();
        assertThat(inspect(new Overdue(), TOMORROW)).hasOnlyFindings("responsibility.overdue task-1");
    }

    @Test
    void a_task_is_done_once_reported_or_closed_and_a_later_report_is_none_yet() {
        register.addTasks(
                due("reported", Step.of(TaskState.REPORTED, AS_OF)),
                due("closed", Step.of(TaskState.CLOSED, AS_OF)),
                due("later", Step.of(TaskState.REPORTED, TOMORROW)),
                due("executing", Step.of(TaskState.EXECUTING, YESTERDAY)));

        assertThat(inspect(new Overdue()))
                .hasOnlyFindings("responsibility.overdue later", "responsibility.overdue executing");
    }

    @Test
    void a_task_that_was_never_begun_is_said_so() {
        register.addTasks(task("task-1")
                .deadline(YESTERDAY)
                .parts(List.of())
                .history(List.of())
                .build());

        assertThat(sentence(inspect(new Overdue())))
                .isEqualTo("Task item 'task-1', led by nobody, was due on 2026-06-29; its state on 2026-06-30 is not"
                        + " begun; expected it done.");
    }

    @Test
    void a_task_may_be_due_on_the_day_of_the_one_above_it_and_not_after() {
        register.addTasks(
                task("above").deadline(AS_OF).build(),
                below("before").deadline(YESTERDAY).build(),
                below("same").deadline(AS_OF).build(),
                below("after").deadline(TOMORROW).build(),
                below("none").deadline(Optional.empty()).build());

        assertThat(inspect(new ChildAfterParentDeadline()))
                .hasOnlyFindings("responsibility.child-after-parent-deadline after");
        assertThat(inspect(new DeadlineMissing())).hasOnlyFindings("responsibility.deadline-missing none");
    }

    @Test
    void each_of_line_and_block_is_missed() {
        register.addTasks(
                task("no-line").line(Optional.empty()).build(),
                task("no-block").block(Optional.empty()).build());

        assertThat(inspect(new TaskWithoutLineOrBlock()).findings())
                .extracting(finding -> finding.message().en())
                .containsExactly(
                        "Task item 'no-line' for duty 'd-yunshan' lacks: line; expected a line and a block.",
                        "Task item 'no-block' for duty 'd-yunshan' lacks: block; expected a line and a block.");
    }

    @Test
    void dates_out_of_order_in_a_history_are_findings() {
        register.addTasks(task("task-1")
                .addHistory(Step.of(TaskState.REPORTED, LocalDate.of(2026, 1, 31)))
                .build());

        assertThat(sentence(inspect(history())))
                .isEqualTo("Task item 'task-1': Step 4 (reported) is dated 2026-01-31, before the step ahead of it;"
                        + " expected 2026-02-01 or later.");
    }

    @Test
    void a_failure_may_stay_unanswered_for_three_months_to_the_day() {
        register.addAppraisals(failedAppraisal("ap-1").answers(List.of()).build());

        assertThat(inspect(new LoopNotClosed(), LocalDate.of(2026, 4, 19))).hasNoFindings();
        assertThat(inspect(new LoopNotClosed(), LocalDate.of(2026, 4, 20))).hasNoFindings();
        assertThat(inspect(new LoopNotClosed(), LocalDate.of(2026, 4, 21)))
                .hasOnlyFindings("responsibility.loop-not-closed ap-1");
    }

    @Test
    void a_failure_is_answered_in_time_on_the_last_day_and_late_on_the_next() {
        register.addAppraisals(
                answered("in-time", AnswerKind.EXEMPTION, LocalDate.of(2026, 4, 20)),
                answered("late", AnswerKind.ACCOUNTABILITY, LocalDate.of(2026, 4, 21)),
                answered("before", AnswerKind.RECTIFICATION, LocalDate.of(2026, 1, 19)));

        assertThat(inspect(new LoopNotClosed()))
                .hasOnlyFindings("responsibility.loop-not-closed late", "responsibility.loop-not-closed before");
    }

    @Test
    void a_failure_is_answered_by_its_task_being_put_right() {
        register.addTasks(closedTask("task-2")
                .history(List.of(
                        Step.of(TaskState.APPRAISED, LocalDate.of(2026, 1, 20)),
                        Step.of(TaskState.RECTIFYING, LocalDate.of(2026, 2, 1))))
                .build());
        register.addAppraisals(failedAppraisal("ap-1")
                .answers(List.of())
                .task(Ref.of("task-2"))
                .build());

        assertThat(inspect(new LoopNotClosed())).isClean().met("responsibility.loop-not-closed", 1);
    }

    @ParameterizedTest
    @CsvSource({"2026-04-19, true", "2026-04-20, true", "2026-04-21, false"})
    void a_failure_is_answered_by_a_breach_for_which_somebody_is_held_to_account_or_exempted(
            LocalDate day, boolean inTime) {
        Breach breach = breach();
        Exemption exemption = AccountabilitySamples.exemption().approvedOn(day).build();

        accountability = accountability.withBreaches(breach).withCases(opened(day));
        assertAnswered(inTime);
        accountability = accountability.withBreaches(breach.withAnswer(new BreachAnswer.Exempted(exemption)));
        assertAnswered(inTime);
    }

    @Test
    void neither_an_earlier_breach_nor_that_of_another_duty_or_party_nor_an_open_one_answers_a_failure() {
        Breach breach = breach();
        accountability = accountability.withCases(opened(breach.foundOn()));

        for (Breach other : List.of(
                breach.withFoundOn(breach.foundOn().minusDays(1)),
                breach.withDuty(Ref.of("d-other")),
                breach.withDuty(Optional.empty()),
                breach.withResponsible(Actor.cadre("c-01")),
                breach.withAnswer(new BreachAnswer.HeldToAccount(Ref.of("k-9"))),
                breach.withAnswer(BreachAnswer.Open.of("审计尚未结束。", AS_OF)))) {
            accountability = accountability.withBreaches(other);
            assertAnswered(false);
        }
    }

    /** A breach found on the day of a failed appraisal in the same duty, answered by case {@code k-1}. */
    private Breach breach() {
        Appraisal failed = failedAppraisal("ap-1").answers(List.of()).build();
        register.addAppraisals(failed);
        return AccountabilitySamples.breach("b-1")
                .responsible(failed.subject())
                .duty(failed.duty())
                .foundOn(failed.appraisedOn())
                .answer(new BreachAnswer.HeldToAccount(Ref.of("k-1")))
                .build();
    }

    private static AccountabilityCase opened(LocalDate day) {
        return AccountabilitySamples.leaderCase("k-1")
                .history(List.of(Step.of(AccountabilityState.CLUE, day)))
                .build();
    }

    private void assertAnswered(boolean inTime) {
        if (inTime) {
            assertThat(inspect(new LoopNotClosed())).isClean().met("responsibility.loop-not-closed", 1);
        } else {
            assertThat(inspect(new LoopNotClosed())).hasOnlyFindings("responsibility.loop-not-closed ap-1");
        }
    }

    @Test
    void only_what_failed_needs_an_answer() {
        for (AppraisalResult result : AppraisalResult.values()) {
            register.addAppraisals(appraisal(result.code()).result(result).build());
        }

        assertThat(inspect(new LoopNotClosed())).hasOnlyFindings("responsibility.loop-not-closed unqualified");
    }

    @Test
    void an_appraisal_to_come_is_no_failure_yet_however_far_ahead() {
        register.addAppraisals(
                failedAppraisal("ap-1").appraisedOn(LocalDate.MAX).build());

        assertThat(inspect(new LoopNotClosed())).isClean();
    }

    @Test
    void reports_appraisals_and_answers_are_dated_no_earlier_than_what_they_follow() {
        register.addReports(
                report("r-1").submittedOn(LocalDate.of(2025, 1, 1)).build(),
                report("r-2").submittedOn(LocalDate.of(2024, 12, 31)).build(),
                report("r-3").submittedOn(Optional.empty()).build());
        register.addAppraisals(
                appraisal("ap-1").period(Period.parse("2026")).build(),
                appraisal("ap-2").period(Period.parse("2026-Q2")).build(),
                answered("ap-3", AnswerKind.EXEMPTION, LocalDate.of(2026, 1, 19)));

        assertThat(inspect(new DatesOutOfOrder()).findings())
                .extracting(
                        finding -> finding.pointer() + " " + finding.message().en())
                .containsExactly(
                        "/responsibility/reports/1/submittedOn Duty report 'r-2' of 'c-01': submittedOn 2024-12-31 is"
                                + " before 2025-01-01; expected that day or later.",
                        "/responsibility/appraisals/1/appraisedOn Appraisal 'ap-2' of 'o-qingxi': appraisedOn 2026-01-20"
                                + " is before 2026-04-01; expected that day or later.",
                        "/responsibility/appraisals/2/answers/0/answeredOn Appraisal 'ap-3' of 'o-baishi': answeredOn"
                                + " 2026-01-19 is before 2026-01-20; expected that day or later.");
    }

    private static Check history() {
        return ResponsibilityChecks.all().stream()
                .filter(check -> check.id().equals("responsibility.task-history"))
                .findFirst()
                .orElseThrow();
    }

    private static TaskItem due(String id, Step<TaskState> last) {
        return task(id).deadline(YESTERDAY).addHistory(last).build();
    }

    private static TaskItemBuilder below(String id) {
        return task(id).parent(Ref.of("above"));
    }

    private static Appraisal answered(String id, AnswerKind kind, LocalDate day) {
        return failedAppraisal(id)
                .answers(List.of(new Answer(kind, day, Optional.empty())))
                .build();
    }
}
