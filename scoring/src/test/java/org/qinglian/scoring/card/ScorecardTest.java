package org.qinglian.scoring.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.document.JsonMapping;
import org.qinglian.scoring.Scorer;
import org.qinglian.scoring.Scoring;
import org.qinglian.scoring.evaluation.NodeState;
import org.qinglian.scoring.fact.Citation;
import org.qinglian.scoring.fact.Facts;
import org.qinglian.scoring.fact.SourceType;
import org.qinglian.scoring.fixture.FactSamples;
import org.qinglian.scoring.fixture.SchemeSamples;
import org.qinglian.scoring.fixture.ScoringAssertions;

class ScorecardTest {
    private final Scoring scoring = Scorer.of(SchemeSamples.scheme()).score(FactSamples.facts());

    @Test
    void explains_every_point_in_chinese() {
        ScoringAssertions.assertThat(scoring.scorecard("m-03")).explains(Locale.CHINA, """
                        党员先锋指数（样例）（版本 2026.1）　对象：m-03　周期：2026 年第三季度
                        虚构示例，不是任何地方的规定。
                        得分 40 分，等次：警示
                        适用：受处分——处分 1 次（条件：达到 1 次）〔记录：2026-08-01 record-08-01〕；等次按得分已不高于“合格”，不受影响；依据：《样例办法》第九条
                        总分：40 / 100 分
                          基础分：40 / 80 分
                            参加组织生活：0 / 10 分
                              +10　满分起评
                              −12　未请假缺席 6 次，每次 −2 分〔记录：2026-07-10 record-07-10；2026-07-11 record-07-11；2026-07-12 record-07-12；2026-07-13 record-07-13；2026-07-14 record-07-14；另有 1 条〕
                              +2　扣至下限 0 分为止
                            理论学习：10 / 20 分
                              +10　集中学习 20 小时，每小时 +0.5 分〔记录：register/study.hours〕
                            遵规守纪：30 / 50 分
                              +50　满分起评
                              −20　被通报情况：县级 1 次 × −20 分〔记录：2026-08-03 record-08-03〕
                          加分：未达门槛，0 / 20 分
                            −4.5　“基础分”得 40 分，未达到 64 分的门槛，本组不计
                            走访群众：2 / 10 分
                              +2　走访 4 次，每次 +0.5 分，累计至 +10 分为止〔记录：2026-07-01 record-07-01；2026-07-02 record-07-02；2026-07-03 record-07-03；2026-07-04 record-07-04〕
                            群众满意：2.5 / 10 分
                              +2.5　联户满意率 70 %，在 60 %（0 分）至 100 %（10 分）之间按比例计分〔记录：register/satisfaction.households〕
                        得分按数据来源：系统记录 40 分
                        依据：样例办法（sample/pioneer-index）。对得分有异议的，可向组织评分的单位提出。
                        """);
    }

    @Test
    void explains_every_point_in_english() {
        ScoringAssertions.assertThat(scoring.scorecard("m-03")).explains(Locale.ENGLISH, """
                        Pioneer index (sample) (version 2026.1), subject m-03, period Q3 2026
                        Fictional, for demonstration; not the rule of any place.
                        Score 40, grade: warned
                        Applies: Sanctioned – sanctions: 1 (times) (condition: at least 1) [records: 2026-08-01 record-08-01]; by its points the grade is no better than "qualified" anyway; basis: 《样例办法》第九条
                        Total: 40 of 100
                          Base: 40 of 80
                            Meetings: 0 of 10
                              +10  starts from full points
                              −12  absences without leave: 6 (times); −2 for each [records: 2026-07-10 record-07-10; 2026-07-11 record-07-11; 2026-07-12 record-07-12; 2026-07-13 record-07-13; 2026-07-14 record-07-14 and 1 more]
                              +2  nothing is taken below 0
                            Study: 10 of 20
                              +10  study: 20 (hours); +0.5 for each [records: register/study.hours]
                            Conduct: 30 of 50
                              +50  starts from full points
                              −20  negative notices: county: 1 × −20 [records: 2026-08-03 record-08-03]
                          Bonus: closed, 0 of 20
                            −4.5  "Base" came to 40, below the gate of 64; the group does not count
                            Visits: 2 of 10
                              +2  visits: 4 (times); +0.5 for each, up to +10 in all [records: 2026-07-01 record-07-01; 2026-07-02 record-07-02; 2026-07-03 record-07-03; 2026-07-04 record-07-04]
                            Satisfaction: 2.5 of 10
                              +2.5  satisfied households: 70 %; in proportion between 60 % (worth 0) and 100 % (worth 10) [records: register/satisfaction.households]
                        Points by type of source: 40 (system record)
                        Source: 样例办法 (sample/pioneer-index). Objections go to the body that scores.
                        """);
    }

    @Test
    void an_unrated_card_names_what_is_not_there_and_has_no_contributions() {
        Scorecard card = scoring.scorecard("m-04");

        ScoringAssertions.assertThat(card)
                .isUnrated()
                .hasNoGrade()
                .contributionsSumToScore()
                .hasState("base.study", NodeState.REFUSED)
                .explains(Locale.ENGLISH, """
                        Pioneer index (sample) (version 2026.1), subject m-04, period Q3 2026
                        Fictional, for demonstration; not the rule of any place.
                        No score: facts are missing without which none is given.
                        Which they are stands with the items below that are marked "no score"; with them there will be a score.
                        Total: no score
                          Base: no score
                            Meetings: 10 of 10
                            Study: no score
                              study (missing): no score
                            Conduct: 50 of 50
                          Bonus: no score
                            Visits: 0 of 10
                              0  visits: none on record; +0.5 for each, up to +10 in all
                            Satisfaction: left out
                              satisfied households (missing): left out
                        Source: 样例办法 (sample/pioneer-index). Objections go to the body that scores.
                        """);
        assertThat(card.contributions()).isEmpty();
    }

    @Test
    void an_override_that_cannot_be_told_is_on_the_card() {
        String text = SchemeSamples.textWith(
                "{\"measure\": \"sanctions\", \"atLeast\": 1}",
                "{\"all\": [{\"measure\": \"sanctions\", \"atLeast\": 1}, {\"measure\": \"satisfaction\", \"below\": 60}]}");
        Facts facts = FactSamples.facts().toBuilder()
                .add(FactSamples.reading("m-04", "study.hours", "10").build())
                .add(FactSamples.event("m-04", "sanction.decided", "2026-09-01").build())
                .build();

        Scorecard card = Scorer.of(SchemeSamples.scheme(text)).score(facts).scorecard("m-04");

        assertThat(card.explain(Locale.ENGLISH))
                .contains(
                        "\nCannot be told: Sanctioned – sanctions: 1 (times), satisfied households: missing (condition: sanctions is"
                                + " at least 1 and satisfied households is below 60 %) [records: 2026-09-01 record-09-01]; if it holds, the grade is \"qualified\" at the most; basis: 《样例办法》第九条\n");
        assertThat(card.explain(Locale.CHINA))
                .contains(
                        "\n无法判断：受处分——处分 1 次，联户满意率缺失（条件：处分达到 1 次，且联户满意率不足 60 %）〔记录：2026-09-01 record-09-01〕；若成立，等次不高于“合格”；依据：《样例办法》第九条\n");
    }

    @Test
    void each_point_has_its_kind() {
        ScoringAssertions.assertThat(scoring.scorecard("m-03"))
                .hasContribution("base.meetings", ContributionKind.START, "10")
                .hasContribution("base.meetings", ContributionKind.RULE, "-12")
                .hasContribution("base.meetings", ContributionKind.FLOOR, "2")
                .hasContribution("bonus", ContributionKind.GATE, "-4.5")
                .contributionsSumToScore();
        ScoringAssertions.assertThat(scoring.scorecard("m-02"))
                .hasContribution("base.study", ContributionKind.RULE, "22.5")
                .hasContribution("base.study", ContributionKind.CAP, "-2.5")
                .contributionsSumToScore();
    }

    @Test
    void says_what_was_rounded_and_what_an_override_took() {
        String zeroed = SchemeSamples.textWith("\"kind\": \"ceiling\", \"grade\": \"qualified\"", "\"kind\": \"zero\"");
        Facts facts = FactSamples.facts().toBuilder()
                .add(FactSamples.reading("m-04", "study.hours", "20.7").build())
                .build();

        ScoringAssertions.assertThat(
                        Scorer.of(SchemeSamples.scheme(zeroed)).score(facts).scorecard("m-03"))
                .hasScore("0")
                .hasContribution("sanctioned", ContributionKind.OVERRIDE, "-40")
                .contributionsSumToScore();
        ScoringAssertions.assertThat(
                        Scorer.of(SchemeSamples.scheme()).score(facts).scorecard("m-04"))
                .hasPoints("total", "70.35")
                .hasScore("70.4")
                .hasContribution("total", ContributionKind.ROUNDING, "0.05")
                .contributionsSumToScore();
    }

    @Test
    void says_on_what_sources_the_points_rest() {
        String zeroed = SchemeSamples.textWith("\"kind\": \"ceiling\", \"grade\": \"qualified\"", "\"kind\": \"zero\"");
        Facts facts = FactSamples.facts();

        assertThat(scoring.scorecard("m-01").pointsBySource())
                .contains(new SourcePoints(
                        Map.of(
                                SourceType.SYSTEM_RECORD, new BigDecimal("78.5"),
                                SourceType.SURVEY, new BigDecimal("8")),
                        BigDecimal.ZERO));
        assertThat(Scorer.of(SchemeSamples.scheme(zeroed))
                        .score(facts)
                        .scorecard("m-03")
                        .pointsBySource())
                .contains(new SourcePoints(
                        Map.of(SourceType.SYSTEM_RECORD, new BigDecimal("40")), new BigDecimal("-40")));
        assertThat(scoring.scorecard("m-04").pointsBySource()).isEmpty();
    }

    @Test
    void says_how_a_score_was_rounded() {
        Facts facts = FactSamples.facts().toBuilder()
                .add(FactSamples.reading("m-04", "study.hours", "20.7").build())
                .build();
        String whole = SchemeSamples.textWith(
                        "\"digits\": 1, \"word\": \"half-up\"", "\"digits\": 0, \"word\": \"down\"")
                .replace("\"score\": 86.5,", "\"score\": 86,");

        assertThat(adjustments(SchemeSamples.text(), facts, "m-04"))
                .containsExactly(
                        LocalizedText.of("得分取 1 位小数，四舍五入", "the score is rounded half up, digits after the point: 1"));
        assertThat(adjustments(whole, facts, "m-04"))
                .containsExactly(LocalizedText.of("得分取整数，直接舍去", "the score is rounded down to a whole number"));
    }

    @Test
    void says_that_nothing_was_left_to_be_scaled_up() {
        String text = SchemeSamples.textWith(
                        "\"start\": \"earned\", \"max\": 10, \"missing\": \"exclude\"",
                        "\"start\": \"earned\", \"max\": 20, \"missing\": \"rescale\"")
                .replace(
                        "\"en\": \"Visits\"},\n                        \"start\": \"earned\", \"max\": 10,",
                        "\"en\": \"Visits\"},\n                        \"start\": \"earned\",");
        Facts facts = FactSamples.facts().toBuilder()
                .add(FactSamples.reading("m-04", "study.hours", "30").build())
                .add(FactSamples.event("m-04", "visit", "2026-09-01").build())
                .build();

        Scorecard card = Scorer.of(SchemeSamples.scheme(text)).score(facts).scorecard("m-04");

        ScoringAssertions.assertThat(card)
                .hasContribution("bonus", ContributionKind.RESCALE, "-0.5")
                .contributionsSumToScore();
        assertThat(card.node("bonus").orElseThrow().contributions())
                .extracting(Contribution::reason)
                .containsExactly(LocalizedText.of(
                        "“群众满意”不计，其余没有可以折算的指标", "left out: Satisfaction; nothing is left to be scaled up"));
    }

    private static List<LocalizedText> adjustments(String scheme, Facts facts, String subject) {
        return Scorer.of(SchemeSamples.scheme(scheme)).score(facts).scorecard(subject).adjustments().stream()
                .map(Contribution::reason)
                .toList();
    }

    @Test
    void a_rule_cites_the_facts_that_it_counted() {
        Scorecard card = scoring.scorecard("m-01");

        assertThat(card.contributions().stream()
                        .filter(each -> each.node().equals("base.meetings") && each.kind() == ContributionKind.RULE)
                        .flatMap(each -> each.facts().stream())
                        .map(Citation::toString))
                .containsExactly("2026-07-10 record-07-10", "2026-08-14 record-08-14");
        assertThat(card.contributions().stream()
                        .filter(each -> each.node().equals("bonus.satisfaction"))
                        .flatMap(each -> each.facts().stream())
                        .map(Citation::amount))
                .singleElement()
                .asString()
                .isEqualTo("Optional[92]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"m-01", "m-02", "m-03", "m-04"})
    void no_text_lacks_what_it_names(String subject) {
        Scorecard card = scoring.scorecard(subject);

        for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
            assertThat(card.explain(locale)).doesNotContainPattern("\\{[a-zA-Z]+}");
        }
    }

    @Test
    void loss_is_what_is_short_of_the_full_points() {
        Scorecard card = scoring.scorecard("m-02");

        ScoringAssertions.assertThat(card).hasLoss("bonus", "10").hasLoss("base", "0");
        assertThat(card.node("bonus.satisfaction").orElseThrow().loss()).isEmpty();
        assertThat(card.node("nowhere")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"m-01", "m-02", "m-03", "m-04"})
    void a_card_comes_back_from_json_as_it_was(String subject) throws Exception {
        ObjectMapper mapper = JsonMapping.mapper();
        Scorecard card = scoring.scorecard(subject);

        String json = mapper.writeValueAsString(card);
        Scorecard read = mapper.readValue(json, Scorecard.class);

        assertThat(read).isEqualTo(card);
        assertThat(mapper.writeValueAsString(read)).isEqualTo(json);
    }
}
