package org.qinglian.core.cadre;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qinglian.core.common.Ref;

/**
 * What replaces what among policies (版本沿革). Immutable and thread-safe.
 */
public final class PolicyVersions {
    private final Map<Ref<PolicyDocument>, PolicyDocument> byId = new LinkedHashMap<>();
    private final Map<Ref<PolicyDocument>, List<PolicyDocument>> successors = new HashMap<>();

    private PolicyVersions(Collection<PolicyDocument> policies) {
        for (PolicyDocument policy : policies) {
            if (byId.putIfAbsent(policy.id(), policy) == null) {
                policy.replaces().stream()
                        .distinct()
                        .filter(replaced -> !replaced.equals(policy.id()))
                        .forEach(replaced -> successors
                                .computeIfAbsent(replaced, key -> new ArrayList<>())
                                .add(policy));
            }
        }
    }

    public static PolicyVersions of(Collection<PolicyDocument> policies) {
        return new PolicyVersions(policies);
    }

    /** A policy by its identifier. */
    public Optional<PolicyDocument> policy(Ref<PolicyDocument> id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The policies that replace another one, in the order of the register. */
    public List<PolicyDocument> successors(Ref<PolicyDocument> replaced) {
        return List.copyOf(successors.getOrDefault(replaced, List.of()));
    }

    /** The policies in force on a day, in the order of the register. */
    public List<PolicyDocument> inForceOn(LocalDate day) {
        return byId.values().stream().filter(policy -> policy.isInForceOn(day)).toList();
    }

    /** A policy and what came in its place, the earliest first; of two that replace one, the first on record goes on. */
    public List<PolicyDocument> line(Ref<PolicyDocument> first) {
        Set<PolicyDocument> line = new LinkedHashSet<>();
        Optional<PolicyDocument> next = policy(first);
        while (next.isPresent() && line.add(next.get())) {
            next = successors(next.get().id()).stream().findFirst();
        }
        return List.copyOf(line);
    }
}
