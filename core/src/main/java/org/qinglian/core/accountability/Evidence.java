package org.qinglian.core.accountability;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What shows that a ground holds (佐证材料), such as the minutes of the meeting at which somebody objected.
 *
 * @param kind its kind
 * @param description what it is and what it shows
 * @param datedOn its date
 */
public record Evidence(@NotNull EvidenceKind kind, @NotBlank String description, Optional<LocalDate> datedOn) {
    public static Evidence of(EvidenceKind kind, String description) {
        return new Evidence(kind, description, Optional.empty());
    }
}
