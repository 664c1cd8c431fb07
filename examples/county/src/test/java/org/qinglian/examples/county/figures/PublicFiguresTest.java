package org.qinglian.examples.county.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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
        assertThat(figures.fourForms()).allMatch(row -> !row.source().isBlank());
        assertThat(figures.bulletins()).allMatch(bulletin -> !bulletin.source().isBlank());
    }

    @Test
    void may_count_fewer_persons_than_problems() {
        BulletinCell buildings = figures.bulletins().get(2).cells().stream()
                .filter(cell -> cell.name().equals("楼堂馆所"))
                .findFirst()
                .orElseThrow();

        assertThat(buildings.number(BulletinMeasure.PROBLEMS)).contains(2L);
        assertThat(buildings.number(BulletinMeasure.PERSONS)).contains(1L);
    }

    @Test
    void tell_what_was_printed_from_what_follows() {
        assertThat(figures.bulletins().get(0).cells())
                .filteredOn(cell -> !cell.derived().isEmpty())
                .extracting(BulletinCell::name)
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
                    assertThat(check.published()).isEqualTo("62903");
                    assertThat(check.computed()).isEqualTo("62902");
                });
    }

    private static List<BigDecimal> shares(String... shares) {
        return Stream.of(shares).map(BigDecimal::new).toList();
    }
}
