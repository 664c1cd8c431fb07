package org.qinglian.scoring.scheme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qinglian.scoring.rule.PointRange;

/**
 * Finds what is wrong with a scheme before anybody is scored by it (办法审查): unknown names, points that do not add up,
 * bands with gaps.
 *
 * <p>Stateless and thread-safe.
 */
public final class SchemeLinter {
    private SchemeLinter() {}

    public static SchemeLinter standard() {
        return new SchemeLinter();
    }

    /** Every fault, in the order of the document. */
    public List<SchemeFault> lint(Scheme scheme) {
        List<SchemeFault> faults = new ArrayList<>();
        Set<String> used = new HashSet<>();
        new TreeLint(scheme, used, faults).lint();
        PointRange tree = NodeRange.of(scheme.score(), scheme.measures());
        boolean mayBeZeroed =
                scheme.overrides().stream().anyMatch(override -> override.effect() instanceof Effect.Zero);
        PointRange range = mayBeZeroed ? tree.or(PointRange.ZERO) : tree;
        ConditionLint conditions = new ConditionLint(scheme.measures(), used, faults);
        new MeasureLint(scheme, conditions, faults).lint();
        faults.addAll(Delegation.of(List.of(scheme)).circles().values());
        new OutcomeLint(scheme, range, conditions, faults).lint();
        new QuotaLint(scheme.outcome(), conditions, faults).lint();
        for (int i = 0; i < scheme.overrides().size(); i++) {
            conditions.lint(scheme.overrides().get(i).when(), "/overrides/" + i + "/when");
        }
        for (String measure : scheme.measures().keySet()) {
            if (!used.contains(measure)) {
                faults.add(SchemeFault.warning(
                        "/measures/" + escape(measure), "scheme.unused-measure", Map.of("found", measure)));
            }
        }
        if (scheme.verification().isEmpty()) {
            faults.add(SchemeFault.warning("", "scheme.no-verification", Map.of()));
        }
        return faults;
    }

    static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
