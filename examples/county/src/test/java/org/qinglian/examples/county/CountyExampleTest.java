package org.qinglian.examples.county;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qinglian.examples.county.synthetic.CountyGenerator;
import org.qinglian.examples.county.synthetic.CountySize;
import org.qinglian.examples.county.synthetic.SeededFlaw;
import org.qinglian.examples.county.synthetic.SeededFlaws;

class CountyExampleTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void sums_up_a_county_of_the_user() throws Exception {
        new CountyFiles(folder).write(CountyGenerator.generate(CountySize.small(), 3));

        int status = run(folder.resolve("report").toString(), "--from", folder.toString());

        assertThat(text(err)).contains("done");
        assertThat(status).isZero();
        assertThat(text(out))
                .contains("Clean governance of a demo county (fictional), 2026-09-30, 2026-Q3\n")
                .contains("not assessable " + notAssessable() + "\n")
                .contains("党员先锋指数（示例）: scored ")
                .contains("党支部堡垒指数（示例）: scored ")
                .contains("53 of 53 identities hold\n")
                .endsWith("Report: " + folder.resolve("report").resolve("index.html") + "\n");
        assertThat(folder.resolve("report").resolve("index.html")).isNotEmptyFile();
    }

    @Test
    void names_the_problems_of_files_and_counts_the_rest() throws Exception {
        CountyFiles files = new CountyFiles(folder);
        files.write(CountyGenerator.generate(CountySize.small(), 3));
        Path visits = files.programme().resolve("coverage/visits.json");
        List<String> lines = Files.readAllLines(visits).stream()
                .map(line -> line.replace("\"visitedOn\":\"2026-07-0", "\"visitedOn\":\"2026-13-0"))
                .toList();
        Files.write(visits, lines);

        int status = run(folder.resolve("report").toString(), "--from", folder.toString());

        assertThat(status).isEqualTo(1);
        assertThat(text(err))
                .contains("coverage/visits.json")
                .contains("expected a date such as 2026-07-01")
                .containsPattern("… and \\d+ more problems\\.");
    }

    @Test
    void says_which_option_makes_no_sense() throws Exception {
        assertThat(run("--seed", "seven")).isEqualTo(2);
        assertThat(text(err))
                .isEqualTo("Seed 'seven' is not a whole number. " + CountyOptions.USAGE + System.lineSeparator());
    }

    @Test
    void reads_the_options_in_any_order() {
        CountyOptions options = CountyOptions.parse("--seed", "9", "target/report", "--from", "mine");

        assertThat(options.seed()).isEqualTo(9);
        assertThat(options.report()).isEqualTo(Path.of("target/report"));
        assertThat(options.files().programme()).isEqualTo(Path.of("mine", "programme"));
    }

    @Test
    void reads_the_day_and_the_period_and_takes_the_quarter_of_the_day_else() {
        assertThat(CountyOptions.parse().asOf()).isEqualTo(CountyGenerator.AS_OF);
        assertThat(CountyOptions.parse().period()).isEqualTo(CountyGenerator.QUARTER);
        assertThat(CountyOptions.parse("--as-of", "2026-05-31").period()).hasToString("2026-Q2");
        assertThat(CountyOptions.parse("--as-of", "2026-05-31", "--period", "2026-H1")
                        .period())
                .hasToString("2026-H1");
        assertThatThrownBy(() -> CountyOptions.parse("--as-of", "31 May"))
                .hasMessage("Day '31 May' is not one such as 2026-09-30. " + CountyOptions.USAGE);
        assertThatThrownBy(() -> CountyOptions.parse("--period", "2026-Q5"))
                .hasMessage("Period '2026-Q5' is not one; expected a form such as 2026, 2026-H1, 2026-Q3 or 2026-09. "
                        + CountyOptions.USAGE);
    }

    @Test
    void overwrites_nothing_that_it_did_not_make() throws Exception {
        Path own = folder.resolve("county/programme/programme.json");
        Files.createDirectories(own.getParent());
        Files.writeString(own, "{\"schemaVersion\": \"0.1\", \"id\": \"ours\"}");

        int status = run(folder.resolve("report").toString());

        assertThat(status).isEqualTo(2);
        assertThat(text(err))
                .isEqualTo("Folder '" + folder.resolve("county")
                        + "' holds files that this example did not make; it overwrites none. Choose another report"
                        + " folder." + System.lineSeparator());
        assertThat(own).content().contains("ours");
    }

    @Test
    void says_that_a_county_without_further_facts_is_scored_by_its_records_alone() throws Exception {
        CountyFiles files = new CountyFiles(folder);
        files.write(CountyGenerator.generate(CountySize.small(), 3));
        Files.delete(files.facts().resolve("events.json"));
        Files.delete(files.facts().resolve("readings.json"));

        int status = run(folder.resolve("report").toString(), "--from", folder.toString());

        assertThat(status).isZero();
        assertThat(text(err))
                .contains("facts: [facts.absent] Folder 'facts' holds neither events.json nor readings.json; only what"
                        + " the programme's own records show is counted.");
    }

    @Test
    void generates_beside_the_report() {
        Path report = Path.of("target/report").toAbsolutePath();

        assertThat(CountyOptions.parse(report.toString()).files().folder()).isEqualTo(report.resolveSibling("county"));
    }

    private int run(String... args) throws IOException {
        return CountyExample.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                args);
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }

    private static int notAssessable() {
        return SeededFlaws.all().stream().mapToInt(SeededFlaw::notAssessed).sum();
    }
}
