package org.qinglian.core.inspection.organization;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.organization.Organization;

/** An organisation stands at the level of the one above it or below that (层级倒置). */
final class LevelOrder implements Check {
    @Override
    public String id() {
        return "organization.level-order";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        List<Organization> organizations = inspected.programme().organization().organizations();
        for (int i = 0; i < organizations.size(); i++) {
            Organization organization = organizations.get(i);
            String pointer = "/organization/organizations/" + i;
            Optional<Organization> parent = inspected.organizationTree().parent(organization.id());
            parent.ifPresent(above -> verdicts.expect(
                    !organization.level().isAbove(above.level()),
                    organization,
                    pointer + "/level",
                    Map.of(
                            "found", organization.level(),
                            "parent", above.id(),
                            "expected", above.level())));
        }
    }
}
