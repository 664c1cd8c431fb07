package org.qinglian.core.inspection.organization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Ref;
import org.qinglian.core.common.Severity;
import org.qinglian.core.organization.Appointment;
import org.qinglian.core.organization.Cadre;
import org.qinglian.core.organization.Organization;
import org.qinglian.core.organization.OrganizationNorms;
import org.qinglian.core.organization.Post;
import org.qinglian.core.organization.PostRole;

/** Nobody holds two posts at once of which one rules the other out (兼任不相容职务). */
final class IncompatiblePosts implements Check {
    @Override
    public String id() {
        return "organization.incompatible-posts";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    /** What one holder has of one post. */
    private record Holding(Ref<Cadre> holder, Ref<Post> post) {}

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        List<Appointment> appointments = inspected.programme().organization().appointments();
        Map<Ref<Post>, List<Ref<Post>>> incompatible = incompatible(inspected);
        Map<Holding, List<Appointment>> held = new HashMap<>();
        for (int i = 0; i < appointments.size(); i++) {
            Appointment appointment = appointments.get(i);
            Optional<Appointment> other = incompatible.getOrDefault(appointment.post(), List.of()).stream()
                    .map(post -> new Holding(appointment.holder(), post))
                    .flatMap(holding -> held.getOrDefault(holding, List.of()).stream())
                    .filter(each -> each.during().overlaps(appointment.during()))
                    .findFirst();
            held.computeIfAbsent(new Holding(appointment.holder(), appointment.post()), key -> new ArrayList<>())
                    .add(appointment);
            if (other.isEmpty()) {
                verdicts.met();
            } else {
                verdicts.notMet(
                        appointment,
                        "/organization/appointments/" + i + "/post",
                        Map.of(
                                "post", appointment.post(),
                                "found", appointment.during().inWords(),
                                "other", other.get().id(),
                                "otherPost", other.get().post()));
            }
        }
    }

    /** By post, those that its holder may not hold as well: as either post says, or as the roles in one organisation do. */
    private static Map<Ref<Post>, List<Ref<Post>>> incompatible(Inspected inspected) {
        List<Set<PostRole>> exclusive =
                inspected.norms(OrganizationNorms.standard()).exclusiveRoles();
        Map<Ref<Post>, List<Ref<Post>>> incompatible = new HashMap<>();
        Map<Ref<Organization>, List<Post>> inOrganization = new HashMap<>();
        for (Post post : inspected.programme().organization().posts()) {
            post.incompatibleWith().forEach(other -> pair(post.id(), other, incompatible));
            List<Post> others = inOrganization.computeIfAbsent(post.organization(), key -> new ArrayList<>());
            for (Post other : others) {
                if (exclusive.stream().anyMatch(roles -> excludes(roles, post.role(), other.role()))) {
                    pair(post.id(), other.id(), incompatible);
                }
            }
            if (exclusive.stream().anyMatch(roles -> roles.contains(post.role()))) {
                others.add(post);
            }
        }
        return incompatible;
    }

    private static boolean excludes(Set<PostRole> roles, PostRole one, PostRole other) {
        return one != other && roles.contains(one) && roles.contains(other);
    }

    private static void pair(Ref<Post> one, Ref<Post> other, Map<Ref<Post>, List<Ref<Post>>> incompatible) {
        incompatible.computeIfAbsent(one, key -> new ArrayList<>()).add(other);
        incompatible.computeIfAbsent(other, key -> new ArrayList<>()).add(one);
    }
}
