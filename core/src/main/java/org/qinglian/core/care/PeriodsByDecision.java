package org.qinglian.core.care;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.common.Ref;
import org.qinglian.core.discipline.DecisionsByPerson;
import org.qinglian.core.discipline.DisciplineNorms;
import org.qinglian.core.discipline.InfluencePeriod;
import org.qinglian.core.discipline.InfluencePeriods;
import org.qinglian.core.discipline.SanctionDecision;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.People;

/**
 * For how long each decision has effect (逐件影响期), stacked on what ran before it against the same person, as known on a
 * day. Worked out once for all decisions. Immutable and thread-safe.
 */
public final class PeriodsByDecision {
    private final Map<Ref<SanctionDecision>, InfluencePeriod> periods = new HashMap<>();
    private final Map<Actor, List<InfluencePeriod>> ofPerson = new HashMap<>();
    private final People people;

    private PeriodsByDecision(
            Collection<SanctionDecision> decisions, People people, DisciplineNorms norms, LocalDate asOf) {
        this.people = people;
        InfluencePeriods influence = InfluencePeriods.by(norms);
        DecisionsByPerson byPerson = DecisionsByPerson.of(decisions, people);
        for (Actor person : byPerson.persons()) {
            List<InfluencePeriod> own = influence.of(byPerson.against(person), asOf);
            own.forEach(period -> periods.putIfAbsent(period.decision(), period));
            ofPerson.put(person, own);
        }
    }

    public static PeriodsByDecision of(
            Collection<SanctionDecision> decisions, People people, DisciplineNorms norms, LocalDate asOf) {
        return new PeriodsByDecision(decisions, people, norms, asOf);
    }

    /** The period of a decision; empty if it does not stand, has none, or is older than the rules that are known. */
    public Optional<InfluencePeriod> of(Ref<SanctionDecision> decision) {
        return Optional.ofNullable(periods.get(decision));
    }

    /** The periods that run against a person on a day. */
    public List<InfluencePeriod> running(Actor person, LocalDate day) {
        return ofPerson.getOrDefault(people.known(person), List.of()).stream()
                .filter(period -> period.runsOn(day))
                .toList();
    }
}
