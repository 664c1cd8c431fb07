package org.qinglian.core.procurement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Money;
import org.qinglian.core.common.Ref;

/**
 * The award of one lot (定标), from the report of the committee to the report to the supervisor.
 *
 * @param id its identifier
 * @param tender the tender
 * @param lot the lot
 * @param status its state
 * @param candidates whom the committee recommends, ranked
 * @param winner the winner (中标人)
 * @param amount the price at which it wins
 * @param reason why the winner is not the first candidate
 * @param evaluationReportOn the day on which the buyer received the report of the committee (收到评标报告)
 * @param candidateNoticeFrom the first day of the notice of candidates (公示)
 * @param candidateNoticeUntil its last day
 * @param winnerDeterminedOn the day on which the winner was determined (确定中标人)
 * @param awardNoticeOn the day of the award notice (中标通知书)
 * @param reportedOn the day of the written report to the supervisor (招投标情况书面报告)
 */
@Value.Builder
public record Award(
        @NotNull Ref<Award> id,
        @BelongsTo @NotNull Ref<Tender> tender,
        @NotNull Ref<Lot> lot,
        @NotNull AwardStatus status,
        List<@Valid Candidate> candidates,
        Optional<Ref<Bidder>> winner,
        Optional<@Valid Money> amount,
        Optional<@Size(min = 1) String> reason,
        Optional<LocalDate> evaluationReportOn,
        Optional<LocalDate> candidateNoticeFrom,
        Optional<LocalDate> candidateNoticeUntil,
        Optional<LocalDate> winnerDeterminedOn,
        Optional<LocalDate> awardNoticeOn,
        Optional<LocalDate> reportedOn)
        implements Identified<Award>, WithAward {
    public Award {
        candidates = Copy.list(candidates);
    }

    public static AwardBuilder builder() {
        return new AwardBuilder();
    }

    /** The candidate of rank 1, if there is one. */
    public Optional<Ref<Bidder>> firstCandidate() {
        return candidates.stream()
                .filter(candidate -> candidate.rank() == 1)
                .map(Candidate::bidder)
                .findFirst();
    }
}
