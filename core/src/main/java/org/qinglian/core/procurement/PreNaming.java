package org.qinglian.core.procurement;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;

/**
 * A supplier that somebody named for a project before its tender (事先指定供应商), in writing or by word of mouth, as far as it
 * was put on record.
 *
 * @param bidder the supplier
 * @param by who named it
 * @param on the day
 * @param evidence where it is on record
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PreNaming(
        @NotNull Ref<Bidder> bidder,
        @NotNull @Valid Actor by,
        Optional<LocalDate> on,
        @NotBlank String evidence) {}
