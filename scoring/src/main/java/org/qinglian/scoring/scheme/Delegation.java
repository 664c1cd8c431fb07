package org.qinglian.scoring.scheme;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.qinglian.scoring.fact.Measure;
import org.qinglian.scoring.fact.ResultMeasure;

/**
 * Which schemes read the results of which (结果引用), and so in what order they can be scored. Results of schemes that are not
 * among them are facts like others.
 */
public final class Delegation {
    private final Map<String, Scheme> schemes = new LinkedHashMap<>();
    private final List<Scheme> inOrder = new ArrayList<>();
    private final Map<String, Scheme> left = new LinkedHashMap<>();

    private Delegation(Collection<Scheme> given) {
        given.forEach(scheme -> schemes.put(scheme.id(), scheme));
        left.putAll(schemes);
        boolean found = true;
        while (found) {
            List<Scheme> ready = left.values().stream()
                    .filter(scheme -> reading(scheme).findFirst().isEmpty())
                    .toList();
            inOrder.addAll(ready);
            ready.forEach(scheme -> left.remove(scheme.id()));
            found = !ready.isEmpty();
        }
    }

    /** The order of schemes of different identifiers. */
    public static Delegation of(Collection<Scheme> schemes) {
        return new Delegation(schemes);
    }

    /** The schemes, each after those whose results it reads; without those in a circle and those that wait for them. */
    public List<Scheme> inOrder() {
        return List.copyOf(inOrder);
    }

    /**
     * The circles, so many that every scheme that is in one is named: the shortest of each scheme that none before names, at the
     * measure by which it reads the next one; by the identifier of that scheme.
     */
    public Map<String, SchemeFault> circles() {
        Map<String, SchemeFault> circles = new LinkedHashMap<>();
        Set<String> named = new HashSet<>();
        for (Scheme start : left.values()) {
            List<String> circle = named.contains(start.id()) ? List.of() : circle(start.id());
            if (!circle.isEmpty()) {
                named.addAll(circle);
                circles.put(start.id(), fault(start, circle));
            }
        }
        return circles;
    }

    /** The shortest way from a scheme over those that are read back to itself, both ends in it; empty if there is none. */
    private List<String> circle(String start) {
        Map<String, String> readers = new HashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty() && !readers.containsKey(start)) {
            String reader = open.remove();
            reading(left(reader)).map(name -> read(left(reader), name)).forEach(read -> {
                if (readers.putIfAbsent(read, reader) == null) {
                    open.add(read);
                }
            });
        }
        List<String> circle = new ArrayList<>();
        if (readers.containsKey(start)) {
            circle.add(start);
            for (String at = readers.get(start); at != null && !at.equals(start); at = readers.get(at)) {
                circle.add(at);
            }
            circle.add(start);
            Collections.reverse(circle);
        }
        return circle;
    }

    private SchemeFault fault(Scheme scheme, List<String> circle) {
        String measure = reading(scheme)
                .filter(name -> read(scheme, name).equals(circle.get(1)))
                .findFirst()
                .orElseThrow();
        return SchemeFault.error(
                "/measures/" + SchemeLinter.escape(measure) + "/scheme",
                "scheme.circle",
                Map.of("found", String.join(" → ", circle)));
    }

    private Scheme left(String id) {
        return Optional.ofNullable(left.get(id)).orElseThrow();
    }

    private static String read(Scheme scheme, String name) {
        return ((ResultMeasure) measure(scheme, name)).scheme();
    }

    /** The names of the measures that read a result which is not there yet. */
    private Stream<String> reading(Scheme scheme) {
        return scheme.measures().keySet().stream()
                .filter(name ->
                        measure(scheme, name) instanceof ResultMeasure result && left.containsKey(result.scheme()));
    }

    private static Measure measure(Scheme scheme, String name) {
        return Optional.ofNullable(scheme.measures().get(name)).orElseThrow();
    }
}
