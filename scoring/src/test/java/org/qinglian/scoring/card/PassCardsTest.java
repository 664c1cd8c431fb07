package org.qinglian.scoring.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qinglian.core.common.Period;
import org.qinglian.core.document.JsonMapping;
import org.qinglian.scoring.Scorer;
import org.qinglian.scoring.catalog.SchemeCatalog;
import org.qinglian.scoring.fact.Citation;
import org.qinglian.scoring.fact.Event;
import org.qinglian.scoring.fact.Facts;
import org.qinglian.scoring.fact.Reading;
import org.qinglian.scoring.fact.ScoredSubject;
import org.qinglian.scoring.fact.SourceType;
import org.qinglian.scoring.fact.SubjectKinds;
import org.qinglian.scoring.fixture.ScoringAssertions;

/** A village is told of each star whether it won it, by how much it missed it, and by what. */
class PassCardsTest {
    private static final Scorer SCORER = Scorer.of(SchemeCatalog.standard().get("demo/village-stars"));

    private final Scorecard village = card("2026", "54.5", "95", 2);

    @Test
    void tells_in_chinese_which_stars_are_won_and_what_the_others_lack() {
        ScoringAssertions.assertThat(village).explains(Locale.CHINA, """
                        村级组织星级评定（示例）（版本 2026.1）　对象：v-shiqiao　周期：2026 年
                        虚构示例，不是任何地方的规定。
                        得分 3 分，等次：三星村
                        星数：3 / 5 分
                          班子建设星：79 / 100 分
                            0　未达标：得 79 分，距达标线 80 分还差 1 分
                            本项 +100 分：满分起评
                            本项 −18 分：班子平均年龄 54.5 岁，高于 48 岁的，每高 1 岁计 −3 分，不足 1 岁的不计：6 × −3 分〔记录：register〕
                            本项 −3 分：高中以上学历占比 52 %，低于 55 %的，每低 1 %计 −1 分，不足 1 %的不计：3 × −1 分〔记录：register〕
                          阳光公开星：80 / 100 分
                            +1　达标：得 80 分，达标线 80 分
                            本项 +100 分：满分起评
                            本项 −20 分：应公开未公开 2 次，每次 −10 分〔记录：2026-03-30 record-2026-03-30；2026-06-30 record-2026-06-30〕
                          清廉守纪星：100 / 100 分
                            +1　达标：得 100 分，达标线 80 分
                            本项 +100 分：满分起评
                          便民服务星：80.5 分
                            +1　达标：得 80.5 分，达标线 80 分
                            按期办结：100 / 100 分
                              本项 +50 分：便民服务事项按期办结率 100 %，在 60 %（0 分）至 100 %（100 分）之间按比例计分〔记录：register〕
                            群众满意：95 / 100 分
                              本项 +28.5 分：村民满意度 95 %，每 1 % +1 分〔记录：register〕
                            走访代办：10 / 100 分
                              本项 +2 分：走访和代办（合计每月最多计 6 次） 6 次，在 0 次（0 分）至 60 次（100 分）之间按比例计分；超过按日、按月等周期计的上限，不计 2 次（涉及 2 次）〔2026-03-13 record-2026-03-13；2026-03-14 record-2026-03-14〕〔记录：2026-03-01 record-2026-03-01；2026-03-02 record-2026-03-02；2026-03-03 record-2026-03-03；2026-03-04 record-2026-03-04；2026-03-11 record-2026-03-11；另有 1 条〕
                          平安和谐星：70 / 100 分
                            0　未达标：得 70 分，距达标线 80 分还差 10 分
                            本项 +100 分：满分起评
                            本项 −30 分：应解决而未解决的集体信访 1 件，每件 −30 分〔记录：2026-05-06 record-2026-05-06〕
                        得分按数据来源：系统记录 2 分、测评调查 1 分
                        依据：村级组织星级评定办法（虚构示例，不是任何地方的规定）（demo/village-stars）。对得分有异议的，可向组织评分的单位提出。
                        """);
    }

    @Test
    void tells_in_english_which_stars_are_won_and_what_the_others_lack() {
        ScoringAssertions.assertThat(village).explains(Locale.ENGLISH, """
                        Stars of a village (demonstration) (version 2026.1), subject v-shiqiao, period 2026
                        Fictional, for demonstration; not the rule of any place.
                        Score 3, grade: three stars
                        Stars: 3 of 5
                          Star of the team: 79 of 100
                            0  no pass: 79, 1 short of 80
                            +100 of this part: starts from full points
                            −18 of this part: Mean age of the team: 54.5 (years); −3 for each 1 above 48, less than 1 does not count: 6 × −3 [records: register]
                            −3 of this part: Members with senior-secondary schooling: 52 %; −1 for each 1 % below 55 %, less than 1 % does not count: 3 × −1 [records: register]
                          Star of openness: 80 of 100
                            +1  pass: 80, at least 80 asked for
                            +100 of this part: starts from full points
                            −20 of this part: Disclosures missed: 2 (times); −10 for each [records: 2026-03-30 record-2026-03-30; 2026-06-30 record-2026-06-30]
                          Star of integrity: 100 of 100
                            +1  pass: 100, at least 80 asked for
                            +100 of this part: starts from full points
                          Star of service: 80.5
                            +1  pass: 80.5, at least 80 asked for
                            Matters on time: 100 of 100
                              +50 of this part: Service matters settled on time: 100 %; in proportion between 60 % (worth 0) and 100 % (worth 100) [records: register]
                            Satisfaction: 95 of 100
                              +28.5 of this part: Satisfied villagers: 95 %; +1 for each 1 % [records: register]
                            Outreach: 10 of 100
                              +2 of this part: Visits and errands (together 6 a month at the most): 6 (times); in proportion between 0 (worth 0) and 60 (worth 100); beyond the cap by the day, month or other window, not counted: 2 (events: 2) [2026-03-13 record-2026-03-13; 2026-03-14 record-2026-03-14] [records: 2026-03-01 record-2026-03-01; 2026-03-02 record-2026-03-02; 2026-03-03 record-2026-03-03; 2026-03-04 record-2026-03-04; 2026-03-11 record-2026-03-11 and 1 more]
                          Star of peace: 70 of 100
                            0  no pass: 70, 10 short of 80
                            +100 of this part: starts from full points
                            −30 of this part: Mass petitions that should have been resolved: 1 (matters); −30 for each [records: 2026-05-06 record-2026-05-06]
                        Points by type of source: 2 (system record), 1 (survey)
                        Source: 村级组织星级评定办法（虚构示例，不是任何地方的规定） (demo/village-stars). Objections go to the body that scores.
                        """);
    }

    @Test
    void each_star_is_the_points_of_its_part_and_rests_on_its_sources() {
        assertThat(village.contributions().stream().map(Contribution::points).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(village.score().orElseThrow())
                .isEqualByComparingTo("3");
        ScoringAssertions.assertThat(village)
                .hasContribution("team", ContributionKind.PASS, "0")
                .hasContribution("open", ContributionKind.PASS, "1")
                .hasContribution("service", ContributionKind.PASS, "1");
        assertThat(village.node("service.people").orElseThrow().factor())
                .hasValueSatisfying(factor -> assertThat(factor.numerator()).isZero());
        assertThat(village.pointsBySource().orElseThrow().bySource())
                .isEqualTo(Map.of(
                        SourceType.SYSTEM_RECORD, new BigDecimal("2"),
                        SourceType.THIRD_PARTY_RECORD, BigDecimal.ZERO,
                        SourceType.SURVEY, BigDecimal.ONE));
    }

    @Test
    void a_star_that_is_lost_is_compared_by_all_that_is_in_its_part() {
        PeriodComparison comparison = PeriodComparison.of(card("2025", "48", "95", 0), village);

        assertThat(comparison.explain(Locale.CHINA)).isEqualTo("""
                        村级组织星级评定（示例）　对象：v-shiqiao　2026 年与 2025 年对比
                        2025 年（版本 2026.1）：得分 4 分，等次：四星村
                        2026 年（版本 2026.1）：得分 3 分，等次：三星村
                        变动：−1 分
                        班子建设星：+1 → 0（−1 分）
                          2025 年：+1　达标：得 97 分，达标线 80 分
                          2026 年：0　未达标：得 79 分，距达标线 80 分还差 1 分
                          2026 年：0　本项 −18 分：班子平均年龄 54.5 岁，高于 48 岁的，每高 1 岁计 −3 分，不足 1 岁的不计：6 × −3 分〔记录：register〕
                        其余 4 项没有变动。
                        """);
        assertThat(comparison.nodes().stream().map(NodeComparison::change).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(comparison.change().orElseThrow());
        assertThat(comparison.changes())
                .singleElement()
                .satisfies(team -> assertThat(team.factsNew())
                        .extracting(Citation::amount)
                        .containsExactly(Optional.of(new BigDecimal("54.5"))));
    }

    @Test
    void survives_json() throws Exception {
        ObjectMapper mapper = JsonMapping.mapper();

        assertThat(mapper.readValue(mapper.writeValueAsString(village), Scorecard.class))
                .isEqualTo(village);
    }

    private static Scorecard card(String year, String age, String satisfied, int missed) {
        Facts.Builder facts = Facts.builder(Period.parse(year))
                .add(ScoredSubject.builder()
                        .id("v-shiqiao")
                        .kind(SubjectKinds.VILLAGE)
                        .build())
                .add(reading("team.complete", "1"))
                .add(reading("team.age", age))
                .add(reading("team.schooled", "52"))
                .add(reading("service.on-time", "100"))
                .add(reading("satisfaction.villagers", satisfied))
                .add(reading("secretary.sanctioned", "0"))
                .add(event("petition.mass", LocalDate.of(Integer.parseInt(year), 5, 6)));
        facts.add(event("self-check.filed", LocalDate.of(Integer.parseInt(year), 7, 10)));
        for (int i = 1; i <= 4; i++) {
            facts.add(event("visit", LocalDate.of(Integer.parseInt(year), 3, i)));
            facts.add(event("errand.run", LocalDate.of(Integer.parseInt(year), 3, 10 + i)));
        }
        for (int i = 1; i <= missed; i++) {
            facts.add(event("disclosure.missed", LocalDate.of(Integer.parseInt(year), 3 * i, 30)));
        }
        return SCORER.score(facts.build()).scorecard("v-shiqiao");
    }

    private static Reading reading(String name, String value) {
        return Reading.builder()
                .subject("v-shiqiao")
                .name(name)
                .value(new BigDecimal(value))
                .source("register")
                .build();
    }

    private static Event event(String kind, LocalDate day) {
        return Event.builder()
                .subject("v-shiqiao")
                .kind(kind)
                .occurredOn(day)
                .source("record-" + day)
                .build();
    }
}
