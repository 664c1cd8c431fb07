package org.qinglian.core.discipline;

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
import org.qinglian.core.programme.Programme;
import org.qinglian.core.programme.ProgrammeReader;
import org.qinglian.core.programme.ProgrammeWriter;

class DisciplineFilesTest {
    @TempDir
    Path folder;

    @Test
    void every_record_of_discipline_reads_back_as_it_was_written() throws IOException {
        ProgrammeWriter.standard().writeFolder(ProgrammeSamples.programme(), folder);

        assertThat(ProgrammeReader.standard().read(folder).discipline())
                .isEqualTo(ProgrammeSamples.programme().discipline());
        assertThat(Files.readAllLines(folder.resolve("discipline/decisions.json"))
                        .get(5))
                .isEqualTo(
                        "{\"id\":\"s-5\",\"person\":{\"cadre\":\"c-03\"},\"matter\":\"清组函〔2025〕4号\",\"sanction\":\"admonition\","
                                + "\"decidedBy\":{\"organization\":\"o-discipline\"},\"actedUntil\":\"2024-12-20\",\"filedOn\":\"2025-01-06\","
                                + "\"history\":[{\"state\":\"draft\",\"on\":\"2025-02-10\"},{\"state\":\"decided\",\"on\":\"2025-02-14\"},"
                                + "{\"state\":\"effective\",\"on\":\"2025-02-14\"},{\"state\":\"announced\",\"on\":\"2025-02-17\"}]},");
    }

    @Test
    void each_fault_of_a_record_is_named_with_its_place_and_the_good_record_is_kept() throws IOException {
        ProgrammeWriter.standard().writeFolder(ProgrammeSamples.empty(), folder);
        write("decisions.json", """
                [{"id": "s-1", "person": {"cadre": "c-1", "member": "m-1"}, "matter": "一", "sanction": "heavy"},
                {"id": "s-2", "person": {"cadre": "c-1"}, "matter": " ", "sanction": "warning",
                "termMonths": 0, "probation": {"extendedTo": 24}, "history": [{"state": "dreaming", "on": "2026-02-30"}]},
                {"id": "s-3", "person": {"cadre": "c-1"}, "matter": "二", "sanction": "warning"}]""");
        write("reports.json", """
                [{"id": "q-1", "scope": "某市", "during": {"from": "2026-01-01"}, "sanctioned": "约三百"}]""");
        write("bulletins.json", """
                [{"id": "b-1", "scope": "某县", "month": "2026-13", "figures": {"total": {"problems": -1}}}]""");

        Loaded<Programme> loaded = ProgrammeReader.standard().load(folder);

        assertThat(loaded.problems())
                .extracting(Problem::toString)
                .filteredOn(problem -> !problem.contains("programme.dangling"))
                .containsExactly(
                        "discipline/bulletins.json:1:31 /0/month: [value.period] Period '2026-13' is not one; "
                                + "expected a form such as 2026, 2026-H1, 2026-Q3 or 2026-09. The record was set aside.",
                        "discipline/bulletins.json:1:73 /0/figures/total/problems: [constraint.PositiveOrZero] "
                                + "Field 'problems' is '-1'; it must be greater than or equal to 0.",
                        "discipline/decisions.json:1:16 /0/person: [value.actor] Actor names 2 records; expected "
                                + "exactly one of organization, institution, cadre and member. The record was set aside.",
                        "discipline/decisions.json:1:76 /0/sanction: [document.malformed-value] Value 'heavy' is "
                                + "malformed; expected party-warning, party-serious-warning, party-removal, "
                                + "party-probation, party-expulsion, warning, demerit, serious-demerit, demotion, removal, "
                                + "dismissal, suspension, reassignment, ordered-resignation, relief, downgrading, "
                                + "admonition. The record was set aside.",
                        "discipline/decisions.json:2:43 /1/matter: [constraint.NotBlank] Field 'matter' is ' '; "
                                + "it must not be blank.",
                        "discipline/decisions.json:3:1 /1/termMonths: [constraint.Positive] Field 'termMonths' "
                                + "is '0'; it must be greater than 0.",
                        "discipline/decisions.json:3:18 /1/probation/months: [document.missing-value] Field "
                                + "'months' is missing; expected a value. The record was set aside.",
                        "discipline/decisions.json:3:64 /1/history/0/state: [document.malformed-value] Value "
                                + "'dreaming' is malformed; expected draft, hearing, dropped, decided, effective, "
                                + "announced, executed, execution-reported, changed, revoked. The record was set aside.",
                        "discipline/decisions.json:3:85 /1/history/0/on: [document.malformed-value] Value "
                                + "'2026-02-30' is malformed; expected a date such as 2026-07-01. The record was set aside.",
                        "discipline/reports.json:1:65 /0/sanctioned: [value.published-number] Published number "
                                + "'约三百' is none; expected a form such as 24163, 23.6万 or 2700+.");
        assertThat(loaded.value().orElseThrow().discipline().decisions())
                .extracting(SanctionDecision::id)
                .isEqualTo(List.of(Ref.of("s-3")));
    }

    @Test
    void each_fault_of_a_measure_or_a_disposal_is_named_with_its_place_and_the_good_record_is_kept()
            throws IOException {
        ProgrammeWriter.standard().writeFolder(ProgrammeSamples.empty(), folder);
        write("measures.json", """
                [{"id": "om-1", "organization": "o-1", "kind": "closing"},
                {"id": "om-2", "organization": "o-1", "kind": "dissolution",
                "outcomes": [{"person": {"member": "m-1"}, "kind": "re-registered"}]},
                {"id": "om-3", "organization": "o-1", "kind": "written-examination"}]""");
        write("disposals.json", """
                [{"id": "md-1", "member": "m-1", "kind": "correction", "decidedOn": "2026-01-05", "termMonths": 0},
                {"id": "md-2", "member": "m-1", "kind": "struck-off"}]""");

        Loaded<Programme> loaded = ProgrammeReader.standard().load(folder);

        assertThat(loaded.problems())
                .extracting(Problem::toString)
                .filteredOn(problem -> !problem.contains("programme.dangling"))
                .containsExactly(
                        "discipline/disposals.json:1:83 /0/termMonths: [constraint.Positive] Field 'termMonths' is "
                                + "'0'; it must be greater than 0.",
                        "discipline/disposals.json:2:1 /1/decidedOn: [document.missing-value] Field 'decidedOn' is "
                                + "missing; expected a value. The record was set aside.",
                        "discipline/measures.json:1:40 /0/kind: [document.malformed-value] Value 'closing' is "
                                + "malformed; expected written-examination, circulated-criticism, reorganisation, "
                                + "dissolution. The record was set aside.",
                        "discipline/measures.json:3:14 /1/outcomes/0/on: [document.missing-value] Field 'on' is "
                                + "missing; expected a value. The record was set aside.");
        assertThat(loaded.value().orElseThrow().discipline().measures())
                .extracting(OrganizationMeasure::id)
                .isEqualTo(List.of(Ref.of("om-3")));
        assertThat(loaded.value().orElseThrow().discipline().disposals())
                .extracting(MemberDisposal::id)
                .isEqualTo(List.of(Ref.of("md-1")));
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve("discipline").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
