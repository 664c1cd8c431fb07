package org.qinglian.core.procurement;

import jakarta.validation.constraints.NotNull;

/**
 * A step without which a procedure is not complete (规程必经事项).
 *
 * @param procedure the procedure
 * @param item the step
 */
public record RequiredStep(
        @NotNull ProjectStage procedure, @NotNull ProcedureItem item) {
    static RequiredStep of(ProjectStage procedure, ProcedureItem item) {
        return new RequiredStep(procedure, item);
    }
}
