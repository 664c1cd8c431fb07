package org.qinglian.scoring.fact;

import java.util.Map;
import org.qinglian.core.common.LocalizedMessage;

/**
 * Why a fact counts for nobody (事实缺陷).
 *
 * @param field the field that is at fault; empty if it is the fact as a whole
 * @param message its stable code and its sentence in both languages
 */
record FactFault(String field, LocalizedMessage message) {
    static FactFault of(String field, String code, Map<String, ?> arguments) {
        return new FactFault(field, ScoringMessages.messages().message(code, arguments));
    }

    /** The place of the fault in a file, for a fact at {@code pointer}. */
    String pointer(String pointer) {
        return field.isEmpty() ? pointer : pointer + "/" + field;
    }
}
