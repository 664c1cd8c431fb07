package org.qinglian.core.discipline;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.qinglian.core.organization.Organization;

/**
 * A decision on a Party organisation that broke Party discipline (对党组织的纪律处理), and what became of its people.
 *
 * <p>Example: the reorganisation of a village branch by the township committee on 2024-02-20, in which one was removed
 * from office and the others' offices lapsed. It is no accountability case, whose measures against an organisation come
 * of failed duty; the two may go side by side. A person's own sanction is a {@link SanctionDecision}.
 *
 * @param id its identifier
 * @param organization the organisation
 * @param kind what was decided
 * @param grounds what the organisation did, and why it could not put itself right
 * @param bases the articles that it rests on, with their edition
 * @param decidedOn the day of the decision; absent while it is only proposed
 * @param decidedBy the body that decided
 * @param approvedBy the body that approved, where approval was needed
 * @param outcomes what became of each person, in the order of decision; a person given time to change has a further one at
 *     the end of it
 */
@Value.Builder
public record OrganizationMeasure(
        @NotNull Ref<OrganizationMeasure> id,
        @BelongsTo @NotNull Ref<Organization> organization,
        @NotNull OrganizationMeasureKind kind,
        Optional<LocalizedText> grounds,
        List<@Valid Basis> bases,
        Optional<LocalDate> decidedOn,
        Optional<@Valid Actor> decidedBy,
        Optional<@Valid Actor> approvedBy,
        List<@Valid MemberOutcome> outcomes)
        implements Identified<OrganizationMeasure>, WithOrganizationMeasure {
    public OrganizationMeasure {
        bases = Copy.list(bases);
        outcomes = Copy.list(outcomes);
    }

    public static OrganizationMeasureBuilder builder() {
        return new OrganizationMeasureBuilder();
    }

    /** Whether it was decided by the end of a day. */
    public boolean isDecidedBy(LocalDate day) {
        return decidedOn.filter(decided -> !decided.isAfter(day)).isPresent();
    }
}
