package org.qinglian.core.procurement;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Optional;
import org.qinglian.core.organization.Actor;

/**
 * Why a tender is not an open one, and who approved that (采购方式理由).
 *
 * @param reason the reason in words, such as the situation that the law names
 * @param approvedBy the body that approved it
 * @param approvedOn the day
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record MethodJustification(
        @NotBlank String reason, Optional<@Valid Actor> approvedBy, Optional<LocalDate> approvedOn) {}
