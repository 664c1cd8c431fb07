package org.qinglian.scoring.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.qinglian.scoring.fact.ColumnKind;
import org.qinglian.scoring.fact.Measure;
import org.qinglian.scoring.rule.Condition;
import org.qinglian.scoring.rule.Lookup;
import org.qinglian.scoring.rule.PerUnit;
import org.qinglian.scoring.rule.Rule;
import org.qinglian.scoring.scheme.Absence;
import org.qinglian.scoring.scheme.Combine;
import org.qinglian.scoring.scheme.Effect;
import org.qinglian.scoring.scheme.Group;
import org.qinglian.scoring.scheme.Item;
import org.qinglian.scoring.scheme.Node;
import org.qinglian.scoring.scheme.Outcome;
import org.qinglian.scoring.scheme.Scheme;
import org.qinglian.scoring.scheme.Start;

/** Which parts of the language of schemes some schemes use, by name. */
final class SchemeMechanics {
    private final Set<String> found = new TreeSet<>();

    void add(Scheme scheme) {
        scheme.measures().values().forEach(measure -> found.add(name(measure.getClass())));
        scheme.arithmetic().ifPresent(arithmetic -> found.add("arithmetic"));
        nodes(scheme.score()).forEach(node -> {
            if (node instanceof Item item) {
                add(item, scheme);
            } else {
                add((Group) node);
            }
            node.appliesTo().ifPresent(condition -> add(condition, "appliesTo"));
        });
        scheme.overrides().forEach(override -> {
            found.add(name(override.effect().getClass()));
            add(override.when(), "override");
        });
        scheme.outcome().rounding().ifPresent(rounding -> found.add("rounding"));
        add(scheme.outcome());
    }

    private void add(Outcome outcome) {
        outcome.bands().forEach(band -> {
            note("band", band.from().isPresent(), "from", "lowest");
            band.when().ifPresent(condition -> add(condition, "band when"));
        });
        outcome.recognisedFrom().ifPresent(grade -> found.add("recognisedFrom"));
        outcome.peerGroup().ifPresent(group -> found.add("peerGroup"));
        outcome.precedence().ifPresent(precedence -> found.add("precedence"));
        outcome.ties().ifPresent(ties -> note("ties", ties.by().isEmpty(), "shared", "broken"));
        outcome.quotas().forEach(quota -> {
            found.add("quota " + quota.kind().code());
            quota.fromYear().ifPresent(year -> found.add("quota fromYear"));
        });
        outcome.lists().forEach(list -> found.add("list " + list.end().code()));
        outcome.consequences().forEach(rule -> found.add("consequence"));
        outcome.advances().forEach(advance -> found.add("advance"));
    }

    /** What none of them uses. */
    List<String> missing() {
        Stream<String> kinds = Stream.of(Rule.class, Effect.class, Measure.class)
                .flatMap(type -> Arrays.stream(type.getPermittedSubclasses()))
                .map(SchemeMechanics::name);
        Stream<String> codes = Stream.of(
                        Arrays.stream(Combine.values()).map(value -> "combine " + value.code()),
                        Arrays.stream(Start.values()).map(value -> "start " + value.code()),
                        Arrays.stream(Absence.values()).map(value -> "missing " + value.code()),
                        Stream.of(Absence.FULL, Absence.EXCLUDE, Absence.RESCALE)
                                .map(value -> "notApplicable " + value.code()))
                .flatMap(each -> each);
        Stream<String> parts = Stream.of(
                "arithmetic",
                "rounding",
                "band from",
                "band lowest",
                "band when",
                "recognisedFrom",
                "peerGroup",
                "precedence",
                "ties broken",
                "quota limit",
                "quota bottom",
                "quota target",
                "quota fromYear",
                "list top",
                "list bottom",
                "advance",
                "consequence",
                "gate atLeast",
                "gate above",
                "weight",
                "item max",
                "item floor",
                "group max",
                "group floor",
                "group floor below zero",
                "lookup code",
                "lookup tally",
                "per-unit capped",
                "per-unit uncapped",
                "rule when",
                "appliesTo in",
                "appliesTo not",
                "override any",
                "override all",
                "condition atLeast",
                "condition above",
                "condition atMost",
                "condition below",
                "condition equal",
                "condition in",
                "condition all",
                "condition any",
                "condition not");
        return Stream.of(kinds, codes, parts)
                .flatMap(each -> each)
                .filter(name -> !found.contains(name))
                .toList();
    }

    /** A node and all below it. */
    static Stream<Node> nodes(Node node) {
        return node instanceof Group group
                ? Stream.concat(Stream.of(node), group.children().stream().flatMap(SchemeMechanics::nodes))
                : Stream.of(node);
    }

    private void add(Group group) {
        found.add("combine " + group.combine().code());
        group.gate().ifPresent(gate -> note("gate", gate.above().isPresent(), "above", "atLeast"));
        limits(group, "group");
    }

    private void add(Item item, Scheme scheme) {
        found.add("start " + item.start().code());
        item.missing().ifPresent(absence -> found.add("missing " + absence.code()));
        item.notApplicable().ifPresent(absence -> found.add("notApplicable " + absence.code()));
        limits(item, "item");
        for (Rule rule : item.rules()) {
            found.add(name(rule.getClass()));
            rule.when().ifPresent(condition -> add(condition, "rule when"));
            if (rule instanceof PerUnit perUnit) {
                note("per-unit", perUnit.cap().isPresent(), "capped", "uncapped");
            }
            if (rule instanceof Lookup lookup) {
                Measure measure = scheme.measures().get(lookup.measure());
                note("lookup", measure.column() == ColumnKind.TALLY, "tally", "code");
            }
        }
    }

    private void limits(Node node, String kind) {
        node.max().ifPresent(max -> found.add(kind + " max"));
        node.floor().ifPresent(floor -> found.add(kind + " floor"));
        node.floor().filter(floor -> floor.signum() < 0).ifPresent(floor -> found.add(kind + " floor below zero"));
        node.weight().ifPresent(weight -> found.add("weight"));
    }

    private void add(Condition condition, String where) {
        for (String form : forms(condition)) {
            found.add("condition " + form);
            found.add(where + " " + form);
        }
        found.add(where);
        condition.all().forEach(part -> add(part, where));
        condition.any().forEach(part -> add(part, where));
        condition.not().ifPresent(part -> add(part, where));
    }

    private static List<String> forms(Condition condition) {
        List<String> forms = new ArrayList<>();
        form(condition.atLeast(), "atLeast", forms);
        form(condition.above(), "above", forms);
        form(condition.atMost(), "atMost", forms);
        form(condition.below(), "below", forms);
        form(condition.equal(), "equal", forms);
        form(condition.not(), "not", forms);
        form(condition.in().stream().findAny(), "in", forms);
        form(condition.all().stream().findAny(), "all", forms);
        form(condition.any().stream().findAny(), "any", forms);
        return forms;
    }

    private static void form(Optional<?> part, String name, List<String> forms) {
        part.ifPresent(present -> forms.add(name));
    }

    private void note(String what, boolean condition, String yes, String no) {
        found.add(what + " " + (condition ? yes : no));
    }

    private static String name(Class<?> type) {
        return type.getSimpleName();
    }
}
