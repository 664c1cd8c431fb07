package org.qinglian.core.inspection.organization;

import java.util.HashSet;
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
import org.qinglian.core.organization.Member;
import org.qinglian.core.organization.Organization;
import org.qinglian.core.organization.OrganizationKind;
import org.qinglian.core.organization.OrganizationTree;
import org.qinglian.core.organization.Post;

/** In every organisation above the branch somebody holds a post, or it has members below (有组织无人员). */
final class WithoutPeople implements Check {
    @Override
    public String id() {
        return "organization.without-people";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        Set<Ref<Organization>> peopled = peopled(inspected);
        List<Organization> organizations = inspected.programme().organization().organizations();
        for (int i = 0; i < organizations.size(); i++) {
            Organization organization = organizations.get(i);
            boolean isBranch =
                    organization.kind() == OrganizationKind.BRANCH; // whose members a check of its own counts
            if (!isBranch && !organization.isDissolvedBy(inspected.asOf())) {
                verdicts.expect(
                        peopled.contains(organization.id()),
                        organization,
                        "/organization/organizations/" + i,
                        Map.of("asOf", inspected.asOf()));
            }
        }
    }

    private static Set<Ref<Organization>> peopled(Inspected inspected) {
        OrganizationTree tree = inspected.organizationTree();
        Set<Ref<Organization>> peopled = new HashSet<>();
        for (Member member : inspected.programme().organization().members()) {
            markUpwards(member.branch(), tree, peopled);
        }
        for (Appointment appointment : inspected.programme().organization().appointments()) {
            if (appointment.during().contains(inspected.asOf())) {
                inspected
                        .registry()
                        .find(Post.class, appointment.post())
                        .ifPresent(post -> markUpwards(post.organization(), tree, peopled));
            }
        }
        return peopled;
    }

    /** Each organisation once: where one is marked, those above it are. */
    private static void markUpwards(Ref<Organization> from, OrganizationTree tree, Set<Ref<Organization>> peopled) {
        Optional<Ref<Organization>> at = Optional.of(from);
        while (at.isPresent() && peopled.add(at.get())) {
            at = tree.parent(at.get()).map(Organization::id);
        }
    }
}
