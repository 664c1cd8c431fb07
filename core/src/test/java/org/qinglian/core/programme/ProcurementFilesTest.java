package org.qinglian.core.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qinglian.core.common.Ref;
import org.qinglian.core.document.Loaded;
import org.qinglian.core.document.Problem;
import org.qinglian.core.fixture.ProcurementSamples;
import org.qinglian.core.fixture.ProgrammeSamples;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.procurement.BuyerAct;
import org.qinglian.core.procurement.BuyerActFact;
import org.qinglian.core.procurement.CollusionFact;
import org.qinglian.core.procurement.CollusionSign;
import org.qinglian.core.procurement.PreNaming;
import org.qinglian.core.procurement.ProcurementRegister;
import org.qinglian.core.procurement.Project;
import org.qinglian.core.procurement.RestrictionFact;
import org.qinglian.core.procurement.Tender;
import org.qinglian.core.procurement.TenderRestriction;

/** Procurement as files: what is written reads back, and each fault has its place. */
class ProcurementFilesTest {
    @TempDir
    Path folder;

    @Test
    void every_kind_of_record_reads_back_as_it_was_written() throws IOException {
        ProgrammeWriter.standard().writeFolder(ProgrammeSamples.programme(), folder);
        ProcurementRegister read = ProgrammeReader.standard().read(folder).procurement();

        assertThat(read).isEqualTo(ProcurementSamples.register());
        assertThat(List.of(
                        read.projects(),
                        read.lots(),
                        read.tenders(),
                        read.bidders(),
                        read.relations(),
                        read.bids(),
                        read.awards(),
                        read.contracts(),
                        read.changes(),
                        read.objections(),
                        read.complaints()))
                .allSatisfy(records -> assertThat(records).isNotEmpty());
    }

    @Test
    void facts_that_speak_against_somebody_read_back_too() throws IOException {
        Project project = ProcurementSamples.project("p-1")
                .addPreNamed(new PreNaming(
                        Ref.of("bd-2"), Actor.institution("i-yunshan"), Optional.of(LocalDate.of(2025, 8, 1)), "会议纪要"))
                .build();
        Tender tender = ProcurementSamples.tender("t-1")
                .addRestrictions(new RestrictionFact(TenderRestriction.BRAND, "调查报告", Optional.empty()))
                .addBuyerActs(new BuyerActFact(BuyerAct.LEAKED, "调查报告", Optional.empty()))
                .addCollusion(new CollusionFact(CollusionSign.ALIKE, List.of(Ref.of("b-1"), Ref.of("b-2")), "评标报告"))
                .build();
        ProcurementRegister register = ProcurementSamples.register();
        Programme programme = ProgrammeSamples.withProcurement(whole -> register.withProjects(
                        project, register.projects().get(1))
                .withTenders(
                        tender, register.tenders().get(1), register.tenders().get(2)));
        ProgrammeWriter.standard().writeFolder(programme, folder);

        assertThat(ProgrammeReader.standard().read(folder)).isEqualTo(programme);
    }

    @Test
    void what_may_be_absent_is_no_problem() throws IOException {
        ProgrammeWriter.standard().writeFolder(ProgrammeSamples.programme(), folder);
        Files.writeString(
                folder.resolve("procurement/complaints.json"),
                "[{\"id\": \"cp-1\", \"tender\": \"t-1\", \"matter\": \"other\"}]");
        Files.writeString(
                folder.resolve("procurement/bids.json"),
                "[{\"id\": \"b-1\", \"tender\": \"t-1\", \"lot\": \"l-1\", \"bidder\": \"bd-1\", \"status\": \"invited\"}]");

        assertThat(ProgrammeReader.standard().load(folder).problems()).isEmpty();
    }

    @Test
    void keeps_the_good_and_places_every_fault() throws IOException {
        ProgrammeWriter.standard().writeFolder(ProgrammeSamples.programme(), folder);
        Files.writeString(folder.resolve("procurement/relations.json"), """
                [
                  {"id": "r-1", "bidder": "bd-2", "other": {"bidder": "bd-5"}, "kind": "holding"},
                  {"id": "r-2", "bidder": "bd-9", "other": {}, "kind": "cousins"},
                  {"id": "r-3", "bidder": "bd-9", "other": {"actor": {"cadre": "c-01"}}, "kind": "interest"}
                ]
                """);
        Files.writeString(folder.resolve("procurement/changes.json"), """
                [
                  {"id": "co-1", "contract": "ct-1", "cause": "weather", "amount": {"amount": 100, "currency": "CNY"}},
                  {"id": "co-2", "contract": "ct-1", "cause": "site", "amount": {"amount": 100, "currency": "CNY"}, "carriedOutOn": "2026-02-30"}
                ]
                """);

        Loaded<Programme> loaded = ProgrammeReader.standard().load(folder);

        assertThat(loaded.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "procurement/changes.json:2:38 /0/cause: [document.malformed-value] Value 'weather' is malformed; expected owner, design, site, contractor, policy. The record was set aside.",
                        "procurement/changes.json:3:101 /1/carriedOutOn: [document.malformed-value] Value '2026-02-30' is malformed; expected a date such as 2026-07-01.",
                        "procurement/relations.json:3:35 /1/other: [value.party] Party must name exactly one of actor and bidder. The record was set aside.",
                        "procurement/relations.json:3:48 /1/kind: [document.malformed-value] Value 'cousins' is malformed; expected same-head, holding, management, interest. The record was set aside.",
                        "procurement/relations.json:4:17 /2/bidder: [programme.dangling-reference] Reference names bidder 'bd-9', which does not exist; expected the identifier of a record.");
        assertThat(loaded.value().orElseThrow().procurement().relations())
                .extracting(relation -> relation.id().id())
                .containsExactly("r-1", "r-3");
    }
}
