package org.qinglian.examples.county.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qinglian.core.common.Share;
import org.qinglian.core.discipline.BulletinNumbers;
import org.qinglian.core.discipline.FormFigures;
import org.qinglian.core.discipline.FourFormsReport;
import org.qinglian.core.discipline.PublishedNumber;

class PublicFiguresTest {
    private final PublicFigures figures = PublicFigures.load();

    @Test
    void hold_every_identity() {
        assertThat(figures.checks()).hasSize(53).allMatch(FigureCheck::holds);
    }

    @Test
    void reproduce_the_printed_shares_of_the_four_forms() {
        assertThat(figures.fourForms())
                .extracting(row -> row.report().id().id(), PublishedFourForms::shares)
                .containsExactly(
                        tuple("GD2019", shares("59.1", "28.5", "6.4", "6.0")),
                        tuple("PV2021", shares("61.6", "30.6", "3.4", "4.4")),
                        tuple("AQ2023Q1", shares("66.0", "26.0", "3.5", "4.5")));
    }

    /** Why the largest remainder and not plain rounding: the fourth form of this row is 4.347 %, printed as 4.4. */
    @Test
    void could_not_be_reproduced_by_plain_rounding() {
        PublishedFourForms row = figures.fourForms().get(1);

        assertThat(new Share(row.numbers().get(3), 150_257).percent(1)).contains(new BigDecimal("4.3"));
        assertThat(row.report().shares().get(3)).isEqualTo(new BigDecimal("4.4"));
    }

    @Test
    void name_their_source() {
        assertThat(figures.fourForms()).allMatch(row -> row.report().source().isPresent());
        assertThat(figures.bulletins())
                .allMatch(bulletin -> bulletin.source().en().isPresent());
    }

    @Test
    void may_count_fewer_persons_than_problems() {
        assertThat(figures.bulletins().get(1).figures().numbers(Optional.of("buildings"), Optional.empty()))
                .contains(BulletinNumbers.of(2, 1));
    }

    @Test
    void tell_what_was_printed_from_what_follows() {
        assertThat(figures.bulletins().get(0).figures().cells())
                .filteredOn(cell -> !cell.derived().isEmpty())
                .extracting(cell -> cell.level().orElseThrow())
                .containsExactly("township-and-below");
    }

    @Test
    void do_not_hide_an_identity_that_fails() {
        PublishedFourForms printed = figures.fourForms().get(0);
        FourFormsReport row = printed.report();
        FormFigures forms = row.forms().orElseThrow();
        PublishedFourForms wrong = new PublishedFourForms(
                "2019",
                printed.scope(),
                row.withForms(new FormFigures(
                        PublishedNumber.of(62_903), forms.first(), forms.second(), forms.third(), forms.fourth())),
                printed.source());

        assertThat(wrong.checks())
                .filteredOn(check -> !check.holds())
                .singleElement()
                .satisfies(check -> {
                    assertThat(check.identity().published()).isEqualTo("62903");
                    assertThat(check.identity().computed()).isEqualTo("62902");
                });
    }

    private static List<BigDecimal> shares(String... shares) {
        return Stream.of(shares).map(BigDecimal::new).toList();
    }
}
