package org.qinglian.core.inspection.organization;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.organization.Cadre;
import org.qinglian.core.organization.Institution;
import org.qinglian.core.organization.OrganizationNorms;
import org.qinglian.core.organization.PersonKind;
import org.qinglian.core.organization.Sector;

/** A cadre serves in an institution of a sector that fits the kind of person (人员类别与单位不符). */
final class KindAgainstSector implements Check {
    @Override
    public String id() {
        return "organization.kind-against-sector";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        Map<PersonKind, Sector> sectors =
                inspected.norms(OrganizationNorms.standard()).sectorOfKind();
        List<Cadre> cadres = inspected.programme().organization().cadres();
        for (int i = 0; i < cadres.size(); i++) {
            Cadre cadre = cadres.get(i);
            Optional<Institution> institution =
                    cadre.institution().flatMap(ref -> inspected.registry().find(Institution.class, ref));
            if (institution.isEmpty()) {
                continue;
            }
            for (PersonKind kind : cadre.kinds()) {
                if (sectors.containsKey(kind)) {
                    verdicts.expect(
                            institution.get().sector().equals(sectors.get(kind)),
                            cadre,
                            "/organization/cadres/" + i + "/kinds",
                            Map.of(
                                    "kindOfPerson", kind,
                                    "institution", institution.get().id(),
                                    "found", institution.get().sector(),
                                    "expected", sectors.get(kind)));
                }
            }
        }
    }
}
