package org.qinglian.core.inspection.organization;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Severity;
import org.qinglian.core.organization.Institution;

/** Culture cuts across the sectors, so no institution is of it (清廉文化不作为单位领域). */
final class CrossCuttingSector implements Check {
    @Override
    public String id() {
        return "organization.cross-cutting-sector";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Optional<Basis> basis() {
        return Optional.of(Basis.of("清廉单元建设方案", "清廉文化贯穿各领域，不是单位类别"));
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        List<Institution> institutions = inspected.programme().organization().institutions();
        for (int i = 0; i < institutions.size(); i++) {
            Institution institution = institutions.get(i);
            verdicts.expect(
                    !institution.sector().isCrossCutting(),
                    institution,
                    "/organization/institutions/" + i + "/sector",
                    Map.of("found", institution.sector()));
        }
    }
}
