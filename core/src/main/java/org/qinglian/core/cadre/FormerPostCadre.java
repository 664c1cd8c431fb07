package org.qinglian.core.cadre;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.Cadre;
import org.qinglian.core.organization.Post;

/**
 * A cadre who left a leading post and is still in service (退出现职领导干部): of what use, under what discipline.
 *
 * <p>Example: left a township post on 2025-03-01, mediates disputes for the county since May. It is not a retired cadre. What
 * discipline holds against the person is on record there and not entered again.
 *
 * @param id its identifier
 * @param cadre who
 * @param unit the unit that manages the person now
 * @param leftOn the day of leaving the leading post
 * @param formerPost the post, where it is on record
 * @param occupiesPost whether the person still takes up a post of the unit's establishment (占用职数)
 * @param roles the roles since
 * @param attendance the attendance, month by month
 * @param permissions what needed approval
 * @param appraisals the appraisals since
 * @param priorities the priorities given
 */
@Value.Builder
public record FormerPostCadre(
        @NotNull Ref<FormerPostCadre> id,
        @NotNull Ref<Cadre> cadre,
        @BelongsTo @NotNull @Valid Actor unit,
        @NotNull LocalDate leftOn,
        Optional<Ref<Post>> formerPost,
        @NotNull Boolean occupiesPost,
        List<@Valid RoleHeld> roles,
        List<@Valid AttendanceMonth> attendance,
        List<@Valid Permission> permissions,
        List<@Valid FormerPostAppraisal> appraisals,
        List<@Valid PriorityGiven> priorities)
        implements Identified<FormerPostCadre>, WithFormerPostCadre {
    public FormerPostCadre {
        roles = Copy.list(roles);
        attendance = Copy.list(attendance);
        permissions = Copy.list(permissions);
        appraisals = Copy.list(appraisals);
        priorities = Copy.list(priorities);
    }

    public static FormerPostCadreBuilder builder() {
        return new FormerPostCadreBuilder();
    }

    /** Whether the person has a role on a day. */
    public boolean isInUseOn(LocalDate day) {
        return roles.stream().anyMatch(role -> role.during().contains(day));
    }

    /** The latest appraisal that was given by the end of a day. */
    public Optional<FormerPostAppraisal> latestAppraisal(LocalDate by) {
        return appraisals.stream()
                .filter(appraisal -> !appraisal.appraisedOn().isAfter(by))
                .max(Comparator.comparing(FormerPostAppraisal::appraisedOn));
    }
}
