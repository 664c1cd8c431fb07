package org.qinglian.core.discipline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qinglian.core.fixture.DisciplineSamples.bulletin;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglian.core.common.InvalidValueException;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Period;
import org.qinglian.core.common.Share;
import org.qinglian.core.organization.RankGrouping;

class MonthlyBulletinTest {
    private static final DisciplineNorms NORMS = DisciplineNorms.standard();

    /** December 2014: 4238 problems in eight rows, 5340 persons, of whom 2280 were sanctioned. */
    private static final BulletinFigures DECEMBER_2014 = new BulletinFigures(
            BulletinNumbers.of(4238, 5340, 2280),
            List.of(
                    problems("work-discipline", 2299),
                    problems("other", 1025),
                    problems("vehicles", 321),
                    problems("ceremonies", 213),
                    problems("gifts", 129),
                    problems("travel", 115),
                    problems("dining", 113),
                    problems("buildings", 23),
                    sanctioned("provincial", 0),
                    sanctioned("bureau", 7),
                    sanctioned("county", 87),
                    sanctioned("township-and-below", 2186)));

    /** From the Eight-point Decision to 31 October 2017. */
    private static final BulletinFigures TO_OCTOBER_2017 = new BulletinFigures(
            BulletinNumbers.of(193_168, 262_594, 145_059),
            List.of(
                    persons("provincial", 24, 22),
                    persons("bureau", 2329, 1555),
                    persons("county", 19_619, 11_882),
                    persons("township-and-below", 240_622, 131_600),
                    problems("other", 62_051).withShare(new BigDecimal("32.1")),
                    problems("vehicles", 35_597).withShare(new BigDecimal("18.4")),
                    problems("allowances", 26_741).withShare(new BigDecimal("13.8")),
                    problems("gifts", 21_313).withShare(new BigDecimal("11")),
                    problems("ceremonies", 19_469).withShare(new BigDecimal("10")),
                    problems("dining", 16_615).withShare(new BigDecimal("8.6")),
                    problems("unlisted", 11_382)));

    /** Shandong in February 2015. */
    private static final BulletinFigures SHANDONG_2015 = new BulletinFigures(
            BulletinNumbers.of(219, 295, 134),
            List.of(
                    cell("vehicles", 127, 139),
                    cell("ceremonies", 25, 55),
                    cell("dining", 18, 25),
                    cell("domestic-travel", 10, 22),
                    cell("allowances", 10, 13),
                    cell("other", 8, 16),
                    cell("buildings", 2, 1),
                    cell("unlisted", 19, 24),
                    BulletinCell.ofLevel("bureau", BulletinNumbers.problems(1)),
                    BulletinCell.ofLevel("county", BulletinNumbers.problems(23)),
                    BulletinCell.ofLevel("township-and-below", BulletinNumbers.problems(195))));

    private static final BulletinFigures JANUARY_2021 = new BulletinFigures(
            BulletinNumbers.of(9756, 13_895, 9860),
            List.of(
                    cell("F", 4547, 6759),
                    cell("H", 5209, 7136).withShare(new BigDecimal("53.4")),
                    problems("H1", 1652).withShare(new BigDecimal("31.7")),
                    problems("H1-gifts", 1569),
                    problems("H1-specialties", 83),
                    problems("H4", 1233).withShare(new BigDecimal("23.7")),
                    problems("H2", 902).withShare(new BigDecimal("17.3")),
                    problems("H.unlisted", 1422)));

    private static final BulletinFigures MAY_2021 = new BulletinFigures(
            BulletinNumbers.of(7894, 11_316, 7300),
            List.of(
                    cell("F", 3800, 5799),
                    cell("F2", 3024, 4629),
                    cell("H", 4094, 5517),
                    problems("H1", 1386),
                    problems("H4", 799),
                    problems("H2", 762),
                    problems("H.unlisted", 1147)));

    @Test
    void the_whole_table_of_december_2014_adds_up() {
        assertThat(identities(DECEMBER_2014, "2014-12")).allMatch(FigureIdentity::holds);
        FigureIdentity categories = identity(DECEMBER_2014, "2014-12", "各类别之和＝合计：查处问题数");
        assertThat(categories.published()).isEqualTo("4238");
        assertThat(categories.computed()).isEqualTo("4238");
        assertThat(identity(DECEMBER_2014, "2014-12", "各级别之和＝合计：党纪政务处分人数").computed())
                .isEqualTo("2280");
    }

    @Test
    void the_cumulative_table_of_2017_adds_up_by_level_and_category() {
        assertThat(identities(TO_OCTOBER_2017, "2017-10")).hasSize(10).allMatch(FigureIdentity::holds);
        assertThat(identity(TO_OCTOBER_2017, "2017-10", "各级别之和＝合计：批评教育和处理人数").computed())
                .isEqualTo("262594");
        assertThat(identity(TO_OCTOBER_2017, "2017-10", "各级别之和＝合计：党纪政务处分人数").computed())
                .isEqualTo("145059");
        assertThat(identity(TO_OCTOBER_2017, "2017-10", "婚丧喜庆占比（四舍五入）").computed())
                .isEqualTo("10");
    }

    @Test
    void a_single_share_is_rounded_half_up_at_the_digits_printed() {
        assertThat(new Share(19_469, 193_168).percent(1)).contains(new BigDecimal("10.1"));
        assertThat(new Share(19_469, 193_168).percent(0)).contains(new BigDecimal("10"));
        BulletinFigures wrong = new BulletinFigures(
                TO_OCTOBER_2017.total(), List.of(problems("ceremonies", 19_469).withShare(new BigDecimal("10.0"))));

        assertThat(identity(wrong, "2017-10", "婚丧喜庆占比（四舍五入）").holds()).isFalse();
    }

    @Test
    void the_table_of_a_province_adds_up_and_may_have_fewer_persons_than_problems() {
        assertThat(identities(SHANDONG_2015, "2015-02")).allMatch(FigureIdentity::holds);
        assertThat(identity(SHANDONG_2015, "2015-02", "各类别之和＝合计：批评教育和处理人数").computed())
                .isEqualTo("295");
        assertThat(SHANDONG_2015.numbers(Optional.of("buildings"), Optional.empty()))
                .contains(BulletinNumbers.of(2, 1));
        assertThat(identity(SHANDONG_2015, "2015-02", "所列级别之和不多于合计：查处问题数").computed())
                .isEqualTo("219");
    }

    @ParameterizedTest
    @CsvSource({
        "2022-08, 7799,  11226,  7752,  0,  49,  583,  7167,  91.9",
        "2024-06, 23110, 31654,  22415, 0,  91,  1224, 21795, 94.3",
        "2022-12, 95376, 141348, 96756, 10, 503, 6849, 88014, 92.3",
    })
    void the_levels_of_the_national_tables_add_up(
            String month,
            long problems,
            long persons,
            long sanctioned,
            long provincial,
            long bureau,
            long county,
            long below,
            BigDecimal share) {
        BulletinFigures figures = new BulletinFigures(
                BulletinNumbers.of(problems, persons, sanctioned),
                List.of(
                        BulletinCell.ofLevel("provincial", BulletinNumbers.problems(provincial)),
                        BulletinCell.ofLevel("bureau", BulletinNumbers.problems(bureau)),
                        BulletinCell.ofLevel("county", BulletinNumbers.problems(county)),
                        BulletinCell.ofLevel("township-and-below", BulletinNumbers.problems(below))
                                .withShare(share)));

        assertThat(identities(figures, month)).hasSize(3).allMatch(FigureIdentity::holds);
    }

    @Test
    void the_two_blocks_add_up_and_so_do_the_parts_of_one() {
        assertThat(identities(JANUARY_2021, "2021-01")).allMatch(FigureIdentity::holds);
        assertThat(identity(JANUARY_2021, "2021-01", "各类别之和＝合计：批评教育和处理人数").computed())
                .isEqualTo("13895");
        assertThat(identity(JANUARY_2021, "2021-01", "各类别之和＝享乐主义、奢靡之风：查处问题数").computed())
                .isEqualTo("5209");
        assertThat(identity(JANUARY_2021, "2021-01", "各类别之和＝违规收送名贵特产和礼品礼金：查处问题数")
                        .computed())
                .isEqualTo("1652");
        assertThat(new Share(7136, 13_895).percent(1)).contains(new BigDecimal("51.4"));
        assertThat(identities(MAY_2021, "2021-05")).allMatch(FigureIdentity::holds);
    }

    @Test
    void parts_that_are_not_all_there_come_to_no_more_than_their_whole() {
        FigureIdentity within = identity(MAY_2021, "2021-05", "所列类别之和不多于形式主义、官僚主义：查处问题数");

        assertThat(within.published()).isEqualTo("≤ 3800");
        assertThat(within.computed()).isEqualTo("3024");
        assertThat(identity(
                                change(MAY_2021, "F2", BulletinNumbers.of(3801, 4629)),
                                "2021-05",
                                within.rule().toString())
                        .holds())
                .isFalse();
    }

    @Test
    void a_table_that_is_wrong_by_one_is_found() {
        BulletinFigures wrong = change(DECEMBER_2014, "buildings", BulletinNumbers.problems(24));

        assertThat(identities(wrong, "2014-12").stream().filter(identity -> !identity.holds()))
                .singleElement()
                .satisfies(identity -> {
                    assertThat(identity.code()).isEqualTo("discipline.identity.categories-total");
                    assertThat(identity.rule())
                            .isEqualTo(LocalizedText.of("各类别之和＝合计：查处问题数", "categories add up: all, problems"));
                    assertThat(identity.published()).isEqualTo("4238");
                    assertThat(identity.computed()).isEqualTo("4239");
                });
    }

    @Test
    void those_sanctioned_are_among_those_dealt_with() {
        BulletinFigures wrong = BulletinFigures.of(BulletinNumbers.of(3, 4, 5));

        assertThat(identities(wrong, "2024-01"))
                .singleElement()
                .satisfies(identity -> assertThat(identity.holds()).isFalse());
    }

    @Test
    void categories_at_each_level_add_up_too() {
        List<BulletinCell> cells = new ArrayList<>();
        for (var group : RankGrouping.EIGHT_RULES.groups()) {
            cells.add(BulletinCell.ofLevel(group.code(), BulletinNumbers.problems(3)));
            for (String block : List.of("F", "H")) {
                cells.add(BulletinCell.builder()
                        .category(block)
                        .level(group.code())
                        .numbers(BulletinNumbers.problems(block.equals("F") ? 1 : 2))
                        .build());
            }
        }
        cells.add(problems("F", 4));
        cells.add(problems("H", 8));
        BulletinFigures full = new BulletinFigures(BulletinNumbers.problems(12), cells);

        assertThat(identities(full, "2024-01")).hasSize(8).allMatch(FigureIdentity::holds);
        cells.set(1, cells.get(1).withNumbers(BulletinNumbers.problems(2)));
        assertThat(identities(new BulletinFigures(BulletinNumbers.problems(12), cells), "2024-01").stream()
                        .filter(identity -> !identity.holds()))
                .extracting(identity -> identity.rule().toString())
                .containsExactly("各类别之和＝合计·省部级：查处问题数", "各级别之和＝形式主义、官僚主义：查处问题数");
    }

    @ParameterizedTest
    @CsvSource({
        "2013-09, 1",
        "2019-10, 74",
        "2019-12, 76",
        "2020-09, 85",
        "2020-10, 86",
        "2022-08, 108",
        "2022-12, 112",
        "2023-12, 124",
        "2024-06, 130"
    })
    void the_number_of_a_bulletin_follows_from_its_month(String month, int number) {
        assertThat(NORMS.bulletins().number(Period.parse(month))).contains(number);
    }

    @Test
    void what_comes_before_the_first_bulletin_has_no_number_and_neither_has_a_year() {
        assertThat(NORMS.bulletins().number(Period.parse("2013-08"))).isEmpty();
        assertThat(NORMS.bulletins().number(Period.parse("2024"))).isEmpty();
        assertThatThrownBy(() -> new BulletinSequence(Period.parse("2013"))).isInstanceOf(InvalidValueException.class);
    }

    /** To 30 June 2018: 25677, 36618, 26029; July: 5178, 7353, 5101; to 31 July: 30855, 43971, 31130. */
    @Test
    void a_month_is_the_difference_of_two_years_to_date() {
        BulletinNumbers june = BulletinNumbers.of(25_677, 36_618, 26_029);
        BulletinNumbers july = BulletinNumbers.of(30_855, 43_971, 31_130);
        MonthlyBulletin bulletin = bulletin("b-2018-07")
                .month(Period.parse("2018-07"))
                .figures(new BulletinFigures(
                        BulletinNumbers.of(5178, 7353, 5101),
                        List.of(
                                problems("allowances", 1376),
                                problems("gifts", 992),
                                problems("vehicles", 690),
                                problems("dining", 657),
                                problems("ceremonies", 504),
                                sanctioned("bureau", 67),
                                sanctioned("county", 496),
                                sanctioned("township-and-below", 4538))))
                .yearToDate(BulletinFigures.of(july))
                .build();

        assertThat(july.minus(june)).isEqualTo(BulletinNumbers.of(5178, 7353, 5101));
        assertThat(bulletin.follows(june)).hasSize(3).allMatch(FigureIdentity::holds);
        assertThat(bulletin.follows(BulletinNumbers.of(25_677, 36_617, 26_029)))
                .extracting(FigureIdentity::holds)
                .containsExactly(true, false, true);
        assertThat(identities(bulletin.figures(), "2018-07")).allMatch(FigureIdentity::holds);
    }

    @ParameterizedTest
    @CsvSource({"2018-06, 6692, 9519, 6802, 85, 613, 6104", "2017-04, 3514, 5023, 3476, 47, 377, 3052"})
    void those_sanctioned_by_level_add_up(
            String month, long problems, long persons, long sanctioned, long bureau, long county, long below) {
        BulletinFigures figures = new BulletinFigures(
                BulletinNumbers.of(problems, persons, sanctioned),
                List.of(
                        sanctioned("provincial", 0),
                        sanctioned("bureau", bureau),
                        sanctioned("county", county),
                        sanctioned("township-and-below", below)));

        assertThat(identities(figures, month)).hasSize(2).allMatch(FigureIdentity::holds);
    }

    @Test
    void january_opens_the_year() {
        assertThat(bulletin("b-1").build().opensYear()).isTrue();
        assertThat(bulletin("b-1").build().follows(BulletinNumbers.of(0, 0, 0)))
                .hasSize(3)
                .allMatch(FigureIdentity::holds);
        assertThat(bulletin("b-2").month(Period.parse("2026-02")).build().opensYear())
                .isFalse();
    }

    @Test
    void dining_of_2020_is_the_sum_of_its_two_parts() {
        BulletinFigures year = new BulletinFigures(
                BulletinNumbers.of(117_698, 170_839, 100_323),
                List.of(
                        problems("H2", 9336),
                        problems("H2-public", 6322).withShare(new BigDecimal("67.7")),
                        problems("H2-banquets", 3014)));

        assertThat(identities(year, "2020-11")).hasSize(3).allMatch(FigureIdentity::holds);
    }

    @ParameterizedTest
    @CsvSource({"816, 43.54", "252, 13.45", "245, 13.07", "223, 11.90", "180, 9.61"})
    void a_province_prints_two_decimals_half_up(long part, BigDecimal share) {
        assertThat(new Share(part, 1874).percent(2)).contains(share);
    }

    @Test
    void each_edition_has_its_categories() {
        assertThat(scheme("2014-12").below(Optional.empty())).hasSize(8).contains("work-discipline");
        assertThat(scheme("2014-12").below(Optional.of("travel"))).containsExactly("domestic-travel", "travel-abroad");
        assertThat(scheme("2015-01").below(Optional.empty())).hasSize(9).contains("allowances");
        assertThat(scheme("2019-11").code()).isEqualTo("v2");
        assertThat(scheme("2019-12").below(Optional.empty())).containsExactly("F", "H");
        assertThat(scheme("2019-12").below(Optional.of("H"))).containsExactly("H1", "H2", "H3", "H4", "H5", "H6");
        assertThat(scheme("2019-12").contains("H.unlisted")).isTrue();
        assertThat(scheme("2019-12").contains("vehicles.unlisted")).isFalse();
        assertThat(scheme("2019-12").parent("H1-gifts")).contains("H1");
        assertThat(NORMS.categories().on(LocalDate.of(2012, 12, 31))).isEmpty();
    }

    @Test
    void old_categories_go_into_new_ones_many_to_one() {
        BulletinFigures migrated = SHANDONG_2015.migrate(NORMS.categoryMigration(), "H");

        assertThat(migrated.numbers(Optional.of("H6"), Optional.empty())).contains(BulletinNumbers.of(137, 156));
        assertThat(migrated.numbers(Optional.of("H5"), Optional.empty())).contains(BulletinNumbers.of(10, 22));
        assertThat(migrated.numbers(Optional.of("H2"), Optional.empty())).contains(BulletinNumbers.of(18, 25));
        assertThat(migrated.numbers(Optional.of("H"), Optional.empty())).contains(SHANDONG_2015.total());
        assertThat(migrated.numbers(Optional.empty(), Optional.of("county"))).contains(BulletinNumbers.problems(23));
        assertThat(migrated.identities(scheme("2019-12"))).allMatch(FigureIdentity::holds);
        assertThat(NORMS.categoryMigration().keySet())
                .containsExactlyInAnyOrderElementsOf(scheme("2015-01").below(Optional.empty()));
    }

    @Test
    void the_categories_with_the_most_problems_lead() {
        assertThat(TO_OCTOBER_2017.leading(scheme("2017-10"), Optional.empty(), 3))
                .extracting(cell -> cell.category().orElseThrow())
                .containsExactly("other", "vehicles", "allowances");
        assertThat(JANUARY_2021.leading(scheme("2021-01"), Optional.of("H"), 9))
                .extracting(cell -> cell.category().orElseThrow())
                .containsExactly("H1", "H4", "H2");
    }

    private static CategoryScheme scheme(String month) {
        return NORMS.categories().on(Period.parse(month).start()).orElseThrow().content();
    }

    private static List<FigureIdentity> identities(BulletinFigures figures, String month) {
        return figures.identities(scheme(month));
    }

    private static FigureIdentity identity(BulletinFigures figures, String month, String rule) {
        return identities(figures, month).stream()
                .filter(identity -> identity.rule().toString().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError(rule + ": " + identities(figures, month)));
    }

    private static BulletinFigures change(BulletinFigures figures, String category, BulletinNumbers numbers) {
        return new BulletinFigures(
                figures.total(),
                figures.cells().stream()
                        .map(cell -> cell.category().equals(Optional.of(category)) ? cell.withNumbers(numbers) : cell)
                        .toList());
    }

    private static BulletinCell problems(String category, long problems) {
        return BulletinCell.of(category, BulletinNumbers.problems(problems));
    }

    private static BulletinCell cell(String category, long problems, long persons) {
        return BulletinCell.of(category, BulletinNumbers.of(problems, persons));
    }

    private static BulletinCell persons(String level, long persons, long sanctioned) {
        return BulletinCell.ofLevel(
                level, new BulletinNumbers(Optional.empty(), Optional.of(persons), Optional.of(sanctioned)));
    }

    private static BulletinCell sanctioned(String level, long sanctioned) {
        return BulletinCell.ofLevel(
                level, new BulletinNumbers(Optional.empty(), Optional.empty(), Optional.of(sanctioned)));
    }
}
