package org.qinglian.scoring.scheme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qinglian.scoring.fact.Incomplete;
import org.qinglian.scoring.fact.RollupMeasure;
import org.qinglian.scoring.fact.RollupTake;
import org.qinglian.scoring.rule.PointRange;

/**
 * Finds what is wrong with a scheme before anybody is scored by it (办法审查): unknown names, points that do not add up,
 * bands with gaps.
 *
 * <p>Stateless and thread-safe.
 */
public final class SchemeLinter {
    private final LintNorms norms;

    private SchemeLinter(LintNorms norms) {
        this.norms = norms;
    }

    public static SchemeLinter standard() {
        return new SchemeLinter(LintNorms.standard());
    }

    /** A linter with a host's own limits to what a scheme may ask for. */
    public static SchemeLinter by(LintNorms norms) {
        return new SchemeLinter(norms);
    }

    /**
     * The facts that count in more than one of several schemes (多办法重复计分), such as a petition in the index of the member, of
     * the branch and of the committee.
     *
     * @return the warnings by the identifier of the later scheme; schemes without any are not in it
     */
    public Map<String, List<SchemeFault>> lintTogether(Collection<Scheme> schemes) {
        return DoubleCounting.across(schemes);
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
        openings(scheme, faults);
        rollups(scheme, faults);
        BasisLint.lint(scheme, faults);
        DoubleCounting.lint(scheme, faults);
        CoefficientLint.lint(scheme, faults);
        new BurdenLint(scheme, norms, faults).lint();
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

    private static void openings(Scheme scheme, List<SchemeFault> faults) {
        Set<String> groups = new HashSet<>();
        groups(scheme.score(), groups);
        for (int i = 0; i < scheme.openings().size(); i++) {
            Opening opening = scheme.openings().get(i);
            if (!groups.contains(opening.group())) {
                faults.add(SchemeFault.error(
                        "/openings/" + i + "/group", "scheme.opening", Map.of("found", opening.group())));
            }
        }
    }

    private static void groups(Node node, Set<String> groups) {
        if (node instanceof Group group) {
            groups.add(group.id());
            group.children().forEach(child -> groups(child, groups));
        }
    }

    /** A share counts grades, and a test at entry is one subject's. */
    private static void rollups(Scheme scheme, List<SchemeFault> faults) {
        scheme.measures().forEach((name, measure) -> {
            if (measure instanceof RollupMeasure rollup) {
                boolean inTime = List.of(RollupTake.FIRST, RollupTake.LAST, RollupTake.CHANGE)
                        .contains(rollup.take());
                boolean scaled = rollup.ifIncomplete() == Incomplete.PRO_RATA;
                if (rollup.countsGrades() == rollup.grades().isEmpty()
                        || (inTime && rollup.across().isPresent())
                        || (scaled
                                && (rollup.take() != RollupTake.SUM
                                        || rollup.parts().isEmpty()))) {
                    faults.add(SchemeFault.error(
                            "/measures/" + escape(name), "scheme.rollup-form", Map.of("found", name)));
                }
            }
        });
    }

    static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
