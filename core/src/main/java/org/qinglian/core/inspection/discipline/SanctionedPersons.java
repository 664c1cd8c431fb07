package org.qinglian.core.inspection.discipline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.common.Ref;
import org.qinglian.core.discipline.DecisionsByPerson;
import org.qinglian.core.discipline.SanctionDecision;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.Appointment;
import org.qinglian.core.organization.Cadre;
import org.qinglian.core.organization.OrganizationRegister;
import org.qinglian.core.organization.Post;
import org.qinglian.core.organization.PostRole;

/** Who was sanctioned, and what Party posts they held (被处分人员), worked out once an inspection. */
final class SanctionedPersons {
    private final Inspected inspected;
    private final DecisionsByPerson decisions;
    private final Set<Actor> onRecord = new HashSet<>();
    private final Map<Ref<Cadre>, List<Appointment>> appointments;
    private final Set<Ref<Post>> partyPosts;

    private SanctionedPersons(Inspected inspected) {
        this.inspected = inspected;
        this.decisions = DecisionsByPerson.of(inspected.programme().discipline().decisions(), inspected.people());
        OrganizationRegister register = inspected.programme().organization();
        Set<Ref<Cadre>> sanctioned = decisions.persons().stream()
                .flatMap(person -> person.cadre().stream())
                .collect(Collectors.toSet());
        register.cadres().forEach(cadre -> onRecord.add(Actor.of(cadre)));
        register.members().forEach(member -> onRecord.add(Actor.of(member)));
        appointments = register.appointments().stream()
                .filter(appointment -> sanctioned.contains(appointment.holder()))
                .collect(Collectors.groupingBy(Appointment::holder, HashMap::new, Collectors.toList()));
        partyPosts = register.posts().stream()
                .filter(post -> post.role() != PostRole.STAFF)
                .map(Post::id)
                .collect(Collectors.toSet());
    }

    static SanctionedPersons of(Inspected inspected) {
        return inspected.shared(SanctionedPersons.class, SanctionedPersons::new);
    }

    /** Whether the record of the person is there: without it nothing can be said of what the person is. */
    boolean isOnRecord(SanctionDecision decision) {
        return onRecord.contains(decision.person());
    }

    /** The decisions against a cadre. */
    List<SanctionDecision> against(Ref<Cadre> cadre) {
        return decisions.against(Actor.cadre(cadre.id()));
    }

    /** Whether a person held a Party post on a day, the last day in it included, or on the day before. */
    boolean heldPartyPost(Actor person, LocalDate day) {
        LocalDate before = day.equals(LocalDate.MIN) ? day : day.minusDays(1);
        return inspected.people().known(person).cadre().stream()
                .flatMap(cadre -> appointments.getOrDefault(cadre, List.of()).stream())
                .filter(appointment -> partyPosts.contains(appointment.post()))
                .anyMatch(appointment -> appointment.during().contains(day)
                        || appointment.during().contains(before));
    }
}
