package org.qinglian.core.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qinglian.core.inspection.Inspector;

class MessagesTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final Pattern CODE_IN_SOURCE = Pattern.compile(
            "\"((?:value|calendar|document|programme|inspection|organization|lifecycle|coverage|responsibility"
                    + "|discipline|conduct|care|accountability|rectification|cadre|procurement|fund|outreach|statute)\\.[a-z.-]+(?<!\\.json))\"");

    private final Messages messages = CoreMessages.messages();

    @Test
    void every_code_has_a_text_in_both_languages_with_the_same_arguments() {
        for (String room : CoreMessages.ROOMS) {
            Properties zh = read(room + "/messages_zh_CN.properties");
            Properties en = read(room + "/messages_en.properties");

            assertThat(zh.keySet()).as(room).isEqualTo(en.keySet());
            assertThat(zh.stringPropertyNames())
                    .allSatisfy(code -> assertThat(arguments(zh.getProperty(code)))
                            .as(code)
                            .isEqualTo(arguments(en.getProperty(code))));
        }
    }

    @Test
    void no_code_stands_twice_in_a_file() throws IOException {
        for (String language : List.of("messages_zh_CN.properties", "messages_en.properties")) {
            for (String room : CoreMessages.ROOMS) {
                Path file = Path.of("src/main/resources/org/qinglian/core", room, language);
                List<String> codes = Files.readAllLines(file).stream()
                        .filter(line -> line.contains("=") && !line.startsWith("#"))
                        .map(line -> line.substring(0, line.indexOf('=')))
                        .toList();

                assertThat(codes).as(file.toString()).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void every_check_has_a_title_a_finding_and_a_remedy_in_both_languages() {
        assertThat(Inspector.standard().checks()).allSatisfy(check -> {
            for (String part : List.of(".title", ".finding", ".remedy")) {
                assertThat(messages.contains(check.texts() + part))
                        .as(check.id() + part)
                        .isTrue();
            }
        });
    }

    @Test
    void every_code_that_the_sources_name_has_a_text() {
        TreeSet<String> named = new TreeSet<>();
        for (String source : sources()) {
            Matcher matcher = CODE_IN_SOURCE.matcher(source);
            while (matcher.find()) {
                named.add(matcher.group(1));
            }
        }

        assertThat(named).contains("document.unknown-field", "coverage.grid-size.no-households", "value.period");
        assertThat(named)
                .allSatisfy(code -> assertThat(messages.contains(code) || messages.contains(code + ".title"))
                        .as(code)
                        .isTrue());
    }

    @Test
    void every_text_of_a_document_or_value_is_used() {
        String all = String.join("\n", sources());

        assertThat(messages.codes().stream()
                        .filter(code -> code.startsWith("document.") || code.startsWith("value."))
                        .filter(code -> !all.contains('"' + code + '"')))
                .isEmpty();
    }

    @Test
    void fills_in_arguments_in_the_language_of_the_reader() {
        LocalizedMessage message = messages.message(
                "document.wrong-type", Map.of("found", LocalizedText.of("数值", "a number"), "expected", Level.CITY));

        assertThat(message.in(Locale.CHINA)).isEqualTo("此处为数值；应为市级。");
        assertThat(message.in(Locale.ENGLISH)).isEqualTo("Found a number; expected city (prefecture).");
    }

    @Test
    void an_argument_is_taken_as_it_stands() {
        assertThat(messages.format(Locale.ENGLISH, "value.period", Map.of("found", "$1 {found} \\")))
                .isEqualTo(
                        "Period '$1 {found} \\' is not one; expected a form such as 2026, 2026-H1, 2026-Q3 or 2026-09.");
    }

    @Test
    void a_label_that_opens_a_sentence_has_a_capital() {
        LocalizedMessage message = messages.message(
                "coverage.grid-size.no-households", Map.of("kind", RecordKind.of("household-link"), "id", "l-1"));

        assertThat(message.en()).isEqualTo("Household link 'l-1' has no household on record; its size cannot be told.");
        assertThat(message.zh()).isEqualTo("党员联户“l-1”没有登记户；无法判断规模。");
    }

    @Test
    void a_code_without_text_is_refused() {
        assertThatThrownBy(() -> messages.text("nothing.here"))
                .hasMessage("Message 'nothing.here': no text; expected one in both languages.");
    }

    private static Set<String> arguments(String text) {
        TreeSet<String> arguments = new TreeSet<>();
        Matcher matcher = ARGUMENT.matcher(text);
        while (matcher.find()) {
            arguments.add(matcher.group(1));
        }
        return arguments;
    }

    private static Properties read(String file) {
        Properties properties = new Properties();
        try (var stream = CoreMessages.class.getResourceAsStream("/org/qinglian/core/" + file)) {
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static List<String> sources() {
        Function<Path, String> text = path -> {
            try {
                return Files.readString(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(path -> path.toString().endsWith(".java"))
                    .map(text)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
