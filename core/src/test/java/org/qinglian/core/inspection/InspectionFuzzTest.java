package org.qinglian.core.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qinglian.core.check.Finding;
import org.qinglian.core.document.Loaded;
import org.qinglian.core.fixture.ProgrammeSamples;
import org.qinglian.core.programme.Programme;
import org.qinglian.core.programme.ProgrammeReader;
import org.qinglian.core.programme.ProgrammeWriter;

/** However a programme is damaged, it is read as far as it goes, and no check throws. */
class InspectionFuzzTest {
    private static final int ROUNDS = 60;

    private static final List<String> REMARKABLE = List.of(
            "",
            " ",
            "nowhere",
            "o-qingxi",
            "m-01",
            "h-01",
            "-999999999-01-01",
            "+999999999-12-31",
            "2026-02-30",
            "2026-06-30",
            "branch",
            "negative",
            "𠮷");

    private final ObjectMapper json = new ObjectMapper();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 20_260_630, 7_919})
    void no_check_throws_whatever_is_deleted_or_changed(long seed) throws IOException {
        Path file = folder.resolve("programme.json");
        ProgrammeWriter.standard().writeFile(ProgrammeSamples.programme(), file);
        JsonNode whole = json.readTree(file.toFile());
        Random random = new Random(seed);

        for (int round = 0; round < ROUNDS; round++) {
            JsonNode damaged = whole.deepCopy();
            for (int i = random.nextInt(12); i >= 0; i--) {
                damage(damaged, random);
            }
            Files.write(file, json.writeValueAsBytes(damaged));

            assertSurvives(file, "seed " + seed + ", round " + round + ":\n" + damaged);
        }
    }

    private static void assertSurvives(Path file, String described) {
        Loaded<Programme> loaded = ProgrammeReader.standard().load(file);
        Inspection inspection = Inspector.standard().inspect(loaded.value().orElseThrow(), ProgrammeSamples.AS_OF);

        assertThat(loaded.problems()).as(described).allSatisfy(problem -> {
            assertThat(problem.location().line()).isPositive();
            assertThat(problem.describe(Locale.CHINA)).doesNotContainPattern("\\{[a-zA-Z]+}");
        });
        assertThat(inspection.notAssessed())
                .as(described)
                .allSatisfy(gap -> assertThat(gap.reason().code()).isNotEqualTo("inspection.check-failed"));
        assertThat(loaded.locator()
                        .locate(inspection.findings().stream()
                                .map(Finding::pointer)
                                .toList())
                        .values())
                .as(described)
                .allSatisfy(place -> assertThat(place.line()).isPositive());
    }

    /** Walks down to some node and deletes it, doubles it, or puts something else in its place. */
    private static void damage(JsonNode root, Random random) {
        JsonNode parent = root;
        for (int depth = 0; true; depth++) {
            List<JsonNode> inner = new ArrayList<>();
            parent.forEach(child -> {
                if (child.size() > 0) {
                    inner.add(child);
                }
            });
            if (inner.isEmpty() || (depth > 0 && random.nextInt(4) == 0)) {
                break;
            }
            parent = inner.get(random.nextInt(inner.size()));
        }
        if (parent instanceof ArrayNode list && !list.isEmpty()) {
            int at = random.nextInt(list.size());
            switch (random.nextInt(3)) {
                case 0 -> list.remove(at);
                case 1 -> list.add(list.get(at).deepCopy());
                default -> list.set(at, remarkable(random));
            }
        } else if (parent instanceof ObjectNode object && !object.isEmpty()) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            String name = names.get(random.nextInt(names.size()));
            if (random.nextInt(3) == 0) {
                object.remove(name);
            } else {
                object.set(name, remarkable(random));
            }
        }
    }

    private static JsonNode remarkable(Random random) {
        int pick = random.nextInt(REMARKABLE.size() + 3);
        return switch (pick - REMARKABLE.size()) {
            case 0 -> IntNode.valueOf(random.nextInt(5) - 2);
            case 1 -> IntNode.valueOf(Integer.MAX_VALUE);
            case 2 -> new ObjectMapper().createObjectNode().put("x", 1);
            default -> TextNode.valueOf(REMARKABLE.get(pick));
        };
    }
}
