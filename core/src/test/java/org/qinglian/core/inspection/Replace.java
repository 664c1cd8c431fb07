package org.qinglian.core.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.qinglian.core.common.Identified;

/** Changes one record of a list, or adds one. */
final class Replace {
    private Replace() {}

    /** The list with the record of an identifier changed. */
    static <T extends Identified<T>> List<T> in(List<T> records, String id, UnaryOperator<T> change) {
        List<T> changed = new ArrayList<>(records);
        changed.replaceAll(record -> record.id().id().equals(id) ? change.apply(record) : record);
        if (changed.equals(records)) {
            throw new IllegalArgumentException("Nothing was changed in record '" + id + "'.");
        }
        return changed;
    }

    /** The list with a record at its end. */
    static <T> List<T> plus(List<T> records, T added) {
        List<T> changed = new ArrayList<>(records);
        changed.add(added);
        return changed;
    }

    /** The list without the record of an identifier. */
    static <T extends Identified<T>> List<T> without(List<T> records, String id) {
        return records.stream().filter(record -> !record.id().id().equals(id)).toList();
    }

    /** The list with another element at a place, from 0. */
    static <T> List<T> at(List<T> elements, int place, T other) {
        List<T> changed = new ArrayList<>(elements);
        changed.set(place, other);
        return changed;
    }
}
