package org.qinglian.core.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qinglian.core.common.Ref;
import org.qinglian.core.document.Loaded;
import org.qinglian.core.document.Problem;
import org.qinglian.core.fixture.ProgrammeSamples;
import org.qinglian.core.fixture.RectificationSamples;
import org.qinglian.core.rectification.ProblemItem;
import org.qinglian.core.rectification.RectificationRegister;

/** Rectification as files: what is written reads back, and each fault has its place. */
class RectificationFilesTest {
    @TempDir
    Path folder;

    @Test
    void every_kind_of_record_reads_back_as_it_was_written() throws IOException {
        ProgrammeWriter.standard().writeFolder(ProgrammeSamples.programme(), folder);
        RectificationRegister read = ProgrammeReader.standard().read(folder).rectification();

        assertThat(read).isEqualTo(RectificationSamples.register());
        assertThat(List.of(
                        read.campaigns(),
                        read.personalLists(),
                        read.lifeMeetings(),
                        read.problems(),
                        read.supervisions(),
                        read.broadcasts(),
                        read.electionReviews(),
                        read.keyDates()))
                .allSatisfy(records -> assertThat(records).isNotEmpty());
    }

    @Test
    void what_may_be_absent_is_no_problem() throws IOException {
        ProgrammeWriter.standard().writeFolder(ProgrammeSamples.empty(), folder);
        organization();
        write("problems", """
                [{"id": "p", "number": "1", "channel": "hotline", "description": "办事慢",
                  "responsibleUnit": {"organization": "o-county"}, "foundOn": "2026-01-05"}]
                """);
        write("lifeMeetings", """
                [{"id": "m", "kind": "democratic", "organization": "o-county", "year": 2026}]
                """);
        write("campaigns", """
                [{"id": "c", "title": {"zh": "整风"}, "unit": {"organization": "o-county"}, "during": {"from": "2026-01-05"}}]
                """);
        write("supervisions", """
                [{"id": "s", "channel": "audit", "title": {"zh": "审计"}, "unit": {"organization": "o-county"},
                  "by": {"organization": "o-county"}, "level": "county"}]
                """);
        write("broadcasts", """
                [{"id": "b", "title": {"zh": "问政"}, "organizer": {"organization": "o-county"}}]
                """);
        write("keyDates", """
                [{"id": "k", "unit": {"organization": "o-county"}, "year": 2026, "festivals": ["qingming"],
                  "watched": {"from": "2026-04-03"}}]
                """);

        assertThat(ProgrammeReader.standard().load(folder).problems()).isEmpty();
    }

    @Test
    void a_record_is_one_readable_line() throws IOException {
        ProgrammeWriter.standard().writeFolder(ProgrammeSamples.programme(), folder);

        assertThat(Files.readAllLines(folder.resolve("rectification/keyDates.json"))
                        .get(2))
                .isEqualTo(
                        "{\"id\":\"kd-2\",\"unit\":{\"organization\":\"o-discipline\"},\"year\":2026,\"festivals\":[\"qingming\"],"
                                + "\"watched\":{\"from\":\"2026-04-03\",\"until\":\"2026-04-07\"},\"remindedOn\":\"2026-03-25\",\"exposures\":[\"n-2\"]},");
    }

    @Test
    void keeps_the_good_and_places_every_fault() throws IOException {
        ProgrammeWriter.standard().writeFolder(ProgrammeSamples.empty(), folder);
        organization();
        write("problems", """
                [
                  {"id": "p-1", "number": " ", "channel": "audit", "description": "办事慢", "origin": {"supervision": "s-9"},
                   "responsibleUnit": {"organization": "o-county"}, "foundOn": "2026-01-05",
                   "satisfaction": {"issued": 5, "satisfied": -1, "dissatisfied": 0, "invalid": 0}},
                  {"id": "p-2", "number": "2", "channel": "audit", "description": "办事慢",
                   "responsibleUnit": {"organization": "o-county"}, "foundOn": "2026-02-30"},
                  {"id": "p-3", "number": "3", "channel": "audit", "description": "办事慢",
                   "responsibleUnit": {"organization": "o-county"}, "foundOn": "2026-01-05",
                   "history": [{"state": "overdue", "on": "2026-03-01"}]}
                ]
                """);
        write("keyDates", """
                [
                  {"id": "k-1", "unit": {"organization": "o-county"}, "year": 2026, "festivals": [],
                   "watched": {"from": "2026-04-07", "until": "2026-04-03"}}
                ]
                """);

        Loaded<Programme> loaded = ProgrammeReader.standard().load(folder);

        assertThat(loaded.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "rectification/keyDates.json:2:69 /0/festivals: [constraint.NotEmpty] Field 'festivals' must not be empty.",
                        "rectification/keyDates.json:3:4 /0/watched: [value.range-reversed] Range of days '2026-04-07 – 2026-04-03' is reversed; expected an end on or after the start. The record was set aside.",
                        "rectification/problems.json:2:17 /0/number: [constraint.NotBlank] Field 'number' is ' '; it must not be blank.",
                        "rectification/problems.json:2:85 /0/origin/supervision: [programme.dangling-reference] Reference names supervision 's-9', which does not exist; expected the identifier of a record.",
                        "rectification/problems.json:4:34 /0/satisfaction/satisfied: [constraint.PositiveOrZero] Field 'satisfied' is '-1'; it must be greater than or equal to 0.",
                        "rectification/problems.json:6:53 /1/foundOn: [document.malformed-value] Value '2026-02-30' is malformed; expected a date such as 2026-07-01. The record was set aside.",
                        "rectification/problems.json:9:17 /2/history/0/state: [document.malformed-value] Value 'overdue' is malformed; expected new, assigned, in-progress, submitted, verified, closed, basically-done, extended, reopened. The record was set aside.");
        assertThat(loaded.value().orElseThrow().rectification().problems())
                .extracting(ProblemItem::id)
                .extracting(Ref::id)
                .containsExactly("p-1");
    }

    private void organization() throws IOException {
        Files.createDirectories(folder.resolve("organization"));
        Files.writeString(folder.resolve("organization/organizations.json"), """
                [{"id": "o-county", "name": {"zh": "县委"}, "kind": "committee", "level": "county"}]
                """);
    }

    private void write(String collection, String text) throws IOException {
        Files.createDirectories(folder.resolve("rectification"));
        Files.writeString(folder.resolve("rectification/" + collection + ".json"), text);
    }
}
