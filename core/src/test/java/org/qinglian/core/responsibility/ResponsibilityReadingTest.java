package org.qinglian.core.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qinglian.core.document.Loaded;
import org.qinglian.core.document.Problem;
import org.qinglian.core.fixture.ProgrammeSamples;
import org.qinglian.core.programme.Programme;
import org.qinglian.core.programme.ProgrammeReader;
import org.qinglian.core.programme.ProgrammeWriter;

class ResponsibilityReadingTest {
    @TempDir
    Path folder;

    @Test
    void every_kind_of_record_reads_back_as_it_was_written() throws IOException {
        ResponsibilityRegister register = ProgrammeSamples.programme().responsibility();
        ProgrammeWriter.standard().writeFolder(ProgrammeSamples.programme(), folder);

        assertThat(ProgrammeReader.standard().read(folder).responsibility()).isEqualTo(register);
        assertThat(Files.readAllLines(folder.resolve("responsibility/tasks.json"))
                        .get(1))
                .isEqualTo(
                        "{\"id\":\"task-1\",\"title\":{\"zh\":\"排查村级工程廉政风险\",\"en\":\"Review the risks of village"
                                + " works\"},\"duty\":\"d-yunshan\",\"level\":\"township\",\"line\":\"discipline\",\"block\":\"o-yunshan\","
                                + "\"parts\":[{\"actor\":{\"cadre\":\"c-01\"},\"role\":\"lead\"},{\"actor\":{\"institution\":\"i-yunshan\"},"
                                + "\"role\":\"support\"},{\"actor\":{\"organization\":\"o-discipline\"},\"role\":\"oversee\"}],"
                                + "\"deadline\":\"2026-12-31\",\"measure\":\"逐村排查，建立台账。\",\"history\":[{\"state\":\"decomposed\","
                                + "\"on\":\"2026-01-10\"},{\"state\":\"signed\",\"on\":\"2026-01-20\"},{\"state\":\"executing\",\"on\":\"2026-02-01\"}]},");
    }

    @Test
    void every_fault_has_its_place_and_nothing_good_is_dropped() throws IOException {
        ProgrammeWriter.standard().writeFolder(ProgrammeSamples.programme(), folder);
        write("duties.json", """
                [
                  {"id": "d-county", "title": {"zh": "责任"}, "polarity": "neutral", "nature": "integrity",
                   "field": "party-building", "level": "county", "overall": true},
                  {"id": "d-works", "title": {"zh": "责任"}, "polarity": "positive", "nature": "business",
                   "field": "construction", "level": "township", "overall": false,
                   "cadences": [{"activity": "report", "times": 0, "per": "year"}]}
                ]
                """);
        write("assignments.json", """
                [
                  {"id": "as-1", "duty": "d-works", "holder": {"cadre": "c-01", "member": "m-01"},
                   "role": "dual-duty-member", "during": {"from": "2026-01-01"}, "holding": "sole"},
                  {"id": "as-2", "duty": "d-works", "holder": {"cadre": "c-01"}, "role": "dual-duty-member",
                   "during": {"from": "2026-01-01", "until": "2025-12-31"}, "holding": "sole"},
                  {"id": "as-3", "duty": "d-works", "holder": {"cadre": "c-99"}, "role": "dual-duty-member",
                   "during": {"from": "2026-01-01"}, "holding": "sole"}
                ]
                """);
        for (String file : new String[] {
            "powers", "letters", "tasks", "activities", "reports", "appraisals", "handovers", "projects"
        }) {
            Files.delete(folder.resolve("responsibility/" + file + ".json"));
        }

        Loaded<Programme> loaded = ProgrammeReader.standard().load(folder);

        assertThat(loaded.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "responsibility/assignments.json:2:37 /0/holder: [value.actor] Actor names 2 records; expected exactly one of organization, institution, cadre and member. The record was set aside.",
                        "responsibility/assignments.json:5:4 /1/during: [value.range-reversed] Range of days '2026-01-01 – 2025-12-31' is reversed; expected an end on or after the start. The record was set aside.",
                        "responsibility/assignments.json:6:48 /2/holder/cadre: [programme.dangling-reference] Reference names cadre 'c-99', which does not exist; expected the identifier of a record.",
                        "responsibility/duties.json:2:45 /0/polarity: [document.malformed-value] Value 'neutral' is malformed; expected positive, negative. The record was set aside.",
                        "responsibility/duties.json:6:40 /1/cadences/0/times: [constraint.Positive] Field 'times' is '0'; it must be greater than 0.");
        assertThat(loaded.value().orElseThrow().responsibility().assignments()).hasSize(1);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve("responsibility").resolve(file), text);
    }
}
