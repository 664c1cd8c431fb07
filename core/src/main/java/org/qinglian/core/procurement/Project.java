package org.qinglian.core.procurement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;

/**
 * An engineering project (工程项目) of an owner.
 *
 * @param id its identifier
 * @param title its title
 * @param unit the unit that answers for it
 */
@Value.Builder
public record Project(
        @NotNull Ref<Project> id,
        @NotNull LocalizedText title,
        @BelongsTo @NotNull @Valid Actor unit) implements Identified<Project>, WithProject {
    public static ProjectBuilder builder() {
        return new ProjectBuilder();
    }
}
