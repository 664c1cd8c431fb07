package org.qinglian.core.common;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a module by code (消息目录), read from {@code messages_zh_CN.properties} and {@code messages_en.properties}.
 *
 * <p>A template names its arguments in braces: {@code Household '{subject}' is linked to no member.} Only the language of
 * the reader decides which file is used, never the default locale of the machine.
 */
public final class Messages {
    /** Hash maps that nobody changes: a text is looked up for every sentence, and these find it fastest. */
    private final Map<String, MessageTemplate> zh;

    private final Map<String, MessageTemplate> en;

    private Messages(Map<String, MessageTemplate> zh, Map<String, MessageTemplate> en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * Reads both files.
     *
     * @param resources opens a file by its name; called in the module that owns the files, which alone may read them
     */
    public static Messages load(Function<String, @Nullable InputStream> resources) {
        return new Messages(read(resources, "messages_zh_CN.properties"), read(resources, "messages_en.properties"));
    }

    /**
     * Reads both files of each folder.
     *
     * @param resources opens a file by its folder and name, such as {@code "conduct/messages_en.properties"}
     * @param folders the folders; no code stands in two of them
     */
    public static Messages load(Function<String, @Nullable InputStream> resources, List<String> folders) {
        Map<String, MessageTemplate> zh = new HashMap<>();
        Map<String, MessageTemplate> en = new HashMap<>();
        for (String folder : folders) {
            Messages read = load(name -> resources.apply(folder + "/" + name));
            read.codes().forEach(code -> refuseRepeated(code, zh, folder));
            zh.putAll(read.zh);
            en.putAll(read.en);
        }
        return new Messages(zh, en);
    }

    private static void refuseRepeated(String code, Map<String, MessageTemplate> known, String folder) {
        if (known.containsKey(code)) {
            throw new IllegalStateException(
                    "Message '" + code + "' of '" + folder + "' stands in an earlier folder too; expected one text.");
        }
    }

    /** The message of {@code code} with its arguments filled in. */
    public LocalizedMessage message(String code, Map<String, ?> arguments) {
        return new LocalizedMessage(
                code,
                template(zh, code).fill(arguments, Locale.CHINA),
                template(en, code).fill(arguments, Locale.ENGLISH));
    }

    /** The template of {@code code} as it stands, for texts without arguments. */
    public LocalizedText text(String code) {
        return LocalizedText.of(template(zh, code).text(), template(en, code).text());
    }

    /** A sentence in one language. */
    public String format(Locale locale, String code, Map<String, ?> arguments) {
        return template(LocalizedText.isChinese(locale) ? zh : en, code).fill(arguments, locale);
    }

    /**
     * Adds a sentence in one language to a text.
     *
     * @param text the text
     * @param locale the language
     * @param code the code of the sentence
     * @param arguments gives each argument by its name, or null for one that stays as it stands
     */
    public void append(
            StringBuilder text, Locale locale, String code, Function<String, ? extends @Nullable Object> arguments) {
        template(LocalizedText.isChinese(locale) ? zh : en, code).append(arguments, locale, text);
    }

    /** The sentence of {@code code} in both languages, with phrases for its arguments. */
    public <S> Phrase<S> phrase(String code, Map<String, Phrase<S>> arguments) {
        return Phrase.of(template(zh, code), template(en, code), arguments);
    }

    public boolean contains(String code) {
        return zh.containsKey(code) && en.containsKey(code);
    }

    /** All codes for which either language has a text, in alphabetical order. */
    public Set<String> codes() {
        Set<String> codes = new TreeSet<>(zh.keySet());
        codes.addAll(en.keySet());
        return codes;
    }

    private static MessageTemplate template(Map<String, MessageTemplate> texts, String code) {
        MessageTemplate template = texts.get(code);
        if (template == null) {
            throw new IllegalArgumentException("Message '" + code + "': no text; expected one in both languages.");
        }
        return template;
    }

    private static Map<String, MessageTemplate> read(Function<String, @Nullable InputStream> resources, String name) {
        Properties properties = new Properties();
        try (InputStream stream = resources.apply(name)) {
            if (stream == null) {
                throw new IllegalStateException("Message file '" + name + "' is missing from its module.");
            }
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(
                        String::intern,
                        code -> new MessageTemplate(properties.getProperty(code)),
                        (one, other) -> other,
                        HashMap::new));
    }
}
