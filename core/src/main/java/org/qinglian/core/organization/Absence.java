package org.qinglian.core.organization;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.Ref;

/**
 * The absence of one member from a {@link Meeting} (缺席).
 *
 * @param member who was absent
 * @param excused whether leave had been granted (请假获准)
 * @param reason the reason given
 */
@Value.Builder
public record Absence(@NotNull Ref<Member> member, @NotNull Boolean excused, Optional<String> reason)
        implements WithAbsence {
    public static AbsenceBuilder builder() {
        return new AbsenceBuilder();
    }
}
