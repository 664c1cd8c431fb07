package org.qinglian.core.accountability;

import com.fasterxml.jackson.annotation.JsonIgnore;
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
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;
import org.qinglian.core.lifecycle.Staged;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.organization.Actor;

/**
 * A case of accountability (问责案件): one object, what it failed, what was decided about it and by whom.
 *
 * <p>Example: the committee of a township that did not act on petitions about subsidies, given a circular by the county
 * commission with the approval of the county committee. The sanction that may follow is a {@code SanctionDecision}; the
 * notice that makes it public is a {@code CaseNotice}; an appeal is an {@link AccountabilityAppeal}.
 *
 * @param id its identifier
 * @param title its title, without the name of a person
 * @param object who is held to account: a Party organisation or a leading cadre
 * @param matter the identifier of the matter, shared by every track that deals with it
 * @param source where the clue came from
 * @param situations the situations that it comes under
 * @param responsibility the kind of responsibility that was failed
 * @param tier how near the object was to it
 * @param execution how the duty was executed
 * @param initiation who started the inquiry and who approved that
 * @param filedReview the filed review (立案审查) that the object is under already
 * @param measures the measures, proposed until the case is decided
 * @param decision who decided
 * @param tolerance that tolerance was considered
 * @param exemption why the object is not held to account
 * @param mitigations grounds for a lighter measure
 * @param aggravations grounds for a heavier measure
 * @param teamAssessment of an organisation: what was found on the responsible members of its team, where none of them has a
 *     case of the same matter
 * @param exposure that it was made public
 * @param closure why it was terminated
 * @param correction that it was put right
 * @param history its steps
 */
@Value.Builder
public record AccountabilityCase(
        @NotNull Ref<AccountabilityCase> id,
        @NotNull LocalizedText title,
        @BelongsTo @NotNull @Valid Actor object,
        Optional<@Size(min = 1) String> matter,
        @NotNull BreachSource source,
        List<Situation> situations,
        Optional<ResponsibilityKind> responsibility,
        Optional<ResponsibilityTier> tier,
        Optional<ExecutionQuality> execution,
        Optional<@Valid Initiation> initiation,
        Optional<@Valid FiledReview> filedReview,
        List<@Valid Measure> measures,
        Optional<@Valid AccountabilityDecision> decision,
        Optional<@Valid ToleranceConsidered> tolerance,
        Optional<@Valid Exemption> exemption,
        List<MitigationGround> mitigations,
        List<AggravationGround> aggravations,
        Optional<@Size(min = 1) String> teamAssessment,
        Optional<@Valid Exposure> exposure,
        Optional<@Valid Closure> closure,
        Optional<@Valid Correction> correction,
        List<@Valid Step<AccountabilityState>> history)
        implements Identified<AccountabilityCase>, Staged<AccountabilityState>, WithAccountabilityCase {
    public AccountabilityCase {
        situations = Copy.list(situations);
        measures = Copy.list(measures);
        mitigations = Copy.list(mitigations);
        aggravations = Copy.list(aggravations);
        history = Copy.list(history);
    }

    public static AccountabilityCaseBuilder builder() {
        return new AccountabilityCaseBuilder();
    }

    /** The day it was decided. */
    public Optional<LocalDate> decidedOn() {
        return reachedOn(AccountabilityState.DECIDED);
    }

    /** Whether it was decided by the end of a day. */
    public boolean isDecided(LocalDate by) {
        return hasReached(AccountabilityState.DECIDED, by);
    }

    /** Whether it stands terminated at the end of a day: it was, and was not taken up again since. */
    public boolean isTerminated(LocalDate by) {
        boolean terminated = false;
        for (Step<AccountabilityState> step : standing()) {
            if (!step.on().isAfter(by)) {
                terminated = step.state() == AccountabilityState.TERMINATED
                        || (terminated && step.state() == AccountabilityState.FILED);
            }
        }
        return terminated;
    }

    /** Whether it had been corrected by the end of a day. */
    public boolean isCorrected(LocalDate by) {
        return correction.filter(corrected -> !corrected.on().isAfter(by)).isPresent();
    }

    /** Whether it is on record, by the end of a day, that tolerance was considered. */
    public boolean hasConsideredTolerance(LocalDate by) {
        return tolerance
                .filter(ToleranceConsidered::isStated)
                .filter(considered -> !considered.on().isAfter(by))
                .isPresent();
    }

    /** Whether it has a measure of a kind. */
    public boolean has(MeasureKind kind) {
        return measures.stream().anyMatch(measure -> measure.kind() == kind);
    }

    /**
     * Whether its object may still be held to account on a day (终身问责).
     *
     * <p>It may while nothing is decided and no lawful end was reached. That the person was transferred, promoted, has
     * retired or resigned is no such end once accountability is lifelong, which it is since the edition of 2016.
     */
    public boolean isPursuable(AccountabilityNorms norms, LocalDate on) {
        if (isDecided(on) || hasReached(AccountabilityState.EXEMPTED, on)) {
            return false;
        }
        if (!isTerminated(on)) {
            return true;
        }
        return isClosedThatPersonLeft()
                && norms.rules(on).filter(AccountabilityRules::lifelong).isPresent();
    }

    /** Whether the reason for which it was terminated is that the person left the post. */
    @JsonIgnore
    public boolean isClosedThatPersonLeft() {
        return closure.map(Closure::reason)
                .filter(ClosureReason::isThatPersonLeft)
                .isPresent();
    }
}
