package org.qinglian.core.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qinglian.core.common.Ref;
import org.qinglian.core.document.Loaded;
import org.qinglian.core.document.Problem;
import org.qinglian.core.fixture.CoverageSamples;
import org.qinglian.core.fixture.OrganizationSamples;
import org.qinglian.core.fixture.ProgrammeSamples;

/** What organisations and coverage gained is read and written, and each fault has its place. */
class CoverageReadingTest {
    private final ProgrammeReader reader = ProgrammeReader.standard();

    @TempDir
    Path folder;

    @BeforeEach
    void writeHeader() throws IOException {
        write("programme.json", """
                {"schemaVersion": "0.1", "id": "demo", "title": {"zh": "示范"}}
                """);
    }

    @Test
    void everything_that_may_be_said_of_a_record_reads_back() throws IOException {
        Programme programme = ProgrammeSamples.withCoverage(register -> register.withTeamVisits(
                        CoverageSamples.teamVisit("tv-1").build()))
                .withOrganization(OrganizationSamples.register()
                        .withPosts(OrganizationSamples.post("p-1")
                                .abolishedOn(LocalDate.of(2026, 1, 1))
                                .addIncompatibleWith(Ref.of("p-1"))
                                .build())
                        .withAppointments(List.of())
                        .withOrganizations(OrganizationSamples.organization("o-1")
                                .levelSkip("县委直接管理")
                                .build()));
        ProgrammeWriter.standard().writeFolder(programme, folder);

        assertThat(reader.load(folder).value()).contains(programme);
    }

    @Test
    void a_team_visit_is_written_by_codes_and_plain_names() throws IOException {
        ProgrammeWriter.standard().writeFolder(ProgrammeSamples.programme(), folder);

        assertThat(Files.readAllLines(folder.resolve("coverage/teamVisits.json")))
                .contains("{\"id\":\"tv-1\",\"team\":\"s-1\",\"village\":\"v-qingxi\",\"visitedOn\":\"2026-06-09\","
                        + "\"participants\":[\"c-01\"],\"peopleServed\":14,\"mattersRaised\":2,\"mattersSettled\":1},");
        assertThat(Files.readString(folder.resolve("coverage/teams.json"))).contains("\"visitDay\":\"tuesday\"");
        assertThat(Files.readString(folder.resolve("coverage/grids.json")))
                .contains("\"staff\":[{\"role\":\"head\",\"person\":{\"cadre\":\"c-02\"}},");
    }

    @Test
    void every_fault_of_a_village_a_grid_and_a_visit_has_its_place() throws IOException {
        write("coverage/villages.json", """
                [{"id": "v", "name": {"zh": "村"}, "kind": "village", "division": "419901100201", "township": "o", "households": -1,
                  "assembly": {"households": 60, "representatives": 12, "women": -5}}]
                """);
        write("coverage/grids.json", """
                [{"id": "g", "name": {"zh": "格"}, "kind": "micro", "village": "v", "within": "nowhere", "contacts": ["c-9"],
                  "staff": [{"role": "head", "person": {}}, {"role": "boss", "person": {"member": "m-9"}}]}]
                """);
        write("coverage/teamVisits.json", """
                [{"id": "tv", "team": "s", "village": "v", "visitedOn": "2026-06-31", "mattersRaised": 1, "mattersSettled": 0}]
                """);

        Loaded<Programme> loaded = reader.load(folder);

        assertThat(loaded.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "coverage/grids.json:2:30 /0/staff/0/person: [value.actor] Actor names 0 records; expected exactly"
                                + " one of organization, institution, cadre and member. The record was set aside.",
                        "coverage/grids.json:2:46 /0/staff/1/role: [document.malformed-value] Value 'boss' is malformed;"
                                + " expected head, full-time, part-time, guide. The record was set aside.",
                        "coverage/teamVisits.json:1:44 /0/visitedOn: [document.malformed-value] Value '2026-06-31' is"
                                + " malformed; expected a date such as 2026-07-01. The record was set aside.",
                        "coverage/villages.json:1:99 /0/households: [constraint.PositiveOrZero] Field 'households' is"
                                + " '-1'; it must be greater than or equal to 0.",
                        "coverage/villages.json:2:3 /0/assembly/members: [document.missing-value] Field 'members' is"
                                + " missing; expected a value. The record was set aside.",
                        "coverage/villages.json:2:57 /0/assembly/women: [constraint.PositiveOrZero] Field 'women' is '-5';"
                                + " it must be greater than or equal to 0.");
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
