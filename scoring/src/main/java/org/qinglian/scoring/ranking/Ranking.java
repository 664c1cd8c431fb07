package org.qinglian.scoring.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.common.Copy;

/**
 * A ranking (排名) within peer groups. Subjects without a score are not in it.
 *
 * @param ranks every rank, group by group in the order in which the groups first came, best first; ties by identifier
 */
public record Ranking(List<Rank> ranks) {
    public Ranking {
        ranks = Copy.list(ranks);
    }

    public static Ranking of(List<Contender> contenders) {
        Map<String, List<Contender>> groups = new LinkedHashMap<>();
        for (Contender contender : contenders) {
            groups.computeIfAbsent(contender.group(), group -> new ArrayList<>())
                    .add(contender);
        }
        List<Rank> ranks = new ArrayList<>();
        groups.values().forEach(group -> rank(group, ranks));
        return new Ranking(ranks);
    }

    private static void rank(List<Contender> group, List<Rank> ranks) {
        group.sort(Comparator.comparing(Contender::score).reversed().thenComparing(Contender::subject));
        int rank = 0;
        for (int i = 0; i < group.size(); i++) {
            Contender contender = group.get(i);
            boolean tied = i > 0 && contender.score().compareTo(group.get(i - 1).score()) == 0;
            rank = tied ? rank : i + 1;
            ranks.add(new Rank(contender.subject(), contender.group(), contender.score(), rank, group.size()));
        }
    }

    /** The rank of a subject. */
    public Optional<Rank> rank(String subject) {
        return ranks.stream().filter(rank -> rank.subject().equals(subject)).findFirst();
    }
}
