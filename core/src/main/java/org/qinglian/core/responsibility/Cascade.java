package org.qinglian.core.responsibility;

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
import java.util.function.Function;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Ref;

/**
 * Records each of which comes from at most one above it (逐级分解): duties, or tasks. Seen from the top it is a tree; circles,
 * which should not be, are told apart.
 *
 * <p>It is worked out in one pass, without recursion, however deep it goes. Of two records with one identifier the first
 * counts. Immutable and thread-safe.
 *
 * @param <T> the type of record
 */
public final class Cascade<T extends Identified<T>> {
    private final Function<T, Optional<Ref<T>>> source;
    private final Map<Ref<T>, T> records = new LinkedHashMap<>();
    private final Map<Ref<T>, List<T>> below = new HashMap<>();
    private final Map<Ref<T>, Integer> depths = new LinkedHashMap<>();
    private final Set<Ref<T>> circling = new HashSet<>();

    private Cascade(List<T> all, Function<T, Optional<Ref<T>>> source) {
        this.source = source;
        all.forEach(record -> records.putIfAbsent(record.id(), record));
        for (T record : records.values()) {
            above(record)
                    .ifPresent(upper -> below.computeIfAbsent(upper.id(), ref -> new ArrayList<>())
                            .add(record));
        }
        descend();
        if (depths.size() < records.size()) {
            findCircles();
        }
    }

    /**
     * The cascade of these records.
     *
     * @param source what each record names as the one above it
     */
    public static <T extends Identified<T>> Cascade<T> of(List<T> all, Function<T, Optional<Ref<T>>> source) {
        return new Cascade<>(all, source);
    }

    private void descend() {
        Deque<T> open = new ArrayDeque<>();
        for (T record : records.values()) {
            if (above(record).isEmpty()) {
                depths.put(record.id(), 1);
                open.add(record);
            }
        }
        while (!open.isEmpty()) {
            T upper = open.remove();
            int depth = depths.getOrDefault(upper.id(), 0) + 1;
            for (T lower : below(upper.id())) {
                depths.put(lower.id(), depth);
                open.add(lower);
            }
        }
    }

    /** Of what the descent did not reach, whatever has nothing below it is taken away until only the circles are left. */
    private void findCircles() {
        Map<Ref<T>, Integer> hanging = new HashMap<>();
        Deque<T> ends = new ArrayDeque<>();
        for (T record : records.values()) {
            if (!depths.containsKey(record.id())) {
                circling.add(record.id());
                hanging.put(record.id(), below(record.id()).size());
                if (below(record.id()).isEmpty()) {
                    ends.add(record);
                }
            }
        }
        while (!ends.isEmpty()) {
            T end = ends.remove();
            circling.remove(end.id());
            above(end).ifPresent(upper -> {
                if (hanging.merge(upper.id(), -1, Integer::sum) == 0) {
                    ends.add(upper);
                }
            });
        }
    }

    /** Every record, in the order of the register. */
    public Collection<T> records() {
        return Collections.unmodifiableCollection(records.values());
    }

    /** The record of an identifier. */
    public Optional<T> find(Ref<T> ref) {
        return Optional.ofNullable(records.get(ref));
    }

    /** The record directly above; empty at the top, and where the one it names is not on record. */
    public Optional<T> above(T record) {
        return source.apply(record).map(records::get);
    }

    /** The records directly below, in the order of the register. */
    public List<T> below(Ref<T> ref) {
        return Collections.unmodifiableList(below.getOrDefault(ref, List.of()));
    }

    /** The records that have a way to the top, each after the one above it. */
    public List<T> topDown() {
        return depths.keySet().stream()
                .map(this::find)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The number of records on the way from the top to this one, both counted; empty where there is no way. */
    public Optional<Integer> depth(Ref<T> ref) {
        return Optional.ofNullable(depths.get(ref));
    }

    /** Whether a record leads back to itself. */
    public boolean isCircling(Ref<T> ref) {
        return circling.contains(ref);
    }
}
