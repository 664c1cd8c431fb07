package org.qinglian.examples.county.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Share;

class PublicFiguresTest {
    private final PublicFigures figures = PublicFigures.load();

    @Test
    void hold_every_identity() {
        assertThat(figures.checks()).hasSize(50).allMatch(FigureCheck::holds);
    }

    @Test
    void reproduce_the_printed_shares_of_the_four_forms() {
        assertThat(figures.fourForms())
                .extracting(FourFormsRow::id, FourFormsRow::shares)
                .containsExactly(
                        tuple("GD2019", shares("59.1", "28.5", "6.4", "6.0")),
                        tuple("PV2021", shares("61.6", "30.6", "3.4", "4.4")),
                        tuple("AQ2023Q1", shares("66.0", "26.0", "3.5", "4.5")));
    }

    /** Why the largest remainder and not plain rounding: the fourth form of this row is 4.347 %, printed as 4.4. */
    @Test
    void could_not_be_reproduced_by_plain_rounding() {
        FourFormsRow row = figures.fourForms().get(1);

        assertThat(new Share(row.forms().get(3), row.formsTotal()).percent(1)).contains(new BigDecimal("4.3"));
        assertThat(row.publishedShares().get(3)).isEqualTo(new BigDecimal("4.4"));
    }

    @Test
    void name_their_source() {
        assertThat(figures.fourForms())
                .extracting(FourFormsRow::scope, FourFormsRow::source)
                .allSatisfy(texts -> assertThat(texts.toList()).allSatisfy(PublicFiguresTest::isInBothLanguages));
        assertThat(figures.bulletins())
                .extracting(BulletinMonth::scope, BulletinMonth::source)
                .allSatisfy(texts -> assertThat(texts.toList()).allSatisfy(PublicFiguresTest::isInBothLanguages));
        assertThat(figures.checks()).extracting(FigureCheck::rule).allSatisfy(PublicFiguresTest::isInBothLanguages);
    }

    private static void isInBothLanguages(Object text) {
        assertThat(((LocalizedText) text).in(Locale.CHINA)).isNotBlank();
        assertThat(((LocalizedText) text).in(Locale.ENGLISH)).matches("[\\p{ASCII}]+");
    }

    @Test
    void stand_in_the_order_of_their_dates() {
        assertThat(figures.bulletins())
                .extracting(bulletin -> bulletin.period().in(Locale.ENGLISH))
                .containsExactly(
                        "2014-12", "2015-02", "2012-12 to 2017-10", "2021-01", "2021-05", "2022-08", "2022", "2024-06");
    }

    @Test
    void say_in_both_languages_what_must_hold() {
        assertThat(figures.checks())
                .extracting(check ->
                        check.rule().in(Locale.CHINA) + " | " + check.rule().in(Locale.ENGLISH))
                .contains("其他占比（四舍五入） | share of \"other\", rounded half up");
    }

    @Test
    void may_count_fewer_persons_than_problems() {
        BulletinCell buildings = figures.bulletins().get(1).cells().stream()
                .filter(cell -> cell.name().in(Locale.CHINA).equals("楼堂馆所"))
                .findFirst()
                .orElseThrow();

        assertThat(buildings.number(BulletinMeasure.PROBLEMS)).contains(2L);
        assertThat(buildings.number(BulletinMeasure.PERSONS)).contains(1L);
    }

    @Test
    void tell_what_was_printed_from_what_follows() {
        assertThat(figures.bulletins().get(0).cells())
                .filteredOn(cell -> !cell.derived().isEmpty())
                .extracting(cell -> cell.name().in(Locale.CHINA))
                .containsExactly("乡科级及以下");
    }

    @Test
    void do_not_hide_an_identity_that_fails() {
        FourFormsRow row = figures.fourForms().get(0);
        FourFormsRow wrong = new FourFormsRow(
                row.id(),
                row.scope(),
                row.period(),
                row.sanctioned(),
                row.partySanctioned(),
                row.levels(),
                row.formsTotal() + 1,
                row.forms(),
                row.publishedShares(),
                row.source());

        assertThat(wrong.checks())
                .filteredOn(check -> !check.holds())
                .singleElement()
                .satisfies(check -> {
                    assertThat(check.published()).isEqualTo("62,903");
                    assertThat(check.computed()).isEqualTo("62,902");
                });
    }

    private static List<BigDecimal> shares(String... shares) {
        return Stream.of(shares).map(BigDecimal::new).toList();
    }
}
