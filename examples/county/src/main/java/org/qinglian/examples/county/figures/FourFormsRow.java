package org.qinglian.examples.county.figures;

import java.math.BigDecimal;
import java.util.List;
import org.qinglian.core.common.LocalizedText;

/**
 * A published row of four-forms statistics (监督执纪“四种形态”统计) in person-times (人次).
 *
 * @param id its identifier, for example {@code GD2019}
 * @param scope the province or city
 * @param period the period
 * @param sanctioned persons sanctioned by Party or administration
 * @param partySanctioned those sanctioned by the Party
 * @param levels those sanctioned by rank, from provincial to other, six numbers
 * @param formsTotal person-times of the four forms together
 * @param forms person-times of the first to the fourth form
 * @param publishedShares the share of each form in percent, as printed
 * @param source where it was printed
 */
public record FourFormsRow(
        String id,
        LocalizedText scope,
        String period,
        long sanctioned,
        long partySanctioned,
        List<Long> levels,
        long formsTotal,
        List<Long> forms,
        List<BigDecimal> publishedShares,
        LocalizedText source) {
    public FourFormsRow {
        levels = List.copyOf(levels);
        forms = List.copyOf(forms);
        publishedShares = List.copyOf(publishedShares);
    }

    /** The share of each form in percent at one decimal by largest remainder: together 100.0. */
    public List<BigDecimal> shares() {
        return LargestRemainder.percentages(forms, 1);
    }

    /** What must hold among the numbers of the row. */
    public List<FigureCheck> checks() {
        return List.of(
                FigureCheck.equal(
                        id, LocalizedText.of("四种形态之和＝总数", "forms add up to the total"), formsTotal, sum(forms)),
                FigureCheck.equal(
                        id,
                        LocalizedText.of("各职级之和＝处分人数", "ranks add up to those sanctioned"),
                        sanctioned,
                        sum(levels)),
                FigureCheck.atMost(
                        id,
                        LocalizedText.of("党纪处分不多于处分人数", "Party sanctions are among the sanctioned"),
                        sanctioned,
                        partySanctioned),
                FigureCheck.equal(
                        id,
                        LocalizedText.of("四种形态占比（最大余额法）", "shares of the forms, by largest remainder"),
                        publishedShares,
                        shares()));
    }

    private static long sum(List<Long> numbers) {
        return numbers.stream().mapToLong(Long::longValue).sum();
    }
}
