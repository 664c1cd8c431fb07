package org.qinglian.core.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.qinglian.core.check.Check;

/** What answers each notion of the text that the programme comes from: {@code CATALOGUE.md} prints it. */
class NotionsTest {
    private static final Path CORE = Path.of("src/main/java/org/qinglian/core");
    private static final Path SCHEMES = Path.of("../scoring/src/main/resources/org/qinglian/scoring/catalog");
    private static final Set<String> CHECKS =
            Inspector.standard().checks().stream().map(Check::id).collect(Collectors.toSet());

    private final List<Notion> notions = Notion.all();

    @Test
    void each_paragraph_of_the_text_has_its_notions() {
        assertThat(notions)
                .extracting(Notion::paragraph)
                .contains(1, 2, 3, 4, 5, 6)
                .isSorted();
        assertThat(notions).extracting(Notion::notion).doesNotHaveDuplicates();
    }

    @Test
    void each_notion_is_answered_by_a_type_a_check_and_a_measure() {
        assertThat(notions).allSatisfy(notion -> {
            assertThat(notion.types()).as(notion.notion()).isNotEmpty();
            assertThat(notion.checks()).as(notion.notion()).isNotEmpty();
            assertThat(notion.measures()).as(notion.notion()).isNotEmpty();
        });
    }

    @Test
    void each_type_check_and_measure_that_is_named_exists() {
        assertThat(notions).allSatisfy(notion -> {
            assertThat(notion.types()).as(notion.notion()).allMatch(NotionsTest::isType);
            assertThat(CHECKS).as(notion.notion()).containsAll(notion.checks());
            assertThat(notion.measures())
                    .as(notion.notion())
                    .allMatch(measure -> measure.startsWith("scheme ")
                            ? Files.exists(SCHEMES.resolve(measure.substring("scheme ".length()) + ".json"))
                            : isType(measure));
        });
    }

    private static boolean isType(String name) {
        return Files.exists(CORE.resolve(name.replace('.', '/') + ".java"));
    }
}
