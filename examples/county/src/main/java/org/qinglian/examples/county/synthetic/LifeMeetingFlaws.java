package org.qinglian.examples.county.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.qinglian.core.rectification.LifeMeeting;
import org.qinglian.core.rectification.LifeMeetingKind;
import org.qinglian.core.rectification.LifeMeetingState;
import org.qinglian.core.rectification.MemberAppraisal;
import org.qinglian.core.rectification.ProblemOrigin;

/** Flaws of life meetings (生活会类问题). */
final class LifeMeetingFlaws {
    static final List<SeededFlaw> ALL = List.of(
            SeededFlaw.found(
                    "rectification.meeting-missing",
                    1,
                    "The branch was between two secretaries in December and never met.",
                    draft -> removed(
                            draft, "meeting-missing", meeting -> draft.rectification.lifeMeetings.remove(meeting))),
            SeededFlaw.found(
                    "rectification.meeting-without-problems",
                    1,
                    "The minutes speak of measures, but nobody entered the problems.",
                    draft -> removed(draft, "meeting-without-problems", meeting -> {})),
            flaw(
                    "meeting-history",
                    "The talks were entered with a day after the drafts had been reviewed.",
                    meeting -> meeting.withHistory(RectificationFlaws.moved(
                            meeting.history(),
                            LifeMeetingState.TALKS,
                            held(meeting).minusDays(3)))),
            flaw(
                    "meeting-out-of-season",
                    "The meeting was put off to January without asking the superior.",
                    meeting -> meeting.withHistory(LifeMeetingGenerator.held(LocalDate.of(2026, 1, 15)))),
            flaw(
                    "meeting-quorum",
                    "Half of the members were away at a training course.",
                    meeting -> meeting.withExpected(10).withAttended(6)),
            RectificationFlaws.flaw(
                    "meeting-theme-late",
                    "The theme was reported only two weeks before the meeting.",
                    rectification -> rectification.lifeMeetings,
                    LifeMeetingFlaws::isDemocratic,
                    meeting -> meeting.withHistory(RectificationFlaws.moved(
                            meeting.history(),
                            LifeMeetingState.NOTIFIED,
                            held(meeting).minusDays(14)))),
            RectificationFlaws.flaw(
                    "meeting-report-late",
                    "The report lay on a desk over the New Year.",
                    rectification -> rectification.lifeMeetings,
                    LifeMeetingFlaws::isDemocratic,
                    meeting -> meeting.withHistory(RectificationFlaws.moved(
                            meeting.history(),
                            LifeMeetingState.REPORTED,
                            held(meeting).plusDays(16)))),
            appraisal(
                    "appraisal-order",
                    "The vote was taken before the members had appraised each other.",
                    appraisal -> appraisal.withVotedOn(
                            appraisal.mutuallyAppraisedOn().orElseThrow().minusDays(1))),
            appraisal(
                    "appraisal-unbalanced",
                    "A member who had moved away was graded too.",
                    appraisal -> appraisal.withUnqualified(1)),
            appraisal(
                    "appraisal-excess",
                    "Nobody wanted to be the one who says no.",
                    appraisal -> appraisal
                            .withExcellent(appraisal.excellent() + 1)
                            .withQualified(appraisal.qualified() - 1)));

    private LifeMeetingFlaws() {}

    private static SeededFlaw flaw(String name, String story, UnaryOperator<LifeMeeting> change) {
        return RectificationFlaws.flaw(
                name, story, rectification -> rectification.lifeMeetings, LifeMeetingFlaws::isOfBranch, change);
    }

    private static SeededFlaw appraisal(String name, String story, UnaryOperator<MemberAppraisal> change) {
        return flaw(
                name,
                story,
                meeting ->
                        meeting.withAppraisal(change.apply(meeting.appraisal().orElseThrow())));
    }

    private static boolean isOfBranch(LifeMeeting meeting) {
        return meeting.appraisal().isPresent();
    }

    private static boolean isDemocratic(LifeMeeting meeting) {
        return meeting.kind() == LifeMeetingKind.DEMOCRATIC;
    }

    private static LocalDate held(LifeMeeting meeting) {
        return meeting.heldOn().orElseThrow();
    }

    /** Takes a meeting, and its problems from the list. */
    private static void removed(CountyDraft draft, String stream, Consumer<LifeMeeting> then) {
        for (LifeMeeting meeting : draft.claim(
                draft.chance("rectification." + stream),
                draft.rectification.lifeMeetings,
                LifeMeetingFlaws::isOfBranch,
                1)) {
            draft.rectification.problems.removeIf(problem -> problem.origin()
                    .flatMap(ProblemOrigin::meeting)
                    .filter(meeting.id()::equals)
                    .isPresent());
            then.accept(meeting);
        }
    }
}
