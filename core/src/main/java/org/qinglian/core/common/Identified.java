package org.qinglian.core.common;

/**
 * A record with an identifier of its own (有标识的记录): whatever a {@link Ref} can point to.
 *
 * @param <T> the record's own type
 */
public interface Identified<T extends Identified<T>> {
    /** The identifier, unique among the records of its type in a programme. */
    Ref<T> id();
}
