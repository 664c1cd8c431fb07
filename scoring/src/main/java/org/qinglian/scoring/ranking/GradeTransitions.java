package org.qinglian.scoring.ranking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qinglian.core.common.Copy;
import org.qinglian.scoring.scheme.Advance;
import org.qinglian.scoring.scheme.Band;
import org.qinglian.scoring.scheme.Outcome;

/**
 * From last period's grades to this one's (等次变动): who rose, who fell, and who did not reach what its old grade asks for.
 *
 * @param counts how many went from each old grade to each new one; both best first
 * @param risen who has a better grade than before
 * @param fallen who has a worse one
 * @param missed who had to reach a grade and did not
 */
public record GradeTransitions(
        Map<String, Map<String, Integer>> counts, List<String> risen, List<String> fallen, List<Missed> missed) {
    /**
     * A requirement that was not met (未达晋级要求).
     *
     * @param subject who did not meet it
     * @param advance the requirement
     * @param found the grade that it has
     */
    public record Missed(String subject, Advance advance, String found) {}

    public GradeTransitions {
        counts = Copy.map(counts);
        risen = Copy.list(risen);
        fallen = Copy.list(fallen);
        missed = Copy.list(missed);
    }

    /**
     * Compares the grades of those who have one both times.
     *
     * @param outcome the bands and what they ask for
     * @param before the grade of each subject in the period before
     * @param after the grade of each subject now
     */
    public static GradeTransitions of(Outcome outcome, Map<String, String> before, Map<String, String> after) {
        Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
        for (Band from : outcome.bands()) {
            Map<String, Integer> row = new LinkedHashMap<>();
            outcome.bands().forEach(to -> row.put(to.grade(), 0));
            counts.put(from.grade(), row);
        }
        List<String> risen = new ArrayList<>();
        List<String> fallen = new ArrayList<>();
        List<Missed> missed = new ArrayList<>();
        after.forEach((subject, grade) -> {
            String earlier = before.getOrDefault(subject, "");
            int old = outcome.bandOf(earlier);
            int now = outcome.bandOf(grade);
            if (old >= 0 && now >= 0) {
                counts.getOrDefault(earlier, new LinkedHashMap<>()).merge(grade, 1, Integer::sum);
                if (old != now) {
                    (now < old ? risen : fallen).add(subject);
                }
                missed(outcome, subject, earlier, now, missed);
            }
        });
        return new GradeTransitions(counts, risen, fallen, missed);
    }

    private static void missed(Outcome outcome, String subject, String old, int now, List<Missed> missed) {
        for (Advance advance : outcome.advances()) {
            if (advance.from().equals(old) && now > outcome.bandOf(advance.to())) {
                missed.add(new Missed(subject, advance, outcome.bands().get(now).grade()));
            }
        }
    }
}
