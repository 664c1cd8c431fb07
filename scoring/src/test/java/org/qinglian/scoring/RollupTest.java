package org.qinglian.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglian.core.common.Period;
import org.qinglian.scoring.fact.Facts;
import org.qinglian.scoring.fact.Reading;
import org.qinglian.scoring.fact.ScoredSubject;
import org.qinglian.scoring.fixture.FactSamples;
import org.qinglian.scoring.fixture.SchemeSamples;
import org.qinglian.scoring.scheme.Scheme;

/** Month to quarter to year, test at entry and at acceptance, carry-over; household to member to branch to township. */
class RollupTest {
    /** Signing a notice gives 3, at most 6 a month. */
    private static final Scheme MONTH = scheme(
            "month",
            "member",
            "month",
            "{\"kind\": \"count\", \"event\": \"signed\", %s}",
            "\"max\": 6, \"rules\": [{\"kind\": \"per-unit\", \"measure\": \"m\", \"points\": 3, \"cap\": 6}]");

    private static final Scheme QUARTER = summing("quarter", "quarter", "month", "\"take\": \"sum\", \"parts\": 3");

    /** What was scored somewhere else, as it stands. */
    private static final Scheme PLAIN = scheme(
            "plain",
            "member",
            "quarter",
            "{\"kind\": \"reading\", \"reading\": \"points\", %s}",
            "\"rules\": [{\"kind\": \"per-unit\", \"measure\": \"m\", \"points\": 1}]");

    @Test
    void months_add_up_to_a_quarter_and_caps_bind_in_each_of_them() {
        // 1 × 3, 3 × 3 capped at 6, 2 × 3
        List<Scoring> months = months(1, 3, 2);

        assertThat(score(QUARTER, "2026-Q1", months, "m-1")).isEqualTo("15");
    }

    @Test
    void quarters_add_up_to_a_year_whose_own_cap_binds_once() {
        Scheme year = scheme(
                "year",
                "member",
                "year",
                "{\"kind\": \"rollup\", \"scheme\": \"quarter\", \"take\": \"sum\", %s}",
                "\"max\": 20, \"rules\": [{\"kind\": \"per-unit\", \"measure\": \"m\", \"points\": 1}]");
        List<Scoring> quarters = List.of(
                Scorer.of(QUARTER).score(rolled(QUARTER, "2026-Q1", months(1, 3, 2), "m-1")),
                Scorer.of(QUARTER).score(rolled(QUARTER, "2026-Q2", monthsFrom(4, 2, 2, 2), "m-1")));

        assertThat(score(year, "2026", quarters, "m-1"))
                .as("15 + 18, at most 20")
                .isEqualTo("20");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"parts\": 3', unrated",
        "'\"parts\": 3, \"incomplete\": \"missing\"', unrated",
        "'\"parts\": 3, \"incomplete\": \"as-it-is\"', 9",
        "'\"parts\": 3, \"incomplete\": \"pro-rata\"', 13.5",
        "'\"incomplete\": \"as-it-is\"', 9"
    })
    void fewer_months_than_there_should_be_mean_what_the_scheme_says(String said, String result) {
        Scheme quarter = summing("quarter", "quarter", "month", "\"take\": \"sum\", " + said);

        assertThat(score(quarter, "2026-Q1", months(1, 3), "m-1")).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({"first, 62", "last, 80", "change, 18", "mean, 71", "sum, 142", "lowest, 62", "highest, 80"})
    void a_subject_is_tested_at_entry_and_at_acceptance(String take, String result) {
        Scheme year = summing("year", "year", "plain", "\"take\": \"" + take + "\"");
        List<Scoring> tests = List.of(plain("2026-Q4", "m-1", "80"), plain("2026-Q1", "m-1", "62"));

        assertThat(score(year, "2026", tests, "m-1")).isEqualTo(result);
    }

    @Test
    void a_cycle_starts_anew_unless_a_measure_carries_over_from_the_one_before() {
        Scheme carrying = scheme(
                "carrying",
                "member",
                "quarter",
                "{\"kind\": \"rollup\", \"scheme\": \"plain\", \"take\": \"last\", \"previous\": true, %s}",
                "\"max\": 20, \"missing\": \"full\", \"rules\":"
                        + " [{\"kind\": \"per-unit\", \"measure\": \"m\", \"points\": 0.2}]");
        Scheme fresh = summing("fresh", "quarter", "plain", "\"take\": \"sum\"");
        List<Scoring> before = List.of(plain("2026-Q1", "m-1", "85"));

        assertThat(score(carrying, "2026-Q2", List.of(), "m-1"))
                .as("the first cycle has the full base")
                .isEqualTo("20");
        assertThat(score(carrying, "2026-Q2", before, "m-1")).as("20 % of 85").isEqualTo("17");
        assertThat(score(fresh, "2026-Q2", before, "m-1"))
                .as("nothing is carried over by itself")
                .isEqualTo("unrated");
    }

    @Test
    void a_household_counts_for_the_member_who_answers_for_it() {
        Scheme member = linked("of-member", "member", "household", "\"take\": \"lowest\", \"across\": \"member\"");
        Scoring households =
                graded("household", "household", List.of("h-1 member m-1 95", "h-2 member m-1 78", "h-3 none - 10"));

        assertThat(score(member, "2026-Q1", List.of(households), "m-1")).isEqualTo("78");
    }

    @Test
    void members_count_for_their_branch_and_branches_for_their_township_each_once() {
        Scheme mean = linked("of-branch", "branch", "member", "\"take\": \"mean\", \"across\": \"branch\"");
        Scheme share = linked(
                "share", "branch", "member", "\"take\": \"share\", \"grades\": [\"good\"], \"across\": \"branch\"");
        Scheme number = linked(
                "number", "branch", "member", "\"take\": \"count\", \"grades\": [\"good\"], \"across\": \"branch\"");
        Scheme township =
                linked("of-township", "township", "of-branch", "\"take\": \"mean\", \"across\": \"township\"");
        List<Scoring> members = List.of(graded(
                "member",
                "member",
                List.of("m-1 branch b-1 90", "m-2 branch b-1 70", "m-3 branch b-1 50", "m-4 branch b-2 80")));

        assertThat(score(mean, "2026-Q1", members, "b-1")).isEqualTo("70");
        assertThat(score(share, "2026-Q1", members, "b-1")).as("2 of 3").isEqualTo("66.6666666667");
        assertThat(score(number, "2026-Q1", members, "b-1")).isEqualTo("2");
        Facts branches = Rollup.of(mean)
                .add(
                        Facts.builder(Period.parse("2026-Q1"))
                                .add(subject("b-1", "branch", "township", "t-1"))
                                .add(subject("b-2", "branch", "township", "t-1"))
                                .build(),
                        members);
        assertThat(score(township, "2026-Q1", List.of(Scorer.of(mean).score(branches)), "t-1"))
                .as("two branches, not four members")
                .isEqualTo("75");
    }

    @Test
    void who_has_no_score_or_belongs_to_nobody_counts_for_nobody() {
        Scheme share = linked(
                "share", "branch", "member", "\"take\": \"share\", \"grades\": [\"good\"], \"across\": \"branch\"");
        List<Scoring> members = List.of(graded(
                "member",
                "member",
                List.of("m-1 branch b-1 90", "m-2 branch b-1 -", "m-3 other b-1 90", "m-4 branch b-2 -")));

        assertThat(score(share, "2026-Q1", members, "b-1")).as("1 of 1").isEqualTo("100");
        assertThat(score(share, "2026-Q1", members, "b-2"))
                .as("missing, not zero")
                .isEqualTo("unrated");
    }

    @Test
    void who_has_moved_counts_where_it_was_scored() {
        Scheme year = summing("year", "year", "member", "\"take\": \"mean\"");
        Scheme branch = linked("of-branch", "branch", "member", "\"take\": \"mean\", \"across\": \"branch\"");
        Scoring first = graded("member", "member", List.of("m-1 branch b-1 90", "m-2 branch b-1 70"));
        Scoring second = graded("2026-Q2", "member", "member", List.of("m-1 branch b-2 60", "m-2 branch b-1 70"));

        assertThat(score(year, "2026", List.of(first, second), "m-1")).isEqualTo("75");
        assertThat(score(branch, "2026-Q1", List.of(first), "b-1")).isEqualTo("80");
        assertThat(score(branch, "2026-Q2", List.of(second), "b-1")).isEqualTo("70");
        assertThat(score(branch, "2026-Q2", List.of(second), "b-2")).isEqualTo("60");
    }

    @Test
    void results_that_would_count_twice_are_refused() {
        Scheme year = summing("year", "year", "plain", "\"take\": \"sum\"");
        List<Scoring> twice = List.of(plain("2026-Q1", "m-1", "80"), plain("2026-Q1", "m-1", "80"));

        assertThatThrownBy(() -> rolled(year, "2026", twice, "m-1"))
                .hasMessage(
                        "Results of scheme 'plain' for 2026-Q1 and 2026-Q1 overlap; expected each period once, so that"
                                + " nothing counts twice.");
    }

    @Test
    void results_of_another_time_are_refused() {
        Scheme year = summing("year", "year", "plain", "\"take\": \"sum\"");

        assertThatThrownBy(() -> rolled(year, "2026", List.of(plain("2024-Q1", "m-1", "80")), "m-1"))
                .hasMessage(
                        "Results of scheme 'plain' for 2024-Q1 are neither within 2026 nor within the period before;"
                                + " expected such.");
    }

    @Test
    void each_result_that_was_taken_is_cited() {
        Facts rolled = rolled(QUARTER, "2026-Q1", months(1, 3, 2), "m-1");

        assertThat(rolled.readings("m-1"))
                .extracting(Reading::source)
                .containsExactly("month 2026-01: 3, 2026-02: 6, 2026-03: 6");
    }

    @Test
    void of_more_than_a_year_of_results_the_number_is_cited() {
        Scheme branch = summing("branch", "quarter", "plain", "\"take\": \"sum\", \"across\": \"branch\"");
        List<Scoring> members = List.of(Scorer.of(PLAIN).score(members(13)));

        assertThat(Rollup.of(branch)
                        .add(
                                Facts.builder(Period.parse("2026-Q1"))
                                        .add(subject("b-1", "branch", "none", "none"))
                                        .build(),
                                members)
                        .readings("b-1"))
                .extracting(Reading::source)
                .containsExactly("plain 2026-Q1 × 13");
    }

    private static Facts members(int number) {
        Facts.Builder facts = Facts.builder(Period.parse("2026-Q1"));
        for (int member = 1; member <= number; member++) {
            facts.add(subject("m-" + member, "member", "branch", "b-1"))
                    .add(FactSamples.reading("m-" + member, "points", "1").build());
        }
        return facts.build();
    }

    private static List<Scoring> months(int... signed) {
        return monthsFrom(1, signed);
    }

    private static List<Scoring> monthsFrom(int month, int... signed) {
        List<Scoring> months = new ArrayList<>();
        for (int i = 0; i < signed.length; i++) {
            String period = "2026-0" + (month + i);
            Facts.Builder facts = Facts.builder(Period.parse(period)).add(subject("m-1", "member", "branch", "b-1"));
            for (int day = 1; day <= signed[i]; day++) {
                facts.add(
                        FactSamples.event("m-1", "signed", period + "-0" + day).build());
            }
            months.add(Scorer.of(MONTH).score(facts.build()));
        }
        return months;
    }

    private static Scoring plain(String period, String subject, String points) {
        return Scorer.of(PLAIN)
                .score(Facts.builder(Period.parse(period))
                        .add(subject(subject, "member", "branch", "b-1"))
                        .add(FactSamples.reading(subject, "points", points).build())
                        .build());
    }

    private static Scoring graded(String id, String kind, List<String> subjects) {
        return graded("2026-Q1", id, kind, subjects);
    }

    /** Each subject as identifier, attribute, value of the attribute, points; good from 60 on. */
    private static Scoring graded(String period, String id, String kind, List<String> subjects) {
        Scheme scheme = scheme(
                id,
                kind,
                "quarter",
                "{\"kind\": \"reading\", \"reading\": \"points\", %s}",
                "\"rules\": [{\"kind\": \"per-unit\", \"measure\": \"m\", \"points\": 1}]");
        Facts.Builder facts = Facts.builder(Period.parse(period));
        for (String each : subjects) {
            List<String> words = List.of(each.split(" ", -1));
            facts.add(subject(words.get(0), kind, words.get(1), words.get(2)));
            if (!words.get(3).equals("-")) {
                facts.add(FactSamples.reading(words.get(0), "points", words.get(3))
                        .build());
            }
        }
        return Scorer.of(scheme).score(facts.build());
    }

    private static Facts rolled(Scheme scheme, String period, List<Scoring> parts, String subject) {
        Facts facts = Facts.builder(Period.parse(period))
                .add(subject(subject, scheme.subject(), "none", "none"))
                .build();
        return Rollup.of(scheme).add(facts, parts);
    }

    private static String score(Scheme scheme, String period, List<Scoring> parts, String subject) {
        return Scorer.of(scheme)
                .score(rolled(scheme, period, parts, subject))
                .score(subject)
                .map(BigDecimal::toPlainString)
                .orElse("unrated");
    }

    private static ScoredSubject subject(String id, String kind, String attribute, String value) {
        return ScoredSubject.builder()
                .id(id)
                .kind(kind)
                .putAttributes(attribute, value)
                .build();
    }

    private static Scheme summing(String id, String period, String of, String take) {
        return scheme(
                id,
                "member",
                period,
                "{\"kind\": \"rollup\", \"scheme\": \"" + of + "\", " + take + ", %s}",
                "\"rules\": [{\"kind\": \"per-unit\", \"measure\": \"m\", \"points\": 1}]");
    }

    private static Scheme linked(String id, String kind, String of, String take) {
        return scheme(
                id,
                kind,
                "quarter",
                "{\"kind\": \"rollup\", \"scheme\": \"" + of + "\", " + take + ", %s}",
                "\"rules\": [{\"kind\": \"per-unit\", \"measure\": \"m\", \"points\": 1}]");
    }

    private static Scheme scheme(String id, String subject, String period, String measure, String item) {
        String text = """
                {
                  "id": "ID", "version": "1", "title": {"zh": "汇总"}, "subject": "SUBJECT", "period": "PERIOD",
                  "source": {"document": "样例", "fictional": true},
                  "measures": {"m": MEASURE},
                  "score": {"kind": "item", "id": "total", "title": {"zh": "总分"}, "start": "earned", ITEM},
                  "outcome": {"bands": [
                    {"grade": "good", "title": {"zh": "达标"}, "from": 60}, {"grade": "poor", "title": {"zh": "未达标"}}
                  ]}
                }
                """;
        return SchemeSamples.scheme(text.replace("\"ID\"", "\"" + id + "\"")
                .replace("SUBJECT", subject)
                .replace("PERIOD", period)
                .replace("MEASURE", measure.replace("%s", "\"title\": {\"zh\": \"数\"}, \"source\": \"system-record\""))
                .replace("ITEM", item));
    }
}
