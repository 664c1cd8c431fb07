package org.qinglian.core.inspection.coverage;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Severity;
import org.qinglian.core.common.Share;
import org.qinglian.core.coverage.CoverageNorms;

/** Four fifths of the assembly are representatives (村民代表占比不足). */
final class RepresentativesInAssembly implements Check {
    @Override
    public String id() {
        return "coverage.representatives-in-assembly";
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
        Share least = inspected.norms(CoverageNorms.standard()).representatives();
        Assemblies.each(
                inspected,
                (village, assembly, pointer) -> verdicts.expect(
                        assembly.representatives() * least.whole() >= assembly.members() * least.part(),
                        village,
                        pointer + "members",
                        Map.of(
                                "found", assembly.representatives(),
                                "members", assembly.members(),
                                "expected", least)));
    }
}
