package org.qinglian.core.organization;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qinglian.core.common.Ref;

/**
 * Who is who among cadres and members (人员同一性): a cadre who is a member has two records and is one person.
 *
 * <p>A person is known by the cadre record where there is one. Immutable and thread-safe.
 */
public final class People {
    private final Map<Ref<Cadre>, Cadre> cadres = new HashMap<>();
    private final Map<Ref<Member>, Member> members = new HashMap<>();
    private final Map<Ref<Member>, Ref<Cadre>> cadreOfMember = new HashMap<>();

    private People(OrganizationRegister register) {
        register.members().forEach(member -> members.putIfAbsent(member.id(), member));
        for (Cadre cadre : register.cadres()) {
            if (cadres.putIfAbsent(cadre.id(), cadre) == null) {
                cadre.member().ifPresent(member -> cadreOfMember.putIfAbsent(member, cadre.id()));
            }
        }
    }

    public static People of(OrganizationRegister register) {
        return new People(register);
    }

    /** The one record by which a person is known; bodies are themselves. */
    public Actor known(Actor actor) {
        return actor.member()
                .map(cadreOfMember::get)
                .map(cadre -> Actor.cadre(cadre.id()))
                .orElse(actor);
    }

    /** Every record of a person, the one by which the person is known first; a body has one. */
    public List<Actor> records(Actor actor) {
        Actor known = known(actor);
        return known.cadre()
                .map(cadres::get)
                .flatMap(Cadre::member)
                .map(member -> List.of(known, Actor.member(member.id())))
                .orElse(List.of(known));
    }

    public boolean isSamePerson(Actor one, Actor other) {
        return known(one).equals(known(other));
    }

    /** The number of distinct persons (人): two records of one person count once, and so do two mentions. */
    public int count(Collection<Actor> actors) {
        Set<Actor> persons = new HashSet<>();
        actors.stream().filter(Actor::isPerson).map(this::known).forEach(persons::add);
        return persons.size();
    }

    /** Every kind that a person is of; empty for a body, and for a record that does not exist. */
    public Set<PersonKind> kinds(Actor actor) {
        EnumSet<PersonKind> kinds = EnumSet.noneOf(PersonKind.class);
        Actor person = known(actor);
        if (person.member().map(members::containsKey).orElse(false)) {
            kinds.add(PersonKind.PARTY_MEMBER);
        }
        person.cadre().map(cadres::get).ifPresent(cadre -> {
            kinds.addAll(cadre.kinds());
            if (cadre.member().isPresent()) {
                kinds.add(PersonKind.PARTY_MEMBER);
            }
        });
        return kinds;
    }
}
