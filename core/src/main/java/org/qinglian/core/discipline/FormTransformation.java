package org.qinglian.core.discipline;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * The recorded turn of one form into another (形态转化), for example of the fourth into the third upon repentance. That
 * forms may be turned is
 * from memory of practice: this library records it and recommends nothing.
 *
 * @param from the form before
 * @param to the form after
 * @param on the day
 * @param reason the reason
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record FormTransformation(
        @NotNull FormOfDiscipline from,
        @NotNull FormOfDiscipline to,
        @NotNull LocalDate on,
        @NotBlank String reason) {}
