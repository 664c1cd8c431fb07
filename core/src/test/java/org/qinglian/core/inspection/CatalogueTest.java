package org.qinglian.core.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.qinglian.core.check.Check;
import org.qinglian.core.common.Basis;

/** {@code CATALOGUE.md} says what every check does; {@code -Dgolden.update=true} writes it anew. */
class CatalogueTest {
    private static final Path FILE = Path.of("CATALOGUE.md");

    private static final Map<String, FailingSample> SAMPLES =
            FailingSamples.all().collect(Collectors.toMap(FailingSample::check, Function.identity()));

    @Test
    void is_what_the_checks_say_of_themselves() throws IOException {
        String expected = catalogue();
        if (Boolean.getBoolean("golden.update")) {
            assertThat(System.getenv("CI"))
                    .as("golden files are not updated where they are checked")
                    .isNull();
            Files.writeString(FILE, expected);
        }

        assertThat(FILE)
                .content()
                .as("stale: run the test with -Dgolden.update=true")
                .isEqualTo(expected);
    }

    private static String catalogue() {
        StringBuilder text = new StringBuilder("""
                # Catalogue of checks 检查项目录

                Made by `CatalogueTest` from the checks and their failing samples. Each check answers for every subject: met 符合, not met
                不符合, or not assessable 无法评估 with the reason. Limits that no law fixes are norms, which a host may replace.
                """);
        String feature = "";
        for (Check check : Inspector.standard().checks()) {
            String of = check.id().substring(0, check.id().indexOf('.'));
            if (!of.equals(feature)) {
                text.append("\n## ").append(of).append('\n');
                feature = of;
            }
            append(text, check, SAMPLES.get(check.id()));
        }
        return text.toString();
    }

    private static void append(StringBuilder text, Check check, FailingSample sample) {
        text.append("\n### `").append(check.id()).append("`\n\n");
        text.append("- ").append(both(check.title().zh(), check.title().en())).append('\n');
        text.append("- severity 严重程度: ")
                .append(both(
                        check.severity().label().zh(), check.severity().label().en()))
                .append('\n');
        text.append("- basis 依据: ")
                .append(check.basis().map(Basis::toString).orElse("consistency of records 记录一致性"))
                .append('\n');
        text.append("- finding 发现: ")
                .append(sample.zh())
                .append(" / ")
                .append(sample.en())
                .append('\n');
        text.append("- remedy 建议: ")
                .append(both(check.remedy().zh(), check.remedy().en()))
                .append('\n');
    }

    private static String both(Optional<String> zh, Optional<String> en) {
        return zh.orElseThrow() + " / " + en.orElseThrow();
    }
}
