package org.qinglian.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.qinglian.core.coverage.Visit;

/** A text that is no sound JSON is read as far as it goes. */
class DocumentReaderTest extends FaultyReading {
    @Test
    void ends_where_the_file_is_cut_off() {
        read(Visit.class, "[" + GOOD_VISIT + ",\n{\"id\": \"w-");

        reports(
                "visits.json:2:11 /1/id: [document.truncated] File ends in the middle of the JSON; expected its end. What is"
                        + " incomplete was not read.");
        keeps("w-0");
    }

    @Test
    void ends_at_what_is_no_json_and_counts_the_column_in_characters() {
        read(Visit.class, "[" + GOOD_VISIT + ",\n{\"id\": \"走访一\" oops}]");

        reports(
                "visits.json:2:14 /1/id: [document.syntax] JSON is malformed: Unexpected character ('o' (code 111)): was"
                        + " expecting comma to separate Object entries. What follows was not read.");
        keeps("w-0");
    }

    @Test
    void ends_at_a_bracket_that_does_not_fit_without_naming_classes() {
        read(Visit.class, "[" + GOOD_VISIT + "}");

        reports(
                "visits.json:1:121 /0: [document.syntax] JSON is malformed: Unexpected close marker '}': expected ']' (for"
                        + " Array starting at line 1). What follows was not read.");
        keeps("w-0");
    }

    @Test
    void reports_an_empty_file() {
        read(Visit.class, "");

        reports("visits.json: [document.empty] File is empty; expected JSON.");
    }

    @Test
    void reports_a_file_of_white_space_as_empty() {
        read(Visit.class, " \n ");

        reports("visits.json: [document.empty] File is empty; expected JSON.");
    }

    @Test
    void reads_past_a_byte_order_mark_and_still_gives_the_place() {
        read(Visit.class, "\uFEFF[" + GOOD_VISIT + ",\n" + visit("\"mattersSettled\": -1") + "]");

        reports(
                "visits.json:2:100 /1/mattersSettled: [constraint.PositiveOrZero] Field 'mattersSettled' is '-1'; it must be"
                        + " greater than or equal to 0.");
        keeps("w-0", "w-1");
    }

    @Test
    void reports_text_after_the_end_and_keeps_what_stands_before_it() {
        read(Visit.class, "[" + GOOD_VISIT + "]\n  []");

        reports(
                "visits.json:2:3: [document.trailing] Text goes on after the end of the JSON; expected the end of the file.");
        keeps("w-0");
    }

    @Test
    void reports_a_text_that_is_not_in_utf_8() {
        byte[] gbk = ("[" + GOOD_VISIT + ",\n{\"id\": \"走访\"}]").getBytes(Charset.forName("GBK"));

        read(Visit.class, source(gbk));

        reports("visits.json:2:11 /1/id: [document.encoding] Text is not in UTF-8; expected UTF-8. What follows was not"
                + " read.");
        keeps("w-0");
    }

    @Test
    void reports_a_text_that_is_nested_too_deeply() {
        read(
                Visit.class,
                "[" + GOOD_VISIT + ",\n"
                        + visit("\"mattersSettled\": 1, \"x\": " + "[".repeat(10_000) + "]".repeat(10_000)) + "]");

        assertThat(problems).extracting(Problem::code).contains("document.too-large");
        assertThat(problems.get(problems.size() - 1).location().line()).isEqualTo(2);
        keeps("w-0");
    }

    @Test
    void reports_a_number_of_too_many_digits() {
        read(Visit.class, "[" + GOOD_VISIT + ",\n" + visit("\"mattersSettled\": " + "9".repeat(2000)) + "]");

        assertThat(problems).extracting(Problem::code).containsExactly("document.too-large");
        keeps("w-0");
    }
}
