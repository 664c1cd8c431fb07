package org.qinglian.scoring.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qinglian.core.common.Period;

/** Where a subject stands among its peers. */
class StandingMeasureTest {
    private final Facts.Builder facts = Facts.builder(Period.parse("2026"));
    private int subjects;

    @Test
    void the_best_comes_first_and_equals_share_a_rank() {
        add("east", "90").add("east", "70").add("east", "90").add("east", "80.5");

        assertThat(standings(Better.HIGHER, StandingForm.RANK, null)).containsExactly("1", "4", "1", "3");
        assertThat(standings(Better.LOWER, StandingForm.RANK, null)).containsExactly("3", "1", "3", "2");
    }

    @Test
    void only_peers_compete_with_each_other() {
        add("east", "90").add("west", "70").add("east", "80").add("west", "75");

        assertThat(standings(Better.HIGHER, StandingForm.RANK, "area")).containsExactly("1", "2", "2", "1");
    }

    @Test
    void a_share_is_the_rank_in_percent_of_the_group() {
        add("east", "1").add("east", "2").add("east", "3").add("west", "1");

        assertThat(standings(Better.HIGHER, StandingForm.SHARE, "area"))
                .containsExactly("100", "66.6666666667", "33.3333333333", "100");
    }

    @Test
    void whoever_has_no_value_or_no_group_has_no_standing_and_takes_no_place() {
        add("east", "90")
                .add("east", "withheld")
                .add("east", "70")
                .add(null, "100")
                .add("east", null);

        assertThat(standings(Better.HIGHER, StandingForm.RANK, "area"))
                .containsExactly("1", "withheld", "2", "missing", "missing");
    }

    @Test
    void nobody_stands_anywhere_by_a_measure_that_is_not_there() {
        add("east", "90");
        Facts built = facts.build();
        Map<String, Measure> alone = Map.of("s", standing(Better.HIGHER, StandingForm.RANK, null));

        assertThatThrownBy(() -> Frame.of(alone, built.subjects("thing"), built))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Measure 'n' has no column to compare subjects by.");
    }

    private StandingMeasureTest add(String area, String value) {
        ScoredSubjectBuilder subject =
                ScoredSubject.builder().id("s" + ++subjects).kind("thing");
        facts.add((area == null ? subject : subject.putAttributes("area", area)).build());
        if (value != null) {
            boolean there = !value.equals("withheld");
            facts.add(new Reading(
                    "s" + subjects,
                    "n",
                    there ? Optional.of(new BigDecimal(value)) : Optional.empty(),
                    Optional.empty(),
                    there ? Optional.empty() : Optional.of(Availability.WITHHELD),
                    "r"));
        }
        return this;
    }

    private List<String> standings(Better better, StandingForm as, String within) {
        Facts built = facts.build();
        Map<String, Measure> measures = new LinkedHashMap<>();
        measures.put("s", standing(better, as, within));
        measures.put("n", new ReadingMeasure("n", FactTrial.TITLE, Optional.empty(), SourceType.SYSTEM_RECORD));
        Frame frame = Frame.of(measures, built.subjects("thing"), built);
        assertThat(frame.columns().keySet()).containsExactly("s", "n");
        Column.Numeric column = (Column.Numeric) frame.column("s");
        List<String> standings = new ArrayList<>();
        for (int row = 0; row < column.rows(); row++) {
            standings.add(
                    column.availability(row) == Availability.OBSERVED
                            ? column.value(row).stripTrailingZeros().toPlainString()
                            : column.availability(row).code());
        }
        return standings;
    }

    private static StandingMeasure standing(Better better, StandingForm as, String within) {
        return new StandingMeasure(
                "n",
                Optional.ofNullable(within),
                better,
                as,
                FactTrial.TITLE,
                Optional.empty(),
                SourceType.SYSTEM_RECORD);
    }
}
