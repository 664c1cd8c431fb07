package org.qinglian.scoring.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.qinglian.core.document.DocumentException;
import org.qinglian.core.document.DocumentSource;
import org.qinglian.core.document.Loaded;
import org.qinglian.core.document.Problem;
import org.qinglian.scoring.fixture.SchemeSamples;
import org.qinglian.scoring.scheme.Scheme;

class SchemeReaderTest {
    private static final String ABSENCES = "{\"kind\": \"per-unit\", \"measure\": \"meeting.absence\", \"points\": -2}";
    private static final String VISITS = "\"kind\": \"count\", \"event\": \"visit\",";
    private static final String SANCTIONED = "{\"measure\": \"sanctions\", \"atLeast\": 1}";
    private static final String BEYOND = " is out of range; expected at most 1000000000 and 6 decimals.";

    @Test
    void reads_a_file_under_its_own_name(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("pioneer.json"), SchemeSamples.text());

        assertThat(SchemeReader.standard().read(file)).isEqualTo(SchemeSamples.scheme());
        assertThat(SchemeReader.standard().load(folder.resolve("absent.json")).problems())
                .extracting(Problem::toString)
                .containsExactly("absent.json: [document.absent] File does not exist; expected it here.");
    }

    @Test
    void a_scheme_whose_bands_leave_a_gap_is_refused_with_its_line() {
        String text = SchemeSamples.textWith("\"from\": 60, \"below\": 90", "\"from\": 60, \"below\": 89");

        assertThatThrownBy(() -> SchemeSamples.scheme(text))
                .isInstanceOf(DocumentException.class)
                .hasMessage(
                        "error: scheme.json:119:84 /outcome/bands/1/below: [scheme.band-gap] Bands leave a gap between"
                                + " 89 of grade 'qualified' and 90; scores in it would have no grade.");
    }

    @Test
    void a_scheme_with_one_wrong_number_in_its_verification_is_refused_with_its_line() {
        String text = SchemeSamples.textWith("\"base.study\": 16.5", "\"base.study\": 16");

        assertThatThrownBy(() -> SchemeSamples.scheme(text))
                .isInstanceOf(DocumentException.class)
                .hasMessage("error: scheme.json:130:38 /verification/0/expect/base.study: [scheme.verification-failed]"
                        + " Verification case 'two absences' fails: found 16.5, expected 16.");
    }

    static Stream<Arguments> malformed() {
        return Stream.of(
                fault(
                        "\"combine\": \"sum\", \"max\": 80,",
                        "\"combine\": \"sum\", \"maximum\": 80,",
                        "scheme.json:56:27 /score/children/0/maximum: [document.unknown-field] Unknown field 'maximum';"
                                + " expected one of: appliesTo, children, combine, floor, gate, id, max, pass, title, weight."),
                fault(
                        ABSENCES,
                        ABSENCES.replace("per-unit", "per-units"),
                        "scheme.json:62:16 /score/children/0/children/0/rules/0/kind: [document.unknown-kind] Unknown"
                                + " kind 'per-units'; expected one of: award, cascade, linear, lookup, per-unit, steps, tiers."),
                fault(
                        ABSENCES,
                        ABSENCES.replace("\"kind\": \"per-unit\", ", ""),
                        "scheme.json:62:15 /score/children/0/children/0/rules/0: [document.missing-kind] Kind is"
                                + " missing; expected one of: award, cascade, linear, lookup, per-unit, steps, tiers."),
                fault(
                        ABSENCES,
                        "{\"measure\": \"meeting.absence\", \"points\": \"two\", \"kind\": \"per-unit\"}",
                        "scheme.json:62:46 /score/children/0/children/0/rules/0/points: [document.wrong-type] Found a"
                                + " text; expected a number. The record was set aside."),
                fault(
                        "\"max\": 80",
                        "\"max\": \"80\"",
                        "scheme.json:56:27 /score/children/0/max: [document.wrong-type] Found a text; expected a"
                                + " number."),
                fault(
                        "\"period\": \"quarter\"",
                        "\"period\": \"week\"",
                        "scheme.json:6:3 /period: [document.malformed-value] Value 'week' is malformed; expected year,"
                                + " half, quarter, month."),
                fault(
                        "\"missing\": \"exclude\"",
                        "\"missing\": \"ignore\"",
                        "scheme.json:94:43 /score/children/1/children/1/missing: [document.malformed-value] Value"
                                + " 'ignore' is malformed; expected full, zero, exclude, rescale, refuse."),
                fault(
                        "\"combine\": \"sum\", \"max\": 80,",
                        "\"max\": 80,",
                        "scheme.json:54:7 /score/children/0/combine: [document.missing-value] Field 'combine' is"
                                + " missing; expected a value. The record was set aside."),
                fault(
                        "\"kind\": \"ceiling\", \"grade\": \"qualified\"",
                        "\"kind\": \"ceiling\"",
                        "scheme.json:111:7 /overrides/0/effect/grade: [document.missing-value] Field 'grade' is"
                                + " missing; expected a value. The record was set aside."),
                fault(
                        "\"by\": [\"level\"]",
                        "\"by\": []",
                        "scheme.json:22:52 /measures/notices/by: [constraint.NotEmpty] Field 'by' must not be empty."),
                fault(
                        VISITS,
                        "\"kind\": \"count\", \"event\": \"visit\", \"counting\": {\"during\": {\"from\": \"07-32\", \"to\":"
                                + " \"07-10\"}},",
                        "scheme.json:27:66 /measures/visits/counting/during/from: [document.malformed-value] Value '07-32' is"
                                + " malformed; expected a month and day such as 07-01. The record was set aside."),
                fault(
                        VISITS,
                        "\"kind\": \"count\", \"event\": \"visit\", \"counting\": {\"during\": {\"from\": \"07-01\"}},",
                        "scheme.json:27:55 /measures/visits/counting/during/to: [document.missing-value] Field 'to' is"
                                + " missing; expected a value. The record was set aside."),
                fault(
                        VISITS,
                        "\"kind\": \"windows\", \"event\": \"visit\", \"below\": 1, \"per\": \"fortnight\",",
                        "scheme.json:27:56 /measures/visits/per: [document.malformed-value] Value 'fortnight' is malformed;"
                                + " expected day, week, month, quarter, half, year. The record was set aside."),
                fault(
                        VISITS,
                        "\"kind\": \"windows\", \"event\": \"visit\", \"per\": \"week\", \"below\": 0,",
                        "scheme.json:27:59 /measures/visits/below: [constraint.Min] Field 'below' is '0'; it must be greater"
                                + " than or equal to 1."),
                fault(
                        VISITS,
                        "\"kind\": \"run\", \"event\": \"visit\", \"run\": \"latest\", \"that\": {},",
                        "scheme.json:27:57 /measures/visits/that: [constraint.NotEmpty] Field 'that' must not be empty."),
                fault(
                        VISITS,
                        "\"kind\": \"peak\", \"event\": \"visit\", \"within\": {\"value\": 0, \"unit\": \"day\"},",
                        "scheme.json:27:52 /measures/visits/within/value: [constraint.Min] Field 'value' is '0'; it must be"
                                + " greater than or equal to 1."),
                fault(
                        ABSENCES,
                        "{\"kind\": \"steps\", \"measure\": \"meeting.absence\", \"above\": 1, \"step\": 1, \"points\": -2}",
                        "scheme.json:62:15 /score/children/0/children/0/rules/0/part: [document.missing-value] Field 'part' is"
                                + " missing; expected a value. The record was set aside."),
                fault(
                        SANCTIONED,
                        "\"sanctions >= 1\"",
                        "scheme.json:110:7 /overrides/0/when: [document.wrong-type] Found a text; expected an object."
                                + " The record was set aside."),
                fault(
                        ABSENCES,
                        "null",
                        "scheme.json:62:15 /score/children/0/children/0/rules/0: [document.nothing] Found nothing"
                                + " (null); expected a value."),
                fault(
                        "\"digits\": 1,",
                        "\"digits\": 99,",
                        "scheme.json:116:18 /outcome/rounding/digits: [constraint.Max] Field 'digits' is '99'; it must"
                                + " be less than or equal to 10."),
                fault(
                        "\"subject\": \"party-member\",",
                        "\"subject\": \"party-member\", \"subject\": \"branch\",",
                        "scheme.json:5:3 /subject: [document.repeated-field] Field 'subject' stands here more than"
                                + " once; the first was read, the others were not."));
    }

    static Stream<Arguments> huge() {
        return Stream.of(
                fault(
                        "\"points\": 0.5}",
                        "\"points\": 1e400}",
                        "scheme.json:69:15 /score/children/0/children/1/rules/0: [scheme.number-range] Number 1E+400"
                                + BEYOND),
                fault(
                        "\"points\": 0.5}",
                        "\"points\": 1e999999999}",
                        "scheme.json:69:62 /score/children/0/children/1/rules/0/points: [document.malformed-value]"
                                + " Value '1e999999999' is malformed; expected a number. The record was set aside."),
                fault(
                        "\"points\": 0.5}",
                        "\"points\": 0.1234567890123}",
                        "scheme.json:69:15 /score/children/0/children/1/rules/0: [scheme.number-range] Number"
                                + " 0.1234567890123" + BEYOND),
                fault(
                        SANCTIONED,
                        "{\"measure\": \"sanctions\", \"atLeast\": 1e30}",
                        "scheme.json:110:7 /overrides/0/when: [scheme.number-range] Number 1E+30" + BEYOND),
                fault(
                        "\"atLeast\": 64",
                        "\"atLeast\": 1e400",
                        "scheme.json:83:63 /score/children/1/gate/atLeast: [scheme.number-range] Number 1E+400"
                                + BEYOND),
                fault(
                        "\"max\": 100, \"floor\": 0",
                        "\"max\": 100, \"floor\": -1e30",
                        "scheme.json:52:35 /score/floor: [scheme.number-range] Number -1E+30" + BEYOND),
                fault(
                        "\"township\": -10",
                        "\"township\": -1e30",
                        "scheme.json:76:15 /score/children/0/children/2/rules/0: [scheme.number-range] Number -1E+30"
                                + BEYOND),
                fault(
                        "\"from\": {\"value\": 60,",
                        "\"from\": {\"value\": -1e30,",
                        "scheme.json:96:15 /score/children/1/children/1/rules/0: [scheme.number-range] Number -1E+30"
                                + BEYOND));
    }

    private static Arguments fault(String part, String instead, String problem) {
        return Arguments.of(SchemeSamples.textWith(part, instead), problem);
    }

    @ParameterizedTest
    @MethodSource({"malformed", "huge"})
    void refuses_a_malformed_part_at_its_place(String text, String problem) {
        assertThat(problems(text)).containsExactly(problem);
    }

    @Test
    void takes_the_kind_wherever_it_stands() {
        String text = SchemeSamples.textWith(
                ABSENCES, "{\"measure\": \"meeting.absence\", \"points\": -2, \"kind\": \"per-unit\"}");

        assertThat(SchemeSamples.scheme(text)).isEqualTo(SchemeSamples.scheme());
    }

    @Test
    void reports_every_malformed_part_of_a_file_at_once_and_nothing_that_only_follows_from_it() {
        String text = SchemeSamples.textWith(ABSENCES, ABSENCES.replace("per-unit", "per-units"))
                .replace("\"combine\": \"sum\", \"max\": 80,", "\"combine\": \"sum\", \"maximum\": 80,")
                .replace("\"missing\": \"exclude\"", "\"missing\": \"ignore\"")
                .replace("\"points\": 0.5}", "\"points\": \"half\"}");

        assertThat(problems(text))
                .containsExactly(
                        "scheme.json:56:27 /score/children/0/maximum: [document.unknown-field] Unknown field 'maximum';"
                                + " expected one of: appliesTo, children, combine, floor, gate, id, max, pass, title, weight.",
                        "scheme.json:62:16 /score/children/0/children/0/rules/0/kind: [document.unknown-kind] Unknown"
                                + " kind 'per-units'; expected one of: award, cascade, linear, lookup, per-unit, steps, tiers.",
                        "scheme.json:69:62 /score/children/0/children/1/rules/0/points: [document.wrong-type] Found a"
                                + " text; expected a number. The record was set aside.",
                        "scheme.json:94:43 /score/children/1/children/1/missing: [document.malformed-value] Value"
                                + " 'ignore' is malformed; expected full, zero, exclude, rescale, refuse.");
    }

    @Test
    void reports_every_fault_of_a_well_formed_scheme_at_once_by_line() {
        String text = SchemeSamples.textWith("\"from\": 60, \"below\": 90", "\"from\": 60, \"below\": 95")
                .replace("\"id\": \"bonus.visits\"", "\"id\": \"base.study\"")
                .replace(
                        "\"kind\": \"ceiling\", \"grade\": \"qualified\"",
                        "\"kind\": \"ceiling\", \"grade\": \"good\"");

        assertThat(problems(text))
                .containsExactly(
                        "scheme.json:86:29 /score/children/1/children/0/id: [scheme.duplicate-node] Node id"
                                + " 'base.study' is used twice; expected one of its own.",
                        "scheme.json:111:37 /overrides/0/effect/grade: [scheme.unknown-grade] Grade 'good' does not"
                                + " exist; expected one of: excellent, qualified, warned.",
                        "scheme.json:119:84 /outcome/bands/1/below: [scheme.band-overlap] Band of grade 'qualified'"
                                + " ends at 95, above 90 where the better one starts; expected no overlap.");
    }

    @Test
    void refuses_a_file_that_is_no_scheme() {
        assertThat(problems("")).containsExactly("scheme.json: [document.empty] File is empty; expected JSON.");
        assertThat(problems("[]"))
                .containsExactly("scheme.json:1:1: [document.wrong-type] Found a list; expected an object."
                        + " The record was set aside.");
        assertThat(problems(SchemeSamples.text().substring(0, 120)))
                .containsExactly("scheme.json:4:64 /title: [document.truncated] File ends in the middle of the JSON;"
                        + " expected its end. What is incomplete was not read.");
        assertThat(problems(SchemeSamples.textWith("\"max\": 80", "\"max\": 8O")))
                .containsExactly("scheme.json:56:35 /score/children/0/max: [document.syntax] JSON is malformed:"
                        + " Unexpected character ('O' (code 79)): was expecting comma to separate Object entries."
                        + " What follows was not read.");
    }

    @Test
    void refuses_conditions_and_nodes_that_are_nested_too_deeply() {
        String conditions =
                SchemeSamples.textWith(SANCTIONED, "{\"not\": ".repeat(10_000) + SANCTIONED + "}".repeat(10_000));
        String group =
                "{\"kind\": \"group\", \"id\": \"d\", \"title\": {\"zh\": \"深\"}, \"combine\": \"sum\", \"children\": [";
        String nodes = SchemeSamples.text()
                .replaceFirst(
                        "\"children\": \\[", "\"children\": [" + group.repeat(10_000) + "]}".repeat(10_000) + ",");

        for (String text : List.of(conditions, nodes)) {
            assertThat(problems(text))
                    .singleElement()
                    .asString()
                    .contains(": [document.too-large] JSON is nested more than 100 deep or holds a number of more than"
                            + " 1000 digits; expected less. What follows was not read.");
        }
    }

    private static List<String> problems(String text) {
        Loaded<Scheme> loaded = SchemeReader.standard().load(DocumentSource.of("scheme.json", text));
        assertThat(loaded.isClean()).isFalse();
        return loaded.problems().stream().map(Problem::toString).toList();
    }
}
