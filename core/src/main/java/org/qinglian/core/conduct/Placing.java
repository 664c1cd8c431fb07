package org.qinglian.core.conduct;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qinglian.core.organization.Actor;

/** Who is among the first and the last of one list (名次). */
final class Placing {
    private final RankingRule rule;
    private final Map<RankingGroup, List<RankingEntry>> groups = new LinkedHashMap<>();
    private final Set<Actor> ranked = new HashSet<>();

    private Placing(RankingRule rule, RankingList list) {
        this.rule = rule;
        rule.groups().forEach(group -> groups.put(group, new ArrayList<>()));
        for (RankingEntry entry : list.entries()) {
            Optional<RankingGroup> group = rule.group(entry.group());
            if (entry.value().isPresent() && group.isPresent() && ranked.add(entry.unit())) {
                groups.computeIfAbsent(group.get(), key -> new ArrayList<>()).add(entry);
            }
        }
    }

    static Placing of(RankingRule rule, RankingList list) {
        return new Placing(rule, list);
    }

    boolean isRanked(Actor unit) {
        return ranked.contains(unit);
    }

    List<Actor> red() {
        Set<Actor> red = new LinkedHashSet<>();
        groups.forEach((group, entries) -> {
            Set<Actor> first = first(entries, group.red());
            first.removeAll(last(entries, group.black()));
            red.addAll(first);
        });
        return List.copyOf(red);
    }

    /** Those in the last so many places of each group; empty means those that the group itself says. */
    List<Actor> last(Optional<Integer> places) {
        Set<Actor> all = new LinkedHashSet<>();
        groups.forEach((group, entries) -> {
            Set<Actor> last = last(entries, places.orElse(group.black()));
            last.removeAll(first(entries, group.red()));
            all.addAll(last);
        });
        return List.copyOf(all);
    }

    private Set<Actor> first(List<RankingEntry> entries, int places) {
        return outermost(entries, places, better());
    }

    private Set<Actor> last(List<RankingEntry> entries, int places) {
        return outermost(entries, places, better().reversed());
    }

    /** The entries in the order of the list whose value is among the {@code places} foremost by {@code order}. */
    private Set<Actor> outermost(List<RankingEntry> entries, int places, Comparator<BigDecimal> order) {
        List<BigDecimal> values = entries.stream()
                .flatMap(entry -> entry.value().stream())
                .sorted(order)
                .toList();
        Set<Actor> listed = new LinkedHashSet<>();
        if (places < 1 || values.isEmpty()) {
            return listed;
        }
        BigDecimal margin = values.get(Math.min(places, values.size()) - 1);
        long upToMargin = values.stream()
                .filter(value -> order.compare(value, margin) <= 0)
                .count();
        boolean marginListed = rule.ties() == TiesPolicy.ALL_LISTED || upToMargin <= places;
        for (RankingEntry entry : entries) {
            int beyond = order.compare(entry.value().orElseThrow(), margin);
            if (beyond < 0 || (beyond == 0 && marginListed)) {
                listed.add(entry.unit());
            }
        }
        return listed;
    }

    private Comparator<BigDecimal> better() {
        return rule.direction() == RankingDirection.HIGHER_IS_BETTER
                ? Comparator.reverseOrder()
                : Comparator.naturalOrder();
    }
}
