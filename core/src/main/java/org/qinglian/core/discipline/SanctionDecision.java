package org.qinglian.core.discipline;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
import org.qinglian.core.lifecycle.Staged;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.Post;

/**
 * A decision on one sanction for one person in one matter under one regime (处分决定).
 *
 * <p>Example: a Party warning of 2026-03-20, announced on 2026-04-08. A matter that ends in a sanction of the Party
 * and one of the
 * state has two decisions with one {@link #matter()}. It is neither the notice that reports it nor the accountability
 * case that may lead to it. For how long it has effect is computed by {@link InfluencePeriods}.
 *
 * @param id its identifier
 * @param title its title
 * @param person who is sanctioned: a cadre or a member
 * @param matter what it is about, by a number that every decision on the same acts shares
 * @param sanction what was decided; it says the regime too
 * @param inLieuOf the heavier sanction that would have been due but could not be applied: a serious warning in lieu
 *     of removal
 *     from Party posts, for one who holds none
 * @param termMonths the term in months, where the decision itself sets one: for several acts of the same kind, or for a
 *     suspension; else it follows from the rules
 * @param periodEndsOn the last day of its period as the decision states it, where it does; else that is computed
 * @param postsRemoved the posts that it takes away; from the highest down, if not all
 * @param probation the term of probation, for that sanction alone
 * @param decidedBy the body that decided
 * @param approvedBy the body that approved, where approval was needed
 * @param bases the articles that it rests on, with their edition
 * @param actedUntil the last day of the acts, by which the edition of the rules is chosen
 * @param filedOn the day on which the case was filed (立案)
 * @param replaces the earlier decision in whose place it comes: expulsion in the course of probation
 * @param extension more time to carry it out
 * @param appeals the appeals against it
 * @param history its stages
 */
@Value.Builder
public record SanctionDecision(
        @NotNull Ref<SanctionDecision> id,
        Optional<LocalizedText> title,
        @BelongsTo @NotNull @Valid Actor person,
        @NotBlank String matter,
        @NotNull Sanction sanction,
        Optional<Sanction> inLieuOf,
        Optional<@Positive Integer> termMonths,
        Optional<LocalDate> periodEndsOn,
        List<Ref<Post>> postsRemoved,
        Optional<@Valid Probation> probation,
        @BelongsTo Optional<@Valid Actor> decidedBy,
        Optional<@Valid Actor> approvedBy,
        List<@Valid Basis> bases,
        Optional<LocalDate> actedUntil,
        Optional<LocalDate> filedOn,
        Optional<Ref<SanctionDecision>> replaces,
        Optional<@Valid ExecutionExtension> extension,
        List<@Valid Appeal> appeals,
        List<@Valid Step<DecisionStage>> history)
        implements Identified<SanctionDecision>, Staged<DecisionStage>, WithSanctionDecision {
    public SanctionDecision {
        postsRemoved = Copy.list(postsRemoved);
        bases = Copy.list(bases);
        appeals = Copy.list(appeals);
        history = Copy.list(history);
    }

    public static SanctionDecisionBuilder builder() {
        return new SanctionDecisionBuilder();
    }

    /** Under which rules it is decided. */
    public SanctionRegime regime() {
        return sanction.regime();
    }

    /** The day on which it was decided. */
    public Optional<LocalDate> decidedOn() {
        return reachedOn(DecisionStage.DECIDED);
    }

    /** The day on which it took effect, from which its effect is counted. */
    public Optional<LocalDate> effectiveOn() {
        return reachedOn(DecisionStage.EFFECTIVE);
    }

    /** The day on which it was revoked. */
    public Optional<LocalDate> revokedOn() {
        return reachedOn(DecisionStage.REVOKED);
    }

    /** Whether it has taken effect by the end of a day and has not been revoked; its effect may be over. */
    public boolean standsOn(LocalDate day) {
        return hasReached(DecisionStage.EFFECTIVE, day) && !hasReached(DecisionStage.REVOKED, day);
    }

    /** What applies at the end of a day: the sanction as decided, or the one that an appeal put in its place by then. */
    public Sanction sanctionOn(LocalDate day) {
        return appeals.stream()
                .filter(appeal ->
                        appeal.decidedOn().filter(on -> !on.isAfter(day)).isPresent())
                .flatMap(appeal -> appeal.changedTo().stream())
                .reduce((earlier, later) -> later)
                .orElse(sanction);
    }
}
