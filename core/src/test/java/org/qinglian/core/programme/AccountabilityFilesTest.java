package org.qinglian.core.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qinglian.core.accountability.AccountabilityRegister;
import org.qinglian.core.accountability.BreachAnswer;
import org.qinglian.core.document.Loaded;
import org.qinglian.core.document.Problem;
import org.qinglian.core.fixture.AccountabilitySamples;
import org.qinglian.core.fixture.ProgrammeSamples;
import org.qinglian.core.fixture.ResponsibilitySamples;
import org.qinglian.core.responsibility.Duty;
import org.qinglian.core.responsibility.ResponsibilityRegister;

/** Breaches, cases and appeals in files. */
class AccountabilityFilesTest {
    private final ProgrammeReader reader = ProgrammeReader.standard();

    @TempDir
    Path folder;

    @Test
    void an_answer_is_written_by_its_kind() throws IOException {
        ProgrammeWriter.standard().writeFolder(ProgrammeSamples.programme(), folder);

        assertThat(Files.readAllLines(folder.resolve("accountability/breaches.json")))
                .anySatisfy(line -> assertThat(line)
                        .contains("\"answer\":{\"kind\":\"held-to-account\",\"accountabilityCase\":\"k-3\"}"))
                .anySatisfy(line -> assertThat(line)
                        .contains("\"answer\":{\"kind\":\"open\",\"reason\":\"审计尚未结束，责任待核实。\","
                                + "\"reviewOn\":\"2026-06-30\"}"));
        assertThat(Files.readAllLines(folder.resolve("accountability/cases.json")))
                .anySatisfy(line -> assertThat(line)
                        .contains("\"measures\":[{\"kind\":\"organizational-handling\",\"handling\":\"suspension\"}]"))
                .noneSatisfy(line -> assertThat(line).contains("pursuable", "stated"));
    }

    @Test
    void every_field_reads_back_as_it_was_written() throws IOException {
        Duty duty = ResponsibilitySamples.duty("d-1").build();
        AccountabilityRegister register = AccountabilitySamples.register();
        Programme programme = ProgrammeSamples.programme()
                .withResponsibility(
                        ResponsibilityRegister.builder().addDuties(duty).build())
                .withAccountability(register.withBreaches(AccountabilitySamples.breach("b-1")
                                .duty(duty.id())
                                .answer(new BreachAnswer.Exempted(AccountabilitySamples.exemption()
                                        .orderPlainlyIllegal(Optional.of(false))
                                        .build()))
                                .build())
                        .withCases(register.cases().stream()
                                .map(each -> each.withTeamAssessment("已逐一认定。"))
                                .toList()));
        Path file = folder.resolve("county.json");

        ProgrammeWriter.standard().writeFile(programme, file);

        assertThat(reader.read(file)).isEqualTo(programme);
    }

    @Test
    void places_every_fault_and_keeps_what_is_good() throws IOException {
        write("programme.json", "{\"schemaVersion\": \"0.1\", \"id\": \"p\", \"title\": {\"zh\": \"样例\"}}");
        write("accountability/breaches.json", """
                [
                  {"id": "b-1", "responsible": {}, "foundOn": "2026-01-20", "source": "audit", "description": "推诿"},
                  {"id": "b-2", "responsible": {"cadre": "c-9"}, "foundOn": "2026-01-20", "source": "audit",
                   "description": "推诿", "answer": {"kind": "forgiven"}},
                  {"id": "b-3", "responsible": {"cadre": "c-9"}, "foundOn": "2026-01-20", "source": "audit",
                   "description": "推诿", "answer": {"kind": "held-to-account", "accountabilityCase": "k-9"}}
                ]
                """);
        write("accountability/cases.json", """
                [{"id": "k-1", "title": {"zh": "案件"}, "object": {"cadre": "c-9"}, "source": "audit",
                  "measures": [{"kind": "flogging"}], "history": [{"state": "clue", "on": "2026-01-32"}]}]
                """);

        Loaded<Programme> loaded = reader.load(folder);

        assertThat(loaded.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "accountability/breaches.json:2:17 /0/responsible: [value.actor] Actor names 0 records; expected exactly one of organization, institution, cadre and member. The record was set aside.",
                        "accountability/breaches.json:3:33 /1/responsible/cadre: [programme.dangling-reference] Reference names cadre 'c-9', which does not exist; expected the identifier of a record.",
                        "accountability/breaches.json:4:36 /1/answer/kind: [document.unknown-kind] Unknown kind 'forgiven'; expected one of: exempted, held-to-account, open.",
                        "accountability/breaches.json:5:33 /2/responsible/cadre: [programme.dangling-reference] Reference names cadre 'c-9', which does not exist; expected the identifier of a record.",
                        "accountability/breaches.json:6:63 /2/answer/accountabilityCase: [programme.dangling-reference] Reference names accountability case 'k-9', which does not exist; expected the identifier of a record.",
                        "accountability/cases.json:2:17 /0/measures/0/kind: [document.malformed-value] Value 'flogging' is malformed; expected examination, circular, reorganization, admonition, organizational-handling, disciplinary-sanction, public-apology. The record was set aside.",
                        "accountability/cases.json:2:69 /0/history/0/on: [document.malformed-value] Value '2026-01-32' is malformed; expected a date such as 2026-07-01. The record was set aside.");
        assertThat(loaded.value().orElseThrow().accountability().breaches())
                .extracting(breach -> breach.id().id() + " " + breach.answer().isPresent())
                .containsExactly("b-2 false", "b-3 true");
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
