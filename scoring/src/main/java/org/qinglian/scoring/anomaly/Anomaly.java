package org.qinglian.scoring.anomaly;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.LocalizedMessage;

/**
 * Something that looks wrong (异常提示). It is a reason to look again and says nothing of why it is so.
 *
 * @param message the stable code and what was seen, in both languages
 * @param units in which units it was seen, by their identifiers; none if it is about the scoring as a whole. Never a person
 * @param records the records in which it was seen, if it was seen in single ones
 * @param untold what cannot be told from it, in both languages
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Anomaly(LocalizedMessage message, List<String> units, List<String> records, LocalizedMessage untold) {
    public Anomaly {
        units = Copy.list(units);
        records = Copy.list(records);
    }

    /** The stable code, for example {@code "anomaly.top-grade"}. */
    public String code() {
        return message.code();
    }

    /** What was seen and what cannot be told from it, as one would read them out. */
    public String describe(Locale locale) {
        return message.in(locale) + (locale.getLanguage().equals("zh") ? "" : " ") + untold.in(locale);
    }
}
