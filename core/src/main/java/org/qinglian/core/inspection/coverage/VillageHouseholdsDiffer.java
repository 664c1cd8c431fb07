package org.qinglian.core.inspection.coverage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Severity;
import org.qinglian.core.coverage.Village;

/** The grids of a village hold all its households, and no more (网格户数与村户数不符). */
final class VillageHouseholdsDiffer implements Check {
    @Override
    public String id() {
        return "coverage.village-households-differ";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<Basis> basis() {
        return Optional.of(Basis.of("网格划分", "全域覆盖"));
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        HouseholdCounts households = HouseholdCounts.of(inspected);
        List<Village> villages = inspected.programme().coverage().villages();
        for (int i = 0; i < villages.size(); i++) {
            Village village = villages.get(i);
            if (village.households().isPresent()) {
                int expected = village.households().get();
                int found = households.inVillage(village.id());
                verdicts.expect(
                        found == expected,
                        village,
                        "/coverage/villages/" + i + "/households",
                        Map.of("found", found, "expected", expected));
            }
        }
    }
}
