package org.qinglian.core.inspection.organization;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Severity;
import org.qinglian.core.organization.Cadre;
import org.qinglian.core.organization.OrganizationNorms;
import org.qinglian.core.organization.PersonKind;

/** Nobody is of two kinds of person that rule each other out (人员类别矛盾). */
final class PersonKindsContradictory implements Check {
    @Override
    public String id() {
        return "organization.person-kinds-contradictory";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Optional<Basis> basis() {
        return Optional.of(Basis.of("公务员法", "第五十九条第十六项").withVersion("2018"));
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        List<Set<PersonKind>> exclusive =
                inspected.norms(OrganizationNorms.standard()).exclusiveKinds();
        List<Cadre> cadres = inspected.programme().organization().cadres();
        for (int i = 0; i < cadres.size(); i++) {
            Cadre cadre = cadres.get(i);
            List<PersonKind> clash = clash(cadre, exclusive);
            if (clash.isEmpty()) {
                verdicts.met();
            } else {
                verdicts.notMet(
                        cadre,
                        "/organization/cadres/" + i + "/kinds",
                        Map.of("found", clash.get(0), "other", clash.get(1)));
            }
        }
    }

    private static List<PersonKind> clash(Cadre cadre, List<Set<PersonKind>> exclusive) {
        for (Set<PersonKind> kinds : exclusive) {
            List<PersonKind> both =
                    cadre.kinds().stream().filter(kinds::contains).distinct().toList();
            if (both.size() > 1) {
                return both;
            }
        }
        return List.of();
    }
}
