package org.qinglian.core.conduct;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.qinglian.core.organization.Actor;

/**
 * Works out list after list who belongs on the red and the black list, and what is proposed for those who stay among the
 * last (红黑榜推算).
 *
 * <p>Lists are taken in the order of their days. Units that were not inspected are left out. A unit that would be among the
 * first and among the last, because its group is too small or tied throughout, is neither: that is our reading.
 * Stateless and thread-safe.
 */
public final class RankingSequence {
    private RankingSequence() {}

    /**
     * The outcome of each list.
     *
     * @param rule the rule that all the lists follow
     * @param lists the lists of one issuer, in any order
     * @return the outcomes, each in the place of its list
     */
    public static List<RankingOutcome> of(RankingRule rule, List<RankingList> lists) {
        IdentityHashMap<RankingList, RankingOutcome> outcomes = new IdentityHashMap<>();
        Runs runs = new Runs(rule);
        lists.stream()
                .sorted(Comparator.comparing(list -> list.during().from()))
                .forEach(list -> outcomes.put(list, runs.next(list)));
        return lists.stream().map(outcomes::get).toList();
    }

    /** How long each unit has been among the last so far. */
    private static final class Runs {
        private final RankingRule rule;
        /** By the number of last places; empty stands for those of the unit's group. */
        private final Map<Optional<Integer>, Map<Actor, Integer>> lengths = new HashMap<>();

        private Runs(RankingRule rule) {
            this.rule = rule;
            lengths.put(Optional.empty(), new HashMap<>());
            rule.escalation().forEach(step -> lengths.putIfAbsent(step.last(), new HashMap<>()));
        }

        private RankingOutcome next(RankingList list) {
            Placing placing = Placing.of(rule, list);
            lengths.forEach((places, lengthsOfPlaces) -> lengthen(lengthsOfPlaces, placing.last(places), placing));
            List<Actor> black = placing.last(Optional.empty()).stream()
                    .filter(unit -> length(Optional.empty(), unit) >= rule.blackAfter())
                    .toList();
            return new RankingOutcome(list.id(), placing.red(), black, escalations(placing));
        }

        private void lengthen(Map<Actor, Integer> runs, List<Actor> last, Placing placing) {
            runs.keySet().removeIf(unit -> !last.contains(unit) && ends(unit, placing));
            last.forEach(unit -> runs.merge(unit, 1, Integer::sum));
        }

        private boolean ends(Actor unit, Placing placing) {
            return placing.isRanked(unit) || rule.absence() == AbsencePolicy.BREAKS_RUN;
        }

        private int length(Optional<Integer> places, Actor unit) {
            return lengths.getOrDefault(places, Map.of()).getOrDefault(unit, 0);
        }

        /** For each unit the step furthest on of each chain: a longer run takes the place of a shorter one. */
        private List<Escalation> escalations(Placing placing) {
            Map<Optional<Integer>, TreeMap<Integer, EscalationStep>> chains = new LinkedHashMap<>();
            rule.escalation()
                    .forEach(step -> chains.computeIfAbsent(step.last(), key -> new TreeMap<>())
                            .put(step.consecutive(), step));
            List<Escalation> escalations = new ArrayList<>();
            chains.forEach((places, chain) -> placing.last(places).forEach(unit -> {
                int consecutive = length(places, unit);
                Optional.ofNullable(chain.floorEntry(consecutive))
                        .ifPresent(step -> escalations.add(new Escalation(
                                unit, consecutive, step.getValue().consequence())));
            }));
            return escalations;
        }
    }
}
