package org.qinglian.core.inspection.organization;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.organization.Organization;
import org.qinglian.core.organization.OrganizationTree;

/** An organisation stands at most one level below its parent, unless it is said why it is directly under it (越级隶属). */
final class LevelSkipped implements Check {
    @Override
    public String id() {
        return "organization.level-skipped";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        OrganizationTree tree = inspected.organizationTree();
        List<Organization> organizations = inspected.programme().organization().organizations();
        for (int i = 0; i < organizations.size(); i++) {
            Organization organization = organizations.get(i);
            Optional<Organization> parent = tree.parent(organization.id());
            if (parent.isPresent()) {
                int steps = organization.level().compareTo(parent.get().level());
                verdicts.expect(
                        steps <= 1 || organization.levelSkip().isPresent(),
                        organization,
                        "/organization/organizations/" + i + "/parent",
                        Map.of(
                                "found", organization.level(),
                                "parent", parent.get().id(),
                                "level", parent.get().level()));
            }
        }
    }
}
