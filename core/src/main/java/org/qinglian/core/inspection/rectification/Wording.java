package org.qinglian.core.inspection.rectification;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.CoreMessages;
import org.qinglian.core.common.LocalizedText;

/** How findings of rectification name what they found (行文). */
final class Wording {
    private Wording() {}

    /** The labels, one after the other; a word for nothing if there is none. */
    static LocalizedText names(Collection<? extends Coded> codes) {
        return join(codes.stream().map(Coded::label).toList());
    }

    /** Texts, one after the other; a word for nothing if there is none. */
    static LocalizedText join(List<LocalizedText> texts) {
        return texts.isEmpty()
                ? nothing()
                : LocalizedText.of(join(texts, Locale.CHINA, "、"), join(texts, Locale.ENGLISH, "; "));
    }

    /** What is there, as it stands; a word for nothing if there is none. */
    static LocalizedText of(Optional<?> found) {
        return found.map(Object::toString)
                .map(text -> LocalizedText.of(text, text))
                .orElseGet(Wording::nothing);
    }

    /** A text of this library. */
    static LocalizedText text(String code) {
        return CoreMessages.messages().text(code);
    }

    /** The day on which something was done, or that it was not done by {@code asOf}. */
    static LocalizedText done(Optional<LocalDate> on, LocalDate asOf) {
        return on.map(day -> LocalizedText.of(day.toString(), day.toString()))
                .orElseGet(() -> LocalizedText.of("截至 " + asOf + " 未完成", "not done by " + asOf));
    }

    private static LocalizedText nothing() {
        return LocalizedText.of("无", "none");
    }

    private static String join(List<LocalizedText> texts, Locale locale, String separator) {
        return texts.stream().map(text -> text.in(locale)).collect(Collectors.joining(separator));
    }
}
