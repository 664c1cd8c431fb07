package org.qinglian.core.responsibility;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.Organization;

/**
 * An assignment (责任分工): one party holds one duty in one role for a range of days. A change is a further assignment.
 *
 * @param id its identifier
 * @param duty the duty
 * @param holder who holds it
 * @param role in which role
 * @param during from the first day to the last
 * @param organization the organisation in whose team a person holds it
 * @param holding alone, shared or divided
 * @param scope the parts that the holder of a divided duty has, by name; the whole of it if empty
 * @param reason why it is shared or divided
 * @param basis what it rests on, above all what lets a body supervise one above it (双重领导)
 */
@Value.Builder
public record Assignment(
        @NotNull Ref<Assignment> id,
        @NotNull Ref<Duty> duty,
        @BelongsTo @NotNull @Valid Actor holder,
        @NotNull ResponsibilityRole role,
        @NotNull DateRange during,
        Optional<Ref<Organization>> organization,
        @NotNull Holding holding,
        List<@NotBlank String> scope,
        Optional<String> reason,
        Optional<@Valid Basis> basis)
        implements Identified<Assignment>, WithAssignment {
    public Assignment {
        scope = Copy.list(scope);
    }

    public static AssignmentBuilder builder() {
        return new AssignmentBuilder();
    }

    /** Whether the holder supervises a duty that others hold; of a duty to supervise, the holder answers for it instead. */
    public boolean supervises(Duty held) {
        return role == ResponsibilityRole.SUPERVISORY_RESPONSIBILITY && held.nature() != DutyNature.SUPERVISION;
    }
}
