package org.qinglian.core.common;

import java.io.Serializable;
import java.util.Locale;

/**
 * A coded message (消息) in both languages: what problems, findings and refusals say to a person.
 *
 * @param code the stable code, for example {@code "document.unknown-field"}
 * @param zh the Chinese sentence
 * @param en the English sentence
 */
public record LocalizedMessage(String code, String zh, String en) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The sentence in Chinese for any Chinese locale, else in English. */
    public String in(Locale locale) {
        return LocalizedText.isChinese(locale) ? zh : en;
    }
}
