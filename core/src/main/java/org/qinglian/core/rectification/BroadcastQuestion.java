package org.qinglian.core.rectification;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;

/**
 * A question of a broadcast (问政问题).
 *
 * @param text the question
 * @param body the body that answers it
 * @param problem the item of the list of problems in which it is put right
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record BroadcastQuestion(
        @NotBlank String text, @NotNull @Valid Actor body, Optional<Ref<ProblemItem>> problem) {}
