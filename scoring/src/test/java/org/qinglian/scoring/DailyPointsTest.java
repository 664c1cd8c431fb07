package org.qinglian.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qinglian.core.common.Period;
import org.qinglian.core.document.DocumentSource;
import org.qinglian.core.document.Loaded;
import org.qinglian.core.document.Problem;
import org.qinglian.scoring.card.NodeCard;
import org.qinglian.scoring.catalog.SchemeReader;
import org.qinglian.scoring.fact.Event;
import org.qinglian.scoring.fact.Facts;
import org.qinglian.scoring.fact.ScoredSubject;
import org.qinglian.scoring.scheme.Scheme;

/**
 * The points of a member in an app, as a province published them, with caps by the day, the month and the year. It is here
 * because the engine must be able to say it, and not in the catalogue because nobody may be scored so any more: the linter
 * names what it counts.
 */
class DailyPointsTest {
    private static final String SCHEME = """
            {"id": "daily", "version": "1", "title": {"zh": "积分"}, "subject": "party-member", "period": "year",
             "source": {"document": "积分规则", "fictional": false},
             "measures": {
               "login": {"kind": "count", "event": "app.login", "counting": {"caps": [{"per": "day", "most": 1}]},
                 "title": {"zh": "登录"}, "source": "system-record"},
               "weeks-without": {"kind": "windows", "event": "app.login", "per": "week", "below": 1,
                 "title": {"zh": "未登录的周"}, "source": "system-record"},
               "read": {"kind": "sum", "event": "app.read", "worth": {"bands": [{"worth": 0}, {"from": 30, "worth": 1}]},
                 "counting": {"caps": [{"per": "day", "most": 2}]},
                 "title": {"zh": "阅读"}, "source": "system-record"},
               "watch": {"kind": "sum", "event": "app.watch", "worth": {"units": {"length": 10, "part": "dropped"}},
                 "counting": {"caps": [{"per": "day", "most": 2}]},
                 "title": {"zh": "视听"}, "source": "system-record"},
               "favourite": {"kind": "count", "event": "app.favourite", "counting": {"caps": [{"per": "day", "most": 2}]},
                 "title": {"zh": "收藏"}, "source": "system-record"},
               "quiz": {"kind": "sum", "event": "app.quiz",
                 "worth": {"bands": [{"worth": 0}, {"from": 60, "worth": 0.5}, {"from": 80, "worth": 1}, {"from": 90, "worth": 1.5}]},
                 "counting": {"caps": [{"per": "day", "most": 3, "by": ["quiz"]}, {"per": "day", "most": 6}]},
                 "title": {"zh": "答题"}, "source": "system-record"},
               "signed": {"kind": "count", "event": "notice.signed", "counting": {"caps": [{"per": "month", "most": 2}]},
                 "title": {"zh": "签收"}, "source": "system-record"},
               "lapsed": {"kind": "count", "event": "notice.lapsed", "counting": {"caps": [{"per": "month", "most": 2}]},
                 "title": {"zh": "逾期未签"}, "source": "system-record"},
               "months-learned": {"kind": "windows", "event": "distance-learning", "per": "month", "atLeast": 1,
                 "title": {"zh": "参加远程教育的月"}, "source": "system-record"},
               "months-not-learned": {"kind": "windows", "event": "distance-learning", "per": "month", "below": 1,
                 "title": {"zh": "未参加远程教育的月"}, "source": "system-record"},
               "meetings": {"kind": "count", "event": "member-meeting", "title": {"zh": "党员大会"}, "source": "system-record"}
             },
             "score": {"kind": "group", "id": "total", "title": {"zh": "积分"}, "combine": "sum", "children": [
               {"kind": "item", "id": "A", "title": {"zh": "登录"}, "start": "earned", "rules": [
                 {"kind": "per-unit", "measure": "login", "points": 1},
                 {"kind": "per-unit", "measure": "weeks-without", "points": -1}]},
               {"kind": "item", "id": "B", "title": {"zh": "阅读"}, "start": "earned", "rules": [
                 {"kind": "per-unit", "measure": "read", "points": 1}]},
               {"kind": "item", "id": "C", "title": {"zh": "视听"}, "start": "earned", "rules": [
                 {"kind": "per-unit", "measure": "watch", "points": 2}]},
               {"kind": "item", "id": "D", "title": {"zh": "收藏"}, "start": "earned", "rules": [
                 {"kind": "per-unit", "measure": "favourite", "points": 0.5}]},
               {"kind": "item", "id": "F", "title": {"zh": "答题"}, "start": "earned", "rules": [
                 {"kind": "per-unit", "measure": "quiz", "points": 1}]},
               {"kind": "item", "id": "G", "title": {"zh": "签收"}, "start": "earned", "rules": [
                 {"kind": "per-unit", "measure": "signed", "points": 3},
                 {"kind": "per-unit", "measure": "lapsed", "points": -3}]},
               {"kind": "item", "id": "H", "title": {"zh": "远程教育"}, "start": "earned", "rules": [
                 {"kind": "per-unit", "measure": "months-learned", "points": 3},
                 {"kind": "per-unit", "measure": "months-not-learned", "points": -3}]},
               {"kind": "item", "id": "I", "title": {"zh": "党员大会"}, "start": "earned", "max": 20, "rules": [
                 {"kind": "per-unit", "measure": "meetings", "points": 5}]}
             ]}}
            """;

    private final Loaded<Scheme> loaded = SchemeReader.standard().load(DocumentSource.of("daily.json", SCHEME));

    private final Facts.Builder facts = Facts.builder(Period.parse("2026"))
            .add(ScoredSubject.builder().id("m").kind("party-member").build());

    @Test
    void the_linter_names_logins_and_favourites() {
        assertThat(loaded.problems())
                .filteredOn(problem -> problem.code().equals("scheme.forbidden-signal"))
                .extracting(problem -> problem.location().pointer())
                .containsExactly("/measures/login", "/measures/weeks-without", "/measures/favourite");
        assertThat(loaded.problems()).noneMatch(Problem::isError);
    }

    @Test
    void one_login_a_day_counts_and_each_whole_week_without_one_costs_a_point() {
        add("app.login", "2026-01-05", null);
        add("app.login", "2026-01-05", null);
        add("app.login", "2026-01-06", null);

        // 51 whole weeks from Monday 01-05 to Sunday 12-27, 50 of them without a login
        assertPoints("A", "-48");
    }

    @Test
    void reading_and_watching_have_a_cap_by_the_day() {
        add("app.read", "2026-01-05", "29");
        add("app.read", "2026-01-05", "30");
        add("app.read", "2026-01-05", "45");
        add("app.read", "2026-01-05", "60");
        add("app.read", "2026-01-06", "30");
        add("app.watch", "2026-01-05", "25");
        add("app.watch", "2026-01-05", "10");
        add("app.favourite", "2026-01-05", null);
        add("app.favourite", "2026-01-05", null);
        add("app.favourite", "2026-01-05", null);

        assertPoints("B", "3");
        assertPoints("C", "4");
        assertPoints("D", "1");
    }

    @Test
    void each_quiz_has_a_cap_and_both_together_another() {
        for (String mark : new String[] {"95", "95", "95"}) {
            quiz("first", "2026-01-05", mark);
            quiz("second", "2026-01-05", mark);
        }
        quiz("first", "2026-01-06", "59");
        quiz("first", "2026-01-06", "60");
        quiz("first", "2026-01-06", "89");

        assertPoints("F", "7.5");
    }

    @Test
    void notices_have_a_cap_by_the_month_on_either_side() {
        add("notice.signed", "2026-01-05", null);
        add("notice.signed", "2026-01-06", null);
        add("notice.signed", "2026-01-31", null);
        add("notice.signed", "2026-02-01", null);
        add("notice.lapsed", "2026-01-05", null);
        add("notice.lapsed", "2026-01-06", null);
        add("notice.lapsed", "2026-01-07", null);

        assertPoints("G", "3");
    }

    @Test
    void each_month_of_distance_learning_gives_what_each_without_it_takes() {
        add("distance-learning", "2026-01-05", null);
        add("distance-learning", "2026-01-06", null);
        add("distance-learning", "2026-02-28", null);

        assertPoints("H", "-24");
    }

    @Test
    void meetings_have_a_cap_by_the_year() {
        for (int month = 1; month <= 5; month++) {
            add("member-meeting", "2026-0" + month + "-01", null);
        }

        assertPoints("I", "20");
    }

    private void quiz(String quiz, String day, String mark) {
        facts.add(new Event(
                "m", "app.quiz", LocalDate.parse(day), Optional.of(new BigDecimal(mark)), Map.of("quiz", quiz), "log"));
    }

    private void add(String kind, String day, String quantity) {
        facts.add(new Event(
                "m", kind, LocalDate.parse(day), Optional.ofNullable(quantity).map(BigDecimal::new), Map.of(), "log"));
    }

    private void assertPoints(String item, String points) {
        assertThat(Scorer.of(loaded.value().orElseThrow())
                        .score(facts.build())
                        .scorecard("m")
                        .node(item)
                        .map(NodeCard::points))
                .contains(new BigDecimal(points));
    }
}
