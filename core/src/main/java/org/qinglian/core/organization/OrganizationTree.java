package org.qinglian.core.organization;

import java.util.List;
import org.qinglian.core.common.Hierarchy;

/** The tree of Party organisations (党组织树), by their {@linkplain Organization#parent() parents}. */
public final class OrganizationTree extends Hierarchy<Organization> {
    private OrganizationTree(List<Organization> organizations) {
        super(organizations, Organization::parent);
    }

    public static OrganizationTree of(List<Organization> organizations) {
        return new OrganizationTree(organizations);
    }
}
