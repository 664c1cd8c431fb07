package org.qinglian.core.conduct;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.Cadre;
import org.qinglian.core.organization.Member;
import org.qinglian.core.organization.OrganizationRegister;

/** The unit to which somebody belongs (所在单位): the institution of a cadre, the branch of a member, a body itself. */
final class Units {
    private final Map<Ref<Cadre>, Cadre> cadres = new HashMap<>();
    private final Map<Ref<Member>, Actor> branches = new HashMap<>();

    private Units(OrganizationRegister register) {
        register.cadres().forEach(cadre -> cadres.putIfAbsent(cadre.id(), cadre));
        register.members()
                .forEach(member -> branches.putIfAbsent(
                        member.id(), Actor.organization(member.branch().id())));
    }

    static Units of(OrganizationRegister register) {
        return new Units(register);
    }

    /** The unit; empty if a cadre has no institution and is no member, or if there is no such record. */
    Optional<Actor> of(Actor actor) {
        if (!actor.isPerson()) {
            return Optional.of(actor);
        }
        Optional<Cadre> cadre = actor.cadre().map(cadres::get);
        return cadre.flatMap(Cadre::institution)
                .map(institution -> Actor.institution(institution.id()))
                .or(() -> actor.member().or(() -> cadre.flatMap(Cadre::member)).map(branches::get));
    }
}
