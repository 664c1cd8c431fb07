package org.qinglian.core.inspection.responsibility;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.CoreMessages;
import org.qinglian.core.common.LocalizedMessage;
import org.qinglian.core.common.LocalizedText;

/** Parts of the sentences of findings (语句成分). */
final class Words {
    private Words() {}

    /** A part of a sentence from the message files. */
    static LocalizedText of(String code, Map<String, ?> arguments) {
        LocalizedMessage message = CoreMessages.message(code, arguments);
        return LocalizedText.of(message.zh(), message.en());
    }

    static LocalizedText of(String code) {
        return of(code, Map.of());
    }

    /** Identifiers in quotation marks; "nobody" if there are none. */
    static LocalizedText quoted(Collection<?> ids) {
        if (ids.isEmpty()) {
            return of("responsibility.nobody");
        }
        return LocalizedText.of(
                ids.stream().map(id -> "“" + id + "”").collect(Collectors.joining("、")),
                ids.stream().map(id -> "'" + id + "'").collect(Collectors.joining(", ")));
    }

    /** Labels, one after the other. */
    static LocalizedText labels(List<? extends Coded> coded) {
        return LocalizedText.of(labels(coded, Locale.CHINA, "、"), labels(coded, Locale.ENGLISH, ", "));
    }

    private static String labels(List<? extends Coded> coded, Locale locale, String separator) {
        return coded.stream().map(each -> each.label().in(locale)).collect(Collectors.joining(separator));
    }
}
