package org.qinglian.scoring.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qinglian.core.common.Period;
import org.qinglian.scoring.Rollup;
import org.qinglian.scoring.Scorer;
import org.qinglian.scoring.ScorerSet;
import org.qinglian.scoring.Scoring;
import org.qinglian.scoring.assessment.Proposal;
import org.qinglian.scoring.fact.Event;
import org.qinglian.scoring.fact.Facts;
import org.qinglian.scoring.fact.ScoredSubject;
import org.qinglian.scoring.fact.SubjectKinds;
import org.qinglian.scoring.fixture.FactSamples;
import org.qinglian.scoring.scheme.Scheme;

/** The demonstrations together: from what a household did in a month to the grade of its branch in the year. */
class DemonstrationChainsTest {
    private static final SchemeCatalog CATALOG = SchemeCatalog.standard();

    @Test
    void a_month_of_a_household_reaches_the_member_and_the_branch() {
        List<Scoring> months = List.of(households("2026-01"), households("2026-02"));
        Scoring quarter = rolled("demo/household-quarter", Facts.builder(Period.parse("2026-Q1")), months, homes());
        List<Scoring> results = new ArrayList<>(List.of(quarter, members(), branches()));
        Facts.Builder year = Facts.builder(Period.parse("2026"))
                .add(FactSamples.reading("m-1", "appraisal.members", "90").build())
                .add(FactSamples.reading("m-2", "appraisal.members", "90").build());
        Scoring members = rolled("demo/pioneer-year", year, results, persons());
        results.add(members);
        Scoring branch = rolled("demo/fortress-year", Facts.builder(Period.parse("2026")), results, List.of(branch()));

        // 11 + 11 in two months are 33 in three, at h-2 4 + 4 are 12
        assertThat(quarter.score("h-1")).contains(new BigDecimal("33"));
        assertThat(quarter.score("h-2")).contains(new BigDecimal("12"));
        // 80 × 0.7 + 90 × 0.3; of m-2 three steps of 4 below 24 are taken off
        assertThat(members.score("m-1")).contains(new BigDecimal("83"));
        assertThat(members.score("m-2")).contains(new BigDecimal("80"));
        // first year 20; 86 in one quarter are 344 in four, 25.8; last of one 0; both members 20; no growth 0;
        // nobody asked: 65.8 × 100 ÷ 90
        assertThat(branch.score("b-1")).contains(new BigDecimal("73.11"));
        assertThat(branch.grade("b-1").orElseThrow().grade()).isEqualTo("qualified");
    }

    @Test
    void the_card_of_a_member_names_the_household_that_cost_points() {
        Scoring quarter = rolled(
                "demo/household-quarter",
                Facts.builder(Period.parse("2026-Q1")),
                List.of(households("2026-01"), households("2026-02")),
                homes());
        Facts.Builder year = Facts.builder(Period.parse("2026"))
                .add(FactSamples.reading("m-2", "appraisal.members", "90").build());

        assertThat(rolled("demo/pioneer-year", year, List.of(quarter, members()), persons())
                        .scorecard("m-2")
                        .explain(Locale.CHINA))
                .contains("−3　所联系户的最低季度积分 12 分，低于 24 分的，每低 4 分计 −1 分，不足 4 分的按 4 分计：3 × −1 分"
                        + "〔记录：demo/household-quarter h-2 2026-Q1: 12〕");
    }

    @Test
    void a_year_starts_with_a_fifth_of_the_one_before() {
        Facts.Builder after = Facts.builder(Period.parse("2027"));
        Scoring before = rolled(
                "demo/fortress-year", Facts.builder(Period.parse("2026")), List.of(branches()), List.of(branch()));

        Scoring next = rolled("demo/fortress-year", after, List.of(before, branches("2027-Q1")), List.of(branch()));

        // 20 + 25.8 of 70 are 65.42857142857: a fifth of 65.43
        assertThat(before.score("b-1")).contains(new BigDecimal("65.43"));
        assertThat(next.scorecard("b-1").explain(Locale.ENGLISH)).contains("+13.09  Score of the year before: 65.43");
    }

    @Test
    void the_score_and_the_grade_of_the_accounts_count_in_the_village_index() {
        Facts.Builder facts = Facts.builder(Period.parse("2026-Q3"))
                .since(LocalDate.of(2024, 1, 1))
                .add(subject("v-1", SubjectKinds.VILLAGE, "township", "o-yunshan"))
                .add(FactSamples.reading("v-1", "disclosure.rate", "95").build())
                .add(FactSamples.reading("v-1", "entries.on-time", "50").build())
                .add(FactSamples.reading("v-1", "expense.non-productive", "20").build())
                .add(FactSamples.reading("v-1", "collective.income", "10").build())
                .add(FactSamples.reading("v-1", "collective.income-growth", "1").build())
                .add(choice("v-1", "income.rated", "2026-09-01", "19", "accounts-office"));
        for (String matter : List.of("money", "assets", "resources", "debts", "money")) {
            facts.add(FactSamples.event("v-1", "accounts.published", "2026-07-10")
                    .putAttributes("matter", matter)
                    .build());
        }

        Map<String, Scoring> scorings = ScorerSet.of(
                        List.of(CATALOG.get("demo/clean-village-index"), CATALOG.get("demo/village-accounts")))
                .score(facts.build());

        // 60 + 21 + 60 + 19 + 0 + 40 + 30 + 0; 230 ÷ 400 × 15
        assertThat(scorings.get("demo/village-accounts").score("v-1")).contains(new BigDecimal("230"));
        assertThat(scorings.get("demo/clean-village-index").scorecard("v-1").explain(Locale.CHINA))
                .contains("+8.63　农经部门三资管理考核得分（满分 400）为 230")
                .contains(
                        "适用：三资管理考核不规范的，不高于规范——农经部门三资管理考核等次：不规范（条件：不规范）〔记录：demo/village-accounts 2026.1 2026-Q3〕；等次按得分已不高于“规范”，不受影响");
    }

    @Test
    void months_and_a_review_make_the_half_year_of_a_cadre() {
        List<Scoring> months = IntStream.rangeClosed(1, 6)
                .mapToObj(DemonstrationChainsTest::colours)
                .toList();
        Facts.Builder half = Facts.builder(Period.parse("2026-H1"))
                .add(FactSamples.reading("c-1", "check-up.positive", "18").build())
                .add(FactSamples.reading("c-1", "check-up.reverse", "1").build());
        for (String group : List.of("leaders", "colleagues", "residents")) {
            half.add(ballots(group, "issued", 10))
                    .add(ballots(group, "excellent", 5))
                    .add(ballots(group, "good", 5));
        }

        Scoring checkup = rolled("demo/cadre-check-up", half, months, List.of(subject("c-1", "cadre", "unit", "u-1")));

        assertThat(months)
                .extracting(month -> month.grade("c-1").orElseThrow().grade())
                .containsExactly("green", "green", "red", "yellow", "green", "green");
        assertThat(months.get(2).proposals())
                .extracting(
                        Proposal::grade, proposal -> proposal.rule().decidedBy().in(Locale.CHINA))
                .containsExactly(tuple("red", "县委常委会会议"));
        // 12 + 12 + 9 + 9 + 12 + 12 = 66: 27.5; review 90: 24; 18; 16
        assertThat(checkup.score("c-1")).contains(new BigDecimal("85.5"));
        assertThat(checkup.isBarredFromAwards("c-1")).as("a red month").isTrue();
    }

    /** Household h-1 failed an inspection; h-2 failed six and broke the rules three times. */
    private static Scoring households(String month) {
        Facts.Builder facts = Facts.builder(Period.parse(month));
        homes().forEach(facts::add);
        facts.add(FactSamples.event("h-1", "yard.failed", month + "-03").build());
        for (int day = 1; day <= 6; day++) {
            facts.add(
                    FactSamples.event("h-2", "yard.failed", month + "-0" + day).build());
        }
        for (int day = 1; day <= 3; day++) {
            facts.add(FactSamples.event("h-2", "village-rules.broken", month + "-0" + day)
                    .build());
        }
        return Scorer.of(CATALOG.get("demo/household-month")).score(facts.build());
    }

    private static List<ScoredSubject> homes() {
        return List.of(subject("h-1", "household", "member", "m-1"), subject("h-2", "household", "member", "m-2"));
    }

    /** Members of branch b-1 with full base points and nothing more. */
    private static Scoring members() {
        Facts.Builder facts = Facts.builder(Period.parse("2026-Q1"));
        persons().forEach(facts::add);
        for (ScoredSubject person : persons()) {
            facts.add(FactSamples.reading(person.id(), "dues.on-time", "1").build())
                    .add(FactSamples.reading(person.id(), "pledge.kept", "100").build())
                    .add(FactSamples.reading(person.id(), "households.linked", "1")
                            .build());
            for (int day = 1; day <= 3; day++) {
                facts.add(FactSamples.event(person.id(), "visit", "2026-01-0" + day)
                        .build());
            }
        }
        return Scorer.of(CATALOG.get("demo/pioneer-index")).score(facts.build());
    }

    private static List<ScoredSubject> persons() {
        return List.of(
                FactSamples.member("m-1").putAttributes("branch", "b-1").build(),
                FactSamples.member("m-2").putAttributes("branch", "b-1").build());
    }

    private static Scoring branches() {
        return branches("2026-Q1");
    }

    /** Branch b-1 with full base points and 6 for attendance. */
    private static Scoring branches(String quarter) {
        Period period = Period.parse(quarter);
        Facts.Builder facts = Facts.builder(period).add(branch());
        for (String reading : List.of("meeting.attendance", "satisfaction.members", "task.completion")) {
            facts.add(FactSamples.reading("b-1", reading, "100").build());
        }
        facts.add(FactSamples.reading("b-1", "secretary.in-post", "1").build());
        for (String kind : List.of("party-class", "theme-day", "theme-day", "theme-day")) {
            facts.add(FactSamples.event("b-1", "meeting.held", period.start().toString())
                    .putAttributes("kind", kind)
                    .build());
        }
        return Scorer.of(CATALOG.get("demo/fortress-index")).score(facts.build());
    }

    private static ScoredSubject branch() {
        return FactSamples.branch("b-1").putAttributes("field", "agency").build();
    }

    /** Cadre c-1: in March three light lapses on days running, in April a grave one. */
    private static Scoring colours(int month) {
        Period period = new Period(Period.Unit.MONTH, LocalDate.of(2026, month, 1));
        Facts.Builder facts = Facts.builder(period)
                .since(LocalDate.of(2025, 1, 1))
                .add(subject("c-1", "cadre", "unit", "u-1"))
                .add(lapse("2026-03-10", "light"))
                .add(lapse("2026-03-11", "light"))
                .add(lapse("2026-03-12", "light"))
                .add(lapse("2026-04-20", "grave"));
        return Scorer.of(CATALOG.get("demo/cadre-colours")).score(facts.build());
    }

    private static Event lapse(String day, String severity) {
        return FactSamples.event("c-1", "conduct.lapse", day)
                .putAttributes("severity", severity)
                .build();
    }

    private static Event ballots(String group, String option, int number) {
        return FactSamples.event("c-1", "ballot.check-up", "2026-06-20")
                .quantity(BigDecimal.valueOf(number))
                .putAttributes("group", group)
                .putAttributes("option", option)
                .build();
    }

    private static Event choice(String subject, String kind, String day, String points, String chooser) {
        return FactSamples.event(subject, kind, day)
                .quantity(new BigDecimal(points))
                .putAttributes("chooser", chooser)
                .putAttributes("reason", "查账")
                .build();
    }

    private static ScoredSubject subject(String id, String kind, String attribute, String value) {
        return ScoredSubject.builder()
                .id(id)
                .kind(kind)
                .putAttributes(attribute, value)
                .build();
    }

    private static Scoring rolled(String id, Facts.Builder facts, List<Scoring> results, List<ScoredSubject> subjects) {
        Scheme scheme = CATALOG.get(id);
        subjects.forEach(facts::add);
        return Scorer.of(scheme).score(Rollup.of(scheme).add(facts.build(), results));
    }
}
