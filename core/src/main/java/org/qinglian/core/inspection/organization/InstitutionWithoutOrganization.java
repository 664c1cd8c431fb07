package org.qinglian.core.inspection.organization;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Ref;
import org.qinglian.core.common.Severity;
import org.qinglian.core.organization.Institution;
import org.qinglian.core.organization.Organization;
import org.qinglian.core.organization.OrganizationNorms;
import org.qinglian.core.organization.Sector;

/** An institution has a Party organisation, its own or a joint one (单位未建立党组织). */
final class InstitutionWithoutOrganization implements Check {
    @Override
    public String id() {
        return "organization.institution-without-organization";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<Basis> basis() {
        return Optional.of(Basis.of("中国共产党章程", "第三十条").withVersion("2022"));
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        Set<Ref<Institution>> organized = new HashSet<>();
        for (Organization organization : inspected.programme().organization().organizations()) {
            organization.institution().ifPresent(organized::add);
        }
        List<Sector> expected = inspected.norms(OrganizationNorms.standard()).organizedSectors();
        List<Institution> institutions = inspected.programme().organization().institutions();
        for (int i = 0; i < institutions.size(); i++) {
            Institution institution = institutions.get(i);
            if (expected.contains(institution.sector())) {
                verdicts.expect(
                        institution.jointBranch().isPresent() || organized.contains(institution.id()),
                        institution,
                        "/organization/institutions/" + i,
                        Map.of("sector", institution.sector()));
            }
        }
    }
}
