package org.qinglian.core.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qinglian.core.coverage.CoverageRegister;
import org.qinglian.core.document.Problem;
import org.qinglian.core.fixture.CoverageSamples;
import org.qinglian.core.fixture.ProgrammeSamples;

/** The affairs of villages as files: what is written reads back, and each fault has its place. */
class VillageFilesTest {
    @TempDir
    Path folder;

    @Test
    void every_kind_of_record_reads_back_as_it_was_written() throws IOException {
        ProgrammeWriter.standard().writeFolder(ProgrammeSamples.programme(), folder);
        CoverageRegister read = ProgrammeReader.standard().read(folder).coverage();

        assertThat(read).isEqualTo(CoverageSamples.register());
        assertThat(read.villagePublications()).isNotEmpty();
        assertThat(read.representatives()).isNotEmpty();
        assertThat(read.villageCommittees()).isNotEmpty();
        assertThat(read.villageAppraisals()).isNotEmpty();
    }

    @Test
    void a_record_is_one_readable_line() throws IOException {
        ProgrammeWriter.standard().writeFolder(ProgrammeSamples.programme(), folder);

        assertThat(Files.readAllLines(folder.resolve("coverage/villagePublications.json"))
                        .get(1))
                .isEqualTo("{\"id\":\"vp-1\",\"village\":\"v-qingxi\",\"matter\":\"general\",\"period\":\"2026-Q1\","
                        + "\"publishedOn\":\"2026-04-08\",\"place\":\"村务公开栏\"},");
    }

    @Test
    void keeps_the_good_and_places_every_fault() throws IOException {
        ProgrammeWriter.standard().writeFolder(ProgrammeSamples.programme(), folder);
        Files.writeString(folder.resolve("coverage/villageCommittees.json"), """
                [
                  {"id": "vc-1", "village": "v-qingxi", "during": {"from": "2025-11-20"}, "busyFinances": false,
                   "officers": [{"code": "c-1", "office": "mayor", "during": {"from": "2025-11-20"}}],
                   "kinships": [{"one": "c-1", "other": " ", "kinship": "cousin"}]},
                  {"id": "vc-2", "village": "v-nowhere", "during": {"from": "2025-11-20"}, "busyFinances": false}
                ]
                """);
        Files.writeString(folder.resolve("coverage/villageAppraisals.json"), "[]");
        Files.writeString(folder.resolve("coverage/representatives.json"), """
                [{"id": "vr-1", "village": "v-qingxi", "households": ["h-01", "h-99"], "householdCount": -1,
                  "during": {"from": "2025-11-20"}}]
                """);

        assertThat(ProgrammeReader.standard().load(folder).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "coverage/representatives.json:1:63 /0/households/1: [programme.dangling-reference] Reference names household 'h-99', which does not exist; expected the identifier of a record.",
                        "coverage/representatives.json:1:72 /0/householdCount: [constraint.PositiveOrZero] Field 'householdCount' is '-1'; it must be greater than or equal to 0.",
                        "coverage/villageCommittees.json:3:33 /0/officers/0/office: [document.malformed-value] Value 'mayor' is malformed; expected chair, vice-chair, member, supervisor. The record was set aside.",
                        "coverage/villageCommittees.json:4:32 /0/kinships/0/other: [constraint.NotBlank] Field 'other' is ' '; it must not be blank.",
                        "coverage/villageCommittees.json:4:46 /0/kinships/0/kinship: [document.malformed-value] Value 'cousin' is malformed; expected spouse, parent-child, sibling, grandparent. The record was set aside.",
                        "coverage/villageCommittees.json:5:18 /1/village: [programme.dangling-reference] Reference names village 'v-nowhere', which does not exist; expected the identifier of a record.");
    }

    @Test
    void an_object_or_a_list_in_the_place_of_a_period_is_told_as_what_it_is_in_the_file() throws IOException {
        ProgrammeWriter.standard().writeFolder(ProgrammeSamples.programme(), folder);
        Files.writeString(folder.resolve("coverage/villagePublications.json"), """
                [
                  {"id": "vp-1", "village": "v-qingxi", "matter": "general", "period": "2026-Q1"},
                  {"id": "vp-2", "village": "v-qingxi", "matter": "general", "period": {"unit": "month"}},
                  {"id": "vp-3", "village": "v-qingxi", "matter": "general", "period": ["2026-Q1"]}
                ]
                """);

        assertThat(ProgrammeReader.standard().load(folder).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "coverage/villagePublications.json:3:62 /1/period: [document.wrong-type] Found an object; expected a period such as 2026-Q3. The record was set aside.",
                        "coverage/villagePublications.json:4:62 /2/period: [document.wrong-type] Found a list; expected a period such as 2026-Q3. The record was set aside.");
    }
}
