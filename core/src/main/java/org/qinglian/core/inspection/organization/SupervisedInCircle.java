package org.qinglian.core.inspection.organization;

import java.util.List;
import java.util.Map;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.organization.Institution;
import org.qinglian.core.organization.SupervisionTree;

/** No institution supervises itself through those it supervises (主管关系循环). */
final class SupervisedInCircle implements Check {
    @Override
    public String id() {
        return "organization.supervised-in-circle";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        List<Institution> institutions = inspected.programme().organization().institutions();
        SupervisionTree tree = SupervisionTree.of(institutions);
        for (int i = 0; i < institutions.size(); i++) {
            Institution institution = institutions.get(i);
            verdicts.expect(
                    !tree.isCircular(institution.id()),
                    institution,
                    "/organization/institutions/" + i + "/supervisor",
                    Map.of());
        }
    }
}
