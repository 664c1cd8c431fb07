package org.qinglian.core.discipline;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.Member;

/**
 * How a member who is not qualified was dealt with (不合格党员组织处置): given time to change, persuaded to leave, or struck off.
 *
 * <p>Example: correction within 6 months, decided on 2026-02-10, concluded on 2026-08-07 as corrected. It is no sanction,
 * and has no influence period; but whoever was struck off is not admitted again for 60 months.
 *
 * @param id its identifier
 * @param member the member
 * @param kind what was decided
 * @param grounds why the member is not qualified
 * @param bases the articles that it rests on, with their edition
 * @param decidedOn the day on which it took effect, from which the term is counted
 * @param decidedBy the body that decided
 * @param approvedBy the body that approved, where approval was needed
 * @param termMonths the whole term for correction in months, where the decision sets one; the usual one if absent
 * @param concludedOn the day on which it was concluded how a correction ended
 * @param conclusion how it ended
 */
@Value.Builder
public record MemberDisposal(
        @NotNull Ref<MemberDisposal> id,
        @BelongsTo @NotNull Ref<Member> member,
        @NotNull MemberDisposalKind kind,
        Optional<LocalizedText> grounds,
        List<@Valid Basis> bases,
        @NotNull LocalDate decidedOn,
        Optional<@Valid Actor> decidedBy,
        Optional<@Valid Actor> approvedBy,
        Optional<@Positive Integer> termMonths,
        Optional<LocalDate> concludedOn,
        Optional<CorrectionConclusion> conclusion)
        implements Identified<MemberDisposal>, WithMemberDisposal {
    public MemberDisposal {
        bases = Copy.list(bases);
    }

    public static MemberDisposalBuilder builder() {
        return new MemberDisposalBuilder();
    }

    /** Whether the member was given time to change, and it came to nothing by the end of a day. */
    public boolean hasFailedBy(LocalDate day) {
        return kind == MemberDisposalKind.CORRECTION
                && conclusion.filter(CorrectionConclusion.NOT_CORRECTED::equals).isPresent()
                && concludedOn.filter(on -> !on.isAfter(day)).isPresent();
    }
}
