package org.qinglian.export.content;

import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.RecordKind;

/**
 * How many records of a kind there are (记录数).
 *
 * @param kind the kind
 * @param count the number, 0 or more
 */
public record RecordCount(RecordKind kind, int count) {
    /** The word for so many of them: 党员, {@code member} of one and else {@code members}. */
    public LocalizedText label() {
        return count == 1 ? kind.label() : EnglishPlural.of(kind.label());
    }
}
