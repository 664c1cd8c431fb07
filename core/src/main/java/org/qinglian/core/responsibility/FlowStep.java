package org.qinglian.core.responsibility;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.qinglian.core.calendar.TimeLimit;
import org.qinglian.core.common.LocalizedText;

/**
 * A step of a {@link PowerFlow} (流程环节), for example: villager representatives decide, and the decision is publicised for
 * 3 days.
 *
 * @param title what is done
 * @param publicity how long its result is publicised, if it is
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record FlowStep(@NotNull @Valid LocalizedText title, Optional<@Valid TimeLimit> publicity) {}
