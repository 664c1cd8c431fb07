package org.qinglian.scoring.scheme;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.Copy;

/**
 * What becomes of the score (结果运用): rounding, then the band that gives the grade; then, over a whole scoring, quotas, lists
 * and what last period's grade asks for. Without bands there is no grade.
 *
 * @param rounding how the score is rounded
 * @param bands the bands, best first
 * @param recognisedFrom the lowest grade that is recognised (认定), if the scheme recognises anybody
 * @param peerGroup the attribute that tells who is compared with whom (同类比较), such as {@code township}; all with all if absent
 * @param precedence what counts where bands and quotas say different things; asked for where there are quotas
 * @param ties what becomes of equal scores; asked for where there are quotas or lists
 * @param quotas how many may have a grade
 * @param lists the lists of the first and the last
 * @param advances what last period's grade asks of this one
 * @param consequences what is proposed for whoever has a grade
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Outcome(
        Optional<@Valid Rounding> rounding,
        List<@Valid Band> bands,
        Optional<@Size(min = 1) String> recognisedFrom,
        Optional<@Size(min = 1) String> peerGroup,
        Optional<Precedence> precedence,
        Optional<@Valid Ties> ties,
        List<@Valid Quota> quotas,
        List<@Valid RankList> lists,
        List<@Valid Advance> advances,
        List<@Valid ConsequenceRule> consequences)
        implements WithOutcome {
    public static final Outcome NONE = new OutcomeBuilder().build();

    public Outcome {
        bands = Copy.list(bands);
        quotas = Copy.list(quotas);
        lists = Copy.list(lists);
        advances = Copy.list(advances);
        consequences = Copy.list(consequences);
    }

    /** Rounding and bands alone. */
    public static Outcome of(Optional<Rounding> rounding, List<Band> bands) {
        return builder().rounding(rounding).bands(bands).build();
    }

    public static OutcomeBuilder builder() {
        return new OutcomeBuilder();
    }

    /** The place of the band of a score by its bound alone, 0 for the best; −1 if the score is in none. */
    public int bandOf(BigDecimal score) {
        for (int i = 0; i < bands.size(); i++) {
            if (bands.get(i).from().map(from -> score.compareTo(from) >= 0).orElse(true)) {
                return i;
            }
        }
        return -1;
    }

    /** The place of the band of a grade, 0 for the best; −1 if there is none. */
    public int bandOf(String grade) {
        for (int i = 0; i < bands.size(); i++) {
            if (bands.get(i).grade().equals(grade)) {
                return i;
            }
        }
        return -1;
    }

    /** The place of the lowest band that is recognised; −1 if the scheme recognises nobody. */
    public int recognisedTo() {
        return recognisedFrom.map(this::bandOf).orElse(-1);
    }

    /** What becomes of equal scores; they share a rank unless the scheme says otherwise. */
    public Ties tiesOrShared() {
        return ties.orElse(Ties.SHARED);
    }

    /** The quotas that hold in a year, in the order of the scheme. */
    public List<Quota> quotasIn(int year) {
        return quotas.stream()
                .filter(quota -> quota.startYear() <= year)
                .filter(quota -> quotas.stream().noneMatch(other -> other.startYear() <= year && other.replaces(quota)))
                .toList();
    }

    /** Whether places are dealt by the order of scores, whatever the bounds of the bands. */
    public boolean dealsByRank() {
        return precedence.filter(word -> word == Precedence.QUOTAS_OVER_BANDS).isPresent();
    }
}
