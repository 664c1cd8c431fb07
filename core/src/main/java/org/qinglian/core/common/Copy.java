package org.qinglian.core.common;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Immutable copies (副本) for the constructors of records, made in one place.
 *
 * <p>A list or map that is absent from a file reaches a constructor as null: it is the empty one. An element that could
 * not be read reaches it as null too and is left out, since the reader has reported it. Order is kept.
 */
public final class Copy {
    private Copy() {}

    public static <T> List<T> list(@Nullable List<? extends T> list) {
        if (list == null || list.isEmpty()) {
            return List.of();
        }
        if (list.size() == 1) {
            T only = list.get(0);
            return only == null ? List.of() : Collections.singletonList(only);
        }
        List<T> copy = new ArrayList<>(list);
        copy.removeIf(Objects::isNull);
        return Collections.unmodifiableList(copy);
    }

    public static <K, V> Map<K, V> map(@Nullable Map<? extends K, ? extends V> map) {
        if (map == null || map.isEmpty()) {
            return Map.of();
        }
        Map<K, V> copy = new LinkedHashMap<>(map);
        copy.values().removeIf(Objects::isNull);
        return Collections.unmodifiableMap(copy);
    }
}
