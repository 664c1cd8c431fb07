package org.qinglian.scoring.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScoringMessagesTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final Pattern CODE_IN_SOURCE = Pattern.compile(
            "\"((?:measure|quantity|interval|condition|rule|card|way|effect|explain|facts|local|scheme)\\.[a-z.-]+)\"");

    private static final Set<String> UNIT_IN_CHINESE_ALONE =
            Set.of("quantity.word", "rule.per-unit", "rule.lookup.count", "rule.lookup.nothing", "rule.lookup.each");

    @Test
    void every_code_has_a_text_in_both_languages_with_the_same_arguments() throws IOException {
        Map<String, String> zh = texts("messages_zh_CN.properties");
        Map<String, String> en = texts("messages_en.properties");

        assertThat(zh.keySet()).isEqualTo(en.keySet());
        assertThat(zh).allSatisfy((code, text) -> {
            Set<String> expected = arguments(en.get(code));
            if (UNIT_IN_CHINESE_ALONE.contains(code)) {
                expected.add("unit"); // 每次, "each"; an English unit would have to agree with its number
            }
            assertThat(arguments(text)).as(code).isEqualTo(expected);
        });
    }

    @Test
    void no_code_stands_twice_in_a_file() throws IOException {
        for (String file : List.of("messages_zh_CN.properties", "messages_en.properties")) {
            assertThat(lines(file).map(line -> line.substring(0, line.indexOf('='))))
                    .as(file)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void no_text_starts_with_a_space_that_reading_would_drop() throws IOException {
        for (String file : List.of("messages_zh_CN.properties", "messages_en.properties")) {
            assertThat(lines(file)
                            .filter(line -> line.contains("= "))
                            .filter(line -> line.indexOf("= ") == line.indexOf('=')))
                    .as(file)
                    .isEmpty();
        }
    }

    @Test
    void every_code_that_the_sources_name_has_a_text_and_every_text_is_named() throws IOException {
        TreeSet<String> named = new TreeSet<>();
        String all = sources();
        Matcher matcher = CODE_IN_SOURCE.matcher(all);
        while (matcher.find()) {
            named.add(matcher.group(1));
        }

        assertThat(named)
                .isNotEmpty()
                .allMatch(code -> ScoringMessages.messages().contains(code));
        assertThat(ScoringMessages.messages().codes()).allSatisfy(code -> {
            assertThat(named.contains(code)).as(code).isTrue();
        });
    }

    private static Set<String> arguments(String text) {
        Set<String> arguments = new TreeSet<>();
        Matcher matcher = ARGUMENT.matcher(text);
        while (matcher.find()) {
            arguments.add(matcher.group(1));
        }
        return arguments;
    }

    private static Map<String, String> texts(String file) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        lines(file)
                .sorted()
                .forEach(
                        line -> texts.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
        return texts;
    }

    private static Stream<String> lines(String file) throws IOException {
        return Files.readAllLines(Path.of("src/main/resources/org/qinglian/scoring/fact", file)).stream()
                .filter(line -> line.contains("=") && !line.startsWith("#"));
    }

    private static String sources() throws IOException {
        List<Path> files;
        try (Stream<Path> paths = Files.walk(Path.of("src/main/java"))) {
            files = paths.filter(path -> path.toString().endsWith(".java")).toList();
        }
        List<String> texts = new ArrayList<>();
        for (Path file : files) {
            texts.add(Files.readString(file));
        }
        return String.join("\n", texts);
    }
}
