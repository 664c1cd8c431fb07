package org.qinglian.core.conduct;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.organization.Actor;

/**
 * The opinion on the integrity of a person to be commended (廉洁情况意见): what the discipline body answers when it is asked.
 *
 * @param givenOn the day on which it was given
 * @param givenBy who gave it
 * @param influencePeriod whether the influence period of a sanction was running (影响期内)
 * @param investigation whether an investigation was open (立案审查调查中)
 */
@Value.Builder
public record IntegrityOpinion(
        @NotNull LocalDate givenOn,
        Optional<@Valid Actor> givenBy,
        @NotNull Boolean influencePeriod,
        @NotNull Boolean investigation)
        implements WithIntegrityOpinion {
    public static IntegrityOpinionBuilder builder() {
        return new IntegrityOpinionBuilder();
    }

    /** Whether nothing stands against a commendation. */
    @JsonIgnore
    public boolean isClear() {
        return !influencePeriod && !investigation;
    }
}
