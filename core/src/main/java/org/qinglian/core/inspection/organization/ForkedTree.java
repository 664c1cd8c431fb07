package org.qinglian.core.inspection.organization;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Ref;
import org.qinglian.core.common.Severity;
import org.qinglian.core.organization.Institution;
import org.qinglian.core.organization.Organization;
import org.qinglian.core.organization.OrganizationTree;

/** The organisations of one institution hang together in one place of the tree (党组织关系分叉). */
final class ForkedTree implements Check {
    @Override
    public String id() {
        return "organization.forked-tree";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        OrganizationTree tree = inspected.organizationTree();
        Map<Ref<Institution>, Organization> tops = new HashMap<>();
        List<Organization> organizations = inspected.programme().organization().organizations();
        for (int i = 0; i < organizations.size(); i++) {
            Organization organization = organizations.get(i);
            if (organization.institution().isEmpty() || isBelowItsOwn(organization, tree)) {
                continue;
            }
            Organization first = tops.putIfAbsent(organization.institution().get(), organization);
            if (first == null || first.parent().equals(organization.parent())) {
                verdicts.met();
            } else {
                verdicts.notMet(
                        organization,
                        "/organization/organizations/" + i + "/parent",
                        Map.of(
                                "found", parent(organization),
                                "expected", parent(first),
                                "other", first.id(),
                                "institution", organization.institution().get()));
            }
        }
    }

    private static boolean isBelowItsOwn(Organization organization, OrganizationTree tree) {
        return tree.parent(organization.id()).flatMap(Organization::institution).equals(organization.institution());
    }

    private static String parent(Organization organization) {
        return organization.parent().map(Ref::id).orElse("–");
    }
}
