package org.qinglian.core.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qinglian.core.document.DocumentSource;
import org.qinglian.core.document.Loaded;
import org.qinglian.core.document.Problem;
import org.qinglian.core.fixture.ProgrammeSamples;

class RuleBookTest {
    private static final RuleBook BOOK = RuleBook.standard();

    @Test
    void holds_every_rule_of_the_compilation_in_its_order() throws Exception {
        Path compiled = Path.of("../../shared/vectors/statutory_rules.csv");
        assumeThat(compiled).as("the compilation of rules is not at hand").exists();

        List<String> ids = Files.readAllLines(compiled, StandardCharsets.UTF_8).stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();

        assertThat(BOOK.rules()).extracting(StatutoryRule::id).containsExactlyElementsOf(ids);
    }

    @Test
    void cites_law_article_and_edition() {
        assertThat(BOOK.rule("BID-12").orElseThrow().basis()).hasToString("《招标投标法》第三十七条（2017）");
        assertThat(BOOK.rule("GP-04").orElseThrow().basis()).hasToString("《政府采购法》第三十一条第（三）项（2014）");
    }

    @Test
    void rules_of_a_place_apply_only_there() {
        assertThat(BOOK.rules()).hasSize(69);
        assertThat(BOOK.nationalRules()).hasSize(68).noneMatch(rule -> rule.id().equals("INV-04"));
        assertThat(BOOK.rules("洛阳市")).hasSize(69);
        assertThat(BOOK.rules("郑州市")).hasSize(68);
    }

    @Test
    void a_host_overrides_a_rule_and_adds_one_in_its_own_file() {
        RuleBook own = read("""
                { "source": "本市规定", "rules": [
                  { "id": "GP-05", "of": "government-contract", "title": {"zh": "合同签订之日起一个工作日内公告"},
                    "require": {"kind": "within", "from": "contract-signed", "to": "contract-published",
                                "limit": {"value": 1, "unit": "working-day"}}, "law": "本市政府采购规定" },
                  { "id": "CITY-1", "of": "tender", "title": {"zh": "招标文件至少发售十日"},
                    "require": {"kind": "interval", "from": "sale-start", "to": "sale-end",
                                "limit": {"value": 10, "unit": "day"}}, "law": "本市招标规定" } ] }
                """).orThrow();

        assertThat(own.rules()).hasSize(70);
        assertThat(own.rule("GP-05").orElseThrow().basis()).hasToString("《本市政府采购规定》");
        assertThat(own.rule("CITY-1").orElseThrow().of()).isEqualTo("tender");
        assertThat(BOOK.rule("CITY-1")).isEmpty();
    }

    @Test
    void names_every_fault_of_a_file_with_its_line_and_keeps_the_sound_rules() {
        Loaded<RuleBook> loaded = read("""
                { "source": "本市规定", "rules": [
                  { "id": "CITY-1", "of": "auction", "title": {"zh": "甲"}, "require": {"kind": "forbidden", "fact": "x"}, "law": "甲" },
                  { "id": "CITY-2", "of": "objection", "title": {"zh": "乙"}, "law": "乙",
                    "require": {"kind": "within", "from": "objection-raised", "to": "answer", "limit": {"value": 3, "unit": "day"}} },
                  { "id": "CITY-3", "of": "village-year", "title": {"zh": "丙"}, "law": "丙",
                    "require": {"kind": "bounds", "quantity": "appraisals", "unit": "person", "atLeast": 1}, "scope": ["CITY-9"] },
                  { "id": "CITY-4", "of": "objection", "title": {"zh": "丁"}, "law": "丁",
                    "require": {"kind": "within", "from": "objection-raised", "to": "objection-reply", "limit": {"value": 3, "unit": "week"}} },
                  { "id": "CITY-5", "of": "tendered-lot", "title": {"zh": "戊"}, "law": "戊",
                    "require": {"kind": "proportion", "part": "bid-security", "whole": "estimate", "atMost": "two"} },
                  { "id": "CITY-6", "of": "tendered-lot", "title": {"zh": "己"}, "law": "己", "require": {"kind": "forbidden", "fact": "related-bidders"} } ] }
                """);

        assertThat(Problem.describe(loaded.problems(), Locale.ENGLISH))
                .isEqualTo("""
                        city-rules.json:2:21 /rules/0/of: [statute.unknown-case] Rule 'CITY-1' speaks of 'auction', which is no known kind of case; expected one of %s.
                        city-rules.json:4:63 /rules/1/require/to: [statute.unknown-event] Rule 'CITY-2' names event 'answer', which 'objection' does not have; expected one of bid-deadline, documents-objection, objection-raised, objection-reply.
                        city-rules.json:6:61 /rules/2/require/unit: [statute.other-unit] Rule 'CITY-3' counts democratic appraisals in person; expected time.
                        city-rules.json:6:104 /rules/2/scope/0: [statute.unknown-rule] Rule 'CITY-3' names rule 'CITY-9', which does not exist; expected one of the file or the book.
                        city-rules.json:8:88 /rules/3/require/limit: [value.time-limit] Time limit '3 null' is none; expected a number from 1 with unit month, day or working-day. The record was set aside.
                        city-rules.json:8:110 /rules/3/require/limit/unit: [document.malformed-value] Value 'week' is malformed; expected month, day, working-day.
                        city-rules.json:10:84 /rules/4/require/atMost: [value.ratio] Ratio 'two' is none; expected a form such as 2/3, 10%% or 1.1.""".formatted(CaseKind.listed(CaseKinds.all()).in(Locale.ENGLISH)));
        assertThat(loaded.value().orElseThrow().rules()).hasSize(70);
    }

    @Test
    void a_term_that_its_kind_does_not_have_is_refused_when_a_case_is_made() {
        RuleCase.Builder builder = RuleCase.of(CaseKinds.OBJECTION, ProgrammeSamples.programme(), "");

        assertThatThrownBy(() -> builder.event("opening", Optional.empty(), ""))
                .hasMessage(
                        "Case 'objection' has no term 'opening' of this sort; expected one that its kind declares.");
    }

    private static Loaded<RuleBook> read(String text) {
        return BOOK.read(DocumentSource.of("city-rules.json", text));
    }
}
