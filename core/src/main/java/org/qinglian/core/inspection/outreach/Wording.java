package org.qinglian.core.inspection.outreach;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** How findings of outreach name what they found (行文). */
final class Wording {
    static final LocalizedText NONE = LocalizedText.of("无", "none");

    private Wording() {}

    /** A text in both languages. */
    static LocalizedText text(String zh, String en) {
        return LocalizedText.of(zh, en);
    }

    /** Texts, one after the other; a word for nothing if there is none. */
    static LocalizedText all(Collection<LocalizedText> texts) {
        return texts.isEmpty()
                ? NONE
                : text(
                        texts.stream().map(each -> each.in(Locale.CHINA)).collect(Collectors.joining("、")),
                        texts.stream().map(each -> each.in(Locale.ENGLISH)).collect(Collectors.joining(", ")));
    }

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
