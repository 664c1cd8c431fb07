package org.qinglian.core.inspection.coverage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Ref;
import org.qinglian.core.common.Severity;
import org.qinglian.core.coverage.CoverageNorms;
import org.qinglian.core.coverage.Household;
import org.qinglian.core.coverage.HouseholdLink;

/** A household is linked to one member at a time, or to as many as the place allows (重复联户). */
final class HouseholdLinkedTwice implements Check {
    @Override
    public String id() {
        return "coverage.household-linked-twice";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        int allowed = inspected.norms(CoverageNorms.standard()).linksPerHousehold();
        Map<Ref<Household>, HouseholdLink> first = new HashMap<>();
        Map<Ref<Household>, Integer> further = new HashMap<>();
        List<HouseholdLink> links = inspected.programme().coverage().links();
        for (int i = 0; i < links.size(); i++) {
            HouseholdLink link = links.get(i);
            if (!link.during().contains(inspected.asOf())) {
                continue;
            }
            for (int j = 0; j < link.households().size(); j++) {
                Ref<Household> household = link.households().get(j);
                HouseholdLink other = first.putIfAbsent(household, link);
                if (other == null || further.merge(household, 1, Integer::sum) < allowed) {
                    verdicts.met();
                } else {
                    verdicts.notMet(
                            link,
                            "/coverage/links/" + i + "/households/" + j,
                            Map.of("household", household, "other", other.id(), "expected", allowed));
                }
            }
        }
    }
}
