package org.qinglian.scoring.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.scoring.fact.CountMeasure;
import org.qinglian.scoring.fact.Counting;
import org.qinglian.scoring.fact.JointMeasure;
import org.qinglian.scoring.fact.Measure;
import org.qinglian.scoring.fact.SourceType;
import org.qinglian.scoring.fact.YearPart;

/** When two measures count the same fact. */
class CountedFactTest {
    private static final LocalizedText TITLE = LocalizedText.of("计量项", "measure");

    private static final Counting EARLY = Counting.during(YearPart.of("07-01", "07-10"));
    private static final Counting LATE = Counting.during(YearPart.of("07-11", "07-31"));

    @Test
    void what_counts_in_parts_of_the_year_that_share_no_day_counts_once() {
        assertThat(overlaps(count(Optional.of(EARLY)), count(Optional.of(LATE))))
                .isFalse();
        assertThat(overlaps(count(Optional.of(EARLY)), count(Optional.of(EARLY))))
                .isTrue();
        assertThat(overlaps(count(Optional.of(EARLY)), count(Optional.empty()))).isTrue();
        assertThat(overlaps(count(Optional.empty()), count(Optional.of(LATE)))).isTrue();
    }

    @Test
    void each_kind_of_a_joint_measure_is_counted_by_it() {
        JointMeasure joint = new JointMeasure(
                List.of(
                        new JointMeasure.Part("call", Map.of(), Optional.empty(), Optional.empty()),
                        new JointMeasure.Part("visit", Map.of(), Optional.of(EARLY), Optional.empty())),
                List.of(),
                TITLE,
                Optional.empty(),
                SourceType.SYSTEM_RECORD);

        assertThat(CountedFact.of(joint)).extracting(CountedFact::name).containsExactly("call", "visit");
        assertThat(overlaps(joint, count(Optional.of(EARLY)))).isTrue();
        assertThat(overlaps(joint, count(Optional.of(LATE)))).isFalse();
    }

    private static boolean overlaps(Measure one, Measure other) {
        return CountedFact.of(one).stream()
                .anyMatch(fact -> CountedFact.of(other).stream().anyMatch(fact::overlaps));
    }

    private static CountMeasure count(Optional<Counting> counting) {
        return new CountMeasure("visit", Map.of(), counting, TITLE, Optional.empty(), SourceType.SYSTEM_RECORD);
    }
}
