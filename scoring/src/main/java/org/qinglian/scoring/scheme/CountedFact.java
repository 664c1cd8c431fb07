package org.qinglian.scoring.scheme;

import java.util.Map;
import java.util.Optional;
import org.qinglian.scoring.fact.CountMeasure;
import org.qinglian.scoring.fact.DiscretionMeasure;
import org.qinglian.scoring.fact.Measure;
import org.qinglian.scoring.fact.PeakMeasure;
import org.qinglian.scoring.fact.ReadingMeasure;
import org.qinglian.scoring.fact.RunMeasure;
import org.qinglian.scoring.fact.SumMeasure;
import org.qinglian.scoring.fact.SurveyMeasure;
import org.qinglian.scoring.fact.TallyMeasure;
import org.qinglian.scoring.fact.WindowsMeasure;

/**
 * Which facts a measure counts (计量的事实): the events of a kind, or a reading.
 *
 * @param event whether they are events
 * @param name the kind of event or the name of the reading
 * @param where the attributes that an event must have
 */
record CountedFact(boolean event, String name, Map<String, String> where) {
    /** The facts of a measure; none for one that compares, sums up or reads other results. */
    static Optional<CountedFact> of(Measure measure) {
        if (measure instanceof CountMeasure count) {
            return events(count.event(), count.where());
        }
        if (measure instanceof SumMeasure sum) {
            return events(sum.event(), sum.where());
        }
        if (measure instanceof TallyMeasure tally) {
            return events(tally.event(), tally.where());
        }
        if (measure instanceof WindowsMeasure windows) {
            return events(windows.event(), windows.where());
        }
        if (measure instanceof RunMeasure run) {
            return events(run.event(), run.where());
        }
        if (measure instanceof PeakMeasure peak) {
            return events(peak.event(), peak.where());
        }
        if (measure instanceof DiscretionMeasure discretion) {
            return events(discretion.event(), discretion.where());
        }
        if (measure instanceof SurveyMeasure survey) {
            return events(survey.event(), Map.of());
        }
        return measure instanceof ReadingMeasure reading
                ? Optional.of(new CountedFact(false, reading.reading(), Map.of()))
                : Optional.empty();
    }

    private static Optional<CountedFact> events(String kind, Map<String, String> where) {
        return Optional.of(new CountedFact(true, kind, where));
    }

    /** Whether one fact can be among both. */
    boolean overlaps(CountedFact other) {
        return event == other.event
                && name.equals(other.name)
                && where.entrySet().stream()
                        .allMatch(wanted -> other.where
                                .getOrDefault(wanted.getKey(), wanted.getValue())
                                .equals(wanted.getValue()));
    }
}
