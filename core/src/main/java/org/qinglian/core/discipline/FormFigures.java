package org.qinglian.core.discipline;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * Person-times of the four forms as a bulletin prints them (“四种形态”人次).
 *
 * @param total all forms together
 * @param first the first form
 * @param second the second form
 * @param third the third form
 * @param fourth the fourth form
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record FormFigures(
        @NotNull PublishedNumber total,
        @NotNull PublishedNumber first,
        @NotNull PublishedNumber second,
        @NotNull PublishedNumber third,
        @NotNull PublishedNumber fourth) {
    /** The forms one by one, from the first. */
    public List<PublishedNumber> each() {
        return List.of(first, second, third, fourth);
    }
}
