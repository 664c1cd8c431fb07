package org.qinglian.core.statute;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.OpenCode;

/**
 * A kind of thing that rules of law speak of (规则适用对象类别), and the terms in which they can: a tender has a bid deadline,
 * a number of bidders, and may have bidders related to each other.
 *
 * @param code its name, such as {@code "tender"}
 * @param events the events that it may have
 * @param quantities the quantities that it may have, with their unit
 * @param facts what may be true of it
 */
public record CaseKind(String code, Set<Term> events, Map<Term, Unit> quantities, Set<Term> facts) implements OpenCode {
    public CaseKind {
        events = Collections.unmodifiableSet(new LinkedHashSet<>(events));
        quantities = Copy.map(quantities);
        facts = Collections.unmodifiableSet(new LinkedHashSet<>(facts));
    }

    /** A kind without terms, to which they are added. */
    public static CaseKind of(String code) {
        return new CaseKind(code, Set.of(), Map.of(), Set.of());
    }

    /** This kind with more events. */
    public CaseKind events(String... names) {
        return new CaseKind(code, union(events, names), quantities, facts);
    }

    /** This kind with more quantities of a unit. */
    public CaseKind quantities(Unit unit, String... names) {
        Map<Term, Unit> all = new LinkedHashMap<>(quantities);
        Arrays.stream(names).map(Term::of).forEach(name -> all.put(name, unit));
        return new CaseKind(code, events, all, facts);
    }

    /** This kind with more facts. */
    public CaseKind facts(String... names) {
        return new CaseKind(code, events, quantities, union(facts, names));
    }

    /** Another kind with the terms of this one. */
    public CaseKind as(String other) {
        return new CaseKind(other, events, quantities, facts);
    }

    private static Set<Term> union(Set<Term> known, String... names) {
        Set<Term> all = new LinkedHashSet<>(known);
        Arrays.stream(names).map(Term::of).forEach(all::add);
        return all;
    }

    @Override
    public String list() {
        return "case";
    }

    /** Terms in alphabetical order, as an error lists them. */
    static LocalizedText listed(Collection<? extends OpenCode> known) {
        Set<String> codes = new TreeSet<>();
        known.forEach(each -> codes.add(each.code()));
        return codes.isEmpty()
                ? LocalizedText.of("（无）", "none")
                : LocalizedText.of(String.join("、", codes), String.join(", ", codes));
    }

    @Override
    public String toString() {
        return code;
    }
}
