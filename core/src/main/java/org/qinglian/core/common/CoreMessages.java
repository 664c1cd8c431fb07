package org.qinglian.core.common;

import java.util.List;
import java.util.Map;

/** The texts of this module (核心消息), held once. Each room keeps its own files. */
public final class CoreMessages {
    /** The rooms that have texts. */
    static final List<String> ROOMS = List.of(
            "common",
            "calendar",
            "document",
            "organization",
            "lifecycle",
            "coverage",
            "responsibility",
            "discipline",
            "conduct",
            "care",
            "accountability",
            "rectification",
            "cadre",
            "procurement",
            "fund",
            "outreach",
            "statute",
            "programme",
            "check");

    private static final Messages MESSAGES =
            Messages.load(name -> CoreMessages.class.getResourceAsStream("/org/qinglian/core/" + name), ROOMS);

    private CoreMessages() {}

    public static Messages messages() {
        return MESSAGES;
    }

    public static LocalizedMessage message(String code, Map<String, ?> arguments) {
        return MESSAGES.message(code, arguments);
    }
}
