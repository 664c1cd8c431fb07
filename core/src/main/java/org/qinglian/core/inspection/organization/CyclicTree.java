package org.qinglian.core.inspection.organization;

import java.util.List;
import java.util.Map;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.organization.Organization;
import org.qinglian.core.organization.OrganizationTree;

/** No organisation may stand above itself (组织循环). */
final class CyclicTree implements Check {
    @Override
    public String id() {
        return "organization.cyclic-tree";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        OrganizationTree tree = inspected.organizationTree();
        List<Organization> organizations = inspected.programme().organization().organizations();
        for (int i = 0; i < organizations.size(); i++) {
            Organization organization = organizations.get(i);
            String pointer = "/organization/organizations/" + i;
            verdicts.expect(!tree.isCircular(organization.id()), organization, pointer + "/parent", Map.of());
        }
    }
}
