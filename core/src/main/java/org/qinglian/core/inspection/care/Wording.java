package org.qinglian.core.inspection.care;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** How findings of care name what they found (行文). */
final class Wording {
    private Wording() {}

    /** The labels, one after the other; a word for nothing if there is none. */
    static LocalizedText names(Collection<? extends Coded> codes) {
        return codes.isEmpty()
                ? LocalizedText.of("无", "none")
                : LocalizedText.of(join(codes, Locale.CHINA, "、"), join(codes, Locale.ENGLISH, "; "));
    }

    /** The label; a word for nothing if there is none. */
    static LocalizedText name(Optional<? extends Coded> code) {
        return names(code.stream().toList());
    }

    /** The day on which something was done, or that it was not done by {@code asOf}. */
    static LocalizedText done(Optional<LocalDate> on, LocalDate asOf) {
        return on.map(day -> LocalizedText.of(day.toString(), day.toString()))
                .orElseGet(() -> LocalizedText.of("截至 " + asOf + " 未完成", "not done by " + asOf));
    }

    private static String join(Collection<? extends Coded> codes, Locale locale, String separator) {
        return codes.stream().map(code -> code.label().in(locale)).collect(Collectors.joining(separator));
    }
}
