package org.qinglian.core.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qinglian.core.document.Loaded;
import org.qinglian.core.document.Problem;
import org.qinglian.core.fixture.OutreachSamples;
import org.qinglian.core.fixture.ProgrammeSamples;
import org.qinglian.core.outreach.OutreachRegister;

/** Outreach as files: what is written reads back, and each fault has its place. */
class OutreachFilesTest {
    @TempDir
    Path folder;

    @Test
    void every_kind_of_record_reads_back_as_it_was_written() throws IOException {
        ProgrammeWriter.standard().writeFolder(ProgrammeSamples.programme(), folder);
        OutreachRegister read = ProgrammeReader.standard().read(folder).outreach();

        assertThat(read).isEqualTo(OutreachSamples.register());
        assertThat(List.of(
                        read.plans(),
                        read.themes(),
                        read.meetings(),
                        read.recognitions(),
                        read.samples(),
                        read.surveys(),
                        read.pledges(),
                        read.taskForces(),
                        read.benchmarks(),
                        read.publicity(),
                        read.disclosures(),
                        read.requests()))
                .allSatisfy(records -> assertThat(records).isNotEmpty());
    }

    @Test
    void what_may_be_absent_is_no_problem() throws IOException {
        ProgrammeWriter.standard().writeFolder(ProgrammeSamples.programme(), folder);
        Files.writeString(folder.resolve("outreach/pledges.json"), """
                [{"id": "pd-1", "title": {"zh": "承诺"}, "madeOn": "2026-01-15"}]
                """);
        Files.writeString(folder.resolve("outreach/surveys.json"), """
                [{"id": "sv-1", "title": {"zh": "调查"}, "unit": {"organization": "o-county"}, "during": {"from": "2026-06-01"},
                  "issued": 10, "returned": 9, "valid": 8}]
                """);
        Files.writeString(folder.resolve("outreach/requests.json"), """
                [{"id": "rq-1", "unit": {"institution": "i-yunshan"}, "receivedOn": "2026-03-02"}]
                """);

        assertThat(ProgrammeReader.standard().load(folder).problems()).isEmpty();
    }

    @Test
    void a_request_is_one_readable_line() throws IOException {
        ProgrammeWriter.standard().writeFolder(ProgrammeSamples.programme(), folder);

        assertThat(Files.readAllLines(folder.resolve("outreach/requests.json")).get(1))
                .isEqualTo("{\"id\":\"rq-1\",\"unit\":{\"institution\":\"i-yunshan\"},\"receivedOn\":\"2026-03-02\","
                        + "\"repliedOn\":\"2026-04-08\",\"extendedBy\":10,\"extensionToldOn\":\"2026-03-20\"},");
    }

    @Test
    void keeps_the_good_and_places_every_fault() throws IOException {
        ProgrammeWriter.standard().writeFolder(ProgrammeSamples.programme(), folder);
        Files.writeString(folder.resolve("outreach/surveys.json"), """
                [
                  {"id": "sv-1", "title": {"zh": "调查"}, "unit": {"organization": "o-county"}, "during": {"from": "2026-06-01"},
                   "issued": 10, "returned": 9, "valid": 8, "questions": [
                     {"code": "q", "text": {"zh": "问"}, "metric": "satisfaction", "options": [
                       {"label": " ", "count": -3, "counted": true}, {"label": "否", "count": 11, "counted": false}]}]},
                  {"id": "sv-2", "title": {"zh": "调查"}, "unit": {"organization": "o-nowhere"},
                   "during": {"from": "2026-06-10", "until": "2026-06-01"}, "issued": 10, "returned": 9, "valid": 8}
                ]
                """);
        Files.writeString(folder.resolve("outreach/samples.json"), """
                [
                  {"id": "ds-1", "title": {"zh": "样板"}, "unit": {"institution": "i-qingxi"}, "namedOn": "2026-13-01",
                   "namedBy": {"body": "县委", "level": "county", "kind": "party-or-government"}}
                ]
                """);

        Loaded<Programme> loaded = ProgrammeReader.standard().load(folder);

        assertThat(loaded.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "outreach/publicity.json:2:149 /0/sample: [programme.dangling-reference] Reference names demonstration sample 'ds-1', which does not exist; expected the identifier of a record.",
                        "outreach/samples.json:2:78 /0/namedOn: [document.malformed-value] Value '2026-13-01' is malformed; expected a date such as 2026-07-01. The record was set aside.",
                        "outreach/surveys.json:5:9 /0/questions/0/options/0/label: [constraint.NotBlank] Field 'label' is ' '; it must not be blank.",
                        "outreach/surveys.json:5:23 /0/questions/0/options/0/count: [constraint.PositiveOrZero] Field 'count' is '-3'; it must be greater than or equal to 0.",
                        "outreach/surveys.json:7:4 /1/during: [value.range-reversed] Range of days '2026-06-10 – 2026-06-01' is reversed; expected an end on or after the start. The record was set aside.");
        assertThat(loaded.value().orElseThrow().outreach().surveys())
                .extracting(survey -> survey.id().id())
                .containsExactly("sv-1");
    }
}
