package org.qinglian.scoring.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qinglian.core.common.LocalizedText;

/** How events are counted where not simply each of the period counts. */
class CountingTest {
    private static final Counting EXCUSED =
            new Counting(Map.of("excused", "true"), Optional.empty(), List.of(), Optional.empty());

    private static final Counting HIGHEST = new Counting(
            Map.of(),
            Optional.of(new Once(
                    List.of("matter"),
                    Optional.of(new Once.Highest("level", List.of("national", "province", "city"))))),
            List.of(),
            Optional.empty());

    private static final TallyMeasure COMMENDATIONS = new TallyMeasure(
            "e",
            List.of("level"),
            Map.of(),
            Optional.of(HIGHEST),
            FactTrial.TITLE,
            Optional.empty(),
            SourceType.THIRD_PARTY_RECORD);

    @Test
    void a_failure_with_an_accepted_reason_does_not_count_and_is_told() {
        FactTrial trial = FactTrial.in("2026-Q3")
                .on("2026-07-01", Map.of("excused", "true"))
                .on("2026-07-02", Map.of("excused", "false"))
                .on("2026-07-03");

        assertThat(trial.number(FactTrial.count(EXCUSED))).isEqualTo("2");
        assertThat(trial.cited(FactTrial.count(EXCUSED))).containsExactly("r-2", "r-3");
        assertThat(trial.notes(FactTrial.count(EXCUSED)))
                .containsExactly(
                        LocalizedText.of("有正当理由不计 1 次〔2026-07-01 r-1〕", "excused, not counted: 1 [2026-07-01 r-1]"));
    }

    @Test
    void one_commendation_at_several_levels_counts_at_the_highest() {
        FactTrial trial = FactTrial.in("2026-Q3")
                .on("2026-07-01", Map.of("matter", "a", "level", "city"))
                .on("2026-07-05", Map.of("matter", "a", "level", "national"))
                .on("2026-07-09", Map.of("matter", "a", "level", "province"))
                .on("2026-08-01", Map.of("matter", "b", "level", "city"));

        assertThat(trial.tally(COMMENDATIONS)).isEqualTo("national 1, city 1");
        assertThat(trial.notes(COMMENDATIONS))
                .containsExactly(LocalizedText.of(
                        "同一事项不重复计 2 次〔2026-07-01 r-1；2026-07-09 r-3〕",
                        "of a matter that counts already, not counted again: 2 [2026-07-01 r-1; 2026-07-09 r-3]"));
    }

    @Test
    void of_equals_the_earliest_counts_and_what_names_no_matter_stands_for_itself() {
        FactTrial trial = FactTrial.in("2026-Q3")
                .on("2026-07-02", Map.of("matter", "a", "level", "city"))
                .on("2026-07-01", Map.of("matter", "a", "level", "city"))
                .on("2026-07-03", Map.of("level", "city"))
                .on("2026-07-04", Map.of("level", "city"));

        assertThat(trial.tally(COMMENDATIONS)).isEqualTo("city 3");
        assertThat(trial.cited(COMMENDATIONS)).containsExactly("r-2", "r-3", "r-4");
    }

    @Test
    void a_matter_of_before_the_stretch_that_counts_does_not_stand_for_it() {
        Counting lastMonth =
                new Counting(Map.of(), HIGHEST.once(), List.of(), Optional.of(new Stretch(1, WindowUnit.MONTH)));
        FactTrial trial = FactTrial.in("2026-Q3")
                .on("2026-07-01", Map.of("matter", "a", "level", "national"))
                .on("2026-09-05", Map.of("matter", "a", "level", "city"));

        assertThat(trial.cited(FactTrial.count(lastMonth))).containsExactly("r-2");
    }

    @Test
    void an_excused_event_does_not_stand_for_its_matter() {
        Counting both = new Counting(Map.of("void", "true"), HIGHEST.once(), List.of(), Optional.empty());
        FactTrial trial = FactTrial.in("2026-Q3")
                .on("2026-07-01", Map.of("matter", "a", "level", "national", "void", "true"))
                .on("2026-07-05", Map.of("matter", "a", "level", "city"));

        assertThat(trial.number(FactTrial.count(both))).isEqualTo("1");
        assertThat(trial.cited(FactTrial.count(both))).containsExactly("r-2");
    }

    @Test
    void a_cap_binds_in_each_window_and_caps_nest() {
        FactTrial trial = FactTrial.in("2026-Q3")
                .on("2026-07-01", "2026-07-01", "2026-07-01", "2026-07-02", "2026-07-02", "2026-08-01");

        assertThat(trial.number(FactTrial.count(FactTrial.capped(FactTrial.cap(WindowUnit.DAY, "2")))))
                .isEqualTo("5");
        assertThat(trial.number(FactTrial.count(
                        FactTrial.capped(FactTrial.cap(WindowUnit.DAY, "2"), FactTrial.cap(WindowUnit.MONTH, "3")))))
                .isEqualTo("4");
        assertThat(trial.number(FactTrial.count(FactTrial.capped(
                        FactTrial.cap(WindowUnit.DAY, "2"),
                        FactTrial.cap(WindowUnit.MONTH, "3"),
                        FactTrial.cap(WindowUnit.QUARTER, "3")))))
                .isEqualTo("3");
    }

    @Test
    void each_source_has_a_cap_of_its_own_and_all_together_have_another() {
        FactTrial trial = FactTrial.in("2026-Q3")
                .event("e", "2026-07-01", "2", Map.of("quiz", "first"))
                .event("e", "2026-07-01", "2", Map.of("quiz", "first"))
                .event("e", "2026-07-01", "2.5", Map.of("quiz", "second"));
        WindowCap each = FactTrial.cap(WindowUnit.DAY, "3", "quiz");

        assertThat(trial.number(FactTrial.sum(FactTrial.capped(each), null))).isEqualTo("5.5");
        assertThat(trial.number(FactTrial.sum(FactTrial.capped(each, FactTrial.cap(WindowUnit.DAY, "5")), null)))
                .isEqualTo("5");
    }

    @Test
    void a_cap_cuts_a_part_off_a_quantity_and_says_so() {
        FactTrial trial = FactTrial.in("2026-Q3").amount("2026-07-01", "1.5").amount("2026-07-01", "1.5");
        SumMeasure daily = FactTrial.sum(FactTrial.capped(FactTrial.cap(WindowUnit.DAY, "2")), null);

        assertThat(trial.number(daily)).isEqualTo("2");
        assertThat(trial.cited(daily)).containsExactly("r-1", "r-2");
        assertThat(trial.notes(daily))
                .containsExactly(
                        LocalizedText.of(
                                "超过按日、按月等周期计的上限，不计 1（涉及 1 次）〔2026-07-01 r-2〕",
                                "beyond the cap by the day, month or other window, not counted: 1 (events: 1) [2026-07-01 r-2]"));
    }

    @Test
    void a_cap_by_the_year_binds_across_the_quarters_of_the_year() {
        Counting yearly = FactTrial.capped(FactTrial.cap(WindowUnit.YEAR, "3"));
        FactTrial trial =
                FactTrial.in("2026-Q3").since("2026-01-01").on("2026-02-01", "2026-05-01", "2026-07-01", "2026-08-01");

        assertThat(trial.number(FactTrial.count(yearly))).isEqualTo("1");
        assertThat(trial.cited(FactTrial.count(yearly))).containsExactly("r-3");
    }

    @Test
    void a_cap_by_the_year_without_the_facts_of_the_year_makes_no_number() {
        Counting yearly = FactTrial.capped(FactTrial.cap(WindowUnit.YEAR, "3"));
        FactTrial trial = FactTrial.in("2026-Q3").on("2026-07-01");

        assertThat(trial.number(FactTrial.count(yearly))).isEqualTo("missing");
        assertThat(trial.notes(FactTrial.count(yearly)))
                .containsExactly(LocalizedText.of(
                        "事实只追溯到 2026-07-01，需要自 2026-01-01 起的事实",
                        "the facts go back to 2026-07-01 only, those from 2026-01-01 on are needed"));
    }

    @Test
    void a_year_is_used_up_by_a_matter_once_in_each_period_as_it_counted_then() {
        Counting yearly = new Counting(
                Map.of(),
                Optional.of(new Once(List.of("matter"), Optional.empty())),
                List.of(FactTrial.cap(WindowUnit.YEAR, "3")),
                Optional.empty());
        Map<String, String> matter = Map.of("matter", "a");
        FactTrial trial = FactTrial.in("2026-Q3")
                .since("2026-01-01")
                .on("2026-02-01", matter)
                .on("2026-03-01", matter)
                .on("2026-04-01", matter)
                .on("2026-07-01", matter)
                .on("2026-08-01", matter)
                .on("2026-08-02");

        // 1 in the first quarter and 1 in the second; of the third the matter, and no more
        assertThat(trial.cited(FactTrial.count(yearly))).containsExactly("r-4");
    }

    @Test
    void a_week_that_began_before_the_period_counts_from_its_first_day_on() {
        // 1 July 2026 is a Wednesday; that facts go back farther changes nothing
        CountMeasure weekly = FactTrial.count(
                FactTrial.capped(FactTrial.cap(WindowUnit.WEEK, "2"), FactTrial.cap(WindowUnit.YEAR, "9")));
        FactTrial trial =
                FactTrial.in("2026-Q3").since("2026-01-01").on("2026-06-29", "2026-06-30", "2026-07-01", "2026-07-02");

        assertThat(trial.number(weekly)).isEqualTo("2");
    }

    @Test
    void looks_back_over_two_years_to_the_day() {
        CountMeasure negatives = FactTrial.count(Counting.lookingBack(new Stretch(2, WindowUnit.YEAR)));

        assertThat(FactTrial.in("2026-Q3").since("2024-01-01").on("2024-10-01").number(negatives))
                .isEqualTo("1");
        assertThat(FactTrial.in("2026-Q3").since("2024-01-01").on("2024-09-30").number(negatives))
                .isEqualTo("0");
        assertThat(FactTrial.in("2026-Q3").since("2024-10-01").on("2026-09-30").number(negatives))
                .isEqualTo("1");
        assertThat(FactTrial.in("2026-Q3").since("2024-10-02").on("2026-09-30").number(negatives))
                .isEqualTo("missing");
    }

    @Test
    void a_tally_that_looks_back_farther_than_the_facts_is_missing_and_not_nothing() {
        TallyMeasure notices = new TallyMeasure(
                "e",
                List.of("level"),
                Map.of(),
                Optional.of(Counting.lookingBack(new Stretch(1, WindowUnit.YEAR))),
                FactTrial.TITLE,
                Optional.empty(),
                SourceType.SYSTEM_RECORD);

        assertThat(FactTrial.in("2026-Q3").on("2026-07-01").tally(notices)).isEqualTo("missing");
        assertThat(FactTrial.in("2026-Q3")
                        .since("2025-10-01")
                        .on("2025-10-01", Map.of("level", "county"))
                        .tally(notices))
                .isEqualTo("county 1");
    }

    @Test
    void events_before_the_period_count_for_nothing_else() {
        FactTrial trial = FactTrial.in("2026-Q3").since("2025-01-01").on("2025-12-31", "2026-07-01");

        assertThat(trial.facts().events("s")).hasSize(1);
        assertThat(trial.facts().eventsSetAside()).isEmpty();
        assertThat(trial.number(
                        new CountMeasure("e", Map.of(), FactTrial.TITLE, Optional.empty(), SourceType.SYSTEM_RECORD)))
                .isEqualTo("1");
        assertThat(trial.facts().toBuilder().build().since()).isEqualTo("2025-01-01");
        assertThat(FactTrial.in("2026-Q3").on("2026-06-30").facts().eventsSetAside())
                .hasSize(1);
    }
}
