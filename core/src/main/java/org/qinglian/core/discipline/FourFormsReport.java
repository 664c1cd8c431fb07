package org.qinglian.core.discipline;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Ref;

/**
 * A bulletin on supervision and discipline (监督检查、审查调查情况通报): petitions, clues, cases, persons sanctioned by regime and
 * rank, and the four
 * forms in person-times. The national one is quarterly and counts from the first of January.
 *
 * <p>Persons sanctioned by the Party and by the state overlap: {@code sanctioned} counts each once and is not their sum.
 *
 * @param id its identifier
 * @param scope the country or place, in words
 * @param during the days that it counts, from the first of January if it is cumulative
 * @param petitions petitions received (信访举报), in items
 * @param clues clues dealt with (处置问题线索), in items
 * @param talks talks and letters of inquiry (谈话函询), in items
 * @param filed cases filed (立案), in items
 * @param sanctioned persons sanctioned, each once
 * @param partySanctioned those sanctioned by the Party
 * @param administrativeSanctioned those sanctioned by the state
 * @param ranks persons sanctioned by rank
 * @param forms the four forms, in person-times
 * @param shares the share of each form in percent, as printed, from the first
 * @param source where it was printed
 */
@Value.Builder
public record FourFormsReport(
        @NotNull Ref<FourFormsReport> id,
        @NotBlank String scope,
        @NotNull DateRange during,
        Optional<PublishedNumber> petitions,
        Optional<PublishedNumber> clues,
        Optional<PublishedNumber> talks,
        Optional<PublishedNumber> filed,
        Optional<PublishedNumber> sanctioned,
        Optional<PublishedNumber> partySanctioned,
        Optional<PublishedNumber> administrativeSanctioned,
        List<@Valid RankFigure> ranks,
        Optional<@Valid FormFigures> forms,
        List<BigDecimal> shares,
        Optional<String> source)
        implements Identified<FourFormsReport>, WithFourFormsReport {
    public FourFormsReport {
        ranks = Copy.list(ranks);
        shares = Copy.list(shares);
    }

    public static FourFormsReportBuilder builder() {
        return new FourFormsReportBuilder();
    }

    /** What must hold among its numbers, as far as they are there. */
    public List<FigureIdentity> identities() {
        return new FourFormsIdentities(this).all();
    }

    /** The share of the first two forms in percent, rounded half up to one decimal. */
    public Optional<BigDecimal> shareOfFirstTwo() {
        return forms.flatMap(figures -> new PublishedNumber(
                        figures.first().value().add(figures.second().value()), false, false)
                .percentOf(figures.total(), 1));
    }

    /** Talks and letters of inquiry to a hundred clues, rounded half up to one decimal. */
    public Optional<BigDecimal> talkRate() {
        return talks.flatMap(number -> clues.flatMap(whole -> number.percentOf(whole, 1)));
    }

    /** Cases filed to a hundred clues (立案率), rounded half up to one decimal. */
    public Optional<BigDecimal> filingRate() {
        return filed.flatMap(number -> clues.flatMap(whole -> number.percentOf(whole, 1)));
    }
}
