package org.qinglian.scoring.scheme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.qinglian.scoring.fact.Measure;
import org.qinglian.scoring.rule.PointRange;

/** Faults of what a pass is: numbers that are none, and parts that can never pass. */
final class PassLint {
    private PassLint() {}

    static void lint(Pass pass, Group group, String pointer, Map<String, Measure> measures, List<SchemeFault> faults) {
        NumberLint.lint(pass.atLeast(), pointer + "/pass/atLeast", faults);
        pass.points().ifPresent(points -> NumberLint.lint(points, pointer + "/pass/points", faults));
        pass.points()
                .filter(points -> points.signum() <= 0)
                .ifPresent(points -> faults.add(
                        SchemeFault.error(pointer + "/pass/points", "scheme.not-above-zero", Map.of("found", points))));
        for (int i = 0; i < group.children().size(); i++) {
            Node part = group.children().get(i);
            PointRange range = NodeRange.of(part, measures);
            if (!NodeRange.canPass(range, pass)) {
                BigDecimal most = range.most().orElseThrow();
                faults.add(SchemeFault.warning(
                        pointer + "/children/" + i,
                        "scheme.pass-unreachable",
                        Map.of("node", part.id(), "found", most, "expected", pass.atLeast())));
            }
        }
    }
}
