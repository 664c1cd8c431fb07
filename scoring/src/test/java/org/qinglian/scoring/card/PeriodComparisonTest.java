package org.qinglian.scoring.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qinglian.core.common.Period;
import org.qinglian.core.document.JsonMapping;
import org.qinglian.scoring.Scorer;
import org.qinglian.scoring.fact.Citation;
import org.qinglian.scoring.fact.Facts;
import org.qinglian.scoring.fixture.FactSamples;
import org.qinglian.scoring.fixture.SchemeSamples;
import org.qinglian.scoring.scheme.Combine;
import org.qinglian.scoring.scheme.Effect;
import org.qinglian.scoring.scheme.Group;
import org.qinglian.scoring.scheme.Pass;
import org.qinglian.scoring.scheme.Scheme;
import org.qinglian.scoring.scheme.ScoreOverride;

/** Member m-01 has 86.5 in the third quarter; in the second it missed nothing, studied 40 hours and visited nobody. */
class PeriodComparisonTest {
    private static final Scheme SCHEME = SchemeSamples.scheme();

    private final Scorecard then =
            Scorer.of(SCHEME).score(secondQuarter().build()).scorecard("m-01");
    private final Scorecard now = Scorer.of(SCHEME).score(FactSamples.facts()).scorecard("m-01");
    private final PeriodComparison comparison = PeriodComparison.of(then, now);

    @Test
    void tells_in_english_what_changed_and_why() {
        assertThat(comparison.explain(Locale.ENGLISH)).isEqualTo("""
                        Pioneer index (sample), subject m-01: Q3 2026 compared with Q2 2026
                        Q2 2026 (version 2026.1): Score 88, grade: qualified
                        Q3 2026 (version 2026.1): Score 86.5, grade: qualified
                        Change: −1.5
                        Meetings: +10 → +6 (−4)
                          Q3 2026: −4  absences without leave: 2 (times); −2 for each [records: 2026-07-10 record-07-10; 2026-08-14 record-08-14]
                        Study: +20 → +16.5 (−3.5)
                          Q2 2026: +20  study: 40 (hours); +0.5 for each [records: register/study.hours]
                          Q3 2026: +16.5  study: 33 (hours); +0.5 for each [records: register/study.hours]
                        Visits: 0 → +6 (+6)
                          Q2 2026: 0  visits: none on record; +0.5 for each, up to +10 in all
                          Q3 2026: +6  visits: 12 (times); +0.5 for each, up to +10 in all [records: 2026-07-01 record-07-01; 2026-07-02 record-07-02; 2026-07-03 record-07-03; 2026-07-04 record-07-04; 2026-07-05 record-07-05 and 7 more]
                        Q2 2026: Applies: Sanctioned – sanctions: 1 (times) (condition: at least 1) [records: 2026-05-01 record-05-01]; by its points the grade is no better than "qualified" anyway; basis: 《样例办法》第九条
                        Unchanged: 2 of the parts that make up the score.
                        """);
    }

    @Test
    void tells_in_chinese_what_changed_and_why() {
        assertThat(comparison.explain(Locale.CHINA)).isEqualTo("""
                        党员先锋指数（样例）　对象：m-01　2026 年第三季度与 2026 年第二季度对比
                        2026 年第二季度（版本 2026.1）：得分 88 分，等次：合格
                        2026 年第三季度（版本 2026.1）：得分 86.5 分，等次：合格
                        变动：−1.5 分
                        参加组织生活：+10 → +6（−4 分）
                          2026 年第三季度：−4　未请假缺席 2 次，每次 −2 分〔记录：2026-07-10 record-07-10；2026-08-14 record-08-14〕
                        理论学习：+20 → +16.5（−3.5 分）
                          2026 年第二季度：+20　集中学习 40 小时，每小时 +0.5 分〔记录：register/study.hours〕
                          2026 年第三季度：+16.5　集中学习 33 小时，每小时 +0.5 分〔记录：register/study.hours〕
                        走访群众：0 → +6（+6 分）
                          2026 年第二季度：0　走访无记录，每次 +0.5 分，累计至 +10 分为止
                          2026 年第三季度：+6　走访 12 次，每次 +0.5 分，累计至 +10 分为止〔记录：2026-07-01 record-07-01；2026-07-02 record-07-02；2026-07-03 record-07-03；2026-07-04 record-07-04；2026-07-05 record-07-05；另有 7 条〕
                        2026 年第二季度适用：受处分——处分 1 次（条件：达到 1 次）〔记录：2026-05-01 record-05-01〕；等次按得分已不高于“合格”，不受影响；依据：《样例办法》第九条
                        其余 2 项没有变动。
                        """);
    }

    /** Of a bonus that stays closed nothing counts in either period, whatever was earned in it. */
    @Test
    void what_is_behind_a_closed_gate_changes_nothing() {
        Scorecard closed = Scorer.of(SCHEME).score(FactSamples.facts()).scorecard("m-03");
        Scorecard before = Scorer.of(SCHEME).score(openInSecondQuarter()).scorecard("m-03");

        PeriodComparison opened = PeriodComparison.of(before, closed);
        assertThat(opened.nodes())
                .filteredOn(node -> node.node().equals("bonus.satisfaction"))
                .singleElement()
                .satisfies(node -> {
                    assertThat(node.then()).contains(new BigDecimal("7.5"));
                    assertThat(node.now()).contains(BigDecimal.ZERO);
                    assertThat(node.reasonsNow())
                            .extracting(reason -> reason.reason().toString())
                            .containsExactly("“基础分”得 40 分，未达到 64 分的门槛，本组不计");
                });
        assertThat(sumOfChanges(opened)).isEqualByComparingTo(opened.change().orElseThrow());

        PeriodComparison stillClosed = PeriodComparison.of(
                closed,
                Scorer.of(SCHEME)
                        .score(Facts.builder(Period.parse("2026-Q4"))
                                .add(FactSamples.member("m-03").build())
                                .add(FactSamples.reading("m-03", "study.hours", "0")
                                        .build())
                                .add(FactSamples.event("m-03", "notice.negative", "2026-10-03")
                                        .putAttributes("level", "county")
                                        .build())
                                .add(FactSamples.reading("m-03", "satisfaction.households", "90")
                                        .build())
                                .build())
                        .scorecard("m-03"));
        assertThat(stillClosed.changes()).noneMatch(node -> node.node().startsWith("bonus"));
        assertThat(sumOfChanges(stillClosed))
                .isEqualByComparingTo(stillClosed.change().orElseThrow());
    }

    private static Facts openInSecondQuarter() {
        return Facts.builder(Period.parse("2026-Q2"))
                .add(FactSamples.member("m-03").build())
                .add(FactSamples.reading("m-03", "study.hours", "40").build())
                .add(FactSamples.reading("m-03", "satisfaction.households", "90")
                        .build())
                .build();
    }

    @Test
    void a_closed_part_that_passes_with_nothing_keeps_its_pass() {
        Group total = (Group) SCHEME.score();
        Scorer passes =
                Scorer.of(SCHEME.withScore(total.withCombine(Combine.PASSES).withPass(Pass.atLeast(BigDecimal.ZERO))));
        PeriodComparison shut = PeriodComparison.of(
                passes.score(openInSecondQuarter()).scorecard("m-03"),
                passes.score(FactSamples.facts()).scorecard("m-03"));

        assertThat(shut.nodes())
                .extracting(NodeComparison::node, NodeComparison::then, NodeComparison::now)
                .contains(tuple("bonus", Optional.of(BigDecimal.ONE), Optional.of(BigDecimal.ONE)));
        assertThat(shut.change()).contains(BigDecimal.ZERO);
        assertThat(sumOfChanges(shut)).isEqualByComparingTo(BigDecimal.ZERO);
    }

    @Test
    void an_override_that_does_not_hold_is_in_the_scheme_and_takes_nothing() {
        ScoreOverride sanctioned = SCHEME.overrides().get(0);
        Scorer zero = Scorer.of(SCHEME.withOverrides(new ScoreOverride(
                sanctioned.id(), sanctioned.title(), sanctioned.when(), new Effect.Zero(), sanctioned.basis())));
        PeriodComparison lifted = PeriodComparison.of(
                zero.score(secondQuarter().build()).scorecard("m-01"),
                zero.score(FactSamples.facts()).scorecard("m-01"));

        assertThat(lifted.changes())
                .filteredOn(node -> node.node().equals("sanctioned"))
                .extracting(NodeComparison::then, NodeComparison::now)
                .containsExactly(tuple(Optional.of(new BigDecimal("-88")), Optional.of(BigDecimal.ZERO)));
        assertThat(lifted.explain(Locale.ENGLISH)).contains("Sanctioned: −88 → 0 (+88)\n");
    }

    private static BigDecimal sumOfChanges(PeriodComparison comparison) {
        return comparison.nodes().stream().map(NodeComparison::change).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void changes_add_up_and_name_the_facts_that_made_the_difference() {
        NodeComparison study = comparison.nodes().stream()
                .filter(node -> node.node().equals("base.study"))
                .findFirst()
                .orElseThrow();

        assertThat(comparison.change()).contains(new BigDecimal("-1.5"));
        assertThat(comparison.nodes().stream().map(NodeComparison::change).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("-1.5");
        assertThat(study.factsGone()).extracting(Citation::amount).containsExactly(Optional.of(new BigDecimal("40")));
        assertThat(study.factsNew()).extracting(Citation::amount).containsExactly(Optional.of(new BigDecimal("33")));
        assertThat(comparison.overridesGone()).extracting(OverrideCard::id).containsExactly("sanctioned");
        assertThat(comparison.overridesNew()).isEmpty();
    }

    @Test
    void the_same_facts_make_no_difference() {
        Scorecard later = Scorer.of(SCHEME)
                .score(inPeriod(Facts.builder(Period.parse("2026-Q3"))).build())
                .scorecard("m-01");
        PeriodComparison same = PeriodComparison.of(
                Scorer.of(SCHEME)
                        .score(inPeriod(Facts.builder(Period.parse("2026-Q2"))).build())
                        .scorecard("m-01"),
                later);

        assertThat(same.changes()).isEmpty();
        assertThat(same.explain(Locale.ENGLISH))
                .endsWith("Change: 0\nUnchanged: 5 of the parts that make up the score.\n");
    }

    @Test
    void an_item_that_is_new_in_the_scheme_was_not_worth_nothing_before() {
        Scheme former = SchemeSamples.scheme(SchemeSamples.text()
                .replace("\"id\": \"bonus.visits\"", "\"id\": \"bonus.calls\"")
                .replace("2026.1", "2025.1"));
        PeriodComparison changed = PeriodComparison.of(
                Scorer.of(former).score(secondQuarter().build()).scorecard("m-01"), now);

        assertThat(changed.changes())
                .filteredOn(node -> node.title().in(Locale.ENGLISH).equals("Visits"))
                .extracting(NodeComparison::node, NodeComparison::then, NodeComparison::now)
                .containsExactly(
                        tuple("bonus.visits", Optional.empty(), Optional.of(new BigDecimal("6"))),
                        tuple("bonus.calls", Optional.of(BigDecimal.ZERO), Optional.empty()));
        assertThat(changed.explain(Locale.ENGLISH)).contains("Visits: not in the scheme → +6 (+6)\n", "version 2025.1");
    }

    @Test
    void without_a_score_in_one_of_the_two_nothing_is_compared() {
        Scorecard unrated = Scorer.of(SCHEME)
                .score(Facts.builder(Period.parse("2026-Q2"))
                        .add(FactSamples.member("m-01").build())
                        .build())
                .scorecard("m-01");
        PeriodComparison none = PeriodComparison.of(unrated, now);

        assertThat(none.change()).isEmpty();
        assertThat(none.nodes()).isEmpty();
        assertThat(none.explain(Locale.ENGLISH)).isEqualTo("""
                        Pioneer index (sample), subject m-01: Q3 2026 compared with Q2 2026
                        Q2 2026 (version 2026.1): No score: facts are missing without which none is given.
                        Q3 2026 (version 2026.1): Score 86.5, grade: qualified
                        The change cannot be told: there is no score in one of the two periods.
                        """);
    }

    @Test
    void refuses_what_is_not_one_subject_in_two_periods() {
        Scorecard other = Scorer.of(SCHEME).score(FactSamples.facts()).scorecard("m-02");

        assertThatThrownBy(() -> PeriodComparison.of(now, then))
                .hasMessage("Scorecards of 'm-01' by 'sample/pioneer-index' in 2026-Q3 and of 'm-01' by"
                        + " 'sample/pioneer-index' in 2026-Q2; expected one subject and scheme in an earlier period and a"
                        + " later one.");
        assertThatThrownBy(() -> PeriodComparison.of(then, other)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PeriodComparison.of(now, now)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void survives_json() throws Exception {
        ObjectMapper mapper = JsonMapping.mapper();
        assertThat(mapper.readValue(mapper.writeValueAsString(comparison), PeriodComparison.class))
                .isEqualTo(comparison);
    }

    private static Facts.Builder secondQuarter() {
        return inPeriod(Facts.builder(Period.parse("2026-Q2")))
                .add(FactSamples.event("m-01", "sanction.decided", "2026-05-01").build());
    }

    private static Facts.Builder inPeriod(Facts.Builder facts) {
        return facts.add(FactSamples.member("m-01").build())
                .add(FactSamples.reading("m-01", "study.hours", "40").build())
                .add(FactSamples.reading("m-01", "satisfaction.households", "92")
                        .build());
    }
}
