package org.qinglian.examples.county.synthetic;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Appointment;
import org.qinglian.core.organization.Cadre;
import org.qinglian.core.organization.Organization;
import org.qinglian.core.organization.Post;
import org.qinglian.core.organization.PostRole;

/** Who leads which organisation on the day of the county (班子): its secretary and its deputy, where the post is held. */
final class Teams {
    private record Place(Ref<Organization> organization, PostRole role) {}

    private final Map<Place, Post> posts = new HashMap<>();
    private final Map<Ref<Post>, Appointment> held = new HashMap<>();

    Teams(CountyDraft draft) {
        draft.posts.forEach(post -> posts.putIfAbsent(new Place(post.organization(), post.role()), post));
        draft.appointments.stream()
                .filter(appointment -> appointment.during().contains(CountyGenerator.AS_OF))
                .forEach(appointment -> held.put(appointment.post(), appointment));
    }

    Optional<Ref<Cadre>> secretary(Ref<Organization> organization) {
        return holder(organization, PostRole.SECRETARY);
    }

    Optional<Ref<Cadre>> deputy(Ref<Organization> organization) {
        return holder(organization, PostRole.DEPUTY_SECRETARY);
    }

    /** The post of the secretary, held or not. */
    Optional<Ref<Post>> secretaryPost(Ref<Organization> organization) {
        return Optional.ofNullable(posts.get(new Place(organization, PostRole.SECRETARY)))
                .map(Post::id);
    }

    private Optional<Ref<Cadre>> holder(Ref<Organization> organization, PostRole role) {
        return Optional.ofNullable(posts.get(new Place(organization, role)))
                .map(post -> held.get(post.id()))
                .map(Appointment::holder);
    }
}
