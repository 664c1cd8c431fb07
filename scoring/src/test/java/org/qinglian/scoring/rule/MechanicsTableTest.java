package org.qinglian.scoring.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of mechanics in the documentation of the package names tests that there are. */
class MechanicsTableTest {
    private static final Pattern ROW = Pattern.compile(
            "<tr>\\s+<td>([A-Z]\\d+[a-z]?)</td><td>(.*?)</td>\\s+<td>(.*?)</td>\\s+<td>(\\w+)#(\\w+)</td>\\s+</tr>",
            Pattern.DOTALL);

    /** What the item side of a scheme must be able to say. */
    private static final List<String> IDS = List.of(
            "S1", "S2", "S3", "S4", "S5", "S6", "S7", "S8", "S9", "S10", "M1", "M2", "M3", "M3b", "M4", "M5", "M5b",
            "M6", "M6b", "M6c", "M6d", "M7", "M8", "M8b", "M9", "M10", "M11", "M12", "M13", "M14", "M15", "M16", "C1",
            "C2", "C3", "C4", "C5", "P1", "P2", "P3", "P4", "P5", "P7", "P8", "R7", "R9", "R11", "T7", "T8", "T9", "X1",
            "X7", "X8");

    @Test
    void has_every_mechanic_of_items() throws IOException {
        assertThat(rows().stream().map(row -> row.group(1)).distinct()).containsExactlyElementsOf(IDS);
    }

    @Test
    void names_tests_that_there_are() throws IOException {
        Map<String, String> tests = tests();

        assertThat(rows())
                .allSatisfy(row -> assertThat(tests.getOrDefault(row.group(4), ""))
                        .as(row.group(4) + "#" + row.group(5))
                        .containsPattern("(?s)@(Test|ParameterizedTest)[^;]*?\\bvoid " + row.group(5) + "\\("));
    }

    private static List<MatchResult> rows() throws IOException {
        String documentation = Files.readString(Path.of("src/main/java/org/qinglian/scoring/rule/package-info.java"));
        return ROW.matcher(documentation.replaceAll("(?m)^ \\*", "")).results().toList();
    }

    private static Map<String, String> tests() throws IOException {
        Map<String, String> tests = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith("Test.java")).toList()) {
                tests.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
            }
        }
        return tests;
    }
}
