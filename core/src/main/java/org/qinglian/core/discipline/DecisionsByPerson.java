package org.qinglian.core.discipline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.People;

/**
 * The decisions against each person (个人处分情况), whichever of their records a decision names. Persons come in the order
 * in which
 * decisions first name them. Immutable and thread-safe.
 */
public final class DecisionsByPerson {
    private final People people;
    private final Map<Actor, List<SanctionDecision>> decisions = new LinkedHashMap<>();

    private DecisionsByPerson(Collection<SanctionDecision> all, People people) {
        this.people = people;
        all.forEach(decision -> decisions
                .computeIfAbsent(people.known(decision.person()), person -> new ArrayList<>())
                .add(decision));
    }

    public static DecisionsByPerson of(Collection<SanctionDecision> decisions, People people) {
        return new DecisionsByPerson(decisions, people);
    }

    /** Those against whom there is a decision, each by the one record by which the person is known. */
    public List<Actor> persons() {
        return List.copyOf(decisions.keySet());
    }

    /** The decisions against a person, in the order of the register. */
    public List<SanctionDecision> against(Actor person) {
        return List.copyOf(decisions.getOrDefault(people.known(person), List.of()));
    }
}
