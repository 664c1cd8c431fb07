package org.qinglian.core.check;

import org.qinglian.core.common.Identified;
import org.qinglian.core.common.RecordKind;

/**
 * A record that a finding or a gap in assessment is about (对象), named without any personal data.
 *
 * @param kind its kind, for example {@code household}
 * @param id its identifier
 */
public record Subject(RecordKind kind, String id) {
    public static Subject of(Identified<?> record) {
        return new Subject(RecordKind.of(record.getClass()), record.id().id());
    }

    @Override
    public String toString() {
        return kind + " " + id;
    }
}
