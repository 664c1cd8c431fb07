package org.qinglian.core.common;

import java.util.Map;

/** The texts of this module (核心消息), held once. */
public final class CoreMessages {
    private static final Messages MESSAGES = Messages.load(CoreMessages.class::getResourceAsStream);

    private CoreMessages() {}

    public static Messages messages() {
        return MESSAGES;
    }

    public static LocalizedMessage message(String code, Map<String, ?> arguments) {
        return MESSAGES.message(code, arguments);
    }
}
