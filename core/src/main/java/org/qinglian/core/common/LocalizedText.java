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
        zh = zh.map(String::strip).filter(text -> !text.isEmpty());
        en = en.map(String::strip).filter(text -> !text.isEmpty());
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
        Optional<String> other = isChinese(locale) ? en : zh;
        return preferred.or(() -> other).orElseThrow();
    }

    static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    }

    @Override
    public String toString() {
        return in(Locale.CHINA);
    }
}
