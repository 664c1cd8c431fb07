package org.qinglian.core.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A text with arguments in braces (消息模板), taken apart once: plain text and names of arguments by turns. */
final class MessageTemplate {
    private static final Pattern ARGUMENT = Pattern.compile("\\{([a-zA-Z]+)}");

    /** About what arguments take more than their names, so that most texts are written without being moved. */
    private static final int ROOM_FOR_ARGUMENTS = 64;

    private final String text;
    private final String[] plain;
    private final String[] names;

    MessageTemplate(String text) {
        this.text = text;
        List<String> between = new ArrayList<>();
        List<String> arguments = new ArrayList<>();
        Matcher matcher = ARGUMENT.matcher(text);
        int end = 0;
        while (matcher.find()) {
            between.add(text.substring(end, matcher.start()));
            arguments.add(matcher.group(1).intern());
            end = matcher.end();
        }
        between.add(text.substring(end));
        plain = between.toArray(String[]::new);
        names = arguments.toArray(String[]::new);
    }

    String text() {
        return text;
    }

    /** The text with its arguments filled in; an argument that is not given stays as it stands. */
    String fill(Map<String, ?> arguments, Locale locale) {
        if (names.length == 0) {
            return text;
        }
        StringBuilder filled = new StringBuilder(text.length() + ROOM_FOR_ARGUMENTS);
        append(arguments::get, locale, filled);
        return filled.toString();
    }

    /** Adds the text with its arguments filled in to another text. */
    void append(Function<String, ? extends @Nullable Object> arguments, Locale locale, StringBuilder to) {
        int start = to.length();
        to.append(plain[0]);
        for (int i = 0; i < names.length; i++) {
            Object value = arguments.apply(names[i]);
            if (value == null) {
                to.append(open(names[i]));
            } else {
                to.append(print(value, locale, to.length() == start));
            }
            to.append(plain[i + 1]);
        }
    }

    /** The text with lines for its arguments. */
    PhraseLine line(Map<String, PhraseLine> arguments) {
        PhraseLine.Draft line = new PhraseLine.Draft().add(plain[0]);
        for (int i = 0; i < names.length; i++) {
            PhraseLine value = arguments.get(names[i]);
            (value == null ? line.add(open(names[i])) : line.add(value)).add(plain[i + 1]);
        }
        return line.line();
    }

    private static String open(String argument) {
        return "{" + argument + "}";
    }

    private static String print(Object value, Locale locale, boolean opensSentence) {
        if (value instanceof String text) {
            return text;
        }
        if (value instanceof LocalizedText text) {
            return text.in(locale);
        }
        if (value instanceof Basis basis) {
            return basis.cited().in(locale);
        }
        if (value instanceof Coded coded) {
            String label = coded.label().in(locale);
            return opensSentence ? capitalised(label) : label;
        }
        return value.toString();
    }

    /** A label that opens a sentence: {@code household} becomes {@code Household}; Chinese stays as it is. */
    private static String capitalised(String label) {
        int second = label.offsetByCodePoints(0, label.isEmpty() ? 0 : 1);
        return label.substring(0, second).toUpperCase(Locale.ROOT) + label.substring(second);
    }
}
