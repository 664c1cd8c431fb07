package org.qinglian.scoring.scheme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.scoring.fact.CountMeasure;
import org.qinglian.scoring.fact.Counting;
import org.qinglian.scoring.fact.DiscretionMeasure;
import org.qinglian.scoring.fact.JointMeasure;
import org.qinglian.scoring.fact.Measure;
import org.qinglian.scoring.fact.PeakMeasure;
import org.qinglian.scoring.fact.ReadingMeasure;
import org.qinglian.scoring.fact.RunMeasure;
import org.qinglian.scoring.fact.SumMeasure;
import org.qinglian.scoring.fact.SurveyMeasure;
import org.qinglian.scoring.fact.TallyMeasure;
import org.qinglian.scoring.fact.WindowsMeasure;
import org.qinglian.scoring.fact.YearPart;

/**
 * Which facts a measure counts (计量的事实): the events of a kind, or a reading.
 *
 * @param event whether they are events
 * @param name the kind of event or the name of the reading
 * @param where the attributes that an event must have
 * @param during the part of the year in which it must lie
 */
record CountedFact(boolean event, String name, Map<String, String> where, Optional<YearPart> during) {
    /** The facts of a measure; none for one that compares, sums up or reads other results. */
    static List<CountedFact> of(Measure measure) {
        if (measure instanceof CountMeasure count) {
            return events(count.event(), count.where(), count.counting());
        }
        if (measure instanceof SumMeasure sum) {
            return events(sum.event(), sum.where(), sum.counting());
        }
        if (measure instanceof JointMeasure joint) {
            return joint.parts().stream()
                    .flatMap(part -> events(part.event(), part.where(), part.counting()).stream())
                    .toList();
        }
        if (measure instanceof TallyMeasure tally) {
            return events(tally.event(), tally.where(), tally.counting());
        }
        if (measure instanceof WindowsMeasure windows) {
            return events(windows.event(), windows.where(), windows.counting());
        }
        if (measure instanceof RunMeasure run) {
            return events(run.event(), run.where(), run.counting());
        }
        if (measure instanceof PeakMeasure peak) {
            return events(peak.event(), peak.where(), peak.counting());
        }
        return uncounted(measure);
    }

    private static List<CountedFact> uncounted(Measure measure) {
        if (measure instanceof DiscretionMeasure discretion) {
            return events(discretion.event(), discretion.where(), Optional.empty());
        }
        if (measure instanceof SurveyMeasure survey) {
            return events(survey.event(), Map.of(), Optional.empty());
        }
        return measure instanceof ReadingMeasure reading
                ? List.of(new CountedFact(false, reading.reading(), Map.of(), Optional.empty()))
                : List.of();
    }

    private static List<CountedFact> events(String kind, Map<String, String> where, Optional<Counting> counting) {
        return List.of(new CountedFact(true, kind, where, counting.flatMap(Counting::during)));
    }

    /** Whether one fact can be among both. */
    boolean overlaps(CountedFact other) {
        boolean atOnce = during.isEmpty()
                || other.during.map(part -> part.overlaps(during.get())).orElse(true);
        return event == other.event
                && name.equals(other.name)
                && atOnce
                && where.entrySet().stream()
                        .allMatch(wanted -> other.where
                                .getOrDefault(wanted.getKey(), wanted.getValue())
                                .equals(wanted.getValue()));
    }
}
