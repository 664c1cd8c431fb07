package org.qinglian.core.procurement;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An act of collusion between the buyer and a bidder, as far as it is on record (招标人与投标人串通事实).
 *
 * @param act which
 * @param evidence where it is on record
 * @param handledOn the day on which it was handed to the supervisor, or decided
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record BuyerActFact(@NotNull BuyerAct act, @NotBlank String evidence, Optional<LocalDate> handledOn) {}
