package org.qinglian.export.content;

import java.util.Optional;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.RecordKind;

/**
 * A record as a report speaks of it (对象): by its identifier, and by its name where that may be shown.
 *
 * @param kind its kind
 * @param id its identifier
 * @param name its name; absent if it has none or a disclosure keeps it back
 */
public record NamedRecord(RecordKind kind, String id, Optional<LocalizedText> name) {
    /** The name, else the identifier. */
    public LocalizedText label() {
        return name.orElseGet(() -> LocalizedText.of(id, id));
    }
}
