package org.qinglian.scoring.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.common.Copy;
import org.qinglian.scoring.scheme.ListEnd;
import org.qinglian.scoring.scheme.RankList;
import org.qinglian.scoring.scheme.Ties;

/**
 * A ranking (排名) within peer groups. Subjects without a score are not in it.
 *
 * @param ranks every rank, group by group in the order in which the groups first came, best first; ties by identifier
 * @param apart who is scored but stands apart (单列), since an override gives it no grade: it has no rank
 */
public record Ranking(List<Rank> ranks, List<String> apart) {
    public Ranking {
        ranks = Copy.list(ranks);
        apart = Copy.list(apart);
    }

    /** A ranking by score alone, in which equal scores share a rank. */
    public static Ranking of(List<Contender> contenders) {
        return of(contenders, Ties.SHARED, List.of());
    }

    /** A ranking with ties broken as a scheme declares. */
    public static Ranking of(List<Contender> contenders, Ties ties, List<String> apart) {
        List<Rank> ranks = new ArrayList<>();
        Order.of(contenders, ties).values().forEach(group -> rank(group, ranks));
        return new Ranking(ranks, apart);
    }

    private static void rank(List<Contender> ordered, List<Rank> ranks) {
        int rank = 0;
        for (int i = 0; i < ordered.size(); i++) {
            Contender contender = ordered.get(i);
            rank = i > 0 && contender.isTiedWith(ordered.get(i - 1)) ? rank : i + 1;
            ranks.add(new Rank(
                    contender.subject(),
                    contender.group(),
                    contender.score(),
                    rank,
                    ordered.size(),
                    contender.award()));
        }
    }

    /** The rank of a subject. */
    public Optional<Rank> rank(String subject) {
        return ranks.stream().filter(rank -> rank.subject().equals(subject)).findFirst();
    }

    /** The first or last of each peer group, from the end of the list inwards. */
    public List<Rank> list(RankList list) {
        Map<String, List<Rank>> groups = new LinkedHashMap<>();
        ranks.forEach(rank ->
                groups.computeIfAbsent(rank.group(), group -> new ArrayList<>()).add(rank));
        List<Rank> listed = new ArrayList<>();
        for (List<Rank> group : groups.values()) {
            int places = list.places().among(group.size());
            List<Rank> eligible = new ArrayList<>(group);
            if (list.end() == ListEnd.TOP) {
                eligible.removeIf(rank -> !rank.award());
            } else {
                Collections.reverse(eligible);
            }
            listed.addAll(eligible.subList(0, within(eligible, places, list)));
        }
        return listed;
    }

    private static int within(List<Rank> ordered, int places, RankList list) {
        List<Contender> contenders = ordered.stream()
                .map(rank -> Contender.of(rank.subject(), rank.group(), BigDecimal.valueOf(rank.rank())))
                .toList();
        return Order.within(contenders, places, list.places().word());
    }
}
