package org.qinglian.scoring.scheme;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qinglian.scoring.rule.PointRange;
import org.qinglian.scoring.rule.Rule;

/** Faults of the tree: names, points that do not add up, rules that cannot read their measure. */
final class TreeLint {
    private final Scheme scheme;
    private final List<SchemeFault> faults;
    private final ConditionLint conditions;
    private final Set<String> known = new HashSet<>();
    private final Set<String> finished = new HashSet<>();

    TreeLint(Scheme scheme, Set<String> used, List<SchemeFault> faults) {
        this.scheme = scheme;
        this.faults = faults;
        this.conditions = new ConditionLint(scheme.measures(), used, faults);
    }

    void lint() {
        node(scheme.score(), "/score");
    }

    private void node(Node node, String pointer) {
        if (!known.add(node.id())) {
            error(pointer + "/id", "scheme.duplicate-node", Map.of("found", node.id()));
        }
        numbers(node, pointer);
        node.appliesTo().ifPresent(condition -> conditions.lint(condition, pointer + "/appliesTo"));
        if (node instanceof Group group) {
            group(group, pointer);
        } else {
            item((Item) node, pointer);
        }
        reachable(node, pointer);
        finished.add(node.id());
    }

    private void numbers(Node node, String pointer) {
        node.max().ifPresent(number -> NumberLint.lint(number, pointer + "/max", faults));
        node.floor().ifPresent(number -> NumberLint.lint(number, pointer + "/floor", faults));
        node.weight().ifPresent(number -> NumberLint.lint(number, pointer + "/weight", faults));
        Optional<BigDecimal> max = node.max();
        if (max.isPresent() && node.floor().isPresent() && node.floor().get().compareTo(max.get()) > 0) {
            error(
                    pointer + "/floor",
                    "scheme.floor-above-max",
                    Map.of("found", node.floor().get(), "expected", max.get()));
        }
    }

    private void group(Group group, String pointer) {
        if (group.children().isEmpty()) {
            error(pointer, "scheme.group-empty", Map.of("found", group.id()));
        }
        group.gate().ifPresent(gate -> gate(gate, pointer + "/gate"));
        group.gate()
                .filter(gate -> !finished.contains(gate.node()))
                .ifPresent(gate -> error(pointer + "/gate/node", "scheme.unknown-node", Map.of("found", gate.node())));
        for (int i = 0; i < group.children().size(); i++) {
            Node child = group.children().get(i);
            String place = pointer + "/children/" + i;
            node(child, place);
            boolean weighs =
                    child.weight().filter(weight -> weight.signum() > 0).isPresent();
            if (group.combine() == Combine.WEIGHTED_MEAN && !weighs) {
                error(place, "scheme.weight-missing", Map.of("found", child.id()));
            }
        }
        passes(group, pointer);
        childrenPoints(group, pointer);
    }

    private void passes(Group group, String pointer) {
        boolean counted = group.combine() == Combine.PASSES;
        if (counted && group.pass().isEmpty()) {
            error(pointer, "scheme.pass-missing", Map.of("found", group.id()));
        }
        group.pass().ifPresent(pass -> {
            if (!counted) {
                error(
                        pointer + "/pass",
                        "scheme.pass-unused",
                        Map.of("found", group.id(), "expected", Combine.PASSES.code()));
            }
            PassLint.lint(pass, group, pointer, scheme.measures(), faults);
        });
    }

    private void gate(Gate gate, String pointer) {
        if (gate.atLeast().isPresent() == gate.above().isPresent()) {
            error(pointer, "scheme.gate-form", Map.of("found", gate.node()));
        }
        gate.atLeast().ifPresent(bound -> NumberLint.lint(bound, pointer + "/atLeast", faults));
        gate.above().ifPresent(bound -> NumberLint.lint(bound, pointer + "/above", faults));
    }

    /** The full points of the parts against those of the whole, where every part is in the table for everybody. */
    private void childrenPoints(Group group, String pointer) {
        boolean comparable = group.combine() == Combine.SUM
                && group.max().isPresent()
                && group.children().stream()
                        .allMatch(child ->
                                child.max().isPresent() && child.appliesTo().isEmpty());
        if (!comparable) {
            return;
        }
        BigDecimal sum = group.children().stream()
                .map(child -> child.max().orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(group.max().orElseThrow()) != 0) {
            warning(
                    pointer + "/max",
                    "scheme.children-points",
                    Map.of("found", sum, "expected", group.max().orElseThrow(), "node", group.id()));
        }
    }

    private void item(Item item, String pointer) {
        boolean needsMax = item.start() == Start.GRANTED
                || List.of(item.ifMissing(), item.ifNotApplicable()).contains(Absence.FULL)
                || List.of(item.ifMissing(), item.ifNotApplicable()).contains(Absence.RESCALE);
        if (needsMax && item.max().isEmpty()) {
            error(pointer, "scheme.max-missing", Map.of("found", item.id()));
        }
        for (int i = 0; i < item.rules().size(); i++) {
            rule(item.rules().get(i), pointer + "/rules/" + i);
        }
    }

    private void rule(Rule rule, String pointer) {
        rule.when().ifPresent(condition -> conditions.lint(condition, pointer + "/when"));
        rule.reads()
                .forEach((name, kinds) -> conditions
                        .measure(name, pointer + "/measure")
                        .filter(measure -> !kinds.contains(measure.column()))
                        .ifPresent(
                                measure -> error(pointer + "/measure", "scheme.rule-column", Map.of("found", name))));
        rule.lint((place, code, arguments) -> error(pointer + place, code, arguments));
        rule.numbers().forEach(number -> NumberLint.lint(number, pointer, faults));
    }

    /** A maximum that no facts can reach promises what it cannot keep. */
    private void reachable(Node node, String pointer) {
        PointRange range = NodeRange.of(node, scheme.measures());
        node.max()
                .ifPresent(max -> range.most()
                        .filter(most -> most.compareTo(max) < 0)
                        .ifPresent(most -> warning(
                                pointer + "/max",
                                "scheme.unreachable-max",
                                Map.of("found", most, "expected", max, "node", node.id()))));
    }

    private void error(String pointer, String code, Map<String, ?> arguments) {
        faults.add(SchemeFault.error(pointer, code, arguments));
    }

    private void warning(String pointer, String code, Map<String, ?> arguments) {
        faults.add(SchemeFault.warning(pointer, code, arguments));
    }
}
