package org.qinglian.core.inspection.coverage;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Severity;
import org.qinglian.core.coverage.CoverageNorms;
import org.qinglian.core.coverage.LoadLimit;

/** Villagers elect one representative for five to fifteen households (村民代表人数不符). */
final class RepresentativesPerHousehold implements Check {
    @Override
    public String id() {
        return "coverage.representatives-per-household";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Optional<Basis> basis() {
        return Optional.of(Basis.of("村民委员会组织法", "第二十五条").withVersion("2018"));
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        LoadLimit limit = inspected.norms(CoverageNorms.standard()).householdsPerRepresentative();
        Assemblies.each(inspected, (village, assembly, pointer) -> {
            long households = assembly.households();
            long found = assembly.representatives();
            long fewest = (households + limit.most() - 1) / limit.most();
            long most = limit.fewest() == 0 ? households : households / limit.fewest();
            verdicts.expect(
                    found >= fewest && found <= most && found > 0,
                    village,
                    pointer + "representatives",
                    Map.of(
                            "found",
                            found,
                            "households",
                            households,
                            "fewest",
                            limit.fewest(),
                            "most",
                            limit.most(),
                            "expected",
                            fewest + "–" + most));
        });
    }
}
