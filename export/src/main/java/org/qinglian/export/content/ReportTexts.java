package org.qinglian.export.content;

import java.util.Locale;
import java.util.Map;
import org.qinglian.core.common.LocalizedMessage;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Messages;

/** The texts of reports (报告用语) in both languages, held once. */
public final class ReportTexts {
    private static final Messages MESSAGES = Messages.load(ReportTexts.class::getResourceAsStream);

    private ReportTexts() {}

    public static Messages messages() {
        return MESSAGES;
    }

    /** A text without arguments. */
    public static LocalizedText text(String code) {
        return MESSAGES.text(code);
    }

    /** A text with its arguments filled in. */
    public static LocalizedText text(String code, Map<String, ?> arguments) {
        LocalizedMessage message = MESSAGES.message(code, arguments);
        return LocalizedText.of(message.zh(), message.en());
    }

    /** The word for a kind of scored subject, else its code. */
    public static LocalizedText subjects(String kind) {
        String code = "subject." + kind;
        return MESSAGES.contains(code) ? MESSAGES.text(code) : LocalizedText.of(kind, kind);
    }

    /** The same for where it stands alone, as in a table: the English text begins with a capital. */
    public static LocalizedText heading(LocalizedText text) {
        return new LocalizedText(text.zh(), text.en().map(ReportTexts::capitalised));
    }

    private static String capitalised(String text) {
        int second = text.offsetByCodePoints(0, 1);
        return text.substring(0, second).toUpperCase(Locale.ROOT) + text.substring(second);
    }
}
