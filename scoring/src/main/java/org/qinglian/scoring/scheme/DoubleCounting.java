package org.qinglian.scoring.scheme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.scoring.rule.Lookup;
import org.qinglian.scoring.rule.Rule;

/**
 * Facts that count in two items (重复计分), of one scheme or of several. Items that are not in the table for everybody are
 * passed over: those of two categories may well count the same facts.
 */
final class DoubleCounting {
    private DoubleCounting() {}

    /**
     * A rule that counts facts.
     *
     * @param scheme the identifier of the scheme
     * @param item the identifier of the item
     * @param pointer the JSON pointer of the rule
     * @param rule the rule
     * @param from the attributes from which the codes come that it looks up
     * @param fact the facts
     */
    private record Use(String scheme, String item, String pointer, Rule rule, List<String> from, CountedFact fact) {
        /** Two tables of the same codes that have none in common share the facts between them. */
        private boolean counts(Use other) {
            boolean shared = rule instanceof Lookup one
                    && other.rule instanceof Lookup two
                    && from.equals(other.from)
                    && one.otherwise().isEmpty()
                    && two.otherwise().isEmpty()
                    && Collections.disjoint(one.points().keySet(), two.points().keySet());
            return fact.overlaps(other.fact) && !shared;
        }
    }

    static void lint(Scheme scheme, List<SchemeFault> faults) {
        List<Use> before = new ArrayList<>();
        for (Use use : uses(scheme)) {
            before.stream()
                    .filter(each -> !each.item().equals(use.item()) && each.counts(use))
                    .findFirst()
                    .ifPresent(each -> faults.add(fault(use, each.item())));
            before.add(use);
        }
    }

    /** What counts in a scheme and in one before it, by the identifier of the later one. */
    static Map<String, List<SchemeFault>> across(Collection<Scheme> schemes) {
        Map<String, List<SchemeFault>> faults = new LinkedHashMap<>();
        List<Use> before = new ArrayList<>();
        for (Scheme scheme : schemes) {
            List<Use> uses = uses(scheme);
            for (Use use : uses) {
                before.stream()
                        .filter(each -> each.counts(use))
                        .findFirst()
                        .ifPresent(each -> faults.computeIfAbsent(scheme.id(), id -> new ArrayList<>())
                                .add(fault(use, each.scheme() + " " + each.item())));
            }
            before.addAll(uses);
        }
        return faults;
    }

    private static List<Use> uses(Scheme scheme) {
        List<Use> uses = new ArrayList<>();
        for (ScoredItem place : ScoredItem.of(scheme)) {
            List<Rule> rules = place.forAll() ? place.item().rules() : List.of();
            for (int i = 0; i < rules.size(); i++) {
                Rule rule = rules.get(i);
                String pointer = place.pointer() + "/rules/" + i;
                for (String name : rule.reads().keySet()) {
                    Optional.ofNullable(scheme.measures().get(name))
                            .ifPresent(measure -> CountedFact.of(measure)
                                    .forEach(fact -> uses.add(new Use(
                                            scheme.id(),
                                            place.item().id(),
                                            pointer,
                                            rule,
                                            measure.codesFrom(),
                                            fact))));
                }
            }
        }
        return uses;
    }

    private static SchemeFault fault(Use use, String other) {
        return SchemeFault.warning(
                use.pointer(),
                "scheme.counted-twice",
                Map.of("found", use.fact().name(), "node", use.item(), "other", other));
    }
}
