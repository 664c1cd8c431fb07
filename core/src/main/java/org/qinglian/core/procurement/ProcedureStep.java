package org.qinglian.core.procurement;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.Basis;

/**
 * One step of one of the four procedures (规程步骤): who did it by which rule, from what to what, and whether it passed.
 *
 * <p>Example: the feasibility study, from the proposal to the approved report, by the rules on government investment, passed on
 * 12 March. A step that did not pass may be taken again: it is on record twice.
 *
 * @param procedure the procedure to which it belongs; never {@code completed}
 * @param item which step
 * @param actor who took it
 * @param input from what it went out, such as 项目建议书
 * @param output what came of it, such as a reply and its number (批复文号)
 * @param rule the rule by which it was taken; the rule comes first (规则在先)
 * @param passed whether it passed
 * @param on the day
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Value.Builder
public record ProcedureStep(
        @NotNull ProjectStage procedure,
        @NotNull ProcedureItem item,
        Optional<@Valid Party> actor,
        Optional<@Size(min = 1) String> input,
        Optional<@Size(min = 1) String> output,
        Optional<@Valid Basis> rule,
        @NotNull Boolean passed,
        Optional<LocalDate> on)
        implements WithProcedureStep {
    public static ProcedureStepBuilder builder() {
        return new ProcedureStepBuilder();
    }

    /** Whether it is on record as passed by the end of a day. */
    public boolean isPassed(LocalDate by) {
        return passed && on.filter(day -> !day.isAfter(by)).isPresent();
    }
}
