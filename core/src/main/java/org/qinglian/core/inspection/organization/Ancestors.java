package org.qinglian.core.inspection.organization;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Organization;
import org.qinglian.core.programme.Registry;

/** The organisations above another one (上级组织), nearest first. */
final class Ancestors {
    private Ancestors() {}

    /** As far as they are on record, each once; the organisation itself is among them if it stands in a circle. */
    static Set<Ref<Organization>> of(Organization organization, Registry registry) {
        Set<Ref<Organization>> above = new LinkedHashSet<>();
        Optional<Ref<Organization>> parent = organization.parent();
        while (parent.isPresent() && above.add(parent.get())) {
            parent = registry.find(Organization.class, parent.get()).flatMap(Organization::parent);
        }
        return above;
    }
}
