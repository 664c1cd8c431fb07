package org.qinglian.core.inspection.organization;

import java.util.List;
import java.util.Map;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.organization.Organization;

/** The organisations of a programme form one tree with one top (多个顶层组织). */
final class SeveralRoots implements Check {
    @Override
    public String id() {
        return "organization.several-roots";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        Organization top = null;
        List<Organization> organizations = inspected.programme().organization().organizations();
        for (int i = 0; i < organizations.size(); i++) {
            Organization organization = organizations.get(i);
            String pointer = "/organization/organizations/" + i;
            if (organization.parent().isPresent()) {
                continue;
            }
            if (top == null) {
                top = organization;
                verdicts.met();
            } else {
                verdicts.notMet(organization, pointer + "/parent", Map.of("expected", top.id()));
            }
        }
    }
}
