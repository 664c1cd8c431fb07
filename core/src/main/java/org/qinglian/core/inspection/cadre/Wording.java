package org.qinglian.core.inspection.cadre;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** How findings about cadres name what they found (行文). */
final class Wording {
    static final LocalizedText NONE = LocalizedText.of("无", "none");

    private Wording() {}

    /** The labels, one after the other; a word for nothing if there is none. */
    static LocalizedText names(Collection<? extends Coded> codes) {
        return codes.isEmpty()
                ? NONE
                : LocalizedText.of(labels(codes, Locale.CHINA, "、"), labels(codes, Locale.ENGLISH, "; "));
    }

    /** Codes or identifiers, one after the other; a word for nothing if there is none. */
    static LocalizedText list(Collection<?> codes) {
        return codes.isEmpty() ? NONE : LocalizedText.of(joined(codes, "、"), joined(codes, ", "));
    }

    /** The thing itself; a word for nothing if there is none. */
    static LocalizedText orNone(Optional<?> found) {
        return list(found.stream().toList());
    }

    private static String labels(Collection<? extends Coded> codes, Locale locale, String separator) {
        return codes.stream().map(code -> code.label().in(locale)).collect(Collectors.joining(separator));
    }

    private static String joined(Collection<?> codes, String separator) {
        return codes.stream().map(Object::toString).collect(Collectors.joining(separator));
    }
}
