package org.qinglian.core.inspection.coverage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Ref;
import org.qinglian.core.common.Severity;
import org.qinglian.core.coverage.Household;
import org.qinglian.core.coverage.HouseholdLink;

/** A household is linked to one member at a time (重复联户). */
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
        Map<Ref<Household>, HouseholdLink> linked = new HashMap<>();
        List<HouseholdLink> links = inspected.programme().coverage().links();
        for (int i = 0; i < links.size(); i++) {
            HouseholdLink link = links.get(i);
            if (!link.during().contains(inspected.asOf())) {
                continue;
            }
            String pointer = "/coverage/links/" + i;
            for (int j = 0; j < link.households().size(); j++) {
                HouseholdLink other = linked.putIfAbsent(link.households().get(j), link);
                if (other == null) {
                    verdicts.met();
                } else {
                    verdicts.notMet(
                            link,
                            pointer + "/households/" + j,
                            Map.of("household", link.households().get(j), "other", other.id()));
                }
            }
        }
    }
}
