package org.qinglian.core.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qinglian.core.common.Ref;
import org.qinglian.core.document.Loaded;
import org.qinglian.core.document.Problem;
import org.qinglian.core.fixture.FundSamples;
import org.qinglian.core.fixture.ProgrammeSamples;
import org.qinglian.core.fund.BudgetDocument;
import org.qinglian.core.fund.FundRegister;

/** Funds as files: what is written reads back, and each fault has its place. */
class FundFilesTest {
    @TempDir
    Path folder;

    @Test
    void every_kind_of_record_reads_back_as_it_was_written() throws IOException {
        ProgrammeWriter.standard().writeFolder(ProgrammeSamples.programme(), folder);
        FundRegister read = ProgrammeReader.standard().read(folder).fund();

        assertThat(read).isEqualTo(FundSamples.register());
        assertThat(read.budgetDocuments()).isNotEmpty();
        assertThat(read.flows()).isNotEmpty();
        assertThat(read.subsidies()).isNotEmpty();
        assertThat(read.recipients()).isNotEmpty();
        assertThat(read.batches()).isNotEmpty();
        assertThat(read.transparencyAssessments()).isNotEmpty();
    }

    @Test
    void a_record_is_one_readable_line() throws IOException {
        ProgrammeWriter.standard().writeFolder(ProgrammeSamples.programme(), folder);

        assertThat(Files.readAllLines(folder.resolve("fund/transparencyAssessments.json")))
                .containsExactly(
                        "[",
                        "{\"id\":\"ta-1\",\"body\":{\"institution\":\"i-yunshan\"},\"year\":2025,"
                                + "\"scale\":\"tsinghua-cities-2025\",\"points\":["
                                + "{\"component\":\"institution\",\"points\":45},{\"component\":\"budget\",\"points\":260},"
                                + "{\"component\":\"other\",\"points\":268},{\"component\":\"principles\",\"points\":22}],"
                                + "\"percent\":77.27}]");
        assertThat(Files.readAllLines(folder.resolve("fund/batches.json")).get(1))
                .contains("\"granted\":{\"amount\":2053.5,\"currency\":\"CNY\"}");
    }

    @Test
    void what_may_be_absent_is_no_problem() throws IOException {
        ProgrammeWriter.standard().writeFolder(ProgrammeSamples.programme(), folder);
        Files.writeString(folder.resolve("fund/budgetDocuments.json"), """
                [{"id": "b-1", "title": {"zh": "预算"}, "level": "unit", "body": {"institution": "i-school"}, "year": 2026,
                  "kind": "budget", "books": [{"kind": "general-public"}]}]
                """);
        Files.writeString(folder.resolve("fund/flows.json"), """
                [{"id": "f-subsidy", "title": {"zh": "资金"}, "kind": "direct-fund", "source": "central",
                  "unit": {"institution": "i-yunshan"}, "hops": [{"level": "county"}],
                  "allotted": {"amount": 1, "currency": "CNY"}}]
                """);
        Files.writeString(folder.resolve("fund/subsidies.json"), """
                [{"id": "sub-land", "title": {"zh": "补贴"}, "unit": {"institution": "i-yunshan"}}]
                """);
        Files.writeString(folder.resolve("fund/recipients.json"), """
                [{"id": "r-1", "unit": {"institution": "i-yunshan"}}]
                """);
        Files.writeString(folder.resolve("fund/batches.json"), """
                [{"id": "sb-1", "title": {"zh": "批次"}, "subsidy": "sub-land", "period": "2026-Q1",
                  "unit": {"institution": "i-yunshan"},
                  "payments": [{"recipient": "r-1", "amount": {"amount": 0.50, "currency": "CNY"}}]}]
                """);

        assertThat(ProgrammeReader.standard().load(folder).problems()).isEmpty();
    }

    @Test
    void keeps_the_good_and_places_every_fault() throws IOException {
        ProgrammeWriter.standard().writeFolder(ProgrammeSamples.programme(), folder);
        Files.writeString(folder.resolve("fund/budgetDocuments.json"), """
                [
                  {"id": "b-1", "title": {"zh": "预算"}, "level": "ministry", "body": {"institution": "i-99"}, "kind": "budget",
                   "url": ""},
                  {"id": "b-2", "title": {"zh": "预算"}, "level": "government", "body": {"institution": "i-yunshan"}, "year": 2026,
                   "kind": "budget", "approvedOn": "2026-02-30"},
                  {"id": "b-3", "title": {"zh": "预算"}, "level": "government", "body": {"institution": "i-yunshan"}, "year": 2026,
                   "kind": "budget", "books": [{"kind": "general-public", "approvedExpenditure": {"amount": "many", "currency": "CNY"}}]},
                  {"id": "b-4", "title": {"zh": "预算"}, "level": "government", "body": {"institution": "i-yunshan"}, "year": 2026,
                   "kind": "budget", "books": [{"kind": "general-public", "approvedExpenditure": {"currency": "CNY"}}]},
                  {"id": "b-5", "title": {"zh": "预算"}, "level": "government", "body": {"institution": "i-yunshan"}, "year": 2026,
                   "kind": "budget", "books": [{"kind": "general-public", "approvedExpenditure": {"amount": 1, "currency": "GOLD"}}]}
                ]
                """);

        Loaded<Programme> loaded = ProgrammeReader.standard().load(folder);

        assertThat(loaded.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "fund/budgetDocuments.json:2:3 /0/year: [document.missing-value] Field 'year' is missing; expected a value. The record was set aside.",
                        "fund/budgetDocuments.json:2:40 /0/level: [document.malformed-value] Value 'ministry' is malformed; expected government, department, unit. The record was set aside.",
                        "fund/budgetDocuments.json:3:4 /0/url: [constraint.Size] Field 'url' is ''; it must not be empty.",
                        "fund/budgetDocuments.json:5:22 /1/approvedOn: [document.malformed-value] Value '2026-02-30' is malformed; expected a date such as 2026-07-01.",
                        "fund/budgetDocuments.json:7:59 /2/books/0/approvedExpenditure: [value.money-incomplete] Amount of money is incomplete; expected an amount and its currency.",
                        "fund/budgetDocuments.json:7:83 /2/books/0/approvedExpenditure/amount: [document.wrong-type] Found a text; expected a number.",
                        "fund/budgetDocuments.json:9:59 /3/books/0/approvedExpenditure: [value.money-incomplete] Amount of money is incomplete; expected an amount and its currency.",
                        "fund/budgetDocuments.json:11:59 /4/books/0/approvedExpenditure: [value.money-incomplete] Amount of money is incomplete; expected an amount and its currency.",
                        "fund/budgetDocuments.json:11:96 /4/books/0/approvedExpenditure/currency: [document.malformed-value] Value 'GOLD' is malformed; expected a currency code of ISO 4217 such as CNY.");
        assertThat(loaded.value().orElseThrow().fund().budgetDocuments())
                .extracting(BudgetDocument::id)
                .extracting(Ref::id)
                .containsExactly("b-2", "b-3", "b-4", "b-5");
    }
}
