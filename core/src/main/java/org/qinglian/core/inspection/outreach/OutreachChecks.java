package org.qinglian.core.inspection.outreach;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.HistoryInOrder;
import org.qinglian.core.outreach.OutreachBasis;
import org.qinglian.core.outreach.RecognitionLifecycle;

/** The checks of this feature. */
public final class OutreachChecks {
    private OutreachChecks() {}

    /** Every one, in the order in which they are run. */
    public static List<Check> all() {
        return Stream.of(plans(), recognitions(), samples(), surveys(), pledges())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Check> plans() {
        return List.of(
                new SectorWithoutPlan(),
                new PlanWithoutLead(),
                new ThemeMonthRepeated(),
                new ThemeMissing(),
                new ThemeWithoutMeeting(),
                new MeetingOffTheme());
    }

    private static List<Check> recognitions() {
        return List.of(
                new HistoryInOrder<>(
                        "outreach.recognition-history",
                        Optional.of(OutreachBasis.RECOGNITION),
                        OutreachCollections.RECOGNITIONS,
                        inspected -> RecognitionLifecycle.order()),
                new RecognitionWithoutBody(),
                new RecognitionBarred(),
                new RecognitionPublicity(),
                new RecognitionUnreviewed());
    }

    private static List<Check> samples() {
        return List.of(
                new SampleUnauthorised(),
                new SampleOverstated(),
                new SampleUnrecognised(),
                new SampleExpired(),
                new SampleUndescribed(),
                new SampleCopyUnfounded(),
                new PublicityOfLapsed());
    }

    private static List<Check> surveys() {
        return List.of(
                new SurveyCounts(),
                new SurveyOptions(),
                new SurveyScale(),
                new SurveyTooSmall(),
                new SurveyUndescribed(),
                new SurveyPublished());
    }

    private static List<Check> pledges() {
        return List.of(
                new PledgeIncomplete(),
                new PledgeOverdue(),
                new PledgeUnverified(),
                new TaskForceLapsed(),
                new BenchmarkMissed(),
                new ExtensionUntold());
    }
}
