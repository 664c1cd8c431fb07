package org.qinglian.core.inspection.rectification;

import java.util.List;
import java.util.stream.Stream;
import org.qinglian.core.check.Check;

/** The checks of rectification. */
public final class RectificationChecks {
    private RectificationChecks() {}

    /** Every one, in the order in which they are run. */
    public static List<Check> all() {
        return Stream.of(
                        RectificationHistories.all(),
                        campaigns(),
                        meetings(),
                        appraisals(),
                        problems(),
                        closeOut(),
                        supervisions(),
                        broadcasts(),
                        reviews(),
                        keyDates())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Check> campaigns() {
        return List.of(
                new CampaignActions(),
                new CampaignCasePolarity(),
                new PersonalListShort(),
                new PersonalProblemUnlisted());
    }

    private static List<Check> meetings() {
        return List.of(
                new MeetingMissing(),
                new MeetingOutOfSeason(),
                new MeetingQuorum(),
                new MeetingThemeLate(),
                new MeetingReportLate(),
                new MeetingWithoutProblems(),
                new SpecialMeetingMissing());
    }

    private static List<Check> appraisals() {
        return List.of(new AppraisalOrder(), new AppraisalUnbalanced(), new AppraisalExcess());
    }

    private static List<Check> problems() {
        return List.of(
                new ProblemNumberRepeated(),
                new ProblemIncomplete(),
                new BehaviourUnknown(),
                new ProblemOverdue(),
                new ExtensionUnfounded());
    }

    private static List<Check> closeOut() {
        return List.of(
                new SelfVerified(),
                new ClosedWithoutEvidence(),
                new ClosedUnsatisfied(),
                new ClosedWithOpenCase(),
                new ReboundNotReopened());
    }

    private static List<Check> supervisions() {
        return List.of(
                new SupervisionLate(),
                new PrincipalNotReported(),
                new SupervisionUnlisted(),
                new EndedWithOpenProblems(),
                new DisclosureExcepted(),
                new DisclosureUngrounded());
    }

    private static List<Check> broadcasts() {
        return List.of(
                new QuestionUnlisted(),
                new PledgeVague(),
                new PledgeOverdue(),
                new PledgeUnverified(),
                new VoteUnbalanced());
    }

    private static List<Check> reviews() {
        return List.of(
                new ReviewNotJoint(), new ReviewIncomplete(), new ReviewAgainstFindings(), new ReviewWithoutBody());
    }

    private static List<Check> keyDates() {
        return List.of(new FestivalUnwatched(), new KeyDateMisplaced(), new ReminderLate());
    }
}
