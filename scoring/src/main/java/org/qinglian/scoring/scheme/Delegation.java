package org.qinglian.scoring.scheme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
                    .filter(scheme -> next(scheme).isEmpty())
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

    /** Every circle, at the measure of the first of its schemes that reads the next one; by the identifier of that scheme. */
    public Map<String, SchemeFault> circles() {
        Map<String, SchemeFault> circles = new LinkedHashMap<>();
        List<String> seen = new ArrayList<>();
        for (Scheme start : left.values()) {
            List<String> path = new ArrayList<>();
            Scheme at = start;
            while (!path.contains(at.id())) {
                path.add(at.id());
                at = next(at).orElseThrow();
            }
            List<String> circle = new ArrayList<>(path.subList(path.indexOf(at.id()), path.size()));
            if (!seen.contains(at.id())) {
                seen.addAll(circle);
                circle.add(at.id());
                circles.put(at.id(), fault(at, String.join(" → ", circle)));
            }
        }
        return circles;
    }

    private SchemeFault fault(Scheme scheme, String circle) {
        return SchemeFault.error(
                "/measures/" + SchemeLinter.escape(reading(scheme).findFirst().orElseThrow()) + "/scheme",
                "scheme.circle",
                Map.of("found", circle));
    }

    /** A scheme whose result a scheme reads and that is not scored yet. */
    private Optional<Scheme> next(Scheme scheme) {
        return reading(scheme)
                .findFirst()
                .map(name -> ((ResultMeasure) measure(scheme, name)).scheme())
                .map(left::get);
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
