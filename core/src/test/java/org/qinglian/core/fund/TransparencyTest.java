package org.qinglian.core.fund;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglian.core.fixture.FundSamples;

/** The figures that were published of the fiscal transparency of cities. */
class TransparencyTest {
    private static final TransparencyScale SCALE = TransparencyScale.cities2025();

    @Test
    void scale_of_2025_gives_770_points_and_that_of_2013_gives_400() {
        assertThat(SCALE.components())
                .extracting(TransparencyComponent::most)
                .containsExactly(decimal("50"), decimal("340"), decimal("350"), decimal("30"));
        assertThat(SCALE.most()).isEqualByComparingTo("770");
        assertThat(TransparencyScale.cities2013().most()).isEqualByComparingTo("400");
    }

    @ParameterizedTest
    @CsvSource({"595, 77.27", "594.44, 77.20", "593.67, 77.10", "770, 100.00", "0, 0.00"})
    void first_three_of_2025_are_as_published(String points, String percent) {
        assertThat(SCALE.percent(decimal(points), 2)).isEqualTo(decimal(percent));
    }

    @Test
    void best_of_2013_had_178_point_78_of_400() {
        assertThat(TransparencyScale.cities2013().percent(decimal("178.78"), 3)).isEqualTo(decimal("44.695"));
        assertThat(TransparencyScale.cities2013().percent(decimal("178.78"), 2)).isEqualTo(decimal("44.70"));
    }

    @Test
    void mean_of_the_first_part_is_nearly_all_it_gives() {
        TransparencyComponent institution = SCALE.component("institution").orElseThrow();

        assertThat(institution.admits(decimal("44.95"))).isTrue();
        assertThat(institution.admits(decimal("50"))).isTrue();
        assertThat(institution.admits(decimal("50.01"))).isFalse();
        assertThat(institution.admits(decimal("-0.01"))).isFalse();
        assertThat(SCALE.component("unheard-of")).isEmpty();
    }

    @Test
    void points_of_the_parts_add_up_exactly() {
        TransparencyAssessment assessment = FundSamples.transparency("t").build();

        assertThat(assessment.total()).isEqualByComparingTo("595");
        assertThat(SCALE.percent(assessment.total(), TransparencyScale.PUBLISHED_DIGITS))
                .isEqualTo(assessment.percent().orElseThrow());
    }

    @Test
    void the_same_points_are_equal_however_they_are_written() {
        assertThat(FundSamples.points("budget", "1.7E+2"))
                .isEqualTo(FundSamples.points("budget", "170.00"))
                .hasToString("TransparencyPoints[component=budget, points=170]");
    }

    /** 296 cities: 132 from 60 to 70 and 12 from 70 up, 144 together. */
    @Test
    void bands_of_2025_add_up_to_144_of_296_cities() {
        List<BigDecimal> cities = new ArrayList<>(Collections.nCopies(296 - 144, decimal("59.99")));
        cities.addAll(Collections.nCopies(131, decimal("60.00")));
        cities.add(decimal("69.99"));
        cities.addAll(Collections.nCopies(9, decimal("70.00")));
        cities.addAll(List.of(decimal("77.10"), decimal("77.20"), decimal("77.27")));

        List<TransparencyBand> bands = TransparencyBand.count(cities, List.of(decimal("60"), decimal("70")));

        assertThat(cities).hasSize(296);
        assertThat(bands)
                .containsExactly(
                        new TransparencyBand(decimal("60"), Optional.of(decimal("70")), 132),
                        new TransparencyBand(decimal("70"), Optional.empty(), 12));
        assertThat(bands.stream().mapToInt(TransparencyBand::count).sum()).isEqualTo(144);
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }
}
