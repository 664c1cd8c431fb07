package org.qinglian.core.common;

import java.util.Locale;
import java.util.Map;

/**
 * Thrown by the constructor of a value (无效值) that would be meaningless, such as a period that ends before it starts.
 *
 * <p>It carries a stable code, so that a reader of files can report it in the user's language.
 */
public final class InvalidValueException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final LocalizedMessage localized;

    private InvalidValueException(LocalizedMessage localized) {
        super(localized.in(Locale.ENGLISH));
        this.localized = localized;
    }

    public static InvalidValueException of(String code) {
        return new InvalidValueException(CoreMessages.message(code, Map.of()));
    }

    public static InvalidValueException of(String code, Object found) {
        return new InvalidValueException(CoreMessages.message(code, Map.of("found", found.toString())));
    }

    /** The stable code, for example {@code "value.period"}. */
    public String code() {
        return localized.code();
    }

    /** The message in both languages. */
    public LocalizedMessage localized() {
        return localized;
    }

    /** The message in the language of {@code locale}. */
    public String message(Locale locale) {
        return localized.in(locale);
    }
}
