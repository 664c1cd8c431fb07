package org.qinglian.scoring.scheme;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.qinglian.scoring.fact.Measure;
import org.qinglian.scoring.fact.SurveyMeasure;

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

    /** The name of what a measure counts, if it is such a trace. The votes of a survey are none. */
    static Optional<String> in(Measure measure) {
        return measure instanceof SurveyMeasure
                ? Optional.empty()
                : CountedFact.of(measure).stream()
                        .map(CountedFact::name)
                        .filter(name -> Stream.of(name.toLowerCase(Locale.ROOT).split("[^a-z]+"))
                                .anyMatch(WORDS::contains))
                        .findFirst();
    }
}
