package org.qinglian.scoring.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What varied subjects are told, whole: files to be read as the person scored reads them. {@code -Dgolden.update=true} writes
 * them anew.
 */
class ToldTest {
    private static final Path FILES = Path.of("src/test/resources/org/qinglian/scoring/card/told");

    static Stream<Told> told() {
        return Stream.of(
                ToldPersons.inOrder(),
                ToldPersons.sanctioned(),
                ToldPersons.factsNotThere(),
                ToldPersons.unrated(),
                ToldPersons.exempt(),
                ToldPersons.rolledUp(),
                ToldPersons.localRules(),
                ToldPersons.checkUp(),
                ToldPersons.colours(),
                ToldUnits.closedGate(),
                ToldUnits.weightedMean(),
                ToldUnits.everyRule(),
                ToldUnits.movedByQuota(),
                ToldUnits.leading(),
                ToldUnits.negativeList(),
                ToldUnits.extraCondition(),
                ToldUnits.bottom(),
                ToldUnits.stars(),
                ToldUnits.accounts());
    }

    @ParameterizedTest
    @MethodSource("told")
    void is_told_in_chinese(Told told) throws IOException {
        check(told, Locale.CHINA, "zh");
    }

    @ParameterizedTest
    @MethodSource("told")
    void is_told_in_english(Told told) throws IOException {
        check(told, Locale.ENGLISH, "en");
    }

    private static void check(Told told, Locale locale, String language) throws IOException {
        Path file = FILES.resolve(told.name() + "." + language + ".txt");
        String text = told.text(locale);
        if (Boolean.getBoolean("golden.update")) {
            assertThat(System.getenv("CI"))
                    .as("golden files are not updated where they are checked")
                    .isNull();
            Files.createDirectories(FILES);
            Files.writeString(file, text);
        }
        assertThat(Files.readString(file))
                .as("stale: run the test with -Dgolden.update=true")
                .isEqualTo(text);
    }
}
