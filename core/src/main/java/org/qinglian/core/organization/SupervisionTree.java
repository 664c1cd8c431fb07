package org.qinglian.core.organization;

import java.util.List;
import org.qinglian.core.common.Hierarchy;

/** Which institution supervises which (主管关系), by their {@linkplain Institution#supervisor() supervisors}. */
public final class SupervisionTree extends Hierarchy<Institution> {
    private SupervisionTree(List<Institution> institutions) {
        super(institutions, Institution::supervisor);
    }

    public static SupervisionTree of(List<Institution> institutions) {
        return new SupervisionTree(institutions);
    }
}
