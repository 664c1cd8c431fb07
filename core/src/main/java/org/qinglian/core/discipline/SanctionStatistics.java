package org.qinglian.core.discipline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.Cadre;
import org.qinglian.core.organization.CadreRank;
import org.qinglian.core.organization.OrganizationRegister;
import org.qinglian.core.organization.People;

/**
 * Counts decisions and the persons whom they concern (处分统计). Under whatever heading, a person counts once; numbers of
 * persons under
 * different headings overlap and are never added. What was revoked by the day on which one looks is not counted.
 *
 * <p>Immutable and thread-safe.
 */
public final class SanctionStatistics {
    private final List<SanctionDecision> counted;
    private final People people;
    private final Map<Actor, CadreRank> ranks;

    private SanctionStatistics(List<SanctionDecision> counted, People people, Map<Actor, CadreRank> ranks) {
        this.counted = counted;
        this.people = people;
        this.ranks = ranks;
    }

    /**
     * Of the decisions that took effect within a range of days and stand on its last day, or on {@code asOf} if that
     * is earlier.
     *
     * @param during the days, both ends included
     * @param asOf the day on which one looks
     */
    public static SanctionStatistics of(
            Collection<SanctionDecision> decisions, OrganizationRegister register, DateRange during, LocalDate asOf) {
        People people = People.of(register);
        Map<Actor, CadreRank> ranks = new HashMap<>();
        for (Cadre cadre : register.cadres()) {
            ranks.putIfAbsent(Actor.of(cadre), cadre.rank());
        }
        List<SanctionDecision> counted = decisions.stream()
                .filter(decision -> decision.standsOn(asOf))
                .filter(decision ->
                        decision.effectiveOn().filter(during::contains).isPresent())
                .toList();
        return new SanctionStatistics(counted, people, ranks);
    }

    /** The number of decisions (件). */
    public int decisions() {
        return counted.size();
    }

    /**
     * Distinct persons sanctioned (处分人数): by the Party, by the state or by both, each once. Handling and admonition
     * do not sanction.
     */
    public int sanctioned() {
        return persons(counted.stream()
                .filter(decision -> decision.regime().isSanctioning())
                .toList());
    }

    /** Distinct persons of each regime. */
    public Map<SanctionRegime, Integer> byRegime() {
        return by(SanctionRegime.class, SanctionDecision::regime);
    }

    /** Distinct persons of each sanction. */
    public Map<Sanction, Integer> bySanction() {
        return by(Sanction.class, SanctionDecision::sanction);
    }

    /** Distinct persons sanctioned, by rank; whoever is not managed as a cadre is of the other ones (其他人员). They add up. */
    public Map<CadreRank, Integer> byRank() {
        Map<CadreRank, Set<Actor>> persons = new EnumMap<>(CadreRank.class);
        counted.stream()
                .filter(decision -> decision.regime().isSanctioning())
                .map(decision -> people.known(decision.person()))
                .forEach(person -> persons.computeIfAbsent(
                                ranks.getOrDefault(person, CadreRank.OTHER), rank -> new HashSet<>())
                        .add(person));
        Map<CadreRank, Integer> counts = new EnumMap<>(CadreRank.class);
        persons.forEach((rank, ofRank) -> counts.put(rank, ofRank.size()));
        return counts;
    }

    private <K extends Enum<K>> Map<K, Integer> by(Class<K> type, Function<SanctionDecision, K> key) {
        Map<K, List<SanctionDecision>> grouped = new EnumMap<>(type);
        counted.forEach(decision -> grouped.computeIfAbsent(key.apply(decision), each -> new ArrayList<>())
                .add(decision));
        Map<K, Integer> counts = new EnumMap<>(type);
        grouped.forEach((each, decisions) -> counts.put(each, persons(decisions)));
        return counts;
    }

    private int persons(List<SanctionDecision> decisions) {
        return people.count(decisions.stream().map(SanctionDecision::person).toList());
    }

    /**
     * The periods that end within so many days (即将期满), the day itself and the last one included, in the order of persons.
     *
     * @param byPerson the decisions against each person
     * @param norms the norms in force
     * @param asOf the day
     * @param days how many days ahead, 0 or more
     */
    public static List<InfluencePeriod> expiring(
            DecisionsByPerson byPerson, DisciplineNorms norms, LocalDate asOf, int days) {
        DateRange window = DateRange.of(asOf, asOf.plusDays(days));
        InfluencePeriods influence = InfluencePeriods.by(norms);
        return byPerson.persons().stream()
                .flatMap(person -> influence.of(byPerson.against(person), asOf).stream())
                .filter(period -> period.lastDay().filter(window::contains).isPresent())
                .toList();
    }
}
