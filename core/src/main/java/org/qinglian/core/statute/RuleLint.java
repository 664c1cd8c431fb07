package org.qinglian.core.statute;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.qinglian.core.common.OpenCode;

/** Looks rules over before they judge (规则核对): each names a known kind of case, and terms and units that this kind has. */
final class RuleLint {
    private final RuleBook book;
    private final Map<Integer, StatutoryRule> rules;
    private final List<RuleFault> faults = new ArrayList<>();

    /**
     * Looks over the rules of a file.
     *
     * @param rules by their place in the file
     */
    RuleLint(RuleBook book, Map<Integer, StatutoryRule> rules) {
        this.book = book;
        this.rules = rules;
    }

    List<RuleFault> faults() {
        Set<String> ids = new HashSet<>();
        Set<String> all = new HashSet<>();
        rules.values().forEach(rule -> all.add(rule.id()));
        book.rules().forEach(rule -> all.add(rule.id()));
        rules.forEach((index, rule) -> {
            String at = "/rules/" + index;
            if (!ids.add(rule.id())) {
                add(at + "/id", "statute.repeated-rule", rule, Map.of("found", rule.id()));
            }
            for (int i = 0; i < rule.scope().size(); i++) {
                String of = rule.scope().get(i);
                if (!all.contains(of)) {
                    add(at + "/scope/" + i, "statute.unknown-rule", rule, Map.of("found", of));
                }
            }
            lint(at, rule);
        });
        return faults;
    }

    private void lint(String at, StatutoryRule rule) {
        Optional<CaseKind> kind = book.kind(rule.of());
        if (kind.isEmpty()) {
            add(
                    at + "/of",
                    "statute.unknown-case",
                    rule,
                    Map.of("found", rule.of(), "expected", CaseKind.listed(book.kinds())));
            return;
        }
        rule.once()
                .ifPresent(once -> known(
                        Stream.of(new Requirement.Named("/once", once)),
                        at,
                        rule,
                        "statute.unknown-event",
                        kind.get().events()));
        lint(at + "/require", rule, rule.require(), kind.get());
        for (int i = 0; i < rule.when().size(); i++) {
            lint(at + "/when/" + i, rule, rule.when().get(i), kind.get());
        }
    }

    private void lint(String at, StatutoryRule rule, Requirement requirement, CaseKind kind) {
        known(requirement.events(), at, rule, "statute.unknown-event", kind.events());
        known(
                requirement.quantities(),
                at,
                rule,
                "statute.unknown-quantity",
                kind.quantities().keySet());
        known(requirement.facts(), at, rule, "statute.unknown-fact", kind.facts());
        requirement.bounds().forEach((field, bounds) -> {
            Unit unit = kind.quantities().get(bounds.quantity());
            if (unit != null && unit != bounds.unit()) {
                add(
                        at + field + "/unit",
                        "statute.other-unit",
                        rule,
                        Map.of("found", bounds.unit(), "expected", unit, "term", bounds.quantity()));
            }
        });
    }

    private void known(
            Stream<Requirement.Named> named,
            String at,
            StatutoryRule rule,
            String code,
            Collection<? extends OpenCode> terms) {
        named.filter(each -> !terms.contains(each.term()))
                .forEach(each -> add(
                        at + each.field(),
                        code,
                        rule,
                        Map.of("found", each.term().code(), "of", rule.of(), "expected", CaseKind.listed(terms))));
    }

    private void add(String pointer, String code, StatutoryRule rule, Map<String, ?> arguments) {
        Map<String, Object> all = new HashMap<>(arguments);
        all.put("rule", rule.id());
        faults.add(new RuleFault(pointer, code, all));
    }
}
