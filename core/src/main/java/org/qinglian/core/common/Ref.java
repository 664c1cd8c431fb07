package org.qinglian.core.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A reference (引用) to a record of type {@code T} by its identifier, for example {@code Ref.of("branch-0117")}.
 *
 * <p>Records refer to each other by reference only; {@code Registry} alone resolves them, so a reference may dangle and
 * that is then reported. In JSON it is the bare identifier.
 *
 * @param id the identifier, without surrounding white space, never blank
 * @param <T> the type of the record referred to
 */
public record Ref<T>(@JsonValue String id) implements Comparable<Ref<T>> {
    public Ref {
        id = id.strip();
        if (id.isEmpty()) {
            throw InvalidValueException.of("value.blank-id");
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static <T> Ref<T> of(String id) {
        return new Ref<>(id);
    }

    @Override
    public int compareTo(Ref<T> other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id;
    }
}
