package org.qinglian.core.inspection.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qinglian.core.fixture.QinglianAssertions.assertThat;
import static org.qinglian.core.fixture.ResponsibilitySamples.handover;
import static org.qinglian.core.fixture.ResponsibilitySamples.letter;
import static org.qinglian.core.fixture.ResponsibilitySamples.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.qinglian.core.calendar.TimeLimit;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.responsibility.Assignment;
import org.qinglian.core.responsibility.Holding;
import org.qinglian.core.responsibility.ResponsibilityLetter;
import org.qinglian.core.responsibility.ResponsibilityLetterBuilder;
import org.qinglian.core.responsibility.ResponsibilityNorms;
import org.qinglian.core.responsibility.TextDigest;

class LetterChecksTest extends ResponsibilityInspection {
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    @Test
    void a_letter_is_due_from_the_first_day_of_its_term() {
        register.addLetters(letter("l-1")
                .signatory(Optional.empty())
                .term(DateRange.from(AS_OF))
                .build());

        assertThat(inspect(new LetterUnsigned(), YESTERDAY)).hasNoFindings();
        assertThat(inspect(new LetterUnsigned(), AS_OF)).hasOnlyFindings("responsibility.letter-unsigned l-1");
        assertThat(inspect(new LetterUnsigned(), TOMORROW)).hasOnlyFindings("responsibility.letter-unsigned l-1");
    }

    @Test
    void a_letter_signed_by_nobody_without_a_day_or_out_of_its_term_is_a_finding() {
        DateRange term = DateRange.of(LocalDate.of(2025, 1, 1), YESTERDAY);
        register.addLetters(
                letter("last-day").term(term).signedOn(YESTERDAY).build(),
                letter("after").term(term).signedOn(AS_OF).build(),
                letter("to-come").signedOn(TOMORROW).build(),
                letter("undated").signedOn(Optional.empty()).build(),
                letter("nobody").signatory(Optional.empty()).build());

        assertThat(inspect(new LetterUnsigned()).findings())
                .extracting(
                        finding -> finding.pointer() + " " + finding.message().en())
                .containsExactly(
                        "/responsibility/letters/1/signedOn Responsibility letter 'after' from 'o-county' to 'o-yunshan'"
                                + " is signed on 2026-06-30; expected a signature within its term, 2025-01-01 to"
                                + " 2026-06-29.",
                        "/responsibility/letters/2/signedOn Responsibility letter 'to-come' from 'o-county' to"
                                + " 'o-yunshan' is signed on 2026-07-01; expected a signature within its term, 2026-01-01"
                                + " to 2026-12-31.",
                        "/responsibility/letters/3/signedOn Responsibility letter 'undated' from 'o-county' to"
                                + " 'o-yunshan' is signed without a day; expected a signature within its term, 2026-01-01"
                                + " to 2026-12-31.",
                        "/responsibility/letters/4/signatory Responsibility letter 'nobody' from 'o-county' to"
                                + " 'o-yunshan' is signed by nobody on 2026-06-30; expected a signature within its term,"
                                + " 2026-01-01 to 2026-12-31.");
    }

    @Test
    void a_digest_tells_a_copy_as_well_as_the_text_does() {
        register.addLetters(
                letter("up").text("同一文本").build(),
                down("copy").digest(TextDigest.of("同一 文本")).build(),
                down("own").text("另一文本").build());

        assertThat(inspect(new CopiedLetter())).hasOnlyFindings("responsibility.copied-letter copy");
    }

    @Test
    void letters_side_by_side_and_of_other_years_may_be_alike() {
        register.addLetters(
                letter("up").text("同一文本").build(),
                letter("beside")
                        .text("同一文本")
                        .recipient(Actor.organization("o-baishi"))
                        .build(),
                down("next-year")
                        .text("同一文本")
                        .term(DateRange.from(LocalDate.of(2027, 1, 1)))
                        .build());

        assertThat(inspect(new CopiedLetter())).hasNoFindings().met("responsibility.copied-letter", 0);
    }

    /** Compared in pairs these would be 400 million. */
    @Test
    @Timeout(60)
    void many_letters_of_one_issuer_are_compared_in_linear_time() {
        int count = 20_000;
        for (int i = 0; i < count; i++) {
            register.addLetters(
                    letter("up-" + i).text("上级文本" + i).build(),
                    down("low-" + i).text("本级文本" + i).build());
        }
        register.addLetters(down("copy").text("上级文本" + 77).build());

        assertThat(inspect(new CopiedLetter())).hasOnlyFindings("responsibility.copied-letter copy");
    }

    @Test
    void a_letter_is_compared_with_every_one_above_whose_term_overlaps() {
        register.addLetters(
                letter("former")
                        .text("同一文本")
                        .term(DateRange.of(LocalDate.of(2020, 1, 1), LocalDate.of(2025, 12, 31)))
                        .build(),
                letter("up").text("另一文本").build(),
                letter("textless")
                        .text(Optional.empty())
                        .term(DateRange.of(LocalDate.of(2028, 1, 1), LocalDate.of(2028, 12, 31)))
                        .build(),
                down("low")
                        .text("同一文本")
                        .term(DateRange.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))
                        .build(),
                down("earlier")
                        .text("同一文本")
                        .term(DateRange.of(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 12, 31)))
                        .build(),
                down("later")
                        .text("同一文本")
                        .term(DateRange.of(LocalDate.of(2027, 1, 1), LocalDate.of(2028, 1, 1)))
                        .build());

        assertThat(inspect(new CopiedLetter()))
                .hasOnlyFindings("responsibility.copied-letter earlier")
                .couldNotAssess("responsibility.copied-letter", "later");
    }

    @Test
    void whether_a_letter_is_a_copy_cannot_be_told_without_a_text() {
        register.addLetters(
                letter("up").text(Optional.empty()).build(), down("low").build());

        assertThat(reason(inspect(new CopiedLetter())))
                .isEqualTo(
                        "Responsibility letter 'low' or letter 'up' above it has neither text nor digest; whether one"
                                + " copies the other cannot be told.");
    }

    @Test
    void a_handover_is_due_thirty_days_after_taking_over() {
        register.addDuties(duty("d-works").build());
        register.addAssignments(former(APRIL.minusDays(1)), next(APRIL));

        assertThat(inspect(new HandoverGap(), LocalDate.of(2026, 4, 30))).hasNoFindings();
        assertThat(inspect(new HandoverGap(), LocalDate.of(2026, 5, 1))).hasNoFindings();
        assertThat(inspect(new HandoverGap(), LocalDate.of(2026, 5, 2)))
                .hasOnlyFindings("responsibility.handover-gap next");
    }

    @Test
    void a_handover_is_in_time_on_the_last_day_and_late_on_the_next() {
        register.addDuties(duty("d-works").build());
        register.addAssignments(former(APRIL.minusDays(1)), next(APRIL));
        register.handovers(
                List.of(handover("h-1").handedOverOn(LocalDate.of(2026, 5, 1)).build()));
        assertThat(inspect(new HandoverGap())).isClean().met("responsibility.handover-gap", 1);

        register.handovers(
                List.of(handover("h-1").handedOverOn(LocalDate.of(2026, 5, 2)).build()));
        assertThat(sentence(inspect(new HandoverGap())))
                .isEqualTo("Assignment 'next': 'c-01' follows 'c-04' in duty 'd-works' on 2026-04-01, and the handover"
                        + " was on 2026-05-02; expected a handover by 2026-05-01.");
    }

    @Test
    void one_day_that_nobody_held_it_is_a_gap() {
        register.addDuties(duty("d-works").build());
        register.addAssignments(former(APRIL.minusDays(2)), next(APRIL));
        register.addHandovers(handover("h-1").build());

        assertThat(sentence(inspect(new HandoverGap())))
                .isEqualTo(
                        "Assignment 'next': 'c-01' follows 'c-04' in duty 'd-works' on 2026-04-01, and nobody held it"
                                + " from 2026-03-31 to 2026-03-31; expected no day between them.");
    }

    @Test
    void changes_of_long_ago_and_overlaps_are_not_looked_at() {
        register.addDuties(duty("d-works").build());
        register.addAssignments(former(APRIL.minusDays(1)), next(APRIL));

        assertThat(inspect(new HandoverGap(), LocalDate.of(2027, 3, 31)))
                .hasOnlyFindings("responsibility.handover-gap next");
        assertThat(inspect(new HandoverGap(), LocalDate.of(2027, 4, 1))).hasNoFindings();
        register.assignments(List.of(former(APRIL), next(APRIL)));
        assertThat(inspect(new HandoverGap())).hasNoFindings().met("responsibility.handover-gap", 0);
    }

    @Test
    void who_goes_on_hands_nothing_over_and_shared_duties_have_no_successor() {
        register.addDuties(duty("d-works").build());
        register.addAssignments(
                former(APRIL.minusDays(1)).withHolder(Actor.cadre("c-01")),
                next(APRIL),
                other("s-1", APRIL.minusDays(1)));
        register.addAssignments(other("s-2", LocalDate.of(2026, 6, 1)));

        assertThat(inspect(new HandoverGap())).isClean().met("responsibility.handover-gap", 1);
    }

    @Test
    void a_handover_in_working_days_of_a_year_without_holidays_cannot_be_told() {
        register.addDuties(duty("d-works").build());
        LocalDate far = LocalDate.of(2051, 1, 10);
        register.addAssignments(former(far.minusDays(1)), next(far));
        ResponsibilityNorms norms = ResponsibilityNorms.standard().withHandoverWithin(TimeLimit.workingDays(5));

        assertThat(reason(inspect(new HandoverGap(), far.plusDays(30), norms)))
                .isEqualTo(
                        "Assignment 'next': the working days of 2051 are not on record; the deadline cannot be told.");
    }

    @Test
    void a_subject_project_lacks_what_it_does_not_name() {
        register.addProjects(project("sp-1")
                .duties(List.of())
                .coverages(List.of())
                .measures(List.of())
                .build());

        assertThat(sentence(inspect(new SubjectProjectIncomplete())))
                .isEqualTo(
                        "Subject project 'sp-1' led by 'o-county' lacks: duties, coverages, measures; expected duties,"
                                + " coverages and measures.");
    }

    private static Assignment former(LocalDate last) {
        return led("former", "d-works", "c-04").during(until(last)).build();
    }

    private static Assignment next(LocalDate first) {
        return led("next", "d-works", "c-01").during(DateRange.from(first)).build();
    }

    private static Assignment other(String id, LocalDate first) {
        return led(id, "d-works", "c-03")
                .holding(Holding.SHARED)
                .during(DateRange.of(first, first))
                .build();
    }

    private static ResponsibilityLetterBuilder down(String id) {
        return ResponsibilityLetter.builder()
                .id(Ref.of(id))
                .issuer(Actor.organization("o-yunshan"))
                .recipient(Actor.organization("o-qingxi"))
                .term(DateRange.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
    }
}
