package org.qinglian.core.check;

import java.util.List;
import java.util.function.Function;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.Identified;
import org.qinglian.core.lifecycle.Lifecycle;
import org.qinglian.core.lifecycle.Staged;

/**
 * A collection of a programme whose records go through a lifecycle (有流程的记录集), and the lifecycle.
 *
 * @param pointer where it stands, for example {@code "/conduct/notices"}
 * @param records its records
 * @param lifecycle the lifecycle by the norms in force
 * @param <T> the type of record
 * @param <S> the states
 */
public record StagedCollection<T extends Identified<T> & Staged<S>, S extends Enum<S> & Coded>(
        String pointer, Function<Inspected, List<T>> records, Function<Inspected, Lifecycle<T, S>> lifecycle) {
    /** Told of a record, where its history stands, and the lifecycle that it is to follow. */
    interface Visitor<T extends Identified<T> & Staged<S>, S extends Enum<S> & Coded> {
        void record(T record, String history, Lifecycle<T, S> lifecycle);
    }

    void forEach(Inspected inspected, Visitor<T, S> visitor) {
        Lifecycle<T, S> expected = lifecycle.apply(inspected);
        List<T> all = records.apply(inspected);
        for (int i = 0; i < all.size(); i++) {
            visitor.record(all.get(i), pointer + "/" + i + "/history", expected);
        }
    }
}
