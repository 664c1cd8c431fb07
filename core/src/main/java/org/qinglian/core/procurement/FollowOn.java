package org.qinglian.core.procurement;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.qinglian.core.common.Money;

/**
 * A further purchase from the same supplier as a single source (添购).
 *
 * @param amount what it costs
 * @param on the day
 * @param reason why it came from the same supplier
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record FollowOn(@NotNull @Valid Money amount, Optional<LocalDate> on, Optional<@Size(min = 1) String> reason) {}
