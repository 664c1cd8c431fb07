package org.qinglian.core.organization;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Ref;

/**
 * A meeting of organisation life (组织生活) that was held, with those who were expected and did not come.
 *
 * @param id its identifier
 * @param kind its kind
 * @param organization the branch or committee that held it
 * @param heldOn the day
 * @param absences the members who were absent
 */
@Value.Builder
public record Meeting(
        @NotNull Ref<Meeting> id,
        @NotNull MeetingKind kind,
        @BelongsTo @NotNull Ref<Organization> organization,
        @NotNull LocalDate heldOn,
        List<@Valid Absence> absences)
        implements Identified<Meeting>, WithMeeting {
    public Meeting {
        absences = Copy.list(absences);
    }

    public static MeetingBuilder builder() {
        return new MeetingBuilder();
    }
}
