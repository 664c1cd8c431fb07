package org.qinglian.scoring.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qinglian.scoring.evaluation.Trial.group;
import static org.qinglian.scoring.evaluation.Trial.item;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglian.scoring.rule.Condition;
import org.qinglian.scoring.scheme.Combine;
import org.qinglian.scoring.scheme.Node;

/** A common table of 60 and one of 40 for each category. */
class CategoryTableTest {
    @ParameterizedTest
    @CsvSource({"1, 0, 85", "0, 1, 75", "0, 0, 55"})
    void a_subject_has_the_common_table_and_that_of_its_category(String village, String agency, String result) {
        assertThat(table(village, agency).result()).isEqualTo(result);
    }

    @Test
    void the_table_of_another_category_is_left_out_and_not_zero() {
        Trial village = table("1", "0");

        assertThat(village.state("agency").code()).isEqualTo("excluded");
        assertThat(village.state("village").code()).isEqualTo("scored");
    }

    @Test
    void without_a_known_category_no_table_is_known_to_apply() {
        assertThat(table("missing", "0").result()).isEqualTo("unrated");
    }

    private static Trial table(String village, String agency) {
        Node whole = group(
                        Combine.SUM,
                        item("common", "60").build(),
                        item("village", "40").appliesTo(is("in-village")).build(),
                        item("agency", "40").appliesTo(is("in-agency")).build())
                .build();
        return Trial.of(whole)
                .given("common", "55")
                .given("village", "30")
                .given("agency", "20")
                .given("in-village", village)
                .given("in-agency", agency);
    }

    private static Condition is(String category) {
        return Condition.builder().measure(category).equal(BigDecimal.ONE).build();
    }
}
