package org.qinglian.core.discipline;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;

/**
 * What became of one person of a Party organisation that was reorganised or dissolved (对一名人员的处理结果), and what it rests on.
 *
 * @param person who: one of the leading body if it was reorganised, one of the members if it was dissolved
 * @param kind what became of the person
 * @param on the day on which that was decided
 * @param sanction the decision on the sanction, where the outcome is one
 * @param disposal the disposal of the member, where the outcome is one
 */
@Value.Builder
public record MemberOutcome(
        @NotNull @Valid Actor person,
        @NotNull MemberOutcomeKind kind,
        @NotNull LocalDate on,
        Optional<Ref<SanctionDecision>> sanction,
        Optional<Ref<MemberDisposal>> disposal)
        implements WithMemberOutcome {
    public static MemberOutcomeBuilder builder() {
        return new MemberOutcomeBuilder();
    }

    /** An outcome that rests on no other record. */
    public static MemberOutcome of(Actor person, MemberOutcomeKind kind, LocalDate on) {
        return builder().person(person).kind(kind).on(on).build();
    }
}
