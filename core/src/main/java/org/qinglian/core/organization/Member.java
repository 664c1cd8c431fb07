package org.qinglian.core.organization;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Exclusion;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.PersonName;
import org.qinglian.core.common.Ref;

/**
 * A Party member (党员) and the branch to which the membership belongs.
 *
 * @param id an identifier that says nothing of the person
 * @param name the name, masked wherever it is printed
 * @param branch the branch or group that keeps the membership
 * @param status full or probationary
 * @param category the category for scoring
 * @param admittedOn the day of admission
 * @param exclusion why the member is left out of duties such as household links: old age, illness, absence
 */
@Value.Builder
public record Member(
        @NotNull Ref<Member> id,
        @NotNull PersonName name,
        @BelongsTo @NotNull Ref<Organization> branch,
        @NotNull MembershipStatus status,
        Optional<MemberCategory> category,
        Optional<LocalDate> admittedOn,
        Optional<@Valid Exclusion> exclusion)
        implements Identified<Member>, WithMember {
    public static MemberBuilder builder() {
        return new MemberBuilder();
    }
}
