package org.qinglian.core.rectification;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The yearly democratic appraisal of the members of an organisation (民主评议党员), in counts: it names nobody.
 *
 * <p>Its steps come in this order: each of himself (个人自评), each of the others (党员互评), the vote (民主测评).
 *
 * @param members the members of the organisation, 0 or more
 * @param selfAppraisedOn the day on which each appraised himself
 * @param mutuallyAppraisedOn the day on which they appraised each other
 * @param votedOn the day of the vote
 * @param excellent 优秀, persons
 * @param qualified 合格, persons
 * @param basicallyQualified 基本合格, persons
 * @param unqualified 不合格, persons
 */
@Value.Builder
public record MemberAppraisal(
        @NotNull @PositiveOrZero Integer members,
        Optional<LocalDate> selfAppraisedOn,
        Optional<LocalDate> mutuallyAppraisedOn,
        Optional<LocalDate> votedOn,
        @NotNull @PositiveOrZero Integer excellent,
        @NotNull @PositiveOrZero Integer qualified,
        @NotNull @PositiveOrZero Integer basicallyQualified,
        @NotNull @PositiveOrZero Integer unqualified)
        implements WithMemberAppraisal {
    public static MemberAppraisalBuilder builder() {
        return new MemberAppraisalBuilder();
    }

    /** The persons who were given a grade. */
    public long graded() {
        return (long) excellent + qualified + basicallyQualified + unqualified;
    }

    /** Whether the vote, and each step before a later one, has its day and none comes before the one ahead of it. */
    @JsonIgnore
    public boolean isInOrder() {
        return selfAppraisedOn.isPresent()
                && mutuallyAppraisedOn.isPresent()
                && votedOn.isPresent()
                && !mutuallyAppraisedOn.get().isBefore(selfAppraisedOn.get())
                && !votedOn.get().isBefore(mutuallyAppraisedOn.get());
    }
}
