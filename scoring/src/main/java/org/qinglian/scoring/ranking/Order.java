package org.qinglian.scoring.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qinglian.scoring.scheme.PlacesWord;
import org.qinglian.scoring.scheme.Ties;

/** The order of those who are compared (排序): best first, ties broken as the scheme declares. */
final class Order {
    private Order() {}

    /** The contenders of each peer group, groups in the order in which they first came, each best first. */
    static Map<String, List<Contender>> of(List<Contender> contenders, Ties ties) {
        Map<String, List<Contender>> groups = new LinkedHashMap<>();
        for (Contender contender : contenders) {
            groups.computeIfAbsent(contender.group(), group -> new ArrayList<>())
                    .add(contender);
        }
        groups.values().forEach(group -> sort(group, ties));
        return groups;
    }

    /** A run is everybody within the margin below its first; criteria order a run, and no run mixes with the next. */
    private static void sort(List<Contender> group, Ties ties) {
        Comparator<Contender> byScore =
                Comparator.comparing(Contender::score).reversed().thenComparing(Contender::subject);
        group.sort(byScore);
        if (ties.by().isEmpty()) {
            return;
        }
        Comparator<Contender> byCriteria = (one, other) -> Contender.compare(one.criteria(), other.criteria());
        for (int from = 0; from < group.size(); ) {
            BigDecimal least = group.get(from).score().subtract(ties.margin());
            int to = from + 1;
            while (to < group.size() && group.get(to).score().compareTo(least) >= 0) {
                to++;
            }
            group.subList(from, to).sort(byCriteria.thenComparing(byScore));
            from = to;
        }
    }

    /**
     * How many of the first are within so many places, where those who are tied at the end go together: in, or with 不超过 out.
     */
    static int within(List<Contender> ordered, int places, PlacesWord word) {
        if (places <= 0 || places >= ordered.size()) {
            return Math.max(0, Math.min(places, ordered.size()));
        }
        int end = places;
        if (word == PlacesWord.AT_MOST) {
            while (end > 0 && ordered.get(end - 1).isTiedWith(ordered.get(end))) {
                end--;
            }
            return end;
        }
        while (end < ordered.size() && ordered.get(end).isTiedWith(ordered.get(end - 1))) {
            end++;
        }
        return end;
    }
}
