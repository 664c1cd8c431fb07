package org.qinglian.core.inspection.fund;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** How findings of funds name what they found (行文). */
final class Wording {
    private Wording() {}

    /** The labels, one after the other; a word for nothing if there is none. */
    static LocalizedText names(Collection<? extends Coded> codes) {
        return codes.isEmpty()
                ? LocalizedText.of("无", "none")
                : LocalizedText.of(join(codes, Locale.CHINA, "、"), join(codes, Locale.ENGLISH, "; "));
    }

    /** What is on record; a word for nothing if nothing is. */
    static LocalizedText stated(Optional<?> value) {
        return value.map(Object::toString)
                .map(text -> LocalizedText.of(text, text))
                .orElseGet(() -> LocalizedText.of("无", "none"));
    }

    private static String join(Collection<? extends Coded> codes, Locale locale, String separator) {
        return codes.stream().map(code -> code.label().in(locale)).collect(Collectors.joining(separator));
    }
}
