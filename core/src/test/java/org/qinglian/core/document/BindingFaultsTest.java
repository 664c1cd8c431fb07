package org.qinglian.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.qinglian.core.care.CareNorms;
import org.qinglian.core.coverage.HouseholdLink;
import org.qinglian.core.coverage.VillagePublication;
import org.qinglian.core.coverage.Visit;

/** Each faulty value has its line, and whatever else is good is kept. */
class BindingFaultsTest extends FaultyReading {
    @Test
    void reports_an_unknown_field_and_keeps_the_record() {
        visits(visit("\"mattersSettled\": 1, \"note\": {\"a\": [1, 2]}"));

        reports(
                "visits.json:2:121 /1/note: [document.unknown-field] Unknown field 'note'; expected one of: household, id,"
                        + " mattersRaised, mattersSettled, visitedOn, visitor.");
        keeps("w-0", "w-1", "w-0");
    }

    @Test
    void places_an_unknown_list_or_object_wherever_it_stands_in_its_record() {
        links(
                "{\"x\": [1], \"id\": \"l-1\", \"y\": {\"z\": [1, 2]}, \"member\": \"m-1\", \"during\": {\"w\": [1], \"from\":"
                        + " \"2026-01-01\"}}");

        reports(
                "visits.json:2:2 /1/x: [document.unknown-field] Unknown field 'x'; expected one of: during, households, id,"
                        + " member.",
                "visits.json:2:25 /1/y: [document.unknown-field] Unknown field 'y'; expected one of: during, households, id,"
                        + " member.",
                "visits.json:2:73 /1/during/w: [document.unknown-field] Unknown field 'w'; expected one of: from, until.");
        keeps("l-0", "l-1", "l-0");
    }

    @Test
    void reports_an_object_where_a_text_is_expected() {
        visits(visit("\"mattersSettled\": 1").replace("\"m-1\"", "{\"id\": \"m-1\"}"));

        reports(
                "visits.json:2:15 /1/visitor: [document.wrong-type] Found an object; expected a text. The record was set"
                        + " aside.");
        keeps("w-0", "w-0");
    }

    @Test
    void reports_an_object_where_a_period_is_expected_and_does_not_quote_what_it_became() {
        read(VillagePublication.class, """
                [{"id": "vp-0", "village": "v-1", "matter": "general", "period": {}},
                {"id": "vp-1", "village": "v-1", "matter": "general", "period": {"unit": "month", "start": [1]}},
                {"id": "vp-2", "village": "v-1", "matter": "general", "period": "2026-Q1"}]
                """);

        reports(
                "visits.json:1:56 /0/period: [document.wrong-type] Found an object; expected a period such as 2026-Q3. The"
                        + " record was set aside.",
                "visits.json:2:55 /1/period: [document.wrong-type] Found an object; expected a period such as 2026-Q3. The"
                        + " record was set aside.",
                "visits.json:2:83 /1/period/start: [document.wrong-type] Found a list; expected a date such as 2026-07-01.");
        assertThat(problems.get(0).message().in(Locale.CHINA)).isEqualTo("此处为对象；应为周期（如 2026-Q3）。本条未收。");
        keeps("vp-2");
    }

    @Test
    void reports_an_object_of_which_nothing_can_be_made_and_does_not_quote_what_it_became() {
        read(CareNorms.class, "[{}]");

        reports(
                "visits.json:1:2 /0: [document.unfit] Value cannot be read; expected an object. The record was set aside.");
        assertThat(kept).isEmpty();
    }

    @Test
    void reports_a_text_where_a_list_is_expected() {
        links(
                "{\"id\": \"l-1\", \"member\": \"m-1\", \"households\": \"h-1\", \"during\": {\"from\": \"2026-01-01\"}}");

        reports("visits.json:2:32 /1/households: [document.wrong-type] Found a text; expected a list.");
        keeps("l-0", "l-1", "l-0");
    }

    @Test
    void reports_a_number_where_an_object_is_expected() {
        links("{\"id\": \"l-1\", \"member\": \"m-1\", \"during\": 2026}");

        reports(
                "visits.json:2:32 /1/during: [document.wrong-type] Found a number; expected an object. The record was set"
                        + " aside.");
        keeps("l-0", "l-0");
    }

    @Test
    void reports_a_code_that_a_closed_list_does_not_have() {
        members("\"status\": \"honorary\"");

        reports("visits.json:2:46 /1/status: [document.malformed-value] Value 'honorary' is malformed; expected full,"
                + " probationary. The record was set aside.");
        keeps("m-0", "m-0");
    }

    @Test
    void does_not_take_a_number_for_a_code() {
        members("\"status\": 0");

        reports("visits.json:2:46 /1/status: [document.malformed-value] Value '0' is malformed; expected full,"
                + " probationary. The record was set aside.");
        keeps("m-0", "m-0");
    }

    @Test
    void does_not_take_an_empty_text_for_a_code() {
        members("\"status\": \"\"");

        reports("visits.json:2:46 /1/status: [document.malformed-value] Value '' is malformed; expected full,"
                + " probationary. The record was set aside.");
        keeps("m-0", "m-0");
    }

    @Test
    void keeps_a_code_of_an_open_list_that_is_not_known() {
        members("\"status\": \"full\", \"category\": \"retired\"");

        reports();
        keeps("m-0", "m-1", "m-0");
    }

    @Test
    void reports_a_malformed_date_and_keeps_the_record_without_it() {
        members("\"status\": \"full\", \"admittedOn\": \"2026-02-30\"");

        reports(
                "visits.json:2:64 /1/admittedOn: [document.malformed-value] Value '2026-02-30' is malformed; expected a date"
                        + " such as 2026-07-01.");
        keeps("m-0", "m-1", "m-0");
    }

    @Test
    void does_not_take_an_empty_text_for_no_date() {
        members("\"status\": \"full\", \"admittedOn\": \"\"");

        reports(
                "visits.json:2:64 /1/admittedOn: [document.malformed-value] Value '' is malformed; expected a date such as"
                        + " 2026-07-01.");
        keeps("m-0", "m-1", "m-0");
    }

    @Test
    void does_not_take_a_list_of_numbers_for_a_date() {
        members("\"status\": \"full\", \"admittedOn\": [2026, 7, 1]");

        reports(
                "visits.json:2:64 /1/admittedOn: [document.wrong-type] Found a list; expected a date such as 2026-07-01.");
        keeps("m-0", "m-1", "m-0");
    }

    @Test
    void reports_a_range_that_ends_before_it_starts() {
        links(
                "{\"id\": \"l-1\", \"member\": \"m-1\", \"during\": {\"from\": \"2026-02-01\", \"until\": \"2026-01-31\"}}");

        reports(
                "visits.json:2:32 /1/during: [value.range-reversed] Range of days '2026-02-01 – 2026-01-31' is reversed;"
                        + " expected an end on or after the start. The record was set aside.");
        keeps("l-0", "l-0");
    }

    @Test
    void does_not_take_a_fraction_for_a_whole_number() {
        visits(visit("\"mattersSettled\": 1.5"));

        reports(
                "visits.json:2:100 /1/mattersSettled: [document.malformed-value] Value '1.5' is malformed; expected a whole"
                        + " number. The record was set aside.");
        keeps("w-0", "w-0");
    }

    @Test
    void does_not_take_a_text_for_a_number() {
        visits(visit("\"mattersSettled\": \"1\""));

        reports(
                "visits.json:2:100 /1/mattersSettled: [document.wrong-type] Found a text; expected a whole number. The record"
                        + " was set aside.");
        keeps("w-0", "w-0");
    }

    @Test
    void does_not_take_a_number_for_a_text() {
        visits(visit("\"mattersSettled\": 1").replace("\"m-1\"", "17"));

        reports("visits.json:2:15 /1/visitor: [document.wrong-type] Found a number; expected a text. The record was set"
                + " aside.");
        keeps("w-0", "w-0");
    }

    @Test
    void reports_a_number_that_is_too_large() {
        visits(visit("\"mattersSettled\": 1e400"), visit("\"mattersSettled\": 99999999999999999999"));

        reports(
                "visits.json:2:100 /1/mattersSettled: [document.malformed-value] Value '1e400' is malformed; expected a whole"
                        + " number. The record was set aside.",
                "visits.json:3:100 /2/mattersSettled: [document.malformed-value] Value '99999999999999999999' is malformed;"
                        + " expected a whole number. The record was set aside.");
        keeps("w-0", "w-0");
    }

    @Test
    void reports_nothing_in_a_list_and_keeps_the_rest_of_the_list() {
        links("{\"id\": \"l-1\", \"member\": \"m-1\", \"households\": [\"h-1\", null, \"h-2\"], \"during\": {\"from\":"
                + " \"2026-01-01\"}}");

        reports("visits.json:2:54 /1/households/1: [document.nothing] Found nothing (null); expected a value.");
        assertThat(((HouseholdLink) kept.get(1)).households())
                .extracting(Object::toString)
                .containsExactly("h-1", "h-2");
    }

    @Test
    void reports_nothing_in_the_place_of_a_record() {
        visits("null");

        reports("visits.json:2:1 /1: [document.nothing] Found nothing (null); expected a value.");
        keeps("w-0", "w-0");
    }

    @Test
    void reads_the_first_of_two_fields_of_one_name_and_goes_on() {
        visits(visit("\"mattersSettled\": 1, \"id\": \"w-2\", \"mattersSettled\": {\"x\": 2}"));

        reports(
                "visits.json:2:2 /1/id: [document.repeated-field] Field 'id' stands here more than once; the first was read,"
                        + " the others were not.",
                "visits.json:2:100 /1/mattersSettled: [document.repeated-field] Field 'mattersSettled' stands here more than"
                        + " once; the first was read, the others were not.");
        keeps("w-0", "w-1", "w-0");
        assertThat(((Visit) kept.get(1)).mattersSettled()).isEqualTo(1);
    }

    @Test
    void two_objects_may_have_fields_of_one_name() {
        links(
                "{\"id\": \"l-1\", \"member\": \"m-1\", \"during\": {\"from\": \"2026-01-01\", \"until\": \"2026-12-31\"}}");

        reports();
    }

    @Test
    void names_the_field_that_a_constraint_refuses_and_keeps_the_record() {
        visits(visit("\"mattersSettled\": -1"));

        reports(
                "visits.json:2:100 /1/mattersSettled: [constraint.PositiveOrZero] Field 'mattersSettled' is '-1'; it must be"
                        + " greater than or equal to 0.");
        assertThat(problems.get(0).message().in(Locale.CHINA)).isEqualTo("字段“mattersSettled”为“-1”；必须是正数或零。");
        keeps("w-0", "w-1", "w-0");
    }

    @Test
    void names_the_field_that_is_missing_and_sets_the_record_aside() {
        visits("{\"id\": \"w-1\"}");

        reports(
                "visits.json:2:1 /1/household: [document.missing-value] Field 'household' is missing; expected a value. The"
                        + " record was set aside.",
                "visits.json:2:1 /1/mattersRaised: [document.missing-value] Field 'mattersRaised' is missing; expected a"
                        + " value. The record was set aside.",
                "visits.json:2:1 /1/mattersSettled: [document.missing-value] Field 'mattersSettled' is missing; expected a"
                        + " value. The record was set aside.",
                "visits.json:2:1 /1/visitedOn: [document.missing-value] Field 'visitedOn' is missing; expected a value. The"
                        + " record was set aside.",
                "visits.json:2:1 /1/visitor: [document.missing-value] Field 'visitor' is missing; expected a value. The"
                        + " record was set aside.");
        assertThat(problems.get(0).message().in(Locale.CHINA)).isEqualTo("缺少字段“household”；应有内容。本条未收。");
        keeps("w-0", "w-0");
    }
}
