package org.qinglian.core.inspection.cadre;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Cadre;
import org.qinglian.core.organization.Post;
import org.qinglian.core.organization.PostRole;

/**
 * Who holds a leading post on the day of the inspection (在任领导职务).
 *
 * @param posts the posts of each cadre
 */
record LeadingPosts(Map<Ref<Cadre>, List<Ref<Post>>> posts) {
    private static final Set<PostRole> LEADING = Set.of(PostRole.SECRETARY, PostRole.DEPUTY_SECRETARY);

    static LeadingPosts of(Inspected inspected) {
        return inspected.shared(LeadingPosts.class, whole -> {
            Map<Ref<Cadre>, List<Ref<Post>>> posts = new HashMap<>();
            whole.programme().organization().appointments().stream()
                    .filter(appointment -> appointment.during().contains(whole.asOf()))
                    .filter(appointment -> whole.registry()
                            .find(Post.class, appointment.post())
                            .filter(post -> LEADING.contains(post.role()))
                            .isPresent())
                    .forEach(appointment -> posts.computeIfAbsent(appointment.holder(), key -> new ArrayList<>())
                            .add(appointment.post()));
            return new LeadingPosts(posts);
        });
    }

    List<Ref<Post>> of(Ref<Cadre> cadre) {
        return posts.getOrDefault(cadre, List.of());
    }
}
