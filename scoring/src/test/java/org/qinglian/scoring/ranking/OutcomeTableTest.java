package org.qinglian.scoring.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of the package names tests that exist. */
class OutcomeTableTest {
    private static final Pattern ROW = Pattern.compile("<tr><td>([A-Z0-9.]+)<td>[^<]+<td>\\{@code (\\w+)\\.(\\w+)}");

    private static final Path TESTS = Path.of("src/test/java/org/qinglian/scoring");

    @Test
    void every_test_that_the_table_names_exists() throws IOException {
        Map<String, String> named = named();

        assertThat(named).hasSize(42).allSatisfy((rule, test) -> {
            int dot = test.indexOf('.');
            String source = source(test.substring(0, dot));
            assertThat(source).as(rule).contains(" void " + test.substring(dot + 1) + "(");
        });
    }

    private static Map<String, String> named() throws IOException {
        String text = Files.readString(Path.of("src/main/java/org/qinglian/scoring/ranking/package-info.java"))
                .replaceAll("\\s*\\n \\*\\s*", "");
        Map<String, String> named = new LinkedHashMap<>();
        Matcher row = ROW.matcher(text);
        while (row.find()) {
            named.put(row.group(1), row.group(2) + "." + row.group(3));
        }
        return named;
    }

    private static String source(String type) {
        try (Stream<Path> files = Files.walk(TESTS)) {
            Path file = files.filter(path -> path.endsWith(type + ".java"))
                    .findFirst()
                    .orElseThrow();
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
