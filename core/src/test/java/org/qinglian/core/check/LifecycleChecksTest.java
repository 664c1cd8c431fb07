package org.qinglian.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qinglian.core.lifecycle.Letter.DAY;
import static org.qinglian.core.lifecycle.Letter.Stage.ANSWERED;
import static org.qinglian.core.lifecycle.Letter.Stage.CLOSED;
import static org.qinglian.core.lifecycle.Letter.Stage.RECEIVED;
import static org.qinglian.core.lifecycle.Letter.Stage.REGISTERED;
import static org.qinglian.core.lifecycle.Letter.Stage.WITHDRAWN;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglian.core.calendar.TimeLimit;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Messages;
import org.qinglian.core.common.Severity;
import org.qinglian.core.fixture.ProgrammeSamples;
import org.qinglian.core.lifecycle.Letter;
import org.qinglian.core.lifecycle.Letter.Stage;
import org.qinglian.core.lifecycle.Lifecycle;
import org.qinglian.core.lifecycle.Step;

/** The ready checks of histories and of the time between their stages. */
class LifecycleChecksTest {
    private static final Messages TEXTS =
            Messages.load(name -> new ByteArrayInputStream("""
            letters.order.title=Letters
            letters.order.finding={kind} '{id}': {found}
            letters.order.remedy=Put it right.
            letters.time.title=Letters
            letters.time.finding={kind} '{id}' {stage}: {found}, {expected}, {event}, {limit}
            letters.time.remedy=Answer it.
            """.getBytes(StandardCharsets.UTF_8)));

    @Test
    void a_history_in_order_meets_the_check_and_one_without_steps_is_not_judged() {
        CheckResult result = order(Letter.that(RECEIVED, REGISTERED), Letter.that());

        assertThat(result.met()).isEqualTo(1);
        assertThat(result.subjects()).isEqualTo(1);
    }

    @Test
    void each_thing_out_of_order_is_a_finding_at_its_step() {
        CheckResult result = order(
                Letter.that(RECEIVED),
                Letter.that(RECEIVED, REGISTERED, CLOSED).then(Step.of(REGISTERED, DAY.plusDays(1))));

        assertThat(result.met()).isEqualTo(1);
        assertThat(result.findings())
                .extracting(Finding::pointer)
                .containsExactly("/host/letters/1/history/2", "/host/letters/1/history/3", "/host/letters/1/history/3");
        assertThat(result.findings())
                .extracting(finding -> finding.message().in(Locale.ENGLISH))
                .containsExactly(
                        "Letter 'b-1': Step 3 goes from registered to closed; expected answered, withdrawn.",
                        "Letter 'b-1': Step 4 (registered) is dated 2026-03-03, before the step ahead of it; expected"
                                + " 2026-03-04 or later.",
                        "Letter 'b-1': Step 4 goes from closed to registered; expected nothing further.");
        assertThat(result.findings().get(0).message().in(Locale.CHINA))
                .isEqualTo("Letter 'b-1': 第 3 步由“登记”转为“办结”；应为：答复、撤诉。");
        assertThat(result.findings().get(0).severity()).isEqualTo(Severity.ERROR);
        assertThat(result.findings().get(0).basis()).contains(Basis.of("样例"));
    }

    @ParameterizedTest
    @CsvSource({"4, false", "5, false", "6, true"})
    void a_stage_not_reached_is_overdue_on_the_day_after_its_limit(int days, boolean overdue) {
        LocalDate asOf = DAY.plusDays(1 + days);

        CheckResult result = time(asOf, Letter.LIFECYCLE, Letter.that(RECEIVED, REGISTERED));

        assertThat(result.findings().isEmpty()).isEqualTo(!overdue);
        assertThat(result.met()).isEqualTo(overdue ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource({"4, false", "5, false", "6, true"})
    void a_stage_is_late_when_reached_on_the_day_after_its_limit(int days, boolean late) {
        Letter letter = Letter.that(RECEIVED, REGISTERED).then(Step.of(ANSWERED, DAY.plusDays(1 + days)));

        CheckResult result = time(DAY.plusDays(60), Letter.LIFECYCLE, letter);

        assertThat(result.findings()).hasSize(late ? 1 : 0);
    }

    @Test
    void a_late_stage_is_told_with_its_dates_and_its_limit() {
        Letter late = Letter.that(RECEIVED, REGISTERED).then(Step.of(ANSWERED, DAY.plusDays(20)));
        Letter overdue = Letter.that(RECEIVED, REGISTERED);

        CheckResult result = time(DAY.plusDays(30), Letter.LIFECYCLE, late, overdue);

        assertThat(result.findings())
                .extracting(finding -> finding.message().in(Locale.ENGLISH))
                .containsExactly(
                        "Letter 'b-1' answered: 2026-03-22, 2026-03-08, 2026-03-03, 5 days",
                        "Letter 'b-1' answered: not done by 2026-04-01, 2026-03-08, 2026-03-03, 5 days");
        assertThat(result.findings().get(1).message().in(Locale.CHINA))
                .isEqualTo("Letter 'b-1' 答复: 截至 2026-04-01 未完成, 2026-03-08, 2026-03-03, 5 日");
        assertThat(result.findings())
                .extracting(Finding::pointer)
                .containsExactly("/host/letters/0/history", "/host/letters/1/history");
    }

    @Test
    void a_limit_that_does_not_run_gives_no_verdict() {
        CheckResult result = time(
                DAY.plusDays(60),
                Letter.LIFECYCLE,
                Letter.that(RECEIVED),
                Letter.that(RECEIVED, REGISTERED, WITHDRAWN));

        assertThat(result.subjects()).isZero();
    }

    @Test
    void working_days_of_a_year_without_data_cannot_be_assessed() {
        Lifecycle<Letter, Stage> working = Lifecycle.<Letter, Stage>starting("letter", RECEIVED)
                .sequence(RECEIVED, REGISTERED)
                .limit(RECEIVED, REGISTERED, TimeLimit.workingDays(5), Basis.of("样例"))
                .build();
        Letter letter = Letter.with(Step.of(RECEIVED, LocalDate.of(2031, 1, 6)));

        CheckResult result = time(LocalDate.of(2031, 6, 1), working, letter);

        assertThat(result.findings()).isEmpty();
        assertThat(result.notAssessed()).hasSize(1);
    }

    private static CheckResult order(Letter... letters) {
        return CheckResult.of(
                new HistoryInOrder<>(
                        "letters.order",
                        Optional.of(Basis.of("样例")),
                        new StagedCollection<Letter, Stage>(
                                new RecordCollection<>("/host/letters", programme -> List.of(letters)),
                                inspected -> Letter.LIFECYCLE),
                        TEXTS),
                Inspected.of(ProgrammeSamples.empty(), ProgrammeSamples.AS_OF));
    }

    private static CheckResult time(LocalDate asOf, Lifecycle<Letter, Stage> lifecycle, Letter... letters) {
        return CheckResult.of(
                new StagesInTime<>(
                        "letters.time",
                        Optional.empty(),
                        new StagedCollection<Letter, Stage>(
                                new RecordCollection<>("/host/letters", programme -> List.of(letters)),
                                inspected -> lifecycle),
                        TEXTS),
                Inspected.of(ProgrammeSamples.empty(), asOf));
    }
}
