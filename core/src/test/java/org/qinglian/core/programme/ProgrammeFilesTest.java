package org.qinglian.core.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qinglian.core.check.Finding;
import org.qinglian.core.common.Ref;
import org.qinglian.core.coverage.Household;
import org.qinglian.core.document.DocumentException;
import org.qinglian.core.document.Loaded;
import org.qinglian.core.document.Location;
import org.qinglian.core.document.Problem;
import org.qinglian.core.fixture.CoverageSamples;
import org.qinglian.core.fixture.ProgrammeSamples;
import org.qinglian.core.inspection.Inspection;
import org.qinglian.core.inspection.Inspector;

class ProgrammeFilesTest {
    private final ProgrammeReader reader = ProgrammeReader.standard();
    private final ProgrammeWriter writer = ProgrammeWriter.standard();

    @TempDir
    Path folder;

    @Test
    void a_folder_reads_back_as_the_programme_that_was_written() throws IOException {
        writer.writeFolder(ProgrammeSamples.programme(), folder);

        assertThat(reader.read(folder)).isEqualTo(ProgrammeSamples.programme());
    }

    @Test
    void a_file_reads_back_as_the_programme_that_was_written() throws IOException {
        Path file = folder.resolve("county.json");
        writer.writeFile(ProgrammeSamples.programme(), file);

        assertThat(reader.read(file)).isEqualTo(ProgrammeSamples.programme());
    }

    @Test
    void a_programme_without_records_reads_back_in_both_forms() throws IOException {
        Path file = folder.resolve("empty.json");
        writer.writeFile(ProgrammeSamples.empty(), file);
        writer.writeFolder(ProgrammeSamples.empty(), folder.resolve("empty"));

        assertThat(reader.read(file)).isEqualTo(ProgrammeSamples.empty());
        assertThat(reader.read(folder.resolve("empty"))).isEqualTo(ProgrammeSamples.empty());
    }

    @Test
    void writes_one_record_a_line() throws IOException {
        writer.writeFolder(ProgrammeSamples.programme(), folder);

        assertThat(Files.readAllLines(folder.resolve("coverage/households.json")))
                .startsWith("[", "{\"id\":\"h-01\",\"grid\":\"g-1\"},", "{\"id\":\"h-02\",\"grid\":\"g-1\"},")
                .hasSize(11);
        assertThat(Files.readAllLines(folder.resolve("programme.json")))
                .containsExactly(
                        "{\"schemaVersion\":\"0.1\",\"id\":\"qinghe\",\"title\":{\"zh\":\"清廉清河建设\",\"en\":\"Clean"
                                + " Qinghe\"},\"division\":\"419901\"}");
    }

    @Test
    void a_collection_may_be_cut_into_files_that_are_read_in_order_of_name() throws IOException {
        writer.writeFolder(ProgrammeSamples.programme(), folder);
        Path households = folder.resolve("coverage/households.json");
        Files.delete(households);
        write("coverage/households/2.json", "[{\"id\": \"h-02\", \"grid\": \"g-1\"}]");
        write("coverage/households/1.json", "[{\"id\": \"h-01\", \"grid\": \"g-1\"}]");

        Loaded<Programme> loaded = reader.load(folder);

        assertThat(loaded.value().orElseThrow().coverage().households())
                .extracting(Household::id)
                .extracting(Ref::id)
                .containsExactly("h-01", "h-02");
        assertThat(loaded.locator().locate(List.of("/coverage/households/1/grid")))
                .containsEntry(
                        "/coverage/households/1/grid", new Location("coverage/households/2.json", "/0/grid", 1, 17));
    }

    @Test
    void an_identifier_used_in_two_files_of_a_collection_is_reported_in_the_second() throws IOException {
        write("programme.json", "{\"schemaVersion\": \"0.1\", \"id\": \"p\", \"title\": {\"zh\": \"样例\"}}");
        write("organization/organizations/1.json", organization("o-1"));
        write("organization/organizations/2.json", "\n" + organization("o-1"));

        assertThat(reader.load(folder).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "organization/organizations/2.json:2:3 /0/id: [programme.duplicate-id] Organisation 'o-1' has"
                                + " an identifier that is already used at organization/organizations/1.json:1:2 /0; this record was"
                                + " set aside.");
    }

    @Test
    void a_folder_without_header_keeps_its_records() throws IOException {
        write("organization/organizations.json", organization("o-1"));

        Loaded<Programme> loaded = reader.load(folder);

        assertThat(loaded.problems())
                .extracting(Problem::toString)
                .containsExactly("programme.json: [document.absent] File does not exist; expected it here.");
        assertThat(loaded.value().orElseThrow().organization().organizations()).hasSize(1);
        assertThat(loaded.value().orElseThrow().id())
                .isEqualTo(Ref.of(folder.getFileName().toString()));
    }

    @Test
    void a_header_of_another_version_is_named() throws IOException {
        write("programme.json", "{\"schemaVersion\": \"9\", \"id\": \"p\", \"title\": {\"zh\": \"样例\"}}");

        assertThat(reader.load(folder).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "programme.json:1:2 /schemaVersion: [constraint.Pattern] Field 'schemaVersion' is '9'; it must"
                                + " be 0.1, the form that this release reads.");
    }

    @Test
    void a_header_without_version_is_named() throws IOException {
        write("programme.json", "{\"id\": \"p\", \"title\": {\"zh\": \"样例\"}}");

        assertThat(reader.load(folder).problems()).extracting(Problem::code).containsExactly("document.missing-value");
    }

    @Test
    void a_file_that_does_not_exist_is_a_problem_and_no_exception() {
        Loaded<Programme> loaded = reader.load(folder.resolve("nowhere.json"));

        assertThat(loaded.problems())
                .extracting(Problem::toString)
                .containsExactly("nowhere.json: [document.absent] File does not exist; expected it here.");
        assertThatThrownBy(() -> reader.read(folder.resolve("nowhere.json")))
                .isInstanceOf(DocumentException.class)
                .hasMessage("error: nowhere.json: [document.absent] File does not exist; expected it here.");
    }

    @Test
    void a_register_that_is_no_object_and_a_collection_that_is_no_list_are_named() throws IOException {
        write(
                "county.json",
                "{\"schemaVersion\": \"0.1\", \"id\": \"p\", \"title\": {\"zh\": \"样例\"},\n"
                        + "\"organization\": [], \"coverage\": {\"grids\": 3, \"lanes\": []}, \"conduct\": null}");

        assertThat(reader.load(folder.resolve("county.json")).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "county.json:2:1 /organization: [document.wrong-type] Found a list; expected an object.",
                        "county.json:2:34 /coverage/grids: [document.wrong-type] Found a number; expected a list.",
                        "county.json:2:46 /coverage/lanes: [document.unknown-field] Unknown field 'lanes'; expected one of:"
                                + " grids, households, links, representatives, teamVisits, teams, villageAppraisals, villageCommittees,"
                                + " villagePublications, villages, visits.",
                        "county.json:2:60 /conduct: [document.wrong-type] Found nothing (null); expected an object.");
    }

    @Test
    void the_finding_of_an_inspection_has_its_file_and_line() throws IOException {
        Programme programme = ProgrammeSamples.withCoverage(register -> register.withVisits(
                CoverageSamples.visit("w-1").build(),
                CoverageSamples.visit("w-2").mattersSettled(3).build()));
        writer.writeFolder(programme, folder);
        Loaded<Programme> loaded = reader.load(folder);

        Inspection inspection = Inspector.standard().inspect(loaded.orThrow(), ProgrammeSamples.AS_OF);

        List<String> pointers =
                inspection.findings().stream().map(Finding::pointer).toList();
        assertThat(pointers).containsExactly("/coverage/visits/1/mattersSettled");
        assertThat(loaded.locator().locate(pointers).values())
                .extracting(Location::toString)
                .containsExactly("coverage/visits.json:3:92 /1/mattersSettled");
    }

    @Test
    void the_locator_finds_the_record_where_its_part_is_absent_and_nothing_where_there_is_no_record()
            throws IOException {
        writer.writeFolder(ProgrammeSamples.programme(), folder);

        var found = reader.load(folder)
                .locator()
                .locate(List.of("/coverage/visits/0/nothing", "/coverage/visits/99", "/nowhere", ""));

        assertThat(found.get("/coverage/visits/0/nothing"))
                .isEqualTo(new Location("coverage/visits.json", "/0/nothing", 2, 1));
        assertThat(found).hasSize(1);
    }

    @Test
    void a_plain_mapper_of_a_host_reads_what_it_writes() throws IOException {
        ObjectMapper host = JsonMapper.builder()
                .addModules(new Jdk8Module(), new JavaTimeModule())
                .build();

        String json = host.writeValueAsString(ProgrammeSamples.programme());

        assertThat(host.readValue(json, Programme.class)).isEqualTo(ProgrammeSamples.programme());
        assertThat(json).doesNotContain("\"published\":", "\"complete\":", "\"empty\":");
    }

    private static String organization(String id) {
        return "[{\"id\": \"" + id + "\", \"name\": {\"zh\": \"县委\"}, \"kind\": \"committee\", \"level\": \"county\"}]";
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
