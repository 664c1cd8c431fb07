package org.qinglian.core.check;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.qinglian.core.common.Identified;
import org.qinglian.core.programme.Programme;

/**
 * A collection of a programme (台账分册).
 *
 * @param pointer where it stands, for example {@code "/care/tolerances"}
 * @param records its records
 * @param <T> the type of record
 */
public record RecordCollection<T extends Identified<T>>(String pointer, Function<Programme, List<T>> records) {
    /** The records of the programme that is inspected. */
    public List<T> of(Inspected inspected) {
        return records.apply(inspected.programme());
    }

    /** Tells of each of these records, in their order, and of the pointer to it. */
    public void forEach(Inspected inspected, BiConsumer<? super T, String> visitor) {
        List<T> all = of(inspected);
        for (int i = 0; i < all.size(); i++) {
            visitor.accept(all.get(i), pointer + "/" + i);
        }
    }
}
