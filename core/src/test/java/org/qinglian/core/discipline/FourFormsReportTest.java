package org.qinglian.core.discipline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qinglian.core.fixture.DisciplineSamples.form;
import static org.qinglian.core.fixture.DisciplineSamples.ranks;
import static org.qinglian.core.fixture.DisciplineSamples.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.InvalidValueException;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.fixture.OrganizationSamples;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.CadreRank;
import org.qinglian.core.organization.People;

class FourFormsReportTest {
    private static final FourFormsReport CITY = report("q-1").build();

    /** Every published row that has whole numbers: Guangdong 2019, a province 2021, Anqing in the first quarter of 2023. */
    private static Stream<FourFormsReport> exactRows() {
        return Stream.of(
                report("GD2019")
                        .petitions(PublishedNumber.parse("11.6万"))
                        .clues(PublishedNumber.parse("7.0万"))
                        .talks(PublishedNumber.of(5335))
                        .filed(PublishedNumber.parse("3.1万"))
                        .sanctioned(PublishedNumber.of(24163))
                        .partySanctioned(PublishedNumber.of(22396))
                        .administrativeSanctioned(Optional.empty())
                        .ranks(ranks(0, 135, 1223, 3652, 3422, 15731))
                        .forms(forms("62902", "37170", "17958", "4020", "3754"))
                        .shares(shares("59.1", "28.5", "6.4", "6.0"))
                        .build(),
                report("PV2021")
                        .petitions(PublishedNumber.of(77868))
                        .clues(PublishedNumber.of(114505))
                        .talks(PublishedNumber.of(13775))
                        .filed(PublishedNumber.of(56101))
                        .sanctioned(PublishedNumber.of(56731))
                        .partySanctioned(PublishedNumber.of(53514))
                        .administrativeSanctioned(Optional.empty())
                        .ranks(ranks(0, 74, 1353, 4936, 5827, 44541))
                        .forms(forms("150257", "92598", "46032", "5096", "6531"))
                        .shares(shares("61.6", "30.6", "3.4", "4.4"))
                        .build(),
                CITY);
    }

    /**
     * The national rows, rounded in ten thousands: 2016 to 2019, the first quarter of 2020, 2021, three quarters of
     * 2025.
     */
    private static Stream<FourFormsReport> roundedRows() {
        return Stream.of(
                national("2016", "41.5万", "34.7万", "76", "2700+", "1.8万", "6.1万", "7.6万", "25.6万")
                        .withFiled(PublishedNumber.parse("41.3万")),
                national("2017", "52.7万", "44.3万", "58", "3300+", "2.1万", "7.8万", "9.7万", "32.7万"),
                national("2018", "62.1万", "52.6万", "51", "3500+", "2.6万", "9.1万", "11.1万", "39.0万")
                        .withFiled(PublishedNumber.parse("63.8万")),
                national("2019", "58.7万", "50.2万", "41", "0.4万", "2.4万").withFiled(PublishedNumber.parse("61.9万")),
                national("2020Q1", "9.3万", "8万", "10", "691", "0.4万", "1.4万", "1.5万", "6万")
                        .withPetitions(PublishedNumber.parse("62万"))
                        .withClues(PublishedNumber.parse("32.7万"))
                        .withFiled(PublishedNumber.parse("10.4万"))
                        .withForms(forms("33.2万", "23.6万", "7.4万", "1.1万", "1.2万"))
                        .withShares(shares("70.9", "22.4", "3.2", "3.5")),
                national("2021", "62.7万", "52.4万", "36", "3024", "2.5万", "8.8万", "9.7万", "41.4万")
                        .withForms(forms("212.5万", "148.7万", "49.4万", "7.0万", "7.4万"))
                        .withShares(shares("70", "23.2", "3.3", "3.5")),
                national("2025Q3", "67.7万", "50.2万", "41", "2953", "2.4万", "8.4万", "9.0万", "47.6万")
                        .withAdministrativeSanctioned(PublishedNumber.parse("22万"))
                        .withForms(forms("137.6万", "68.8万", "55.6万", "6.6万", "6.6万"))
                        .withShares(shares("50", "40.4", "4.8", "4.8")));
    }

    @ParameterizedTest
    @MethodSource("exactRows")
    void every_identity_of_a_published_row_of_whole_numbers_holds(FourFormsReport row) {
        assertThat(row.identities())
                .hasSize(row.administrativeSanctioned().isPresent() ? 6 : 5)
                .allMatch(FigureIdentity::holds);
        assertThat(identity(row, "shares").computed())
                .isEqualTo(FigureIdentity.join(
                        row.shares().stream().map(share -> share.setScale(1)).toList()));
    }

    @ParameterizedTest
    @MethodSource("roundedRows")
    void every_identity_of_a_rounded_national_row_holds_within_its_rounding(FourFormsReport row) {
        assertThat(row.identities()).isNotEmpty().allMatch(FigureIdentity::holds);
    }

    @Test
    void rounded_parts_may_add_up_to_a_little_more_than_the_rounded_total() {
        FigureIdentity sum = identity(
                CITY.withForms(forms("33.2万", "23.6万", "7.4万", "1.1万", "1.2万")).withShares(List.of()), "forms-total");

        assertThat(sum.published()).isEqualTo("33.2万");
        assertThat(sum.computed()).isEqualTo("33.3万");
        assertThat(sum.holds()).isTrue();
    }

    @Test
    void rounding_excuses_no_more_than_half_a_step_a_number() {
        assertThat(identity(CITY.withForms(forms("33.2万", "23.6万", "7.4万", "1.1万", "1.3万")), "forms-total")
                        .holds())
                .isTrue();
        assertThat(identity(CITY.withForms(forms("33.2万", "23.6万", "7.4万", "1.1万", "1.4万")), "forms-total")
                        .holds())
                .isFalse();
        assertThat(identity(CITY.withForms(forms("1006", "663", "262", "35", "45")), "forms-total")
                        .holds())
                .isFalse();
    }

    @Test
    void persons_of_two_regimes_overlap_and_are_not_the_sum() {
        assertThat(identity(CITY, "sanctioned-within-regimes").holds()).isTrue();
        assertThat(identity(CITY.withSanctioned(PublishedNumber.of(355)), "sanctioned-within-regimes")
                        .holds())
                .isTrue();
        FigureIdentity added = identity(CITY.withSanctioned(PublishedNumber.of(356)), "sanctioned-within-regimes");
        assertThat(added.holds()).isFalse();
        assertThat(added.rule())
                .isEqualTo(LocalizedText.of(
                        "处分人数不多于党纪与政务处分之和", "those sanctioned are no more than both regimes together"));
    }

    @Test
    void nobody_is_sanctioned_by_the_party_who_is_not_sanctioned() {
        assertThat(identity(CITY.withPartySanctioned(PublishedNumber.of(334)), "party-among-sanctioned")
                        .holds())
                .isTrue();
        assertThat(identity(CITY.withPartySanctioned(PublishedNumber.of(335)), "party-among-sanctioned")
                        .holds())
                .isFalse();
    }

    @Test
    void some_of_the_ranks_come_to_no_more_than_the_whole() {
        FourFormsReport some = CITY.withRanks(ranks(0, 0, 5));

        assertThat(identity(some, "ranks-among-sanctioned").holds()).isTrue();
        assertThat(identity(some.withRanks(ranks(0, 0, 335)), "ranks-among-sanctioned")
                        .holds())
                .isFalse();
    }

    @Test
    void shares_that_are_plainly_rounded_are_found() {
        FourFormsReport row = CITY.withShares(shares("66.0", "26.1", "3.5", "4.5"));

        assertThat(identity(row, "shares-hundred").computed()).isEqualTo("100.1");
        assertThat(identity(row, "shares-hundred").holds()).isFalse();
        assertThat(identity(row, "shares").holds()).isFalse();
    }

    @Test
    void a_row_without_any_form_has_no_shares_to_judge() {
        assertThat(CITY.withForms(forms("0", "0", "0", "0", "0"))
                        .withShares(List.of())
                        .identities())
                .allMatch(FigureIdentity::holds);
    }

    @Test
    void rates_are_derived_from_a_row() {
        assertThat(CITY.filingRate()).contains(new BigDecimal("34.2"));
        assertThat(CITY.talkRate()).isEmpty();
        assertThat(CITY.shareOfFirstTwo()).contains(new BigDecimal("92.0"));
    }

    @ParameterizedTest
    @CsvSource({"47万,    64.2万,  36.6", "119.6万, 147.9万, 23.7", "4.6万,   7.7万,   67.4", "261.7万, 270.3万, 3.3"})
    void growth_over_the_year_before_is_as_published(String before, String now, BigDecimal percent) {
        assertThat(PublishedNumber.parse(now).growthSince(PublishedNumber.parse(before), 1))
                .contains(percent);
    }

    @ParameterizedTest
    @CsvSource({
        "24163,  24163,  24163,  true",
        "23.6万, 235500, 236500, false",
        "62万,   615000, 625000, false",
        "2700+,  2700,   2800,   false",
        "0,      0,      0,      true",
    })
    void a_number_stands_for_what_its_rounding_leaves_open(
            String printed, BigDecimal low, BigDecimal high, boolean exact) {
        PublishedNumber number = PublishedNumber.parse(printed);

        assertThat(number.low()).isEqualByComparingTo(low);
        assertThat(number.high()).isEqualByComparingTo(high);
        assertThat(number.isExact()).isEqualTo(exact);
        assertThat(number).hasToString(printed);
    }

    @Test
    void what_is_no_number_is_refused() {
        for (String text : List.of("", "-3", "3,000", "23.6亿", "约5", "5%")) {
            assertThatThrownBy(() -> PublishedNumber.parse(text)).isInstanceOf(InvalidValueException.class);
        }
        assertThat(PublishedNumber.of(0).growthSince(PublishedNumber.of(0), 1)).isEmpty();
    }

    @Test
    void the_heaviest_measure_decides_the_form() {
        FormClassifier classifier = FormClassifier.standard();

        assertThat(classifier.classify(List.of(FormMeasure.of("criticism"), FormMeasure.of(Sanction.ADMONITION))))
                .contains(FormOfDiscipline.FIRST);
        assertThat(classifier.classify(
                        List.of(FormMeasure.of(Sanction.PARTY_SERIOUS_WARNING), FormMeasure.of("criticism"))))
                .contains(FormOfDiscipline.SECOND);
        assertThat(classifier.classify(List.of(FormMeasure.of(Sanction.DISMISSAL))))
                .contains(FormOfDiscipline.THIRD);
        assertThat(classifier.classify(
                        List.of(FormMeasure.of(Sanction.DISMISSAL), FormMeasure.of("transfer-to-prosecution"))))
                .contains(FormOfDiscipline.FOURTH);
        assertThat(classifier.classify(List.of())).isEmpty();
        assertThat(classifier.classify(List.of(FormMeasure.of("criticism"), FormMeasure.of("of-our-own"))))
                .isEmpty();
    }

    @Test
    void the_first_form_has_twelve_measures() {
        assertThat(DisciplineNorms.standard().forms().values().stream().filter(FormOfDiscipline.FIRST::equals))
                .hasSize(12);
        assertThat(FormMeasure.of("reminder-talk").label()).isEqualTo(LocalizedText.of("提醒谈话", "reminder talk"));
        assertThat(FormMeasure.of(Sanction.DEMERIT).label()).isEqualTo(LocalizedText.of("记过", "demerit"));
    }

    @Test
    void a_form_that_was_turned_keeps_where_it_came_from() {
        FormTransformation down = new FormTransformation(
                FormOfDiscipline.FOURTH, FormOfDiscipline.THIRD, LocalDate.of(2026, 2, 3), "真诚悔过");
        FormApplication turned = form("f-1")
                .form(FormOfDiscipline.THIRD)
                .addTransformations(down)
                .build();

        assertThat(turned.original()).isEqualTo(FormOfDiscipline.FOURTH);
        assertThat(turned.isTransformedConsistently()).isTrue();
        assertThat(turned.withForm(FormOfDiscipline.SECOND).isTransformedConsistently())
                .isFalse();
        assertThat(turned.withTransformations(down, down).isTransformedConsistently())
                .isFalse();
    }

    @Test
    void a_person_counts_as_often_as_a_form_was_applied_and_once_as_a_person() {
        FormCount count = FormCount.of(
                List.of(
                        form("f-1").build(),
                        form("f-2")
                                .person(Actor.member("m-08"))
                                .form(FormOfDiscipline.SECOND)
                                .build(),
                        form("f-3").person(Actor.member("m-10")).build(),
                        form("f-4").on(LocalDate.of(2025, 12, 31)).build()),
                DateRange.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31)),
                People.of(OrganizationSamples.register()));

        assertThat(count.total()).isEqualTo(3);
        assertThat(count.persons()).isEqualTo(2);
        assertThat(count.times()).containsEntry(FormOfDiscipline.FIRST, 2L).containsEntry(FormOfDiscipline.FOURTH, 0L);
        assertThat(count.shares()).isEqualTo(shares("66.7", "33.3", "0.0", "0.0"));
    }

    @Test
    void nothing_applied_has_no_shares() {
        FormCount count = FormCount.of(
                List.of(), DateRange.from(LocalDate.of(2026, 1, 1)), People.of(OrganizationSamples.register()));

        assertThat(count.total()).isZero();
        assertThat(count.shares()).isEmpty();
    }

    private static FourFormsReport national(String period, String sanctioned, String party, String... byRank) {
        List<RankFigure> ranks = new ArrayList<>();
        for (int i = 0; i < byRank.length; i++) {
            ranks.add(new RankFigure(CadreRank.values()[i], PublishedNumber.parse(byRank[i])));
        }
        return report("CN" + period)
                .clues(Optional.empty())
                .filed(Optional.empty())
                .sanctioned(PublishedNumber.parse(sanctioned))
                .partySanctioned(PublishedNumber.parse(party))
                .administrativeSanctioned(Optional.empty())
                .ranks(ranks)
                .forms(Optional.empty())
                .shares(List.of())
                .build();
    }

    private static FormFigures forms(String... numbers) {
        List<PublishedNumber> all =
                Arrays.stream(numbers).map(PublishedNumber::parse).toList();
        return new FormFigures(all.get(0), all.get(1), all.get(2), all.get(3), all.get(4));
    }

    private static List<BigDecimal> shares(String... shares) {
        return Arrays.stream(shares).map(BigDecimal::new).toList();
    }

    private static FigureIdentity identity(FourFormsReport row, String name) {
        return row.identities().stream()
                .filter(identity -> identity.code().equals("discipline.identity." + name))
                .findFirst()
                .orElseThrow();
    }
}
