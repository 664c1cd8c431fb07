package org.qinglian.core.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with arguments in braces (消息模板), taken apart once: plain text and names of arguments by turns. */
final class MessageTemplate {
    private static final Pattern ARGUMENT = Pattern.compile("\\{([a-zA-Z]+)}");

    /** About what arguments take more than their names, so that most texts are written without being moved. */
    private static final int ROOM_FOR_ARGUMENTS = 64;

    private final String text;
    private final List<String> plain = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    MessageTemplate(String text) {
        this.text = text;
        Matcher matcher = ARGUMENT.matcher(text);
        int end = 0;
        while (matcher.find()) {
            plain.add(text.substring(end, matcher.start()));
            names.add(matcher.group(1));
            end = matcher.end();
        }
        plain.add(text.substring(end));
    }

    String text() {
        return text;
    }

    /** The text with its arguments filled in; an argument that is not given stays as it stands. */
    String fill(Map<String, ?> arguments, Locale locale) {
        if (names.isEmpty()) {
            return text;
        }
        StringBuilder filled = new StringBuilder(text.length() + ROOM_FOR_ARGUMENTS).append(plain.get(0));
        for (int i = 0; i < names.size(); i++) {
            Object value = arguments.get(names.get(i));
            if (value == null) {
                filled.append('{').append(names.get(i)).append('}');
            } else {
                boolean opensSentence = filled.isEmpty() && value instanceof Coded;
                filled.append(opensSentence ? capitalised(print(value, locale)) : print(value, locale));
            }
            filled.append(plain.get(i + 1));
        }
        return filled.toString();
    }

    private static String print(Object value, Locale locale) {
        if (value instanceof LocalizedText text) {
            return text.in(locale);
        }
        return value instanceof Coded coded ? coded.label().in(locale) : value.toString();
    }

    /** A label that opens a sentence: {@code household} becomes {@code Household}; Chinese stays as it is. */
    private static String capitalised(String label) {
        int second = label.offsetByCodePoints(0, label.isEmpty() ? 0 : 1);
        return label.substring(0, second).toUpperCase(Locale.ROOT) + label.substring(second);
    }
}
