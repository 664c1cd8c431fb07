package org.qinglian.core.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.qinglian.core.check.Check;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.CoreMessages;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.lifecycle.Lifecycle;
import org.qinglian.core.lifecycle.StageLimit;
import org.qinglian.core.lifecycle.Transition;
import org.qinglian.core.statute.CaseKind;
import org.qinglian.core.statute.RuleBook;
import org.qinglian.core.statute.StatutoryRule;

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
        text.append("""

                # Lifecycles 流程

                Found wherever this library gives one. A step is taken only if everything that it asks for holds; what is not
                listed is refused.
                """);
        StandardLifecycles.guarded().values().forEach(lifecycle -> append(text, lifecycle));
        rules(text);
        notions(text);
        return text.toString();
    }

    private static void rules(StringBuilder text) {
        text.append("""

                # Statutory rules 法定规则

                Rows of a data file, to which a place adds its own. A definition only says of which cases others speak; a rule of a place
                applies only where it is chosen.

                | rule 规则 | speaks of 适用对象 | says 内容 | basis 依据 | kind 性质 |
                |---|---|---|---|---|
                """);
        for (StatutoryRule rule : RuleBook.standard().rules()) {
            text.append("| ")
                    .append(String.join(
                            " | ",
                            rule.id(),
                            both(new CaseKind(rule.of(), Set.of(), Map.of(), Set.of()).label()),
                            both(rule.title()),
                            rule.basis().toString(),
                            rule.place().orElse(rule.judges() ? "check 检查项" : "definition 定义")))
                    .append(" |\n");
        }
    }

    private static void notions(StringBuilder text) {
        text.append("""

                # Notions of the founding text 文件要点对照

                What answers each notion, by paragraph: the types that hold it, the checks that judge it, and the calculators or schemes
                that measure it. Types and calculators are in `org.qinglian.core`.

                | ¶ 段 | notion 要点 | types 类型 | checks 检查项 | measures 指标 |
                |---|---|---|---|---|
                """);
        Notion.all().forEach(notion -> text.append(notion.row()));
    }

    private static void append(StringBuilder text, Lifecycle<?, ?> lifecycle) {
        text.append("\n### `").append(lifecycle.code()).append("`\n\n");
        String label = "record." + lifecycle.code();
        if (CoreMessages.messages().contains(label)) {
            text.append("- ").append(both(CoreMessages.messages().text(label))).append('\n');
        }
        text.append("- states 状态: ").append(named(lifecycle.states(), "; ")).append('\n');
        text.append("- starts 起点: ").append(named(lifecycle.starts(), "; ")).append('\n');
        for (StageLimit<?> limit : StandardLifecycles.limits(lifecycle)) {
            text.append("- limit 时限: ")
                    .append(named(List.of(limit.since(), limit.reach()), " → "))
                    .append(": ")
                    .append(both(limit.within().inWords()))
                    .append(limit.unless().isEmpty() ? "" : "; unless 除外: " + named(limit.unless(), "; "))
                    .append(limit.basis().map(basis -> "; " + basis).orElse(""))
                    .append('\n');
        }
        text.append("\n| from 由 | to 至 | asks for 条件 |\n|---|---|---|\n");
        for (Transition<?, ?> transition : lifecycle.transitions()) {
            text.append("| ")
                    .append(named((Coded) transition.from()))
                    .append(" | ")
                    .append(named((Coded) transition.to()))
                    .append(" | ")
                    .append(transition.guards().stream()
                            .map(guard -> both(guard.text()))
                            .collect(Collectors.joining("<br>")))
                    .append(" |\n");
        }
    }

    private static String named(Collection<? extends Coded> states, String separator) {
        return states.stream().map(CatalogueTest::named).collect(Collectors.joining(separator));
    }

    private static String named(Coded state) {
        return "`" + state.code() + "` " + both(state.label());
    }

    private static String both(LocalizedText text) {
        return both(text.zh(), text.en());
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
