package org.qinglian.core.check;

import java.util.function.Function;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.Identified;
import org.qinglian.core.lifecycle.Lifecycle;
import org.qinglian.core.lifecycle.Staged;

/**
 * A collection of a programme whose records go through a lifecycle (有流程的记录集), and the lifecycle.
 *
 * @param records the records and where they stand
 * @param lifecycle the lifecycle by the norms in force
 * @param <T> the type of record
 * @param <S> the states
 */
public record StagedCollection<T extends Identified<T> & Staged<S>, S extends Enum<S> & Coded>(
        RecordCollection<T> records, Function<Inspected, Lifecycle<T, S>> lifecycle) {
    /** Told of a record, where its history stands, and the lifecycle that it is to follow. */
    interface Visitor<T extends Identified<T> & Staged<S>, S extends Enum<S> & Coded> {
        void record(T record, String history, Lifecycle<T, S> lifecycle);
    }

    void forEach(Inspected inspected, Visitor<T, S> visitor) {
        Lifecycle<T, S> expected = lifecycle.apply(inspected);
        records.forEach(inspected, (record, pointer) -> visitor.record(record, pointer + "/history", expected));
    }
}
