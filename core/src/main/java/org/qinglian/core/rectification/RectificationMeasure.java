package org.qinglian.core.rectification;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is done about a problem (整改措施).
 *
 * @param text the measure
 * @param dueOn the day by which it is to be done, where it has one of its own
 * @param doneOn the day on which it was done
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record RectificationMeasure(@NotBlank String text, Optional<LocalDate> dueOn, Optional<LocalDate> doneOn) {
    public static RectificationMeasure of(String text) {
        return new RectificationMeasure(text, Optional.empty(), Optional.empty());
    }
}
