package org.qinglian.core.inspection.responsibility;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.Appointment;
import org.qinglian.core.organization.Cadre;
import org.qinglian.core.organization.Institution;
import org.qinglian.core.organization.Organization;
import org.qinglian.core.organization.Post;
import org.qinglian.core.organization.PostRole;

/** Who heads which body on the day of the inspection, and who stands above whom (领导关系). */
final class Leadership {
    private final Inspected inspected;
    private final Map<Ref<Organization>, List<Actor>> heads = new HashMap<>();
    private final Set<Ref<Organization>> headed = new HashSet<>();
    private final Map<Actor, Set<Actor>> bodies = new HashMap<>();

    private Leadership(Inspected inspected) {
        this.inspected = inspected;
        for (Post post : inspected.programme().organization().posts()) {
            if (post.role() == PostRole.SECRETARY) {
                headed.add(post.organization());
            }
        }
        for (Cadre cadre : inspected.programme().organization().cadres()) {
            cadre.institution().ifPresent(body -> join(Actor.of(cadre), Actor.institution(body.id())));
        }
        for (Appointment appointment : inspected.programme().organization().appointments()) {
            if (appointment.during().contains(inspected.asOf())) {
                inspected
                        .registry()
                        .find(Post.class, appointment.post())
                        .ifPresent(post -> join(Actor.cadre(appointment.holder().id()), post));
            }
        }
    }

    /** Worked out once an inspection. */
    static Leadership of(Inspected inspected) {
        return inspected.shared(Leadership.class, Leadership::new);
    }

    private void join(Actor person, Post post) {
        join(person, Actor.organization(post.organization().id()));
        if (post.role() == PostRole.SECRETARY) {
            heads.computeIfAbsent(post.organization(), body -> new ArrayList<>())
                    .add(inspected.people().known(person));
        }
    }

    private void join(Actor person, Actor body) {
        bodies.computeIfAbsent(inspected.people().known(person), known -> new LinkedHashSet<>())
                .add(body);
    }

    /** Whether a secretary's post of the body is on record. */
    boolean hasHeadPost(Ref<Organization> body) {
        return headed.contains(body);
    }

    /** Who holds a secretary's post of the body: one, where all is in order. */
    List<Actor> heads(Ref<Organization> body) {
        return heads.getOrDefault(body, List.of());
    }

    /** The nearest of {@code parties} that stands above {@code lower}: a body above it, or the head of one. */
    Optional<Actor> firstAbove(Actor lower, Set<Actor> parties) {
        Actor known = inspected.people().known(lower);
        Set<Actor> above = new LinkedHashSet<>(directlyAbove(known));
        List<Actor> open = new ArrayList<>(above);
        for (int i = 0; i < open.size(); i++) {
            Actor body = open.get(i);
            if (parties.contains(body)) {
                return Optional.of(body);
            }
            Optional<Actor> head = body.organization().stream()
                    .flatMap(organization -> heads(organization).stream())
                    .filter(parties::contains)
                    .filter(person -> !person.equals(known))
                    .findFirst();
            if (head.isPresent()) {
                return head;
            }
            directlyAbove(body).stream().filter(above::add).forEach(open::add);
        }
        return Optional.empty();
    }

    private Set<Actor> directlyAbove(Actor actor) {
        if (actor.isPerson()) {
            return bodies.getOrDefault(actor, Set.of());
        }
        Optional<Actor> organization = actor.organization()
                .flatMap(body -> inspected.registry().find(Organization.class, body))
                .flatMap(Organization::parent)
                .map(above -> Actor.organization(above.id()));
        Optional<Actor> institution = actor.institution()
                .flatMap(body -> inspected.registry().find(Institution.class, body))
                .flatMap(Institution::supervisor)
                .map(above -> Actor.institution(above.id()));
        return organization.or(() -> institution).map(Set::of).orElse(Set.of());
    }
}
