package org.qinglian.core.cadre;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.qinglian.core.organization.Actor;

/**
 * That the matter of a rating was referred to the discipline commission (移送).
 *
 * @param on the day
 * @param to the body that it was referred to
 * @param clue the number of the clue that was opened (问题线索编号)
 * @param matter the number of the matter, under which a case may be on record
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ColourReferral(
        @NotNull LocalDate on,
        @NotNull @Valid Actor to,
        Optional<@Size(min = 1) String> clue,
        Optional<@Size(min = 1) String> matter) {
    /** Referred, and a clue was opened. */
    public static ColourReferral of(LocalDate on, Actor to, String clue) {
        return new ColourReferral(on, to, Optional.of(clue), Optional.empty());
    }
}
