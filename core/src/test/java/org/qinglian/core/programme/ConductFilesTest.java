package org.qinglian.core.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qinglian.core.conduct.RankingPresets;
import org.qinglian.core.document.Loaded;
import org.qinglian.core.document.Problem;
import org.qinglian.core.fixture.ConductSamples;
import org.qinglian.core.fixture.ProgrammeSamples;

class ConductFilesTest {
    private static final String NOTICE_HEAD = "[{\"id\": \"n-1\", \"polarity\": \"positive\", \"subjectKind\":"
            + " \"collective\", \"mode\": \"regular\", \"coordination\": \"county\", \"issuer\": \"o-1\", \"series\":"
            + " \"s-1\", \"issueNumber\": 1, \"audience\": \"public\", \"namingPolicy\": \"partial\", \"facts\": \"样例\",\n";

    private final ProgrammeReader reader = ProgrammeReader.standard();
    private final ProgrammeWriter writer = ProgrammeWriter.standard();

    @TempDir
    Path folder;

    @Test
    void a_notice_is_written_with_its_history_and_nothing_that_follows_from_it() throws IOException {
        writer.writeFolder(ProgrammeSamples.programme(), folder);

        assertThat(Files.readAllLines(folder.resolve("conduct/notices.json")).get(3))
                .isEqualTo(
                        "{\"id\":\"n-3\",\"polarity\":\"negative\",\"subjectKind\":\"individual\",\"mode\":\"ad-hoc\","
                                + "\"coordination\":\"county\",\"issuer\":\"o-discipline\",\"series\":\"s-cases\",\"issueNumber\":3,"
                                + "\"audience\":\"internal-party\",\"namingPolicy\":\"partial\",\"secrecy\":\"restricted\","
                                + "\"history\":[{\"state\":\"draft\",\"on\":\"2026-04-02\"}],"
                                + "\"matter\":{\"number\":\"2026-017\",\"openedOn\":\"2026-01-12\",\"closedOn\":\"2026-03-25\"},"
                                + "\"subjects\":[{\"cadre\":\"c-04\"}],\"capacities\":[\"某镇一般干部\"],"
                                + "\"occurred\":{\"from\":\"2025-12-20\",\"until\":\"2025-12-20\"},\"rules\":[\"r-02\"],"
                                + "\"facts\":\"某干部违规接受管理服务对象宴请。\",\"evaluation\":\"纪律意识淡薄，造成不良影响。\","
                                + "\"outcome\":\"给予党内警告处分。\",\"measures\":[\"criticism\"]},");
    }

    @Test
    void ranking_rules_and_lists_read_back_as_written() throws IOException {
        Programme programme = ProgrammeSamples.withConduct(register -> register.withRankingRules(RankingPresets.all())
                .withRankings(ConductSamples.ranking("rl-1", LocalDate.of(2026, 6, 8))
                        .rule(RankingPresets.liandu().id())
                        .build()));
        Path file = folder.resolve("county.json");
        writer.writeFile(programme, file);

        assertThat(reader.read(file)).isEqualTo(programme);
    }

    @Test
    void a_state_that_is_none_is_reported_at_its_step() throws IOException {
        Loaded<Programme> loaded = notices("\"history\": [{\"state\": \"draft\", \"on\": \"2026-01-02\"},\n"
                + "  {\"state\": \"published\", \"on\": \"2026-01-05\"}]}]");

        assertThat(loaded.problems())
                .extracting(Problem::toString)
                .contains("conduct/notices.json:3:4 /0/history/1/state: [document.malformed-value] Value 'published' is"
                        + " malformed; expected draft, secrecy-review, fact-check, approved, issued, corrected, withdrawn,"
                        + " archived. The record was set aside.");
    }

    @Test
    void a_step_without_a_day_is_reported_at_its_place() throws IOException {
        Loaded<Programme> loaded = notices("\"history\": [{\"state\": \"draft\"}]}]");

        assertThat(loaded.problems())
                .extracting(Problem::toString)
                .contains("conduct/notices.json:2:13 /0/history/0/on: [document.missing-value] Field 'on' is missing;"
                        + " expected a value. The record was set aside.");
    }

    @Test
    void a_notice_without_any_step_is_kept_and_reported() throws IOException {
        Loaded<Programme> loaded = notices("\"history\": []}]");

        assertThat(loaded.value().orElseThrow().conduct().notices()).hasSize(1);
        assertThat(loaded.problems())
                .extracting(Problem::toString)
                .contains(
                        "conduct/notices.json:2:1 /0/history: [constraint.NotEmpty] Field 'history' must not be empty.");
    }

    @Test
    void a_number_in_a_form_that_is_not_official_is_reported() throws IOException {
        Loaded<Programme> loaded = notices("\"history\": [{\"state\": \"draft\", \"on\": \"2026-01-02\"}],"
                + " \"documentNumber\": \"清纪通[2026]01号\"}]");

        assertThat(loaded.problems())
                .extracting(Problem::toString)
                .contains("conduct/notices.json:2:54 /0/documentNumber: [value.document-number] Document number"
                        + " '清纪通[2026]01号' is not one; expected a form such as 豫纪通〔2018〕9号, the serial without"
                        + " leading zeros.");
    }

    private Loaded<Programme> notices(String rest) throws IOException {
        Files.createDirectories(folder.resolve("conduct"));
        Files.writeString(
                folder.resolve("programme.json"),
                "{\"schemaVersion\": \"0.1\", \"id\": \"p\", \"title\": {\"zh\": \"样例\"}}");
        Files.writeString(folder.resolve("conduct/notices.json"), NOTICE_HEAD + rest);
        return reader.load(folder);
    }
}
