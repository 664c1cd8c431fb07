package org.qinglian.core.inspection.organization;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.organization.Organization;
import org.qinglian.core.programme.Registry;

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
        List<Organization> organizations = inspected.programme().organization().organizations();
        for (int i = 0; i < organizations.size(); i++) {
            Organization organization = organizations.get(i);
            String pointer = "/organization/organizations/" + i;
            verdicts.expect(
                    !reachesItself(organization, inspected.registry()), organization, pointer + "/parent", Map.of());
        }
    }

    /** Walks up with a second walker at half speed, so that a circle further up ends the walk too. */
    private static boolean reachesItself(Organization start, Registry registry) {
        Optional<Organization> slow = Optional.of(start);
        Optional<Organization> walker = parent(start, registry);
        for (int step = 1; walker.isPresent(); step++) {
            if (walker.get().id().equals(start.id())) {
                return true;
            }
            if (step % 2 == 0) {
                slow = slow.flatMap(above -> parent(above, registry));
            }
            if (slow.equals(walker)) {
                return false;
            }
            walker = walker.flatMap(above -> parent(above, registry));
        }
        return false;
    }

    private static Optional<Organization> parent(Organization organization, Registry registry) {
        return organization.parent().flatMap(above -> registry.find(Organization.class, above));
    }
}
