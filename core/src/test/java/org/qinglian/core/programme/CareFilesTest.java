package org.qinglian.core.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qinglian.core.care.CareRegister;
import org.qinglian.core.care.Revisit;
import org.qinglian.core.common.Ref;
import org.qinglian.core.document.Loaded;
import org.qinglian.core.document.Problem;
import org.qinglian.core.fixture.CareSamples;
import org.qinglian.core.fixture.ProgrammeSamples;

/** Care as files: what is written reads back, and each fault has its place. */
class CareFilesTest {
    @TempDir
    Path folder;

    @Test
    void every_kind_of_record_reads_back_as_it_was_written() throws IOException {
        ProgrammeWriter.standard().writeFolder(ProgrammeSamples.programme(), folder);
        CareRegister read = ProgrammeReader.standard().read(folder).care();

        assertThat(read).isEqualTo(CareSamples.register());
        assertThat(read)
                .hasNoNullFieldsOrProperties()
                .satisfies(register -> assertThat(register.tolerances()).isNotEmpty())
                .satisfies(register -> assertThat(register.clarifications()).isNotEmpty())
                .satisfies(register -> assertThat(register.accusations()).isNotEmpty())
                .satisfies(register -> assertThat(register.restorations()).isNotEmpty())
                .satisfies(register -> assertThat(register.aftercares()).isNotEmpty())
                .satisfies(register -> assertThat(register.revisits()).isNotEmpty())
                .satisfies(register -> assertThat(register.assessments()).isNotEmpty())
                .satisfies(register -> assertThat(register.reuses()).isNotEmpty())
                .satisfies(register -> assertThat(register.incentives()).isNotEmpty());
    }

    @Test
    void what_may_be_absent_is_no_problem() throws IOException {
        ProgrammeWriter.standard().writeFolder(ProgrammeSamples.programme(), folder);
        Files.writeString(folder.resolve("care/tolerances.json"), """
                [
                  {"id": "tol-1", "title": {"zh": "试点"}, "trigger": "ex-officio", "matter": "1号", "subject": {"cadre": "c-01"},
                   "error": "filing-skipped"},
                  {"id": "tol-2", "title": {"zh": "试点"}, "trigger": "ex-officio", "matter": "2号", "subject": {"cadre": "c-01"},
                   "error": "filing-skipped"}
                ]
                """);
        Files.writeString(folder.resolve("care/clarifications.json"), """
                [{"id": "cl-1", "report": {"number": "1号", "conclusion": "pending"}, "subject": {"cadre": "c-02"},
                  "trigger": "written-application", "harmed": "unit", "departments": [{"organization": "o-county"}]}]
                """);
        Files.writeString(folder.resolve("care/accusations.json"), """
                [{"id": "fa-1", "report": {"number": "1号", "conclusion": "pending"}, "accused": {"cadre": "c-02"},
                  "managedAt": "county"}]
                """);
        Files.writeString(folder.resolve("care/reuses.json"), """
                [{"id": "ru-1", "sanction": "s-5", "post": "主任", "decidedBy": {"organization": "o-county"},
                  "appointedOn": "2025-09-10"}]
                """);
        Files.writeString(
                folder.resolve("care/aftercares.json"),
                "[{\"id\": \"ac-1\", \"sanction\": \"s-1\", \"priority\": \"general\"}]");
        Files.writeString(
                folder.resolve("care/revisits.json"),
                "[{\"id\": \"rv-1\", \"sanction\": \"s-1\", \"visitedOn\": \"2026-06-10\"}]");

        assertThat(ProgrammeReader.standard().load(folder).problems()).isEmpty();
    }

    @Test
    void a_record_is_one_readable_line() throws IOException {
        ProgrammeWriter.standard().writeFolder(ProgrammeSamples.programme(), folder);

        assertThat(Files.readAllLines(folder.resolve("care/aftercares.json")))
                .containsExactly(
                        "[",
                        "{\"id\":\"ac-1\",\"sanction\":\"s-1\",\"priority\":\"key\",\"mentor\":{\"cadre\":\"c-01\"},"
                                + "\"responsible\":[{\"cadre\":\"c-01\"},{\"cadre\":\"c-02\"}]}]");
    }

    @Test
    void keeps_the_good_and_places_every_fault() throws IOException {
        ProgrammeWriter.standard().writeFolder(ProgrammeSamples.programme(), folder);
        Files.writeString(folder.resolve("care/revisits.json"), """
                [
                  {"id": "rv-1", "sanction": "s-1", "visitedOn": "2026-06-10", "visitors": [{"cadre": "c-01"}, {"cadre": "c-99"}]},
                  {"id": "rv-2", "sanction": "s-99", "visitedOn": "2026-06-31", "methods": ["listen", "guess"]},
                  {"id": "rv-3", "sanction": "s-1", "visitedOn": "2026-06-10", "visitors": [{"cadre": "c-01", "member": "m-01"}]}
                ]
                """);
        Files.writeString(folder.resolve("care/clarifications.json"), """
                [
                  {"id": "cl-1", "report": {"number": " ", "conclusion": "false"}, "subject": {"cadre": "c-02"},
                   "trigger": "written-application", "harmed": "unit", "departments": [],
                   "history": [{"state": "assessed", "on": "2026-04-09"}]}
                ]
                """);

        Loaded<Programme> loaded = ProgrammeReader.standard().load(folder);

        assertThat(loaded.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "care/clarifications.json:2:29 /0/report/number: [constraint.NotBlank] Field 'number' is ' '; it must not be blank.",
                        "care/clarifications.json:3:56 /0/departments: [constraint.NotEmpty] Field 'departments' must not be empty.",
                        "care/revisits.json:2:97 /0/visitors/1/cadre: [programme.dangling-reference] Reference names cadre 'c-99', which does not exist; expected the identifier of a record.",
                        "care/revisits.json:3:38 /1/visitedOn: [document.malformed-value] Value '2026-06-31' is malformed; expected a date such as 2026-07-01. The record was set aside.",
                        "care/revisits.json:3:87 /1/methods/1: [document.malformed-value] Value 'guess' is malformed; expected listen, observe, talk.",
                        "care/revisits.json:4:77 /2/visitors/0: [value.actor] Actor names 2 records; expected exactly one of organization, institution, cadre and member.");
        assertThat(loaded.value().orElseThrow().care().revisits())
                .extracting(Revisit::id)
                .extracting(Ref::id)
                .containsExactly("rv-1", "rv-3");
        assertThat(loaded.value().orElseThrow().care().clarifications()).hasSize(1);
    }
}
