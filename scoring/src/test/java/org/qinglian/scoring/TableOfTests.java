package org.qinglian.scoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A table in the documentation of a package whose rows name tests (文档中的测试表). */
public final class TableOfTests {
    private static final Pattern ROW = Pattern.compile("<tr><td>([^<]+)<td>[^<]+<td>\\{@code (\\w+)\\.(\\w+)}");

    private static final Path MAIN = Path.of("src/main/java/org/qinglian/scoring");

    private static final Path TESTS = Path.of("src/test/java/org/qinglian/scoring");

    private TableOfTests() {}

    /** The test of each row, as {@code Class.method}, by what its first column says. */
    public static Map<String, String> of(String feature) throws IOException {
        String text = Files.readString(MAIN.resolve(feature).resolve("package-info.java"))
                .replaceAll("\\s*\\n \\*\\s*", " ")
                .replace(" <td>", "<td>");
        Map<String, String> named = new LinkedHashMap<>();
        Matcher row = ROW.matcher(text);
        while (row.find()) {
            named.put(row.group(1).strip(), row.group(2) + "." + row.group(3));
        }
        return named;
    }

    /** Whether there is a test of the name. */
    public static boolean exists(String test) {
        int dot = test.indexOf('.');
        return source(test.substring(0, dot)).contains(" void " + test.substring(dot + 1) + "(");
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
