package org.qinglian.core.procurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglian.core.common.InvalidValueException;
import org.qinglian.core.common.Money;
import org.qinglian.core.common.Share;
import org.qinglian.core.fixture.ProcurementSamples;
import org.qinglian.core.fixture.ProgrammeSamples;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.lifecycle.StepRefusedException;

/** The worked examples of the calculators. */
class ProcurementFiguresTest {
    private static final ProcurementNorms NORMS = ProcurementNorms.standard();
    private static final Money DOLLARS = new Money(BigDecimal.TEN, Currency.getInstance("USD"));

    @Test
    void an_approved_cost_of_eleven_millions_over_an_estimate_of_ten_is_an_overrun_of_ten_percent() {
        EstimateChain chain = chain(
                Estimate.of(EstimateLink.APPROVED_COST, Money.yuan(11_000_000)),
                Estimate.of(EstimateLink.ESTIMATE, Money.yuan(10_000_000)));

        assertThat(chain.overruns())
                .containsExactly(new Overrun(
                        EstimateLink.ESTIMATE,
                        EstimateLink.APPROVED_COST,
                        Money.yuan(1_000_000),
                        new BigDecimal("0.1")));
        assertThat(chain.missing()).isEmpty();
    }

    @Test
    void each_link_is_compared_with_the_one_before_it_on_record_and_names_those_that_lack() {
        EstimateChain chain = chain(
                Estimate.of(EstimateLink.ESTIMATE, Money.yuan(100)),
                Estimate.of(EstimateLink.BUDGET, Money.yuan(90)),
                Estimate.of(EstimateLink.FINAL_ACCOUNTS, Money.yuan(99)));

        assertThat(chain.overruns())
                .extracting(Overrun::ratio)
                .containsExactly(new BigDecimal("-0.1"), new BigDecimal("0.1"));
        assertThat(chain.missing()).containsExactly(EstimateLink.APPROVED_COST, EstimateLink.SETTLEMENT);
    }

    @Test
    void a_link_in_another_currency_or_after_nothing_has_no_overrun() {
        assertThat(chain(
                                Estimate.of(EstimateLink.ESTIMATE, Money.yuan(100)),
                                Estimate.of(EstimateLink.APPROVED_COST, DOLLARS))
                        .overruns())
                .isEmpty();
        assertThat(chain(
                                Estimate.of(EstimateLink.ESTIMATE, Money.yuan(0)),
                                Estimate.of(EstimateLink.APPROVED_COST, Money.yuan(5)))
                        .overruns())
                .isEmpty();
    }

    @Test
    void changes_add_up_net_and_gross_and_as_a_part_of_the_price() {
        Contract contract =
                ProcurementSamples.contract("c").amount(Money.yuan(1_000)).build();

        assertThat(CumulativeChange.of(contract, List.of(change(150), change(-50))))
                .contains(new CumulativeChange(Money.yuan(100), Money.yuan(200), new BigDecimal("0.1")));
        assertThat(CumulativeChange.of(
                        contract,
                        List.of(
                                change(1),
                                ProcurementSamples.change("d").amount(DOLLARS).build())))
                .isEmpty();
        assertThat(CumulativeChange.of(contract.withAmount(Money.yuan(0)), List.of(change(1))))
                .isEmpty();
    }

    @Test
    void prices_of_ninety_a_hundred_and_a_hundred_and_ten_vary_by_a_tenth() {
        assertThat(PriceDispersion.of(yuan("90", "100", "110")).orElseThrow().coefficient())
                .isEqualByComparingTo("0.1");
        assertThat(PriceDispersion.of(yuan("90", "100", "110")).orElseThrow().mean())
                .isEqualByComparingTo("100");
        assertThat(PriceDispersion.of(yuan("90"))).isEmpty();
        assertThat(PriceDispersion.of(List.of(Money.yuan(1), DOLLARS))).isEmpty();
        assertThat(PriceDispersion.of(yuan("90", "0"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "106 100 103,    arithmetic",
        "100 110 121,    geometric",
        "100 100 100,    identical",
        "100 103 106 109,arithmetic",
        "100 103 106 110,none",
        "100 110 121.01, none",
        "100 103,        none",
        "0 3 6,          none"
    })
    void regular_prices_are_told_from_others(String prices, String expected) {
        assertThat(PriceRegularity.of(yuan(prices.strip().split(" ")), NORMS.priceLimits())
                        .map(PricePattern::code)
                        .orElse("none"))
                .isEqualTo(expected);
    }

    @Test
    void what_misses_the_pattern_by_less_than_the_tolerance_is_regular() {
        PriceLimits loose = NORMS.priceLimits().withTolerance(new BigDecimal("0.01"));

        assertThat(PriceRegularity.of(yuan("100", "103", "107"), loose)).contains(PricePattern.ARITHMETIC);
        assertThat(PriceRegularity.of(yuan("100", "103", "107"), NORMS.priceLimits()))
                .isEmpty();
    }

    @Test
    void a_project_in_construction_without_the_review_of_its_documents_has_two_of_three() {
        Project project = ProcurementSamples.project("p").build();
        Project without = project.withProcedures(project.procedures().subList(0, 3));

        ProcedureCompleteness found = ProcedureCompleteness.of(without, NORMS, ProgrammeSamples.AS_OF);

        assertThat(found)
                .isEqualTo(new ProcedureCompleteness(
                        new Share(2, 3),
                        List.of(new RequiredStep(ProjectStage.TENDERING, ProcedureItem.TENDER_REVIEW))));
        assertThat(ProcedureCompleteness.of(
                                List.of(
                                        without,
                                        ProcurementSamples.completedProject("q").build()),
                                NORMS,
                                ProgrammeSamples.AS_OF)
                        .procedures())
                .isEqualTo(new Share(6, 7));
        assertThat(ProcedureCompleteness.of(project.withHistory(List.of()), NORMS, ProgrammeSamples.AS_OF)
                        .procedures())
                .isEqualTo(new Share(0, 0));
    }

    @Test
    void works_that_together_reach_the_threshold_within_a_year_are_a_split() {
        List<Split> splits = splits(
                lot("a", 1_800_000, LocalDate.of(2026, 3, 2)),
                lot("b", 1_500_000, LocalDate.of(2026, 5, 4)),
                lot("c", 900_000, LocalDate.of(2026, 8, 3)));

        assertThat(splits).hasSize(1);
        assertThat(splits.get(0).lots()).extracting(found -> found.id().id()).containsExactly("a", "b", "c");
        assertThat(splits.get(0).total()).isEqualTo(Money.yuan(4_200_000));
        assertThat(splits.get(0).threshold()).isEqualTo(Money.yuan(4_000_000));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-01, 2000000, 1", "2026-03-02, 2000000, 0", "2026-03-01, 1999999, 0"})
    void the_window_and_the_threshold_are_sharp(LocalDate second, long estimate, int expected) {
        assertThat(splits(lot("a", 2_000_000, LocalDate.of(2025, 3, 2)), lot("b", estimate, second)))
                .hasSize(expected);
    }

    @Test
    void the_window_moves_on_and_no_lot_is_in_two_splits() {
        List<Split> splits = splits(
                lot("a", 100_000, LocalDate.of(2023, 1, 9)),
                lot("b", 3_000_000, LocalDate.of(2024, 2, 5)),
                lot("c", 3_000_000, LocalDate.of(2024, 12, 2)),
                lot("d", 3_000_000, LocalDate.of(2025, 2, 10)));

        assertThat(splits).hasSize(1);
        assertThat(splits.get(0).lots()).extracting(found -> found.id().id()).containsExactly("b", "c");
    }

    @Test
    void a_lot_that_reaches_the_threshold_itself_or_is_of_another_kind_is_no_part_of_a_split() {
        assertThat(splits(
                        lot("a", 4_000_000, LocalDate.of(2026, 3, 2)),
                        lot("b", 3_900_000, LocalDate.of(2026, 3, 9)),
                        lot("c", 3_900_000, LocalDate.of(2026, 3, 9)).withKind("roof")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"499999,third", "500000,second", "-500000,second", "1999999,second", "2000000,first"})
    void a_change_belongs_to_the_highest_tier_that_it_reaches(long change, String tier) {
        assertThat(NORMS.changeTiers()
                        .of(Money.yuan(change), Money.yuan(100_000_000))
                        .code())
                .isEqualTo(tier);
    }

    @Test
    void a_small_change_of_a_small_contract_reaches_a_tier_by_its_ratio() {
        assertThat(NORMS.changeTiers().of(Money.yuan(50), Money.yuan(1_000)).code())
                .isEqualTo("second");
        assertThat(NORMS.changeTiers().of(Money.yuan(49), Money.yuan(1_000)).code())
                .isEqualTo("third");
    }

    @Test
    void methods_are_those_of_ocds() {
        assertThat(Stream.of(TenderMethod.values()).map(method -> method.ocds().code()))
                .containsExactly("open", "selective", "limited", "limited", "direct");
    }

    @Test
    void a_party_is_one_and_tiers_are_some() {
        assertThatThrownBy(() -> new Party(Optional.empty(), Optional.empty()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Party must name exactly one of actor and bidder.");
        assertThatThrownBy(() -> new ChangeTiers(List.of()))
                .hasMessage("Change tiers are empty; expected one or more.");
    }

    @Test
    void a_stage_is_refused_until_every_step_before_it_has_passed() {
        Project project = ProcurementSamples.project("p").build();
        Project early = project.withHistory(project.history().subList(0, 1));

        assertThat(ProjectLifecycle.guarded(NORMS)
                        .advance(early, Step.of(ProjectStage.DESIGN, LocalDate.of(2025, 5, 20))))
                .hasSize(2);
        assertThatThrownBy(() -> ProjectLifecycle.guarded(NORMS)
                        .advance(early, Step.of(ProjectStage.DESIGN, LocalDate.of(2025, 5, 19))))
                .isInstanceOf(StepRefusedException.class)
                .hasMessageContaining("every step of the procedures before has passed");
    }

    private static EstimateChain chain(Estimate... estimates) {
        return EstimateChain.of(
                ProcurementSamples.project("p").estimates(List.of(estimates)).build());
    }

    private static ChangeOrder change(long yuan) {
        return ProcurementSamples.change("c").amount(Money.yuan(yuan)).build();
    }

    private static List<Money> yuan(String... amounts) {
        return Stream.of(amounts).map(Money::yuan).toList();
    }

    private static Lot lot(String id, long estimate, LocalDate startedOn) {
        return ProcurementSamples.lot(id)
                .estimate(Money.yuan(estimate))
                .startedOn(startedOn)
                .build();
    }

    private static List<Split> splits(Lot... lots) {
        return SplittingTest.of(NORMS)
                .splits(ProcurementIndex.of(ProcurementRegister.builder()
                        .addProjects(ProcurementSamples.project("p-1").build())
                        .addLots(lots)
                        .build()));
    }
}
