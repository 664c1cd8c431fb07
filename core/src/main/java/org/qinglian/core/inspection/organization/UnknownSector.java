package org.qinglian.core.inspection.organization;

import java.util.List;
import java.util.Map;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.organization.Institution;
import org.qinglian.core.organization.OrganizationNorms;
import org.qinglian.core.organization.Sector;

/** The sector of an institution is one that the programme knows (单位领域不在目录). */
final class UnknownSector implements Check {
    @Override
    public String id() {
        return "organization.unknown-sector";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        List<Sector> known = inspected.norms(OrganizationNorms.standard()).sectors();
        List<Institution> institutions = inspected.programme().organization().institutions();
        for (int i = 0; i < institutions.size(); i++) {
            Institution institution = institutions.get(i);
            verdicts.expect(
                    known.contains(institution.sector()),
                    institution,
                    "/organization/institutions/" + i + "/sector",
                    Map.of("found", institution.sector().code()));
        }
    }
}
