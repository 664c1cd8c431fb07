package org.qinglian.core.responsibility;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.qinglian.core.common.Copy;

/**
 * The flow chart of a power (权力运行流程图), such as the five steps of a village decision (五议).
 *
 * @param chart the number of the chart, by which it is told from all others
 * @param steps its steps, in order
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PowerFlow(@NotBlank String chart, List<@Valid FlowStep> steps) {
    public PowerFlow {
        steps = Copy.list(steps);
    }

    /** A chart of which only the number is on record. */
    public static PowerFlow of(String chart) {
        return new PowerFlow(chart, List.of());
    }
}
