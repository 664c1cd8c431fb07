package org.qinglian.scoring.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qinglian.scoring.fact.Column;
import org.qinglian.scoring.fact.Frame;
import org.qinglian.scoring.fact.Measure;
import org.qinglian.scoring.rule.MeasuredRow;
import org.qinglian.scoring.scheme.Scheme;
import org.qinglian.scoring.scheme.SchemeFault;
import org.qinglian.scoring.scheme.VerificationCase;

/**
 * Runs the verification cases of a scheme (验证), by the evaluator that scores everybody.
 *
 * <p>Stateless and thread-safe.
 */
public final class Verification {
    private Verification() {}

    public static Verification standard() {
        return new Verification();
    }

    /** Every expectation that does not come true, at its place in the scheme. */
    public List<SchemeFault> verify(Scheme scheme) {
        List<SchemeFault> faults = new ArrayList<>();
        for (int i = 0; i < scheme.verification().size(); i++) {
            verify(scheme, scheme.verification().get(i), "/verification/" + i, faults);
        }
        return faults;
    }

    private static void verify(Scheme scheme, VerificationCase given, String pointer, List<SchemeFault> faults) {
        int before = faults.size();
        unknownFacts(scheme, given, pointer, faults);
        Map<String, Column> columns = new LinkedHashMap<>();
        scheme.measures()
                .forEach((name, measure) -> columns.put(
                        name, column(measure, given.facts().get(name), pointer + "/facts/" + escape(name), faults)));
        if (faults.size() > before) {
            return;
        }
        RowTrace trace;
        try {
            trace = Evaluation.of(scheme, new Frame(1, columns)).trace(0);
        } catch (ArithmeticException e) {
            faults.add(SchemeFault.error(pointer, "scheme.beyond-exact-range", Map.of("case", given.name())));
            return;
        }
        Map<String, NodeTrace> nodes = new LinkedHashMap<>();
        collect(trace.root(), nodes);
        given.expect()
                .forEach((node, expected) -> expectNode(
                        nodes.get(node), node, expected, given, pointer + "/expect/" + escape(node), faults));
        given.score()
                .ifPresent(expected -> expect(
                        trace.score().map(Verification::plain),
                        plain(expected),
                        isEqual(trace, expected),
                        given,
                        pointer + "/score",
                        faults));
        given.grade().ifPresent(expected -> {
            Optional<String> found = trace.grade().map(band -> band.grade());
            expect(found, expected, found.filter(expected::equals).isPresent(), given, pointer + "/grade", faults);
        });
    }

    private static boolean isEqual(RowTrace trace, BigDecimal expected) {
        return trace.score().filter(score -> score.compareTo(expected) == 0).isPresent();
    }

    private static void unknownFacts(Scheme scheme, VerificationCase given, String pointer, List<SchemeFault> faults) {
        for (String name : given.facts().keySet()) {
            if (!scheme.measures().containsKey(name)) {
                faults.add(SchemeFault.error(
                        pointer + "/facts/" + escape(name),
                        "scheme.unknown-measure",
                        Map.of(
                                "found",
                                name,
                                "expected",
                                String.join(", ", scheme.measures().keySet()))));
            }
        }
    }

    private static void expectNode(
            @Nullable NodeTrace node,
            String id,
            BigDecimal expected,
            VerificationCase given,
            String pointer,
            List<SchemeFault> faults) {
        if (node == null) {
            faults.add(SchemeFault.error(pointer, "scheme.unknown-node", Map.of("found", id)));
        } else {
            boolean holds = node.counts() && node.points().compareTo(expected) == 0;
            Optional<String> found = node.counts()
                    ? Optional.of(plain(node.points()))
                    : Optional.of(node.state().code());
            expect(found, plain(expected), holds, given, pointer, faults);
        }
    }

    private static void expect(
            Optional<String> found,
            String expected,
            boolean holds,
            VerificationCase given,
            String pointer,
            List<SchemeFault> faults) {
        if (!holds) {
            faults.add(SchemeFault.error(
                    pointer,
                    "scheme.verification-failed",
                    Map.of("case", given.name(), "found", found.orElse("–"), "expected", expected)));
        }
    }

    private static void collect(NodeTrace node, Map<String, NodeTrace> nodes) {
        nodes.put(node.node().id(), node);
        node.children().forEach(child -> collect(child, nodes));
    }

    private static Column column(Measure measure, @Nullable JsonNode given, String pointer, List<SchemeFault> faults) {
        Optional<Column> column = GivenValue.column(measure, given);
        if (column.isEmpty()) {
            faults.add(SchemeFault.error(pointer, "scheme.given-value", Map.of("found", String.valueOf(given))));
        }
        return column.orElseGet(() -> GivenValue.missing(measure));
    }

    private static String plain(BigDecimal number) {
        return MeasuredRow.plain(number).toPlainString();
    }

    private static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
