package org.qinglian.scoring.fact;

import java.util.Map;
import org.qinglian.core.common.LocalizedMessage;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Messages;
import org.qinglian.core.common.Phrase;

/** The texts of this module (计分消息), held once. */
public final class ScoringMessages {
    private static final Messages MESSAGES = Messages.load(ScoringMessages.class::getResourceAsStream);

    private ScoringMessages() {}

    public static Messages messages() {
        return MESSAGES;
    }

    /** A sentence in both languages. */
    public static LocalizedText text(String code, Map<String, ?> arguments) {
        LocalizedMessage message = MESSAGES.message(code, arguments);
        return LocalizedText.of(message.zh(), message.en());
    }

    /** A sentence in both languages, with phrases for its arguments. */
    public static <S> Phrase<S> phrase(String code, Map<String, Phrase<S>> arguments) {
        return MESSAGES.phrase(code, arguments);
    }
}
