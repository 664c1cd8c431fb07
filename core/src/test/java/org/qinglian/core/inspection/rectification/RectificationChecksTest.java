package org.qinglian.core.inspection.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qinglian.core.fixture.QinglianAssertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.qinglian.core.check.Check;
import org.qinglian.core.common.Share;
import org.qinglian.core.conduct.Matter;
import org.qinglian.core.fixture.ProgrammeSamples;
import org.qinglian.core.fixture.RectificationSamples;
import org.qinglian.core.inspection.Inspection;
import org.qinglian.core.inspection.Inspector;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.programme.Programme;
import org.qinglian.core.rectification.AccountabilityBroadcast;
import org.qinglian.core.rectification.DisclosureDecision;
import org.qinglian.core.rectification.DisclosureException;
import org.qinglian.core.rectification.ElectionReview;
import org.qinglian.core.rectification.GroundFinding;
import org.qinglian.core.rectification.KeyDate;
import org.qinglian.core.rectification.LifeMeeting;
import org.qinglian.core.rectification.LifeMeetingState;
import org.qinglian.core.rectification.LookBack;
import org.qinglian.core.rectification.ProblemItem;
import org.qinglian.core.rectification.RectificationNorms;
import org.qinglian.core.rectification.RectificationRegister;
import org.qinglian.core.rectification.Rescheduling;
import org.qinglian.core.rectification.SatisfactionVote;
import org.qinglian.core.rectification.Supervision;
import org.qinglian.core.rectification.SupervisionState;

class RectificationChecksTest {
    private static final LocalDate AS_OF = ProgrammeSamples.AS_OF;

    @ParameterizedTest
    @CsvSource({"2025-12-02, true", "2025-12-03, true", "2025-12-04, false"})
    void a_theme_is_reported_fifteen_days_before_the_meeting(LocalDate reported, boolean inTime) {
        LifeMeeting meeting = RectificationSamples.meeting("m").build();
        Inspection inspection = meetings(
                new MeetingThemeLate(),
                meeting.withHistory(
                        meeting.history().get(0),
                        Step.of(LifeMeetingState.NOTIFIED, reported),
                        meeting.history().get(5)));

        assertThat(inspection.isClean()).isEqualTo(inTime);
    }

    @ParameterizedTest
    @CsvSource({"2026-07-14, false", "2026-07-15, true", "2026-07-16, true"})
    void a_theme_that_is_not_reported_yet_may_be_until_its_last_day(LocalDate planned, boolean inTime) {
        LifeMeeting meeting = RectificationSamples.meeting("m")
                .plannedFor(planned)
                .history(List.of())
                .build();

        assertThat(meetings(new MeetingThemeLate(), meeting).isClean()).isEqualTo(inTime);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01, true", "2026-01-02, true", "2026-01-03, false"})
    void a_meeting_is_reported_on_within_fifteen_days(LocalDate reported, boolean inTime) {
        LifeMeeting meeting = RectificationSamples.meeting("m").build();
        Inspection inspection = meetings(
                new MeetingReportLate(),
                meeting.withHistory(meeting.history().get(5), Step.of(LifeMeetingState.REPORTED, reported)));

        assertThat(inspection.isClean()).isEqualTo(inTime);
    }

    @Test
    void an_organisation_life_meeting_is_not_asked_for_its_reports() {
        LifeMeeting meeting = RectificationSamples.branchMeeting("m")
                .history(List.of(Step.of(LifeMeetingState.HELD, LocalDate.of(2025, 12, 18))))
                .build();

        assertThat(meetings(new MeetingThemeLate(), meeting)).isClean().met("rectification.meeting-theme-late", 0);
        assertThat(meetings(new MeetingReportLate(), meeting)).isClean().met("rectification.meeting-report-late", 0);
    }

    @ParameterizedTest
    @CsvSource({"2025-09-30, false", "2025-10-01, true", "2025-12-31, true", "2026-01-01, false"})
    void a_yearly_meeting_is_held_in_the_fourth_quarter_of_its_year(LocalDate held, boolean inSeason) {
        LifeMeeting meeting = RectificationSamples.meeting("m")
                .history(RectificationSamples.held(held))
                .build();

        assertThat(meetings(new MeetingOutOfSeason(), meeting).isClean()).isEqualTo(inSeason);
    }

    @Test
    void consent_to_another_time_comes_before_the_meeting() {
        LocalDate held = LocalDate.of(2026, 1, 15);
        LifeMeeting meeting = RectificationSamples.meeting("m")
                .history(RectificationSamples.held(held))
                .build();

        assertThat(meetings(new MeetingOutOfSeason(), meeting.withRescheduling(consent(held))))
                .isClean();
        assertThat(meetings(new MeetingOutOfSeason(), meeting.withRescheduling(consent(held.plusDays(1)))))
                .hasOnlyFindings("rectification.meeting-out-of-season m");
    }

    @Test
    void without_the_numbers_a_quorum_cannot_be_told() {
        assertThat(meetings(
                        new MeetingQuorum(),
                        RectificationSamples.meeting("m")
                                .expected(Optional.empty())
                                .build()))
                .hasNoFindings()
                .couldNotAssess("rectification.meeting-quorum", "m");
    }

    @Test
    void a_place_may_ask_for_a_larger_quorum() {
        Inspection inspection = Inspector.builder()
                .add(new MeetingQuorum())
                .norms(RectificationNorms.standard().withQuorum(new Share(90, 100)))
                .build()
                .inspect(
                        programme(register -> register.withLifeMeetings(
                                RectificationSamples.meeting("m").build())),
                        AS_OF);

        assertThat(inspection)
                .finding("rectification.meeting-quorum", "m")
                .hasMessage(
                        Locale.ENGLISH, "Life meeting 'm' was attended by 8 of 9; expected 90/100 of them or more.");
    }

    @Test
    void meetings_of_a_year_without_a_ledger_are_not_asked_for() {
        LifeMeeting ofThisYear = RectificationSamples.meeting("m").year(2026).build();

        assertThat(meetings(new MeetingMissing(), ofThisYear)).isClean().met("rectification.meeting-missing", 0);
        assertThat(meetings(
                        new MeetingMissing(), RectificationSamples.meeting("m").build()))
                .hasOnlyFindings(
                        "rectification.meeting-missing o-county",
                        "rectification.meeting-missing o-discipline",
                        "rectification.meeting-missing o-qingxi",
                        "rectification.meeting-missing o-baishi");
    }

    @ParameterizedTest
    @CsvSource({"2025-11-09, true", "2025-11-10, true", "2025-11-11, false"})
    void a_special_meeting_follows_within_two_months_of_the_feedback(LocalDate held, boolean inTime) {
        Inspection inspection = inspect(
                new SpecialMeetingMissing(),
                AS_OF,
                register -> register.withSupervisions(
                                RectificationSamples.supervision("sv-1").build())
                        .withLifeMeetings(RectificationSamples.specialMeeting("m")
                                .history(RectificationSamples.held(held))
                                .build()));

        assertThat(inspection.isClean()).isEqualTo(inTime);
    }

    @Test
    void an_audit_calls_for_no_special_meeting() {
        assertThat(inspect(
                        new SpecialMeetingMissing(),
                        AS_OF,
                        register -> register.withSupervisions(
                                RectificationSamples.audit("s").build())))
                .isClean()
                .met("rectification.special-meeting-missing", 0);
    }

    @Test
    void the_same_number_may_stand_in_the_ledgers_of_two_units() {
        assertThat(problems(
                        new ProblemNumberRepeated(),
                        RectificationSamples.problem("a").number("1").build(),
                        RectificationSamples.problem("b")
                                .number("1")
                                .responsibleUnit(Actor.institution("i-yunshan"))
                                .build(),
                        RectificationSamples.problem("c").number(" 1 ").build()))
                .hasOnlyFindings("rectification.problem-number-repeated c");
    }

    @Test
    void a_new_problem_need_not_be_complete() {
        ProblemItem fresh = RectificationSamples.problem("p")
                .standard(Optional.empty())
                .measures(List.of())
                .responsibleLeader(Optional.empty())
                .deadline(Optional.empty())
                .build();

        assertThat(problems(
                        new ProblemIncomplete(),
                        fresh.withHistory(fresh.history().subList(0, 1))))
                .isClean();
        assertThat(problems(new ProblemIncomplete(), fresh))
                .finding("rectification.problem-incomplete", "p")
                .hasMessage(Locale.CHINA, "问题“p”已交办而缺少：整改标准、整改措施、责任领导、整改时限；应明确整改标准、整改措施、责任领导和整改时限。");
    }

    @ParameterizedTest
    @CsvSource({"2026-08-30, true", "2026-08-31, true", "2026-09-01, false"})
    void reports_overdue_when_the_deadline_passed_yesterday(LocalDate asOf, boolean inTime) {
        Inspection inspection = inspect(
                new ProblemOverdue(),
                asOf,
                register -> register.withProblems(
                        RectificationSamples.openProblem("p").build()));

        assertThat(inspection.isClean()).isEqualTo(inTime);
    }

    @Test
    void a_verifier_may_be_neither_leader_nor_handler_under_any_record() {
        assertThat(problems(
                        new SelfVerified(),
                        RectificationSamples.problem("member-of-leader")
                                .verifiedBy(Actor.member("m-01"))
                                .build(),
                        RectificationSamples.problem("handler")
                                .verifiedBy(Actor.member("m-03"))
                                .build(),
                        RectificationSamples.problem("nobody")
                                .verifiedBy(Optional.empty())
                                .build(),
                        RectificationSamples.problem("other")
                                .verifiedBy(Actor.member("m-04"))
                                .build()))
                .hasOnlyFindings(
                        "rectification.self-verified member-of-leader",
                        "rectification.self-verified handler",
                        "rectification.self-verified nobody");
    }

    @ParameterizedTest
    @CsvSource({"59, false", "60, true", "61, true"})
    void six_of_ten_valid_votes_are_enough(int satisfied, boolean enough) {
        Inspection inspection = problems(
                new ClosedUnsatisfied(),
                RectificationSamples.problem("p")
                        .satisfaction(new SatisfactionVote(120, satisfied, 100 - satisfied, 20))
                        .build());

        assertThat(inspection.isClean()).isEqualTo(enough);
    }

    @Test
    void a_vote_without_a_valid_one_cannot_be_judged() {
        assertThat(problems(
                        new ClosedUnsatisfied(),
                        RectificationSamples.problem("p")
                                .satisfaction(new SatisfactionVote(5, 0, 0, 5))
                                .build()))
                .hasNoFindings()
                .couldNotAssess("rectification.closed-unsatisfied", "p");
    }

    @ParameterizedTest
    @CsvSource({"2026-01-15, true", "2026-01-16, true", "2026-01-17, false"})
    void a_case_is_closed_by_the_day_on_which_the_problem_is(LocalDate closed, boolean inOrder) {
        Inspection inspection = problems(
                new ClosedWithOpenCase(),
                RectificationSamples.problem("p")
                        .cases(List.of(
                                Matter.opened("1号", LocalDate.of(2025, 10, 9)).closed(closed)))
                        .build());

        assertThat(inspection.isClean()).isEqualTo(inOrder);
    }

    @Test
    void what_came_back_is_reopened_after_the_look_and_not_before() {
        ProblemItem reopened = RectificationSamples.reopened("p").build();
        LookBack later = new LookBack(LocalDate.of(2026, 6, 1), Actor.organization("o-discipline"), true);

        assertThat(problems(new ReboundNotReopened(), reopened)).isClean();
        assertThat(problems(new ReboundNotReopened(), reopened.withLookBacks(later)))
                .hasOnlyFindings("rectification.rebound-not-reopened p");
    }

    @ParameterizedTest
    @CsvSource({"2025-10-09, true", "2025-10-10, true", "2025-10-11, false"})
    void a_plan_is_filed_within_a_month_of_the_feedback(LocalDate filed, boolean inTime) {
        Supervision supervision = RectificationSamples.supervision("s").build();
        Inspection inspection = supervisions(
                new SupervisionLate(),
                supervision.withHistory(at(supervision.history(), 1, Step.of(SupervisionState.PLAN_FILED, filed))));

        assertThat(inspection.isClean()).isEqualTo(inTime);
    }

    @ParameterizedTest
    @CsvSource({"2026-09-09, true", "2026-09-10, true", "2026-09-11, false"})
    void all_is_closed_within_a_year_of_the_feedback(LocalDate asOf, boolean inTime) {
        Supervision supervision = RectificationSamples.supervision("s").build();
        Inspection inspection = inspect(
                new SupervisionLate(),
                asOf,
                register -> register.withSupervisions(
                        supervision.withHistory(supervision.history().subList(0, 3))));

        assertThat(inspection.isClean()).isEqualTo(inTime);
    }

    @ParameterizedTest
    @CsvSource({"2025-11-09, true", "2025-11-10, true", "2025-11-11, false"})
    void the_principal_reports_within_two_months_of_the_feedback(LocalDate reported, boolean inTime) {
        assertThat(supervisions(
                                new PrincipalNotReported(),
                                RectificationSamples.supervision("s")
                                        .principalReportedOn(reported)
                                        .build())
                        .isClean())
                .isEqualTo(inTime);
    }

    @Test
    void without_their_number_nobody_can_tell_whether_all_problems_are_listed() {
        assertThat(supervisions(
                        new SupervisionUnlisted(),
                        RectificationSamples.supervision("s")
                                .problems(Optional.empty())
                                .build()))
                .hasNoFindings()
                .couldNotAssess("rectification.supervision-unlisted", "s");
    }

    @Test
    void what_is_basically_done_does_not_keep_a_supervision_from_its_summary() {
        Inspection inspection = inspect(
                new EndedWithOpenProblems(),
                AS_OF,
                register -> register.withSupervisions(
                                RectificationSamples.supervision("sv-1").build())
                        .withProblems(RectificationSamples.basicallyDone("p").build()));

        assertThat(inspection).isClean().met("rectification.ended-with-open-problems", 1);
    }

    @ParameterizedTest
    @EnumSource(DisclosureException.class)
    void each_of_the_five_exceptions_keeps_a_result_from_the_public(DisclosureException exception) {
        DisclosureDecision open =
                RectificationSamples.disclosure().addExceptions(exception).build();
        DisclosureDecision withheld = open.withOpen(false).withPublishedOn(Optional.empty());

        assertThat(supervisions(
                        new DisclosureExcepted(),
                        RectificationSamples.supervision("s").disclosure(open).build()))
                .hasOnlyFindings("rectification.disclosure-excepted s");
        assertThat(supervisions(
                        new DisclosureUngrounded(),
                        RectificationSamples.supervision("s")
                                .disclosure(withheld)
                                .build()))
                .isClean();
    }

    @Test
    void a_result_on_which_nobody_decided_or_that_was_never_published_is_named() {
        DisclosureDecision unpublished =
                RectificationSamples.disclosure().publishedOn(Optional.empty()).build();

        assertThat(supervisions(
                        new DisclosureUngrounded(),
                        RectificationSamples.supervision("s")
                                .disclosure(Optional.empty())
                                .build()))
                .finding("rectification.disclosure-ungrounded", "s")
                .hasMessage(
                        Locale.ENGLISH,
                        "Supervision 's' is summarised, its disclosure: not decided; expected it to be public, or the ground on which it is not.");
        assertThat(supervisions(
                        new DisclosureUngrounded(),
                        RectificationSamples.supervision("s")
                                .disclosure(unpublished)
                                .build()))
                .hasOnlyFindings("rectification.disclosure-ungrounded s");
    }

    @ParameterizedTest
    @CsvSource({"2026-04-29, true", "2026-04-30, true", "2026-05-01, false"})
    void a_pledge_is_kept_by_its_day(LocalDate asOf, boolean inTime) {
        AccountabilityBroadcast broadcast = RectificationSamples.broadcast("b")
                .pledges(List.of(
                        RectificationSamples.pledge().keptOn(Optional.empty()).build()))
                .build();

        assertThat(inspect(new PledgeOverdue(), asOf, register -> register.withBroadcasts(broadcast))
                        .isClean())
                .isEqualTo(inTime);
    }

    @Test
    void votes_are_balanced_wherever_they_are_recorded() {
        SatisfactionVote full = new SatisfactionVote(44, 36, 6, 2);
        SatisfactionVote tooMany = new SatisfactionVote(43, 36, 6, 2);

        assertThat(inspect(
                        new VoteUnbalanced(),
                        AS_OF,
                        register -> register.withProblems(
                                        RectificationSamples.problem("p1")
                                                .satisfaction(full)
                                                .build(),
                                        RectificationSamples.problem("p2")
                                                .satisfaction(tooMany)
                                                .build())
                                .withSupervisions(RectificationSamples.supervision("s")
                                        .satisfaction(tooMany)
                                        .build())))
                .hasOnlyFindings("rectification.vote-unbalanced p2", "rectification.vote-unbalanced s");
    }

    @Test
    void a_ground_that_was_found_needs_evidence() {
        ElectionReview removal = RectificationSamples.removal("r").build();
        List<GroundFinding> bare = removal.findings().stream()
                .map(finding -> new GroundFinding(finding.ground(), finding.found(), Optional.empty()))
                .toList();

        assertThat(reviews(new ReviewIncomplete(), removal)).isClean();
        assertThat(reviews(new ReviewIncomplete(), removal.withFindings(bare)))
                .finding("rectification.review-incomplete", "r")
                .hasMessage(
                        Locale.ENGLISH,
                        "Election review 'r' is verified, yet these grounds are unanswered or without evidence: running Party sanction; expected none.");
    }

    @Test
    void nobody_is_removed_without_a_ground() {
        assertThat(reviews(
                        new ReviewAgainstFindings(),
                        RectificationSamples.removal("r")
                                .findings(
                                        RectificationSamples.review("k").build().findings())
                                .build()))
                .hasOnlyFindings("rectification.review-against-findings r");
    }

    @Test
    void a_removal_by_a_person_is_not_by_a_body() {
        ElectionReview removal = RectificationSamples.removal("r").build();

        assertThat(reviews(
                        new ReviewWithoutBody(),
                        removal.withHistory(at(
                                removal.history(), 2, removal.history().get(2).by(Actor.cadre("c-01"))))))
                .hasOnlyFindings("rectification.review-without-body r");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-28, true", "2026-03-29, true", "2026-03-30, false"})
    void a_reminder_is_given_seven_days_before_the_festival(LocalDate reminded, boolean inTime) {
        assertThat(inspect(
                                new ReminderLate(),
                                AS_OF,
                                register -> register.withKeyDates(RectificationSamples.keyDate("k")
                                        .remindedOn(reminded)
                                        .build()))
                        .isClean())
                .isEqualTo(inTime);
    }

    @Test
    void a_key_date_beyond_the_known_festivals_cannot_be_judged() {
        KeyDate far = RectificationSamples.keyDate("k").year(2100).build();

        for (Check check : List.of(new ReminderLate(), new KeyDateMisplaced())) {
            assertThat(inspect(check, AS_OF, register -> register.withKeyDates(far)))
                    .hasNoFindings()
                    .couldNotAssess(check.id(), "k");
        }
    }

    @Test
    void festivals_before_the_first_key_date_on_record_are_not_asked_for() {
        assertThat(inspect(
                        new FestivalUnwatched(),
                        AS_OF,
                        register -> register.withKeyDates(
                                RectificationSamples.keyDate("k").build())))
                .hasOnlyFindings("rectification.festival-unwatched qinghe")
                .finding("rectification.festival-unwatched", "qinghe")
                .hasMessage(
                        Locale.ENGLISH,
                        "Programme 'qinghe' has no key date for Labour Day; Dragon Boat Festival of 2026; expected one, with its reminder by 2026-04-24.");
    }

    private static <T> List<T> at(List<T> elements, int place, T other) {
        List<T> changed = new ArrayList<>(elements);
        changed.set(place, other);
        return changed;
    }

    private static Rescheduling consent(LocalDate day) {
        return new Rescheduling("书记岗位调整", Actor.organization("o-county"), day);
    }

    private static Inspection meetings(Check check, LifeMeeting... meetings) {
        return inspect(check, AS_OF, register -> register.withLifeMeetings(meetings));
    }

    private static Inspection problems(Check check, ProblemItem... problems) {
        return inspect(check, AS_OF, register -> register.withProblems(problems));
    }

    private static Inspection supervisions(Check check, Supervision supervision) {
        return inspect(check, AS_OF, register -> register.withSupervisions(supervision));
    }

    private static Inspection reviews(Check check, ElectionReview review) {
        return inspect(check, AS_OF, register -> register.withElectionReviews(review));
    }

    private static Inspection inspect(Check check, LocalDate asOf, UnaryOperator<RectificationRegister> change) {
        return Inspector.builder().add(check).build().inspect(programme(change), asOf);
    }

    private static Programme programme(UnaryOperator<RectificationRegister> change) {
        return ProgrammeSamples.withRectification(
                register -> change.apply(RectificationRegister.builder().build()));
    }
}
