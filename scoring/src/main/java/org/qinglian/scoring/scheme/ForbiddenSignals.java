package org.qinglian.scoring.scheme;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.qinglian.scoring.fact.CountMeasure;
import org.qinglian.scoring.fact.Measure;
import org.qinglian.scoring.fact.PeakMeasure;
import org.qinglian.scoring.fact.ReadingMeasure;
import org.qinglian.scoring.fact.RunMeasure;
import org.qinglian.scoring.fact.SumMeasure;
import org.qinglian.scoring.fact.TallyMeasure;
import org.qinglian.scoring.fact.WindowsMeasure;

/**
 * Traces of the use of an app, which the national rules against formalism do not let anybody be assessed by (禁用信号): a
 * word of the name of an event or reading gives them away.
 */
final class ForbiddenSignals {
    private static final Set<String> WORDS = Set.of(
            "login",
            "logins",
            "checkin",
            "like",
            "likes",
            "favourite",
            "favourites",
            "favorite",
            "repost",
            "reposts",
            "vote",
            "votes",
            "online",
            "screenshot",
            "screenshots",
            "install",
            "installs",
            "clicks",
            "photo",
            "photos");

    private ForbiddenSignals() {}

    /** The name of what a measure counts, if it is such a trace. */
    static Optional<String> in(Measure measure) {
        return counted(measure)
                .filter(name -> Stream.of(name.toLowerCase(Locale.ROOT).split("[^a-z]+"))
                        .anyMatch(WORDS::contains));
    }

    private static Optional<String> counted(Measure measure) {
        if (measure instanceof CountMeasure count) {
            return Optional.of(count.event());
        }
        if (measure instanceof SumMeasure sum) {
            return Optional.of(sum.event());
        }
        if (measure instanceof TallyMeasure tally) {
            return Optional.of(tally.event());
        }
        if (measure instanceof WindowsMeasure windows) {
            return Optional.of(windows.event());
        }
        if (measure instanceof RunMeasure run) {
            return Optional.of(run.event());
        }
        if (measure instanceof PeakMeasure peak) {
            return Optional.of(peak.event());
        }
        return measure instanceof ReadingMeasure reading ? Optional.of(reading.reading()) : Optional.empty();
    }
}
