package org.qinglian.core.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglian.core.fixture.RectificationSamples;

class ProblemItemTest {
    private static final LocalDate DUE = LocalDate.of(2026, 8, 31);

    @ParameterizedTest
    @CsvSource({"2026-08-30, 0", "2026-08-31, 0", "2026-09-01, 1", "2026-09-30, 30"})
    void is_overdue_from_the_day_after_its_deadline(LocalDate asOf, long days) {
        ProblemItem problem = RectificationSamples.openProblem("p").build();

        assertThat(problem.daysOverdue(asOf)).isEqualTo(days);
    }

    @Test
    void what_was_settled_late_stays_as_late_as_it_was() {
        ProblemItem problem = RectificationSamples.problem("p")
                .deadline(LocalDate.of(2026, 1, 10))
                .build();

        assertThat(problem.daysOverdue(LocalDate.of(2026, 1, 9))).isZero();
        assertThat(problem.daysOverdue(LocalDate.of(2026, 1, 12))).isEqualTo(2);
        assertThat(problem.daysOverdue(DUE)).isEqualTo(6);
    }

    @Test
    void the_deadline_is_the_one_last_granted_by_the_day() {
        ProblemItem problem = RectificationSamples.basicallyDone("p").build();

        assertThat(problem.deadlineOn(LocalDate.of(2026, 1, 19))).contains(LocalDate.of(2026, 1, 31));
        assertThat(problem.deadlineOn(LocalDate.of(2026, 1, 20))).contains(LocalDate.of(2026, 4, 30));
    }

    @Test
    void without_a_deadline_it_is_never_overdue() {
        assertThat(RectificationSamples.openProblem("p")
                        .deadline(Optional.empty())
                        .build()
                        .daysOverdue(DUE))
                .isZero();
    }

    @Test
    void basically_done_is_neither_closed_nor_open() {
        ProblemItem problem = RectificationSamples.basicallyDone("p").build();

        assertThat(problem.isOpenOn(LocalDate.of(2026, 4, 21))).isTrue();
        assertThat(problem.isOpenOn(LocalDate.of(2026, 4, 22))).isFalse();
        assertThat(problem.isClosedOn(DUE)).isFalse();
        assertThat(problem.settledOn(DUE)).contains(LocalDate.of(2026, 4, 22));
    }

    @Test
    void what_is_reopened_is_open_again_and_due_by_its_new_deadline() {
        ProblemItem problem = RectificationSamples.reopened("p").build();

        assertThat(problem.isClosedOn(LocalDate.of(2026, 5, 11))).isTrue();
        assertThat(problem.isOpenOn(LocalDate.of(2026, 5, 12))).isTrue();
        assertThat(problem.settledOn(DUE)).isEmpty();
        assertThat(problem.daysOverdue(LocalDate.of(2026, 10, 1))).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-30, true", "2026-01-31, true", "2026-02-01, false"})
    void an_extension_is_granted_while_the_deadline_has_not_passed(LocalDate granted, boolean founded) {
        ProblemItem problem = RectificationSamples.problem("p")
                .addExtensions(RectificationSamples.extension(granted, LocalDate.of(2026, 4, 30)))
                .build();

        assertThat(problem.isFounded(0)).isEqualTo(founded);
    }

    @Test
    void an_extension_needs_a_reason_somebody_who_granted_it_and_a_later_day() {
        Extension whole = RectificationSamples.extension(LocalDate.of(2026, 1, 20), LocalDate.of(2026, 2, 1));
        List<Extension> lacking = List.of(
                new Extension(Optional.empty(), whole.grantedOn(), whole.grantedBy(), whole.until()),
                new Extension(whole.reason(), whole.grantedOn(), Optional.empty(), whole.until()),
                new Extension(whole.reason(), whole.grantedOn(), whole.grantedBy(), LocalDate.of(2026, 1, 31)));

        assertThat(RectificationSamples.problem("p")
                        .addExtensions(whole)
                        .build()
                        .isFounded(0))
                .isTrue();
        assertThat(lacking)
                .allSatisfy(extension -> assertThat(RectificationSamples.problem("p")
                                .addExtensions(extension)
                                .build()
                                .isFounded(0))
                        .isFalse());
    }

    @Test
    void an_extension_after_reopening_may_come_when_the_old_deadline_has_passed() {
        assertThat(RectificationSamples.reopened("p").build().isFounded(0)).isTrue();
        assertThat(RectificationSamples.reopened("p")
                        .history(RectificationSamples.closed(LocalDate.of(2026, 1, 16)))
                        .build()
                        .isFounded(0))
                .isFalse();
    }
}
