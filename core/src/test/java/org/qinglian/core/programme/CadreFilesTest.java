package org.qinglian.core.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qinglian.core.cadre.CadreRegister;
import org.qinglian.core.document.Loaded;
import org.qinglian.core.document.Problem;
import org.qinglian.core.fixture.CadreSamples;
import org.qinglian.core.fixture.ProgrammeSamples;

/** The management of cadres as files: what is written reads back, and each fault has its place. */
class CadreFilesTest {
    @TempDir
    Path folder;

    @Test
    void every_kind_of_record_reads_back_as_it_was_written() throws IOException {
        ProgrammeWriter.standard().writeFolder(ProgrammeSamples.programme(), folder);
        CadreRegister read = ProgrammeReader.standard().read(folder).cadre();

        assertThat(read).isEqualTo(CadreSamples.register());
        assertThat(List.of(
                        read.schemes(),
                        read.facts(),
                        read.ratings(),
                        read.cards(),
                        read.checkupSchemes(),
                        read.rounds(),
                        read.checkups(),
                        read.formerPosts(),
                        read.policies()))
                .allSatisfy(records -> assertThat(records).isNotEmpty());
    }

    @Test
    void what_may_be_absent_is_no_problem() throws IOException {
        ProgrammeWriter.standard().writeFolder(ProgrammeSamples.programme(), folder);
        Files.writeString(folder.resolve("cadre/ratings.json"), """
                [{"id": "cr-2", "subject": {"cadre": "c-01"}, "colour": "yellow", "effectiveFrom": "2026-04-02"}]
                """);
        Files.writeString(folder.resolve("cadre/checkups.json"), """
                [{"id": "ck-1", "round": "ro-1", "subject": "c-01"}]
                """);
        Files.writeString(folder.resolve("cadre/formerPosts.json"), """
                [{"id": "fp-1", "cadre": "c-04", "unit": {"institution": "i-yunshan"}, "leftOn": "2024-02-29",
                  "occupiesPost": false}]
                """);

        assertThat(ProgrammeReader.standard().load(folder).problems()).isEmpty();
    }

    @Test
    void a_rating_is_one_readable_line() throws IOException {
        ProgrammeWriter.standard().writeFolder(ProgrammeSamples.programme(), folder);

        assertThat(Files.readAllLines(folder.resolve("cadre/ratings.json")).get(3))
                .isEqualTo("{\"id\":\"cr-3\",\"subject\":{\"cadre\":\"c-03\"},\"scheme\":\"cs-1\",\"version\":\"2026\","
                        + "\"colour\":\"red\",\"reasons\":[\"无故脱岗，情节严重\"],\"facts\":[\"cf-2\"],"
                        + "\"effectiveFrom\":\"2026-05-12\",\"effectiveUntil\":\"2026-11-11\","
                        + "\"decidedBy\":{\"organization\":\"o-county\"},"
                        + "\"referral\":{\"on\":\"2026-05-13\",\"to\":{\"organization\":\"o-discipline\"},"
                        + "\"clue\":\"清线〔2026〕31号\"}},");
    }

    @Test
    void keeps_the_good_and_places_every_fault() throws IOException {
        ProgrammeWriter.standard().writeFolder(ProgrammeSamples.programme(), folder);
        Files.writeString(folder.resolve("cadre/ratings.json"), """
                [
                  {"id": "cr-1", "subject": {"cadre": "c-04"}, "scheme": "cs-9", "colour": " ", "effectiveFrom": "2026-04-02"},
                  {"id": "cr-2", "subject": {"cadre": "c-02"}, "scheme": "cs-1", "version": "", "colour": "yellow",
                   "reasons": [" "], "facts": ["cf-99"], "effectiveFrom": "2026-04-02",
                   "lifting": {"on": "2026-05-06", "way": "term", "by": {"cadre": "c-98"}}},
                  {"id": "cr-3", "subject": {"cadre": "c-03"}, "colour": "red", "effectiveFrom": "2026-05-12",
                   "lifting": {"on": "2026-05-13", "way": "by-itself"}}
                ]
                """);
        Files.writeString(folder.resolve("cadre/formerPosts.json"), """
                [{"id": "fp-1", "cadre": "c-04", "unit": {"institution": "i-yunshan"}, "leftOn": "2024-02-30",
                  "occupiesPost": false}]
                """);

        Loaded<Programme> loaded = ProgrammeReader.standard().load(folder);

        assertThat(loaded.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "cadre/formerPosts.json:1:72 /0/leftOn: [document.malformed-value] Value '2024-02-30' is malformed; expected a date such as 2026-07-01. The record was set aside.",
                        "cadre/ratings.json:2:66 /0/colour: [value.blank-id] Identifier is blank; expected a text that is not. The record was set aside.",
                        "cadre/ratings.json:3:66 /1/version: [constraint.Size] Field 'version' is ''; it must not be empty.",
                        "cadre/ratings.json:4:16 /1/reasons/0: [constraint.NotBlank] Field 'reasons' is ' '; it must not be blank.",
                        "cadre/ratings.json:4:32 /1/facts/0: [programme.dangling-reference] Reference names conduct fact 'cf-99', which does not exist; expected the identifier of a record.",
                        "cadre/ratings.json:5:58 /1/lifting/by/cadre: [programme.dangling-reference] Reference names cadre 'c-98', which does not exist; expected the identifier of a record.",
                        "cadre/ratings.json:7:36 /2/lifting/way: [document.malformed-value] Value 'by-itself' is malformed; expected term, verified-correction. The record was set aside.");
        assertThat(loaded.value().orElseThrow().cadre().ratings())
                .extracting(rating -> rating.id().id())
                .containsExactly("cr-2");
    }
}
