package org.qinglian.scoring.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qinglian.core.common.Period;
import org.qinglian.scoring.Scorer;
import org.qinglian.scoring.Scoring;
import org.qinglian.scoring.fact.Event;
import org.qinglian.scoring.fact.Facts;
import org.qinglian.scoring.fact.Reading;
import org.qinglian.scoring.fact.ResultPart;
import org.qinglian.scoring.fact.ScoredSubject;
import org.qinglian.scoring.fixture.ScoringAssertions;

/** The demonstration of a clean-village index on facts: from single events to every point on the card. */
class CleanVillageIndexTest {
    private final Facts.Builder facts = Facts.builder(Period.parse("2026-Q3")).since(LocalDate.of(2024, 10, 1));

    private final Scoring scoring = scoring();

    @Test
    void tells_a_village_in_chinese_how_every_point_came_about() {
        ScoringAssertions.assertThat(scoring.scorecard("v-qingxi")).explains(Locale.CHINA, """
                        清廉村居指数（示例）（版本 2026.1）　对象：v-qingxi　周期：2026 年第三季度
                        虚构示例，不是任何地方的规定。
                        得分 79.33 分，等次：规范
                        清廉村居指数：79.33 / 110 分
                          基本分：72.33 / 100 分
                            村务公开：14 / 20 分
                              +20　满分起评
                              −6　村务公开率 88.5 %，低于 95 %的，每低 5 %计 −3 分，不足 5 %的按 5 %计：2 × −3 分〔记录：register〕
                            村务监督：10 / 15 分
                              +15　满分起评
                              −5　村务监督委员会未开会的月份 1 个月，每个月 −5 分〔记录：2026-07-10 s-07-10；2026-07-24 s-07-24；2026-09-04 s-09-04〕
                            廉政教育：5 / 10 分
                              +5　廉政教育（按分钟记录，满 30 分钟起计，每日至多计 3 小时、每月至多 6 小时） 5 小时，每小时 +1 分；超过按日、按月等周期计的上限，不计 1 小时（涉及 1 次）〔2026-07-03 i-07-03〕〔记录：2026-07-03 i-07-03；2026-08-21 i-08-21〕
                            向村民代表述职：8 / 10 分
                              +10　满分起评
                              −2　村民代表会议述职缺席 1 次，每次 −2 分；有正当理由不计 1 次〔2026-07-20 h-07-20〕〔记录：2026-09-20 h-09-20〕
                            民主测评：13.83 / 20 分
                              +13.83　民主测评（“不了解”和弃权不计）为 87.66，在 60（0 分）至 100（20 分）之间按比例计分；村民代表（权重 40）：发出 30 张，收回 30 张，计票 29 张，平均 91.0345；党员（权重 30）：发出 20 张，收回 20 张，计票 18 张，平均 93.3333；群众（权重 30）：发出 50 张，收回 40 张，计票 32 张，平均 77.5〔记录：2026-09-15 b-09-15〕
                            热线诉求：8 / 10 分
                              +8　热线诉求解决率在本乡镇的名次：第 2 名，属于“第 2 名”一档；第 1 名的得 10 分〔记录：register〕
                            三资管理（部门打分折算）：13.5 / 15 分
                              +13.5　农经部门三资管理考核得分（满分 400）为 360，在 0（0 分）至 400（15 分）之间按比例计分〔记录：register〕
                          加分：7 / 10 分
                            建议采纳：3 / 4 分
                              +3　清廉建设建议（同一建议按最高环节计）：县级采纳 1 条 × +3 分；逐级累加：提交 +1 分，县级采纳 +2 分，市级采纳 +4 分；同一事项不重复计 1 次〔2026-07-01 s-07-01〕〔记录：2026-08-01 s-08-01〕
                            受到表彰：1 / 2 分
                              +1　清廉建设表彰（同一事项就高不就低）：县级 1 次 × +1 分；市级每次 +2 分，县级每次 +1 分〔记录：2026-08-10 c-08-10〕
                            群众感谢：2 / 2 分
                              +2　群众感谢信（媒体报道的加倍） 2 封，每封 +1 分〔记录：2026-08-20 l-08-20〕
                            重点工作：1 / 2 分
                              +1　在重点工作中发挥作用，由乡镇党委认定 1 分，如数计入；乡镇党委在 0.5 至 1 之间认定 1，理由：防汛清障〔2026-09-01 r-09-01〕；不计：乡镇党委认定 5，理由：防汛清障；应在 0.5 至 1 之间，并写明有权认定的主体和理由〔2026-09-02 r-09-02〕〔记录：2026-09-01 r-09-01〕
                        得分按数据来源：系统记录 37 分、第三方记录 27.5 分、测评调查 13.83 分、酌情认定 1 分
                        依据：清廉村居指数考核办法（虚构示例，不是任何地方的规定）（demo/clean-village-index）。对得分有异议的，可向组织评分的单位提出。
                        """);
    }

    @Test
    void tells_a_village_in_english_how_every_point_came_about() {
        ScoringAssertions.assertThat(scoring.scorecard("v-qingxi")).explains(Locale.ENGLISH, """
                        Clean-village index (demonstration) (version 2026.1), subject v-qingxi, period Q3 2026
                        Fictional, for demonstration; not the rule of any place.
                        Score 79.33, grade: regular
                        Clean-village index: 79.33 of 110
                          Base points: 72.33 of 100
                            Disclosure of village affairs: 14 of 20
                              +20  starts from full points
                              −6  Village affairs disclosed: 88.5 %; −3 for each 5 % below 95 %, less than 5 % counts as 5 %: 2 × −3 [records: register]
                            Supervision of village affairs: 10 of 15
                              +15  starts from full points
                              −5  Months without a meeting of the supervisory committee: 1 (months); −5 for each [records: 2026-07-10 s-07-10; 2026-07-24 s-07-24; 2026-09-04 s-09-04]
                            Integrity training: 5 of 10
                              +5  Integrity training (recorded in minutes, from 30 minutes on, at most 3 hours a day and 6 a month): 5 (hours); +1 for each; beyond the cap by the day, month or other window, not counted: 1 (events: 1) [2026-07-03 i-07-03] [records: 2026-07-03 i-07-03; 2026-08-21 i-08-21]
                            Reports to the representatives: 8 of 10
                              +10  starts from full points
                              −2  Reports to the villagers' representatives missed: 1 (times); −2 for each; excused, not counted: 1 [2026-07-20 h-07-20] [records: 2026-09-20 h-09-20]
                            Survey: 13.83 of 20
                              +13.83  Survey ("don't know" and blanks not counted): 87.66; in proportion between 60 (worth 0) and 100 (worth 20); villagers' representatives (weight 40): 29 of 30 ballots returned count, 30 issued, mean 91.0345; members (weight 30): 18 of 20 ballots returned count, 20 issued, mean 93.3333; residents (weight 30): 32 of 40 ballots returned count, 50 issued, mean 77.5 [records: 2026-09-15 b-09-15]
                            Hotline: 8 of 10
                              +8  Rank in the township by hotline requests resolved: 2, in the tier "2"; 1 is worth 10 [records: register]
                            Accounts (converted from the score of the office): 13.5 of 15
                              +13.5  Score in the accounts index of the rural economy office (of 400): 360; in proportion between 0 (worth 0) and 400 (worth 15) [records: register]
                          Bonus points: 7 of 10
                            Suggestions adopted: 3 of 4
                              +3  Suggestions for clean governance (each at its highest stage): adopted by the county: 1 × +3; each stage adds to those before it: filed +1, adopted by the county +2, adopted by the city +4; of a matter that counts already, not counted again: 1 [2026-07-01 s-07-01] [records: 2026-08-01 s-08-01]
                            Commendations: 1 of 2
                              +1  Commendations (each matter at its highest level): county: 1 × +1; city (prefecture) +2 for each, county +1 for each [records: 2026-08-10 c-08-10]
                            Thanks: 2 of 2
                              +2  Letters of thanks (double if reported): 2 (letters); +1 for each [records: 2026-08-20 l-08-20]
                            Key work: 1 of 2
                              +1  Role in key work, as the township committee decides: 1 (points); counted as they are; 1 chosen by the township committee between 0.5 and 1: 防汛清障 [2026-09-01 r-09-01]; not counted: 5, chosen by the township committee, reason 防汛清障; expected 0.5 to 1, with a chooser who may choose and a reason [2026-09-02 r-09-02] [records: 2026-09-01 r-09-01]
                        Points by type of source: 37 (system record), 27.5 (third-party record), 13.83 (survey), 1 (discretion)
                        Source: 清廉村居指数考核办法（虚构示例，不是任何地方的规定） (demo/clean-village-index). Objections go to the body that scores.
                        """);
    }

    @Test
    void a_village_without_a_valid_survey_is_scored_without_it() {
        assertThat(scoring.score("v-baishi")).contains(new BigDecimal("45"));
        assertThat(scoring.grade("v-baishi").orElseThrow().grade()).isEqualTo("rectify");
    }

    private Scoring scoring() {
        qingxi();
        village("v-baishi");
        reading("v-baishi", "disclosure.rate", "100");
        reading("v-baishi", "hotline.resolved", "85");
        reading("v-baishi", ResultPart.SCORE.reading("demo/village-accounts"), "240");
        village("v-shanhe");
        reading("v-shanhe", "hotline.resolved", "97.5");
        return Scorer.of(SchemeCatalog.standard().get("demo/clean-village-index"))
                .score(facts.build());
    }

    private void qingxi() {
        village("v-qingxi");
        reading("v-qingxi", "disclosure.rate", "88.5");
        reading("v-qingxi", "hotline.resolved", "92");
        reading("v-qingxi", ResultPart.SCORE.reading("demo/village-accounts"), "360");
        facts.add(Reading.builder()
                .subject("v-qingxi")
                .name(ResultPart.GRADE.reading("demo/village-accounts"))
                .code("sound")
                .source("register")
                .build());
        event("supervision.meeting", "2026-07-10", null, Map.of());
        event("supervision.meeting", "2026-07-24", null, Map.of());
        event("supervision.meeting", "2026-09-04", null, Map.of());
        event("integrity.training", "2026-07-03", "240", Map.of());
        event("integrity.training", "2026-08-14", "20", Map.of());
        event("integrity.training", "2026-08-21", "90", Map.of());
        event("hearing.missed", "2026-07-20", null, Map.of("excused", "true"));
        event("hearing.missed", "2026-09-20", null, Map.of("excused", "false"));
        ballots("representatives", 30, 24, 4, 1, 1);
        ballots("members", 20, 15, 3, 0, 2);
        ballots("residents", 50, 20, 8, 4, 8);
        event("suggestion", "2026-07-01", null, Map.of("matter", "ledger", "stage", "filed"));
        event("suggestion", "2026-08-01", null, Map.of("matter", "ledger", "stage", "county"));
        event("commendation", "2026-08-10", null, Map.of("matter", "clean-village", "level", "county"));
        event("letter.of-thanks", "2026-08-20", null, Map.of("reported", "true"));
        event("role.in-key-work", "2026-09-01", "1", Map.of("chooser", "township-committee", "reason", "防汛清障"));
        event("role.in-key-work", "2026-09-02", "5", Map.of("chooser", "township-committee", "reason", "防汛清障"));
        event("notice.negative", "2025-11-02", null, Map.of("level", "county"));
        event("ranking", "2026-06-30", null, Map.of("place", "last"));
        event("ranking", "2026-09-30", null, Map.of("place", "second"));
    }

    private void ballots(String group, int issued, int satisfied, int fair, int dissatisfied, int unknown) {
        ballot(group, "issued", issued);
        ballot(group, "satisfied", satisfied);
        ballot(group, "fair", fair);
        ballot(group, "dissatisfied", dissatisfied);
        ballot(group, "unknown", unknown);
    }

    private void ballot(String group, String option, int number) {
        event("ballot.village", "2026-09-15", Integer.toString(number), Map.of("group", group, "option", option));
    }

    private void village(String id) {
        facts.add(ScoredSubject.builder()
                .id(id)
                .kind("village")
                .putAttributes("township", "o-yunshan")
                .build());
    }

    private void reading(String village, String name, String value) {
        facts.add(Reading.builder()
                .subject(village)
                .name(name)
                .value(new BigDecimal(value))
                .source("register")
                .build());
    }

    private void event(String kind, String day, String quantity, Map<String, String> attributes) {
        facts.add(new Event(
                "v-qingxi",
                kind,
                LocalDate.parse(day),
                Optional.ofNullable(quantity).map(BigDecimal::new),
                attributes,
                kind.substring(0, 1) + "-" + day.substring(5)));
    }
}
