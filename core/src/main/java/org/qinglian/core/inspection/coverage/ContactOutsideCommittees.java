package org.qinglian.core.inspection.coverage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Ref;
import org.qinglian.core.common.Severity;
import org.qinglian.core.coverage.Grid;
import org.qinglian.core.coverage.Village;
import org.qinglian.core.organization.Appointment;
import org.qinglian.core.organization.Cadre;
import org.qinglian.core.organization.Organization;
import org.qinglian.core.organization.PersonKind;
import org.qinglian.core.organization.Post;

/** Who looks after a grid for the two committees is in one of them (联格人员非两委成员). */
final class ContactOutsideCommittees implements Check {
    @Override
    public String id() {
        return "coverage.contact-outside-committees";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<Basis> basis() {
        return Optional.of(Basis.of("两委联格", "村社两委成员联系网格"));
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        Map<Ref<Cadre>, Set<Ref<Organization>>> posts = posts(inspected);
        List<Grid> grids = inspected.programme().coverage().grids();
        for (int i = 0; i < grids.size(); i++) {
            Grid grid = grids.get(i);
            Optional<Organization> home = home(grid, inspected);
            for (int j = 0; j < grid.contacts().size(); j++) {
                Ref<Cadre> contact = grid.contacts().get(j);
                Optional<Cadre> cadre = inspected.registry().find(Cadre.class, contact);
                if (home.isEmpty() || cadre.isEmpty()) {
                    verdicts.notAssessable(
                            grid, "coverage.contact-outside-committees.unknown", Map.of("found", contact));
                } else {
                    verdicts.expect(
                            isOfVillagersCommittee(cadre.get(), home.get())
                                    || isOfPartyCommittee(posts.getOrDefault(contact, Set.of()), home.get(), inspected),
                            grid,
                            "/coverage/grids/" + i + "/contacts/" + j,
                            Map.of("found", contact, "organization", home.get().id()));
                }
            }
        }
    }

    /** The organisations in which each cadre holds a post on the day. */
    private static Map<Ref<Cadre>, Set<Ref<Organization>>> posts(Inspected inspected) {
        Map<Ref<Cadre>, Set<Ref<Organization>>> posts = new HashMap<>();
        for (Appointment appointment : inspected.programme().organization().appointments()) {
            if (appointment.during().contains(inspected.asOf())) {
                inspected
                        .registry()
                        .find(Post.class, appointment.post())
                        .ifPresent(post -> posts.computeIfAbsent(appointment.holder(), key -> new HashSet<>())
                                .add(post.organization()));
            }
        }
        return posts;
    }

    private static Optional<Organization> home(Grid grid, Inspected inspected) {
        return inspected
                .registry()
                .find(Village.class, grid.village())
                .flatMap(Village::organization)
                .flatMap(ref -> inspected.organizationTree().find(ref));
    }

    private static boolean isOfPartyCommittee(Set<Ref<Organization>> posts, Organization home, Inspected inspected) {
        return posts.stream()
                .anyMatch(in ->
                        in.equals(home.id()) || inspected.organizationTree().isAbove(home.id(), in));
    }

    private static boolean isOfVillagersCommittee(Cadre cadre, Organization home) {
        return cadre.kinds().contains(PersonKind.GRASSROOTS_AUTONOMY)
                && cadre.institution().isPresent()
                && cadre.institution().equals(home.institution());
    }
}
