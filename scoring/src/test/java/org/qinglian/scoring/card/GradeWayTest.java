package org.qinglian.scoring.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qinglian.core.common.Period;
import org.qinglian.scoring.Scorer;
import org.qinglian.scoring.Scoring;
import org.qinglian.scoring.fact.Event;
import org.qinglian.scoring.fact.Facts;
import org.qinglian.scoring.fact.Reading;
import org.qinglian.scoring.fact.ScoredSubject;
import org.qinglian.scoring.fixture.SchemeSamples;
import org.qinglian.scoring.scheme.Scheme;

/** What separates a subject from the next better grade, worked by hand for the sample scheme. */
class GradeWayTest {
    private static final String MEMBER = "m-1";

    /**
     * Two absences leave 6 of 10, 33 hours 16.5, conduct 50, 12 visits 6, 92 % satisfied 8: 86.5, which is 3.5 short of 90. Seven
     * hours more are worth 3.5.
     */
    @Test
    void as_few_numbers_as_possible_change_by_as_little_as_possible() {
        GradeWay way = way(facts(2, "33", 12, "92", 0)).orElseThrow();

        assertThat(way.lacking()).isEqualByComparingTo("3.5");
        assertThat(way.isReached()).isTrue();
        assertThat(way.explain(Locale.CHINA)).isEqualTo("""
                距“优秀”还差 3.5 分。
                以下只是按办法推算的结果，不是建议；已有记录不变，名额另计：
                  集中学习：由 33 到 40 小时
                如此得 90 分，等次为“优秀”。""");
        assertThat(way.explain(Locale.ENGLISH)).isEqualTo("""
                3.5 points short of 'excellent'.
                What follows is arithmetic by the scheme, not advice; what is on record stands, and quotas are settled apart:
                  study: from 33 to 40 hours
                That makes 90 points, grade 'excellent'.""");
    }

    /** 6 + 10 + 50 are 66, and with 2 and 8 of the bonus 76: full study brings 10, and four points more come of eight visits. */
    @Test
    void what_one_number_cannot_bring_several_do() {
        GradeWay way = way(facts(2, "20", 4, "92", 0)).orElseThrow();

        assertThat(way.explain(Locale.CHINA)).isEqualTo("""
                距“优秀”还差 14 分。
                以下只是按办法推算的结果，不是建议；已有记录不变，名额另计：
                  集中学习：由 20 到 40 小时
                  走访：由 4 到 12 次
                如此得 90 分，等次为“优秀”。""");
    }

    /** 6 + 7 + 50 are 63: below 64 the bonus of 14 is closed, and two hours of study open it. */
    @Test
    void a_gate_that_opens_brings_what_is_behind_it() {
        Scheme scheme = SchemeSamples.scheme(
                SchemeSamples.textWith("\"from\": 60, \"below\": 90", "\"from\": 70, \"below\": 90"));
        GradeWay way = Scorer.of(scheme)
                .score(facts(2, "14", 12, "92", 0))
                .wayToNextGrade(MEMBER)
                .orElseThrow();

        assertThat(changes(way)).containsExactly("study.hours 14 → 16");
        assertThat(way.score().orElseThrow()).isEqualByComparingTo("78");
    }

    /** The sanction is on record, and its ceiling with it. */
    @Test
    void what_an_override_keeps_from_a_subject_is_reached_by_nothing() {
        GradeWay way = way(facts(0, "40", 20, "100", 1)).orElseThrow();

        assertThat(way.isReached()).isFalse();
        assertThat(way.explain(Locale.CHINA)).isEqualTo("""
                得分已达到“优秀”的分数线，尚缺其他条件。
                已有记录不变，只增加事项、改变其他数值，没有推算出本期达到“优秀”的途径；受下列规定限制：
                  受处分""");
    }

    /** Each of three is 10, and the lowest counts: none of them brings anything alone. */
    @Test
    void the_lowest_of_several_is_raised_with_all_that_are_as_low() {
        GradeWay way = ofThree("min", "", Map.of("a", "10", "b", "10", "c", "25"));

        assertThat(changes(way)).containsExactly("a 10 → 20", "b 10 → 20");
        assertThat(way.score().orElseThrow()).isEqualByComparingTo("20");
    }

    /** The points are there; what is lacking are two readings that the better grade asks for, each for nothing alone. */
    @Test
    void conditions_that_must_be_met_together_are_met_together() {
        String both = """
                , "when": {"all": [{"measure": "b", "atLeast": 3}, {"measure": "c", "atLeast": 4}]}""";

        assertThat(changes(ofThree("sum", both, Map.of("a", "90", "b", "0", "c", "0"))))
                .containsExactly("b 0 → 3", "c 0 → 4");
    }

    private static List<String> changes(GradeWay way) {
        return way.steps().stream()
                .map(step -> step.measure() + " " + step.from().orElseThrow() + " → "
                        + step.to().toPlainString())
                .toList();
    }

    /** A scheme of three items, each with a point for each unit of its reading and 30 at the most, 90 for the first. */
    private static GradeWay ofThree(String combine, String condition, Map<String, String> values) {
        String items = Stream.of("a", "b", "c")
                .map(name -> """
                        {"kind": "item", "id": "item-%1$s", "title": {"en": "%1$s"}, "max": %2$s, "start": "earned",
                         "rules": [{"kind": "per-unit", "measure": "%1$s", "points": 1}]}""".formatted(name, name.equals("a") ? 90 : 30))
                .collect(Collectors.joining(", "));
        String measures =
                Stream.of("a", "b", "c").map(name -> """
                        "%1$s": {"kind": "reading", "reading": "%1$s", "title": {"en": "%1$s"}, "source": "system-record"}""".formatted(name)).collect(Collectors.joining(", "));
        Scheme scheme = SchemeSamples.scheme("""
                {"id": "test/three", "version": "1", "title": {"en": "three"}, "subject": "party-member", "period": "quarter",
                 "source": {"document": "fictional", "fictional": true}, "measures": {%s},
                 "score": {"kind": "group", "id": "all", "title": {"en": "all"}, "combine": "%s", "children": [%s]},
                 "outcome": {"bands": [{"grade": "better", "title": {"en": "better"}, "from": 20%s},
                                       {"grade": "other", "title": {"en": "other"}}]},
                 "verification": []}""".formatted(measures, combine, items, condition));
        Facts.Builder facts = Facts.builder(Period.parse("2026-Q3"))
                .add(ScoredSubject.builder().id(MEMBER).kind("party-member").build());
        values.forEach((name, value) -> facts.add(reading(name, value)));
        return Scorer.of(scheme).score(facts.build()).wayToNextGrade(MEMBER).orElseThrow();
    }

    private static Reading reading(String name, String value) {
        return Reading.builder()
                .subject(MEMBER)
                .name(name)
                .value(new BigDecimal(value))
                .source("record")
                .build();
    }

    @Test
    void the_best_grade_has_no_better_one() {
        assertThat(way(facts(0, "40", 20, "100", 0))).isEmpty();
    }

    private static Optional<GradeWay> way(Facts facts) {
        Scoring scoring = Scorer.of(SchemeSamples.scheme()).score(facts);
        return scoring.wayToNextGrade(MEMBER);
    }

    private static Facts facts(int absences, String hours, int visits, String satisfied, int sanctions) {
        Facts.Builder facts = Facts.builder(Period.parse("2026-Q3"))
                .add(ScoredSubject.builder()
                        .id(MEMBER)
                        .kind("party-member")
                        .attributes(Map.of("category", "ordinary"))
                        .build());
        events(facts, "meeting.absent", absences, Map.of("excused", "false"));
        events(facts, "visit", visits, Map.of());
        events(facts, "sanction.decided", sanctions, Map.of());
        List.of(Map.entry("study.hours", hours), Map.entry("satisfaction.households", satisfied))
                .forEach(reading -> facts.add(reading(reading.getKey(), reading.getValue())));
        return facts.build();
    }

    private static void events(Facts.Builder facts, String kind, int number, Map<String, String> attributes) {
        for (int i = 0; i < number; i++) {
            facts.add(Event.builder()
                    .subject(MEMBER)
                    .kind(kind)
                    .occurredOn(LocalDate.parse("2026-07-01").plusDays(i))
                    .attributes(attributes)
                    .source(kind + "-" + i)
                    .build());
        }
    }
}
