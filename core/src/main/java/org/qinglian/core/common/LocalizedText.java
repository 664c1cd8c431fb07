package org.qinglian.core.common;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import java.util.Optional;

/**
 * A text in Chinese, English or both (双语文本), for example {@code {"zh": "党员先锋指数", "en": "Pioneer index"}}.
 *
 * <p>At least one of the two is present. A reader is given the wanted language, else the other one.
 *
 * @param zh the Chinese text
 * @param en the English text
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record LocalizedText(Optional<String> zh, Optional<String> en) {
    public LocalizedText {
        zh = stripped(zh);
        en = stripped(en);
        if (zh.isEmpty() && en.isEmpty()) {
            throw InvalidValueException.of("value.blank-text");
        }
    }

    public static LocalizedText of(String zh, String en) {
        return new LocalizedText(Optional.of(zh), Optional.of(en));
    }

    public static LocalizedText zh(String zh) {
        return new LocalizedText(Optional.of(zh), Optional.empty());
    }

    /** The text for a reader of {@code locale}: Chinese for any Chinese locale, else English; the other one if absent. */
    public String in(Locale locale) {
        Optional<String> preferred = isChinese(locale) ? zh : en;
        return preferred.isPresent() ? preferred.get() : (isChinese(locale) ? en : zh).orElseThrow();
    }

    /** Most texts have nothing to strip, and there are many: then it is the same one. */
    private static Optional<String> stripped(Optional<String> text) {
        if (text.isEmpty()) {
            return text;
        }
        String plain = text.get().strip();
        return plain.length() == text.get().length() && !plain.isEmpty()
                ? text
                : Optional.of(plain).filter(rest -> !rest.isEmpty());
    }

    static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    }

    @Override
    public String toString() {
        return in(Locale.CHINA);
    }
}
