package org.qinglian.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qinglian.scoring.card.SourcePoints;
import org.qinglian.scoring.fact.SourceType;

/** Mechanics of items that published schemes use, each said with the parts of a scheme and worked by hand. */
class ItemMechanicsTest {
    private static final String EARNED = "\"start\": \"earned\", ";

    @Test
    void a_base_of_eighty_rises_and_falls() {
        String measures = measure("good", "count", "\"event\": \"good\"", "system-record") + ","
                + measure("bad", "count", "\"event\": \"bad\"", "system-record");
        String item = "\"start\": \"granted\", \"max\": 80, \"floor\": 0, \"rules\": ["
                + "{\"kind\": \"per-unit\", \"measure\": \"good\", \"points\": 5},"
                + "{\"kind\": \"per-unit\", \"measure\": \"bad\", \"points\": -10}]";
        OneItem village = OneItem.of(measures, item).event("bad", "2026-01-01", null, Map.of());

        assertThat(village.score()).isEqualTo("70");
        assertThat(village.event("good", "2026-02-01", null, Map.of()).score()).isEqualTo("75");
    }

    @Test
    void a_scale_of_twelve_points_is_as_good_as_one_of_a_thousand() {
        String measure = measure("absences", "count", "\"event\": \"absence\"", "system-record");

        for (String full : new String[] {"12", "1000", "0.5"}) {
            String item = "\"start\": \"granted\", \"max\": %s, \"rules\": [{\"kind\": \"per-unit\", \"measure\":"
                            .formatted(full)
                    + " \"absences\", \"points\": -0.125}]";
            OneItem member = OneItem.of(measure, item).event("absence", "2026-01-01", null, Map.of());
            assertThat(new BigDecimal(member.score()))
                    .isEqualByComparingTo(new BigDecimal(full).subtract(new BigDecimal("0.125")));
        }
    }

    @Test
    void a_completion_rate_earns_its_part_and_no_such_task_costs_nothing() {
        String measure = measure("rate", "reading", "\"reading\": \"rate\"", "system-record");
        String item = EARNED + "\"max\": 8, \"notApplicable\": \"full\", \"rules\": [{\"kind\": \"linear\","
                + " \"measure\": \"rate\", \"from\": {\"value\": 0, \"points\": 0},"
                + " \"to\": {\"value\": 100, \"points\": 8}}]";

        assertThat(OneItem.of(measure, item).reading("rate", "75").score()).isEqualTo("6");
        assertThat(OneItem.of(measure, item).reading("rate", "120").score()).isEqualTo("8");
        assertThat(OneItem.of(measure, item).notApplicable("rate").score()).isEqualTo("8");
        assertThat(OneItem.of(measure, item).score()).isEqualTo("none");
    }

    @Test
    void what_each_pledged_is_worth_what_was_written_down_for_it() {
        String measure =
                measure("kept", "sum", "\"event\": \"pledge\", \"where\": {\"kept\": \"true\"}", "third-party-record");
        String item =
                EARNED + "\"max\": 30, \"rules\": [{\"kind\": \"per-unit\", \"measure\": \"kept\", \"points\": 1}]";
        OneItem pledged = OneItem.of(measure, item)
                .event("pledge", "2026-01-10", "10", Map.of("kept", "false"))
                .event("pledge", "2026-01-10", "18.5", Map.of("kept", "true"));

        assertThat(pledged.score()).isEqualTo("18.5");
        assertThat(pledged.event("pledge", "2026-01-10", "20", Map.of("kept", "true"))
                        .score())
                .as("the pledges have 30 together")
                .isEqualTo("30");
    }

    @Test
    void each_item_of_a_checklist_that_is_done_counts() {
        String measure = measure("done", "count", "\"event\": \"done\"", "system-record");
        String item = EARNED + "\"max\": 3, \"rules\": [{\"kind\": \"tiers\", \"measure\": \"done\", \"tiers\":"
                + " [{\"points\": 0}, {\"from\": 1, \"points\": 1}, {\"from\": 2, \"points\": 2},"
                + " {\"from\": 3, \"points\": 3}]}]";

        assertThat(OneItem.of(measure, item).score()).isEqualTo("0");
        assertThat(OneItem.of(measure, item)
                        .event("done", "2026-01-01", null, Map.of())
                        .event("done", "2026-02-01", null, Map.of())
                        .score())
                .isEqualTo("2");
    }

    @Test
    void an_assessor_picks_within_the_range_of_the_band_of_a_value() {
        String measures = measure("income", "reading", "\"reading\": \"income\"", "third-party-record") + ","
                + choice("low", "5", "10") + "," + choice("middle", "10", "15");
        String item = EARNED + "\"max\": 15, \"missing\": \"refuse\", \"rules\": ["
                + "{\"kind\": \"per-unit\", \"measure\": \"low\", \"points\": 1,"
                + " \"when\": {\"measure\": \"income\", \"below\": 2300}},"
                + "{\"kind\": \"per-unit\", \"measure\": \"middle\", \"points\": 1,"
                + " \"when\": {\"measure\": \"income\", \"atLeast\": 2300}}]";

        assertThat(OneItem.of(measures, item).reading("income", "2000").score()).isEqualTo("none");
        assertThat(chosen(OneItem.of(measures, item).reading("income", "2000"), "7")
                        .score())
                .isEqualTo("7");
        assertThat(chosen(OneItem.of(measures, item).reading("income", "2300"), "7")
                        .score())
                .isEqualTo("none");
        assertThat(chosen(OneItem.of(measures, item).reading("income", "2300"), "12")
                        .score())
                .isEqualTo("12");
    }

    @Test
    void bonuses_of_one_source_have_a_cap_and_all_of_them_another() {
        String measure = measure(
                "bonus",
                "sum",
                "\"event\": \"bonus\", \"counting\": {\"caps\":"
                        + " [{\"per\": \"year\", \"most\": 5, \"by\": [\"source\"]}, {\"per\": \"year\", \"most\": 8}]}",
                "third-party-record");
        String item =
                EARNED + "\"max\": 8, \"rules\": [{\"kind\": \"per-unit\", \"measure\": \"bonus\", \"points\": 1}]";
        OneItem bonuses = OneItem.of(measure, item)
                .event("bonus", "2026-01-01", "4", Map.of("source", "city"))
                .event("bonus", "2026-02-01", "4", Map.of("source", "city"));

        assertThat(bonuses.score()).isEqualTo("5");
        assertThat(bonuses.event("bonus", "2026-03-01", "4", Map.of("source", "province"))
                        .score())
                .isEqualTo("8");
    }

    @Test
    void an_award_is_doubled_under_a_condition() {
        String measures = measure("thanks", "count", "\"event\": \"thanks\"", "third-party-record") + ","
                + measure("reported", "reading", "\"reading\": \"reported\"", "third-party-record");
        String item = EARNED + "\"max\": 4, \"missing\": \"zero\", \"rules\": ["
                + "{\"kind\": \"per-unit\", \"measure\": \"thanks\", \"points\": 1},"
                + "{\"kind\": \"per-unit\", \"measure\": \"thanks\", \"points\": 1,"
                + " \"when\": {\"measure\": \"reported\", \"equal\": 1}}]";
        OneItem once = OneItem.of(measures, item).event("thanks", "2026-01-01", null, Map.of());

        assertThat(once.reading("reported", "1").score()).isEqualTo("2");
    }

    @Test
    void a_rank_among_peers_is_worth_the_points_of_its_place() {
        String measures = measure("resolved", "reading", "\"reading\": \"resolved\"", "third-party-record") + ","
                + measure(
                        "rank",
                        "standing",
                        "\"of\": \"resolved\", \"better\": \"higher\", \"as\": \"rank\"",
                        "third-party-record");
        String item = EARNED + "\"max\": 10, \"rules\": [{\"kind\": \"tiers\", \"measure\": \"rank\", \"tiers\":"
                + " [{\"points\": 10}, {\"from\": 2, \"points\": 8}, {\"from\": 3, \"points\": 6},"
                + " {\"from\": 4, \"points\": 4}]}]";

        assertThat(OneItem.of(measures, item).reading("resolved", "91.5").score())
                .isEqualTo("10");
        assertThat(OneItem.of(measures, item).score()).isEqualTo("none");
    }

    @Test
    void an_excused_failure_costs_nothing_and_stands_on_the_card() {
        OneItem missed = OneItem.of(
                        measure(
                                "absences",
                                "count",
                                "\"event\": \"absence\", \"counting\": {\"unless\": {\"excused\": \"true\"}}",
                                "system-record"),
                        "\"start\": \"granted\", \"max\": 10, \"floor\": 0, \"rules\": [{\"kind\": \"per-unit\","
                                + " \"measure\": \"absences\", \"points\": -2}]")
                .event("absence", "2026-01-05", null, Map.of("excused", "true"));

        assertThat(missed.scoring().scorecard("s").explain(Locale.CHINA)).isEqualTo("""
                单项（版本 1）　对象：s　周期：2026 年
                虚构示例，不是任何地方的规定。
                得分 10 分
                单项：10 / 10 分
                  +10　满分起评
                  0　absences无记录，每次 −2 分；有正当理由不计 1 次〔2026-01-05 record 2026-01-05〕
                得分按数据来源：系统记录 10 分
                依据：单项（one）。对得分有异议的，可向组织评分的单位提出。
                """);
    }

    @Test
    void an_item_rests_on_the_least_reliable_source_that_its_rules_and_their_conditions_read() {
        String measures = measure("good", "count", "\"event\": \"good\"", "system-record") + ","
                + measure("told", "count", "\"event\": \"told\"", "self-report") + ","
                + measure("asked", "reading", "\"reading\": \"asked\"", "survey");
        OneItem item = OneItem.of(
                        measures,
                        EARNED + "\"max\": 10, \"missing\": \"full\", \"rules\": [{\"kind\": \"per-unit\", \"measure\":"
                                + " \"good\", \"points\": 1, \"when\": {\"measure\": \"told\", \"atMost\": 0}},"
                                + " {\"kind\": \"per-unit\", \"measure\": \"asked\", \"points\": 1}]")
                .event("good", "2026-01-05", null, Map.of());

        assertThat(item.scoring().scorecard("s").pointsBySource())
                .contains(new SourcePoints(Map.of(), new BigDecimal("10")));
        assertThat(item.reading("asked", "3").scoring().scorecard("s").pointsBySource())
                .contains(new SourcePoints(Map.of(SourceType.SELF_REPORT, new BigDecimal("4")), BigDecimal.ZERO));
    }

    @Test
    void a_survey_that_is_not_valid_is_told_with_its_ballots() {
        OneItem voted = OneItem.of(
                        measure(
                                "survey",
                                "survey",
                                "\"event\": \"ballot\", \"worth\": {\"satisfied\": 100}, \"quorum\": {\"above\": 1,"
                                        + " \"of\": 2}",
                                "survey"),
                        EARNED + "\"max\": 20, \"missing\": \"zero\", \"rules\": [{\"kind\": \"per-unit\","
                                + " \"measure\": \"survey\", \"points\": 0.2}]")
                .event("ballot", "2026-06-01", "40", Map.of("option", "issued"))
                .event("ballot", "2026-06-01", "20", Map.of("option", "satisfied"));

        assertThat(voted.scoring().scorecard("s").explain(Locale.ENGLISH)).isEqualTo("""
                单项 (version 1), subject s, period 2026
                Fictional, for demonstration; not the rule of any place.
                Score 0
                单项: 0 of 20
                  0  survey (missing): no points; with the facts: +0.2 for each; all voters (weight 1): not valid,\
                 too few ballots returned: 20 returned, 40 issued, 20 of them with an opinion
                Source: 单项 (one). Objections go to the body that scores.
                """);
    }

    private static OneItem chosen(OneItem item, String points) {
        return item.event("choice", "2026-05-01", points, Map.of("chooser", "考评组", "reason", "实地查看"));
    }

    private static String choice(String name, String least, String most) {
        return measure(
                name,
                "discretion",
                "\"event\": \"choice\", \"least\": %s, \"most\": %s, \"required\": true".formatted(least, most),
                "discretion");
    }

    private static String measure(String name, String kind, String parts, String source) {
        return "\"%s\": {\"kind\": \"%s\", %s, \"title\": {\"zh\": \"%s\"}, \"source\": \"%s\"}"
                .formatted(name, kind, parts, name, source);
    }
}
