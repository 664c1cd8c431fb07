package org.qinglian.core.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglian.core.common.Share;
import org.qinglian.core.fixture.OutreachSamples;
import org.qinglian.core.organization.Actor;

class SurveyTest {
    /**
     * The national surveys: 2016 satisfaction 92.9, confidence 93.1, seriousness 93.0, containment 90.9; 2015 satisfaction 91.5.
     * Only the shares are published; the counts of 1,000 are made up to them.
     */
    private final Survey of2015 = OutreachSamples.survey("2015").build();

    private final Survey of2016 = OutreachSamples.survey("2016")
            .questions(List.of(
                    OutreachSamples.satisfaction(514, 415, 50, 21),
                    OutreachSamples.question(SurveyMetric.CONFIDENCE, 931, 69),
                    OutreachSamples.question(SurveyMetric.SERIOUSNESS, 930, 70),
                    OutreachSamples.question(SurveyMetric.CONTAINMENT, 909, 91)))
            .build();

    @Test
    void the_four_measures_of_2016_are_92_9_93_1_93_0_and_90_9() {
        assertThat(of2016.shares().entrySet().stream()
                        .map(entry -> entry.getKey().label().zh().orElseThrow() + " "
                                + entry.getValue().percent(1).orElseThrow()))
                .containsExactly("满意度 92.9", "信心度 93.1", "重视度 93.0", "遏制度 90.9");
    }

    @Test
    void satisfied_in_2015_are_the_very_and_the_rather_satisfied_91_5() {
        SurveyQuestion question = of2015.questions().get(0);

        assertThat(question.share()).contains(new Share(915, 1000));
        assertThat(question.publishedPercent()).contains(new BigDecimal("91.5"));
        assertThat(question.options().stream().filter(SurveyOption::counted).map(SurveyOption::label))
                .containsExactly("很满意", "比较满意");
    }

    @Test
    void satisfaction_went_up_by_1_4_points() {
        List<MetricChange> changes = MetricChange.between(of2015, of2016);

        assertThat(changes)
                .containsExactly(
                        new MetricChange(SurveyMetric.SATISFACTION, new Share(915, 1000), new Share(929, 1000)));
        assertThat(changes.get(0).points(1)).contains(new BigDecimal("1.4"));
        assertThat(new MetricChange(SurveyMetric.AWARENESS, new Share(0, 0), new Share(1, 2)).points(1))
                .isEmpty();
    }

    @Test
    void the_mean_score_leaves_out_what_is_on_no_scale() {
        SurveyQuestion question = of2015.questions().get(0);
        SurveyQuestion withUnclear = question.withOptions(
                SurveyOption.counted("很满意", 1, 4),
                SurveyOption.other("不满意", 2, 1),
                new SurveyOption("不清楚", 7, Optional.empty(), false));

        assertThat(question.meanScore(2)).contains(new BigDecimal("3.39"));
        assertThat(withUnclear.meanScore(2)).contains(new BigDecimal("2.00"));
        assertThat(withUnclear.share()).contains(new Share(1, 10));
        assertThat(OutreachSamples.satisfaction(0, 0, 0, 0).meanScore(2)).isEmpty();
        assertThat(OutreachSamples.satisfaction(0, 0, 0, 0).share()).isEmpty();
        assertThat(OutreachSamples.satisfaction(5, -9, 3, 2).share()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "929, 1000, 0.911386, 0.943330, 1.6",
        "915, 1000, 0.896087, 0.930737, 1.7",
        "0, 10, 0.0, 0.277533, 13.9",
        "10, 10, 0.722467, 1.0, 13.9",
        "193, 385, 0.451589, 0.550983, 5.0"
    })
    void wilson_s_interval_and_its_margin(long part, long whole, double lower, double upper, BigDecimal margin) {
        WilsonInterval interval = WilsonInterval.of(new Share(part, whole)).orElseThrow();

        assertThat(interval.lower()).isCloseTo(lower, within(0.000001));
        assertThat(interval.upper()).isCloseTo(upper, within(0.000001));
        assertThat(interval.margin(1)).isEqualTo(margin);
    }

    @Test
    void nobody_asked_has_no_interval() {
        assertThat(WilsonInterval.of(new Share(0, 0))).isEmpty();
    }

    @Test
    void last_place_needs_a_score_below_70() {
        Actor one = Actor.institution("i-1");
        Actor other = Actor.institution("i-2");

        assertThat(LastPlace.of(ratings("69.9", "88"), new BigDecimal("70")).bodies())
                .containsExactly(one);
        assertThat(LastPlace.of(ratings("70", "88"), new BigDecimal("70")).bodies())
                .isEmpty();
        assertThat(LastPlace.of(ratings("69.0", "69"), new BigDecimal("70")).bodies())
                .containsExactly(one, other);
        assertThat(LastPlace.of(List.of(), new BigDecimal("70")).bodies()).isEmpty();
    }

    /** Wuhan: 69 bodies were scored; one alone comes last. */
    @Test
    void of_69_bodies_one_comes_last() {
        List<BodyRating> ratings = new ArrayList<>();
        for (int i = 1; i <= 69; i++) {
            ratings.add(new BodyRating(Actor.institution("i-" + i), BigDecimal.valueOf(60 + i % 69)));
        }

        assertThat(LastPlace.of(ratings, new BigDecimal("70")).bodies()).containsExactly(Actor.institution("i-69"));
    }

    private static List<BodyRating> ratings(String one, String other) {
        return List.of(
                new BodyRating(Actor.institution("i-1"), new BigDecimal(one)),
                new BodyRating(Actor.institution("i-2"), new BigDecimal(other)));
    }
}
