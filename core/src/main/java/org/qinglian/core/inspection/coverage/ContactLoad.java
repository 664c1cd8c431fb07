package org.qinglian.core.inspection.coverage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Ref;
import org.qinglian.core.common.Severity;
import org.qinglian.core.coverage.CoverageDimension;
import org.qinglian.core.coverage.CoverageNorms;
import org.qinglian.core.coverage.LoadLimit;
import org.qinglian.core.organization.Cadre;

/** A member of the two committees looks after no more grids than one can (联格数量超限). */
final class ContactLoad implements Check {
    @Override
    public String id() {
        return "coverage.contact-load";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<Basis> basis() {
        return Optional.of(Basis.assumption("两委联格做法：一人 1–2 格，3 格为上限"));
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        Optional<LoadLimit> limit = inspected.norms(CoverageNorms.standard()).load(CoverageDimension.COMMITTEE_GRID);
        if (limit.isEmpty()) {
            return;
        }
        Map<Ref<?>, Integer> loads = CoverageDimension.COMMITTEE_GRID
                .load(inspected.programme().coverage(), inspected.asOf())
                .byCoverer();
        List<Cadre> cadres = inspected.programme().organization().cadres();
        for (int i = 0; i < cadres.size(); i++) {
            Cadre cadre = cadres.get(i);
            int found = loads.getOrDefault(cadre.id(), 0);
            if (found > 0) {
                int most = limit.get().most();
                verdicts.expect(
                        found <= most, cadre, "/organization/cadres/" + i, Map.of("found", found, "expected", most));
            }
        }
    }
}
