package org.qinglian.core.inspection.coverage;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Exclusion;
import org.qinglian.core.common.Ref;
import org.qinglian.core.common.Severity;
import org.qinglian.core.coverage.Village;

/** Every village is divided into grids, or is one (网格未覆盖全域). */
final class VillageWithoutGrid implements Check {
    @Override
    public String id() {
        return "coverage.village-without-grid";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Optional<Basis> basis() {
        return Optional.of(Basis.of("网格划分", "全域覆盖"));
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        Set<Ref<Village>> divided = new HashSet<>();
        inspected.programme().coverage().grids().forEach(grid -> divided.add(grid.village()));
        List<Village> villages = inspected.programme().coverage().villages();
        for (int i = 0; i < villages.size(); i++) {
            Village village = villages.get(i);
            if (!Exclusion.isInForce(village.exclusion(), inspected.asOf())) {
                verdicts.expect(divided.contains(village.id()), village, "/coverage/villages/" + i, Map.of());
            }
        }
    }
}
